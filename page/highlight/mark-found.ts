/** Turns mentions in blocks of text into marks on the page. */
import type { EntityRef } from '../../core/card/model.ts';
import { MOST_MENTIONS } from '../limits.ts';
import type { Pacer } from '../pacer.ts';
import { placeOf, type TextBlock } from '../text/blocks.ts';
import type { Marks } from './marks.ts';

/** A mention: its block, its offsets there, the index of its entity, and of the one that vouches for it, if any. */
export type FoundMention = readonly [block: number, start: number, end: number, entity: number, ally?: number];

/** Marks what still reads as it did when it was annotated; what has changed since is read again anyway. */
export async function markFound(
	marks: Marks,
	blocks: readonly TextBlock[],
	mentions: readonly FoundMention[],
	entities: readonly EntityRef[],
	pacer: Pacer,
	signal: AbortSignal,
): Promise<void> {
	for (const [block, from, to, index, allyIndex] of mentions) {
		await pacer.rest();
		if (signal.aborted || marks.size >= MOST_MENTIONS) return;
		const entity = entities[index];
		const text = blocks[block];
		const range = text && rangeOf(text, from, to);
		const ally = allyIndex === undefined ? undefined : entities[allyIndex];
		if (entity && range) marks.add({ range, entity, section: text.section, ...(ally && { ally }) });
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
