/** What must hold of every card. */
import { expect } from 'vitest';
import type { CardCitation, CardModel } from '../../../core/card/model.ts';

interface Sentence {
	readonly text: string;
	readonly cite: readonly CardCitation[];
}

/** Every sentence that a card says, with its citations. */
export function sentencesOf(card: CardModel): Sentence[] {
	const { role, description, statements, positions, disputes } = card;
	return [
		...(role ? [{ text: role.title, cite: role.cite }] : []),
		description,
		...statements,
		...positions,
		...disputes.flatMap(({ sides, note }) => [...sides, ...(note ? [note] : [])]),
	];
}

/** Asserts that every sentence is cited and every citation leads to a source of the card. */
export function expectAllCited(card: CardModel): void {
	const used = new Set<number>();
	for (const { text, cite } of sentencesOf(card)) {
		expect(cite.length, `citations of “${text}” on ${card.id}`).toBeGreaterThan(0);
		for (const { source, paragraph } of cite) {
			const cited = card.sources[source];
			expect(cited, `source ${source} of “${text}” on ${card.id}`).toBeDefined();
			if (cited?.kind !== 'general') expect(paragraph, `paragraph of “${text}” on ${card.id}`).toBeGreaterThan(0);
			used.add(source);
		}
	}
	expect(used.size, `sources of ${card.id} that are cited`).toBe(card.sources.length);
	expect(new Set(card.sources.map(({ id }) => id)).size).toBe(card.sources.length);
}
