/** Which mark is under the pointer. */

import { liveRange, type Mark, type Marks } from '../highlight/marks.ts';
import { QUIET } from '../highlight/style.ts';

interface HitTesting {
	highlightsFromPoint?(
		x: number,
		y: number,
		options?: { shadowRoots: readonly ShadowRoot[] },
	): readonly { readonly ranges: readonly AbstractRange[] }[];
}

/** @param x and `y` are viewport coordinates in CSS pixels. */
export function markAt(document: Document, marks: Marks, x: number, y: number): Mark | undefined {
	const mark = hit(document, marks, x, y);
	return mark && isOnTop(document, mark, x, y) ? mark : undefined;
}

function hit(document: Document, marks: Marks, x: number, y: number): Mark | undefined {
	const registry = CSS.highlights as HighlightRegistry & HitTesting;
	const { shadowRoots } = marks;
	if (registry.highlightsFromPoint) {
		for (const { ranges } of registry.highlightsFromPoint(x, y, { shadowRoots })) {
			for (const range of ranges) {
				const mark = marks.of(range);
				if (mark) return mark;
			}
		}
		if (CSS.highlights.has(QUIET)) return undefined;
	}
	// Where marks are not registered, or browsers (Firefox before 150, Safari) have no hit test for highlights: a caret
	// is near the word, its boxes decide.
	const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots });
	const mark = caret ? marks.at(caret.offsetNode, caret.offset) : undefined;
	return mark && rectAt(mark, x, y) ? mark : undefined;
}

/** The box of a mark's text that holds a point; a name broken over lines has several. */
function rectAt(mark: Mark, x: number, y: number): DOMRect | undefined {
	return [...liveRange(mark).getClientRects()].find(
		({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
	);
}

/** Whether the text is what the reader sees there: browsers also report marks under a covering banner. */
function isOnTop(document: Document, { range }: Mark, x: number, y: number): boolean {
	const parent = range.startContainer.parentElement;
	const root = range.startContainer.getRootNode();
	const top = (root instanceof ShadowRoot ? root : document).elementFromPoint(x, y);
	return top !== null && parent !== null && (top.contains(parent) || parent.contains(top));
}
