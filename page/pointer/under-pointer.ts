/** Which mark is under the pointer. */
import type { Mark, Marks } from '../highlight/marks.ts';
import { rangesByCaret } from './by-caret.ts';

/** TypeScript does not know it yet: Chrome has it from 140, Firefox from 150. */
type HitTesting = HighlightRegistry & {
	highlightsFromPoint(
		x: number,
		y: number,
		options: { shadowRoots: readonly ShadowRoot[] },
	): readonly { readonly ranges: readonly AbstractRange[] }[];
};

/** @param x and `y` are viewport coordinates in CSS pixels. */
export function markAt(document: Document, marks: Marks, x: number, y: number): Mark | undefined {
	for (const { ranges } of hitsAt(document, marks, x, y)) {
		for (const range of ranges) {
			const mark = marks.of(range);
			if (mark) return isOnTop(document, mark, x, y) ? mark : undefined;
		}
	}
	return undefined;
}

function hitsAt(document: Document, marks: Marks, x: number, y: number) {
	if (import.meta.env.SAFARI) return [{ ranges: rangesByCaret(document, marks, x, y) }];
	const { shadowRoots } = marks;
	return (CSS.highlights as HitTesting).highlightsFromPoint(x, y, { shadowRoots });
}

/** Whether the text is what the reader sees there: browsers also report marks under a covering banner. */
function isOnTop(document: Document, { range }: Mark, x: number, y: number): boolean {
	const parent = range.startContainer.parentElement;
	const root = range.startContainer.getRootNode();
	const top = (root instanceof ShadowRoot ? root : document).elementFromPoint(x, y);
	return top !== null && parent !== null && (top.contains(parent) || parent.contains(top));
}
