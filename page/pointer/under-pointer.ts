/** Which mark is under the pointer. */
import type { Mark, Marks } from '../highlight/marks.ts';

interface HitTesting {
	highlightsFromPoint?(x: number, y: number): readonly { readonly ranges: readonly AbstractRange[] }[];
}

/** @param x and `y` are viewport coordinates in CSS pixels. */
export function markAt(document: Document, marks: Marks, x: number, y: number): Mark | undefined {
	const registry = CSS.highlights as HighlightRegistry & HitTesting;
	if (registry.highlightsFromPoint) {
		for (const { ranges } of registry.highlightsFromPoint(x, y)) {
			for (const range of ranges) {
				const mark = marks.of(range);
				if (mark) return mark;
			}
		}
		return undefined;
	}
	// Firefox before 150 and Safari have no hit test for highlights; a caret is near enough to a word.
	const caret = document.caretPositionFromPoint?.(x, y);
	return caret ? marks.at(caret.offsetNode, caret.offset) : undefined;
}
