/** A dispute of the pack as a card shows it. */
import type { Dispute } from '../pack/schema.ts';
import type { CardDispute } from './model.ts';
import type { SourceBook } from './source-book.ts';

export function cardDispute({ kind, question, sides, note }: Dispute, book: SourceBook): CardDispute {
	return {
		kind,
		question,
		...(isWithinOne(sides) && { withinOneSource: true }),
		sides: sides.map(({ text, cite }) => ({ text, cite: book.cite(cite) })),
		...(note && { note: { text: note.text, cite: book.cite(note.cite) } }),
	};
}

/** Whether all sides of a dispute stand in the same document. */
function isWithinOne(sides: Dispute['sides']): boolean {
	const sources = new Set(sides.flatMap(({ cite }) => cite.map(({ source }) => source)));
	return sides.length > 1 && sources.size === 1;
}
