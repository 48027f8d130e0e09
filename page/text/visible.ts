/** Whether the text directly in an element is rendered. */
export function isVisible(element: Element): boolean {
	return element.checkVisibility({ visibilityProperty: true });
}
