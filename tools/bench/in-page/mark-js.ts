/** Marking names with mark.js. */
import Mark from 'mark.js';

/**
 * Set to do as little as marks whole names at all: no search for single words, no folding of diacritics, and
 * no names that are split over elements, which ours finds. @returns how many names were marked.
 */
export function markByMarkJs(body: Element, names: readonly string[]): number {
	let marked = 0;
	new Mark(body).mark(names, {
		accuracy: 'exactly',
		separateWordSearch: false,
		caseSensitive: true,
		acrossElements: false,
		diacritics: false,
		done: (marks) => {
			marked = marks;
		},
	});
	return marked;
}
