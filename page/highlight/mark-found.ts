/** Turns mentions in blocks of text into marks on the page. */
import type { EntityRef } from '../../core/card/model.ts';
import { MOST_MENTIONS } from '../limits.ts';
import type { Pacer } from '../pacer.ts';
import { placeOf, type TextBlock } from '../text/blocks.ts';
import { isVisible } from '../text/visible.ts';
import type { Mark, Marks } from './marks.ts';

/** A mention: its block, its offsets there, the index of its entity, and of the one that vouches for it, if any. */
export type FoundMention = readonly [block: number, start: number, end: number, entity: number, ally?: number];

/**
 * Marks what still reads as it did when it was annotated; what has changed since is read again anyway. Visibility is
 * asked only here, of what holds a mention: it is the dearest question one can ask of an element.
 *
 * @param onHidden is told of each element that holds a mention and is not rendered; that mention is not marked.
 */
export async function markFound(
	marks: Marks,
	blocks: readonly TextBlock[],
	mentions: readonly FoundMention[],
	entities: readonly EntityRef[],
	pacer: Pacer,
	signal: AbortSignal,
	onHidden: (element: Element) => void,
): Promise<void> {
	const seen = new Map<Element, boolean>();
	const isSeen = (element: Element) => {
		const known = seen.get(element);
		if (known !== undefined) return known;
		const visible = isVisible(element);
		seen.set(element, visible);
		if (!visible) onHidden(element);
		return visible;
	};
	const found: Mark[] = [];
	for (const [block, from, to, index, allyIndex] of mentions) {
		if (pacer.isOver) await pacer.rest();
		if (signal.aborted) return;
		if (marks.size + found.length >= MOST_MENTIONS) break;
		const entity = entities[index];
		const text = blocks[block];
		const range = text && rangeOf(text, from, to);
		const ally = allyIndex === undefined ? undefined : entities[allyIndex];
		const parent = range?.startContainer.parentElement;
		if (parent && !isSeen(parent)) continue;
		if (entity && range) found.push({ range, entity, section: text.section, ...(ally && { ally }) });
	}
	// Only now: the first marks bring a style sheet, and to judge what is visible the browser would have to apply it.
	if (found.length > 0) marks.paint();
	for (const mark of found) {
		if (pacer.isOver) await pacer.rest();
		if (signal.aborted) return;
		marks.add(mark);
	}
}

/** The range of a stretch of a block, or undefined where the page's text is no longer that. */
function rangeOf(block: TextBlock, from: number, to: number): StaticRange | undefined {
	const start = placeOf(block, from);
	const end = placeOf(block, to, true);
	if (!start.node.isConnected || !end.node.isConnected) return undefined;
	const begins = start.node === end.node ? to - from : Math.min(to - from, start.node.length - start.offset);
	if (start.node.data.slice(start.offset, start.offset + begins) !== block.text.slice(from, from + begins))
		return undefined;
	if (end.offset > end.node.length) return undefined;
	return new StaticRange({
		startContainer: start.node,
		startOffset: start.offset,
		endContainer: end.node,
		endOffset: end.offset,
	});
}
