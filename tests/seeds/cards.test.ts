import { describe, expect, it } from 'vitest';
import { buildCard } from '../../core/card/build.ts';
import type { CardModel } from '../../core/card/model.ts';
import { faultsOf, sentencesOf } from '../unit/support/cards.ts';
import { bundledKnowledge, MAIN_ISSUES } from './bundled.ts';

const knowledge = bundledKnowledge();

/** Cards of every entity with all that is known of it, and as chosen for a page about each main issue. */
const pages = [undefined, ...MAIN_ISSUES.map((issue) => ({ [issue]: 4, ukraine: 9, 'donald-trump': 6 }))];
const cards: CardModel[] = pages.flatMap((page) =>
	[...knowledge.entities.keys()].map(
		(id) => buildCard(knowledge, id, page ? { page } : { statements: 1000 }) as CardModel,
	),
);

describe('every card', () => {
	it('cites a source for every sentence', () => {
		expect(cards.length).toBeGreaterThan(1000);
		expect(cards.flatMap(faultsOf)).toEqual([]);
	});

	it('quotes at most eight words', () => {
		const quotes = cards.flatMap((card) =>
			sentencesOf(card).flatMap(({ cite }) => cite.map(({ quote }) => quote ?? '')),
		);
		expect(quotes.some((quote) => quote !== '')).toBe(true);
		expect(quotes.filter((quote) => quote.trim().split(/\s+/).length > 8)).toEqual([]);
	});

	it('says its sentences in one line, without markup', () => {
		const texts = new Set(cards.flatMap((card) => sentencesOf(card).map(({ text }) => text)));
		expect([...texts].filter((text) => !/^\S[^\n<>]*\S$/.test(text))).toEqual([]);
	});

	it('spans a period when a document is cited', () => {
		for (const { id, period, sources } of cards) {
			if (sources.every(({ kind }) => kind === 'general')) expect(period, id).toBeUndefined();
			else expect(period?.from.localeCompare(period.to), id).toBeLessThanOrEqual(0);
		}
	});
});

describe('a card on a page about an issue', () => {
	it.each(MAIN_ISSUES)('shows what Trump said or did about %s first, if anything', (issue) => {
		const known = knowledge.statements.get('donald-trump')?.some(({ about }) => about.includes(issue));
		const card = buildCard(knowledge, 'donald-trump', { page: { 'donald-trump': 3, [issue]: 8 } });
		expect(card?.statements[0]?.because?.id).toBe(known ? issue : undefined);
	});
});
