/** Every sentence on a card says where it comes from. */
import { describe, expect, it } from 'vitest';
import { buildCard } from '../../../../core/card/build.ts';
import { faultsOf, sentencesOf } from '../../support/cards.ts';
import { entity, knowledgeOf } from '../../support/seeds.ts';

const knowledge = knowledgeOf(`sources:
  - { id: early, title: An early report, published: "2024", kind: report, language: en, paragraphs: 2 }
  - { id: late, title: A late report, titleIsOurs: true, publisher: A Paper, published: "2025-06-01", kind: report, language: en, paragraphs: 2 }
entities:
  - id: everything
    type: person
    name: Every Thing
    description: Has all a card can have.
    cite: general
    wikipedia: Everything
    roles:
      - { title: Former chief, asOf: "2024", cite: early#1 }
      - { title: Chief, asOf: "2025-06", cite: late#2 }
    aliases: [Every Thing]
${entity('plain', 'topic', 'plain')}
  - { id: known, type: topic, name: Known, description: Known to all., cite: general, aliases: [known], relations: [{ kind: concerns, to: plain, cite: general }] }
statements:
  - { id: a, about: [everything], text: First., kind: event, cite: ['report#2 "exact words"', opinion#3] }
  - { id: b, about: [everything], text: Second., kind: event, cite: report#4 }
  - { id: c, about: [everything], text: Third., kind: event, cite: opinion#1 }
positions:
  - { actor: everything, issue: plain, stance: supports, text: Is for it., when: "2025", cite: opinion#2 }
disputes:
  - id: d
    kind: attribution
    question: Who said it?
    about: [everything]
    sides:
      - { text: One did., cite: early#2 }
      - { text: The other did., cite: opinion#9 }
    note: { text: Nobody knows., cite: general }
`);
const card = buildCard(knowledge, 'everything');
if (!card) throw new Error('no card');

describe('a card', () => {
	it('cites a source for every sentence', () => {
		expect(sentencesOf(card)).toHaveLength(9);
		expect(faultsOf(card)).toEqual([]);
	});

	it('carries paragraph and quote with a citation', () => {
		const [first] = card.statements;
		expect(first?.cite.map(({ source, ...rest }) => ({ id: card.sources[source]?.id, ...rest }))).toEqual([
			{ id: 'report', paragraph: 2, quote: 'exact words' },
			{ id: 'opinion', paragraph: 3 },
		]);
	});

	it('tells what is known of a source, and no more', () => {
		expect(card.sources.find(({ id }) => id === 'late')).toEqual({
			id: 'late',
			title: 'A late report',
			titleIsOurs: true,
			publisher: 'A Paper',
			published: '2025-06-01',
			kind: 'report',
		});
		expect(card.sources.find(({ id }) => id === 'opinion')).toEqual({
			id: 'opinion',
			title: 'An opinion',
			author: 'A. Writer',
			published: '2025-03',
			kind: 'opinion',
		});
	});

	it('shows the last role', () => {
		expect(card.role).toMatchObject({ title: 'Chief', asOf: '2025-06' });
		expect(buildCard(knowledge, 'plain')).not.toHaveProperty('role');
	});

	it('spans the dates of all documents cited, that of the role included, without general knowledge', () => {
		expect(card.period).toEqual({ from: '2024', to: '2025-06-01' });
		expect(buildCard(knowledge, 'plain')?.period).toEqual({ from: '2025-02-14', to: '2025-03' });
	});

	it('has no period when no document is cited', () => {
		expect(buildCard(knowledge, 'known')).not.toHaveProperty('period');
		expect(buildCard(knowledge, 'known')?.sources.map(({ id }) => id)).toEqual(['general']);
	});

	it('travels in a message', () => {
		expect(JSON.parse(JSON.stringify(card))).toEqual(card);
		expect(structuredClone(card)).toEqual(card);
	});
});
