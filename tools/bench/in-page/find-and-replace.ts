/** Marking names with findAndReplaceDOMText. */
import findAndReplaceDOMText from 'findandreplacedomtext';

/**
 * Its preset `prose` passes over scripts and the like, and finds names that are split over inline elements.
 * @returns how many elements were added.
 */
export function markByFindAndReplace(body: Element, expression: RegExp): number {
	findAndReplaceDOMText(body, { find: expression, wrap: 'mark', preset: 'prose' });
	return body.getElementsByTagName('mark').length;
}
