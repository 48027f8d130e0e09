/** How far into a page's text a place is. */
import { MOST_TEXT, TEXT_COST } from '../limits.ts';
import { Pacer } from '../pacer.ts';
import type { TextBlock } from './blocks.ts';

/**
 * Measures places against all text that is read, in the order of reading: 0 is its beginning, 1 its end. Places in
 * text that was not read count as at the end.
 */
export async function measure(blocks: Iterable<TextBlock>): Promise<(node: Node, offset: number) => number> {
	const pacer = new Pacer();
	const starts = new Map<Node, number>();
	let total = 0;
	let cost = 0;
	for (const { text, pieces } of blocks) {
		// A long node is read in several pieces, of which the first says where it begins.
		for (const { node, start, from } of pieces) if (from === 0) starts.set(node, total + start);
		total += text.length;
		cost += text.length + TEXT_COST;
		if (cost > MOST_TEXT) break;
		if (pacer.isOver) await pacer.rest();
	}
	return (node, offset) => {
		const start = starts.get(node);
		return start === undefined || total === 0 ? 1 : Math.min(1, (start + offset) / total);
	};
}
