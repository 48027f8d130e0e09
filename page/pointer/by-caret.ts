/** Which mark is under a point, for browsers that do not tell: where a caret would go, a mark is looked for. */
import { liveRange, type Marks } from '../highlight/marks.ts';

/** Ranges of the marks at a point in CSS pixels of the viewport. What is in a shadow root is not found. */
export function rangesByCaret(document: Document, marks: Marks, x: number, y: number): StaticRange[] {
	const caret = document.caretRangeFromPoint(x, y);
	if (!caret) return [];
	const found = marks.present().filter((mark) => {
		const live = liveRange(mark);
		if (!live.isPointInRange(caret.startContainer, caret.startOffset)) return false;
		// A caret also goes to the end of a line that the point is far behind.
		return [...live.getClientRects()].some(
			({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
		);
	});
	return found.map(({ range }) => range);
}
