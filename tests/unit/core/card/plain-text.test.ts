import { describe, expect, it } from 'vitest';
import { buildCard } from '../../../../core/card/build.ts';
import type { CardModel } from '../../../../core/card/model.ts';
import { cardText } from '../../../../core/card/plain-text.ts';
import { entity, knowledgeOf } from '../../support/seeds.ts';

const knowledge = knowledgeOf(`entities:
  - id: quill
    type: person
    name: Mara Quill
    description: Wants trams.
    cite: general
    roles: [{ title: Mayor, asOf: "2025", cite: report#2 }]
    aliases: [Mara Quill]
${entity('tram', 'topic', 'tram')}
statements:
  - { id: a, about: [quill, tram], text: She said so., kind: claim, cite: [report#1, report#3, opinion#1] }
`);

describe('a card as text', () => {
	it('has every sentence with its sources', () => {
		const text = cardText(buildCard(knowledge, 'quill') as CardModel, ({ id }) => id.toUpperCase());
		expect(text).toBe(
			'Mara Quill, Mayor: Wants trams. (REPORT, ¶ 2; GENERAL)\n– She said so. (REPORT, ¶ 1; REPORT, ¶ 3; OPINION, ¶ 1)',
		);
	});

	it('does without role and statements', () => {
		const card = buildCard(knowledge, 'tram', { statements: 0 }) as CardModel;
		expect(cardText(card, ({ id }) => id)).toBe('tram: About tram. (report, ¶ 1)');
	});
});
