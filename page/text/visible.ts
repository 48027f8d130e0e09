/**
 * Whether the text directly in an element is rendered. Browsers without `checkVisibility` (Firefox
 * before 106, Chromium before 105, Safari before 17.4) count everything as seen.
 */
export function isVisible(element: Element): boolean {
	return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}
