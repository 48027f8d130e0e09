/** Which sentences a card shows, and in what order. */
import { describe, expect, it } from 'vitest';
import { buildCard, CARD_STATEMENTS } from '../../../../core/card/build.ts';
import { entity, knowledgeOf } from '../../support/seeds.ts';

const statement = (id: string, about: string, more = 'kind: claim') =>
	`  - { id: ${id}, about: [${about}], text: About ${id}., ${more}, cite: report#1 }\n`;

const knowledge = knowledgeOf(`entities:
${entity('trump', 'person', 'Trump', 'relations: [{ kind: allied-with, to: vance, cite: report#1 }]')}
${entity('vance', 'person', 'Vance')}
${entity('minerals', 'agreement', 'minerals')}
${entity('troops', 'topic', 'troops')}
${entity('nato', 'organisation', 'NATO')}
statements:
${statement('first', 'trump')}
${statement('opinion', 'trump', 'kind: analysis')}
${statement('on-nato', 'trump, nato')}
${statement('on-troops', 'trump, troops', 'kind: analysis, by: author')}
${statement('on-minerals', 'minerals, trump', 'kind: claim, by: trump, when: "2025-02"')}
${statement('elsewhere', 'vance, nato', 'kind: claim, by: { name: A Diplomat }')}
positions:
  - { actor: trump, issue: troops, stance: opposes, text: Wants none., cite: report#1 }
  - { actor: trump, issue: minerals, stance: supports, text: Wants them., cite: report#1 }
  - { actor: vance, issue: troops, stance: unclear, text: Says little., cite: report#1 }
disputes:
  - { id: slip, kind: slip, question: A slip?, about: [trump], sides: [{ text: This., cite: report#1 }] }
  - { id: aside, kind: framing, question: An aside?, about: [vance, trump], sides: [{ text: This., cite: report#1 }] }
  - { id: main, kind: contradiction, question: The main one?, about: [trump, vance], sides: [{ text: This., cite: report#1 }] }
`);

const shown = (id: string, page?: Record<string, number>) =>
	buildCard(knowledge, id, { ...(page && { page }), statements: 9 })?.statements.map(({ text }) =>
		text.replace(/^About (.*)\.$/, '$1'),
	);

describe('statements on a card', () => {
	it('about the page’s issues come first, with the reason', () => {
		const onTroops = buildCard(knowledge, 'trump', { page: { trump: 9, troops: 4 } });
		expect(onTroops?.statements[0]).toMatchObject({
			text: 'About on-troops.',
			because: { id: 'troops', name: 'troops', type: 'topic' },
		});
		const onMinerals = buildCard(knowledge, 'trump', { page: { trump: 9, minerals: 4 } });
		expect(onMinerals?.statements[0]).toMatchObject({ text: 'About on-minerals.', because: { id: 'minerals' } });
	});

	it('about what the page is full of come before those about what it touches', () => {
		expect(shown('trump', { trump: 1, troops: 30, minerals: 1 })?.[0]).toBe('on-troops');
		expect(shown('trump', { trump: 1, troops: 1, minerals: 30 })?.[0]).toBe('on-minerals');
	});

	it('weigh issues more than actors', () => {
		expect(shown('trump', { trump: 1, nato: 2, minerals: 2 })?.[0]).toBe('on-minerals');
	});

	it('give no reason where the page gives none', () => {
		for (const page of [undefined, {}, { trump: 5 }, { trump: 5, nato: 5 }]) {
			const card = buildCard(knowledge, 'trump', { ...(page && { page }), statements: 9 });
			expect(card?.statements).toHaveLength(5);
			for (const one of card?.statements ?? []) expect(one).not.toHaveProperty('because');
		}
	});

	it('put fact before opinion, and otherwise follow the pack', () => {
		expect(shown('trump')).toEqual(['on-minerals', 'first', 'on-nato', 'on-troops', 'opinion']);
	});

	it('are three, with the number of the rest, unless told otherwise', () => {
		const card = buildCard(knowledge, 'trump');
		expect(card?.statements).toHaveLength(CARD_STATEMENTS);
		expect(card?.moreStatements).toBe(2);
		expect(buildCard(knowledge, 'trump', { statements: 1 })).toMatchObject({ moreStatements: 4 });
		expect(buildCard(knowledge, 'minerals')).toMatchObject({ moreStatements: 0 });
	});

	it('name who said it and when, but not the source’s own author', () => {
		const by = Object.fromEntries(
			['trump', 'vance'].flatMap(
				(id) => buildCard(knowledge, id, { statements: 9 })?.statements.map((one) => [one.text, one.by]) ?? [],
			),
		);
		expect(by).toMatchObject({ 'About on-minerals.': 'trump', 'About elsewhere.': 'A Diplomat' });
		expect(by['About on-troops.']).toBeUndefined();
		expect(by['About first.']).toBeUndefined();
		expect(buildCard(knowledge, 'minerals')?.statements[0]?.when).toBe('2025-02');
	});
});

describe('statements that are alike', () => {
	const alike = knowledgeOf(`entities:
${entity('trump', 'person', 'Trump')}
${entity('nato', 'organisation', 'NATO')}
statements:
  - { id: a, about: [trump, nato], text: About a., kind: claim, cite: report#1 }
  - { id: b, about: [trump, nato], text: About b., kind: claim, cite: report#1 }
  - { id: c, about: [nato, trump], text: About c., kind: claim, cite: report#1 }
  - { id: d, about: [trump], text: About d., kind: claim, cite: report#2 }
`);
	const texts = (most: number) => buildCard(alike, 'trump', { statements: most })?.statements.map(({ text }) => text);

	it('come after others that would otherwise be below them', () => {
		expect(texts(2)).toEqual(['About a.', 'About d.']);
	});

	it('are all there where there is room', () => {
		expect(texts(9)?.toSorted()).toEqual(['About a.', 'About b.', 'About c.', 'About d.']);
	});
});

describe('disputes', () => {
	const disputed = knowledgeOf(`entities:
${entity('trump', 'person', 'Trump')}
disputes:
  - { id: within, kind: contradiction, question: Within?, about: [trump], sides: [{ text: One., cite: report#1 }, { text: Two., cite: report#2 }] }
  - { id: between, kind: contradiction, question: Between?, about: [trump], sides: [{ text: One., cite: report#1 }, { text: Two., cite: [report#1, general] }] }
  - { id: one-side, kind: slip, question: Slip?, about: [trump], sides: [{ text: One., cite: report#1 }] }
`);

	it('say whether they are within one document', () => {
		const within = buildCard(disputed, 'trump')?.disputes.map((one) => [one.question, one.withinOneSource]);
		expect(within).toEqual([
			['Within?', true],
			['Between?', undefined],
			['Slip?', undefined],
		]);
	});
});

describe('the rest of a card', () => {
	it('puts positions on the page’s issues first', () => {
		const issues = (page: Record<string, number>) =>
			buildCard(knowledge, 'trump', { page })?.positions.map(({ issue }) => issue.id);
		expect(issues({ troops: 1 })).toEqual(['troops', 'minerals']);
		expect(issues({ minerals: 1 })).toEqual(['minerals', 'troops']);
	});

	it('shows an issue’s positions with their actors', () => {
		const card = buildCard(knowledge, 'troops', { page: { vance: 3 } });
		expect(card?.positions.map(({ actor, stance }) => `${actor.id} ${stance}`)).toEqual([
			'vance unclear',
			'trump opposes',
		]);
	});

	it('puts slips last among disputes, and those mainly about it first', () => {
		expect(buildCard(knowledge, 'trump')?.disputes.map(({ question }) => question)).toEqual([
			'The main one?',
			'An aside?',
			'A slip?',
		]);
	});

	it('relates what is tied to it, the page’s first, and never itself', () => {
		const related = (page?: Record<string, number>) =>
			buildCard(knowledge, 'trump', page && { page })?.related.map(({ id }) => id);
		expect(related()).toEqual(['vance', 'minerals', 'nato', 'troops']);
		expect(related({ trump: 3, troops: 1 })?.[0]).toBe('troops');
		expect(related({ trump: 3 })).not.toContain('trump');
	});
});

describe('no card', () => {
	it.each(['nobody', '', 'constructor', '__proto__'])('is made for the unknown id %j', (id) => {
		expect(buildCard(knowledge, id)).toBeUndefined();
	});
});
