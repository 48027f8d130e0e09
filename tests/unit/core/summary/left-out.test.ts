import { describe, expect, it } from 'vitest';
import { leftOutOf } from '../../../../core/summary/left-out.ts';
import { entity, knowledgeOf } from '../../support/seeds.ts';
import { knowledge, NAMED, newBook } from './parts.ts';

const listed = (counts: Record<string, number>) => leftOutOf(knowledge, counts, newBook());

describe('what an article leaves out', () => {
	it('is of the page’s issues and of someone whom it does not name, with the reason', () => {
		const found = listed(NAMED);
		expect(found.length).toBeGreaterThan(2);
		for (const { issue, absent } of found) {
			expect(Object.keys(NAMED)).toContain(issue.id);
			expect(Object.keys(NAMED)).not.toContain(absent.id);
		}
		expect(found.find(({ id }) => id === 'macron-on-deal')).toEqual({
			id: 'macron-on-deal',
			text: 'Macron speaks of the deal.',
			by: 'macron',
			cite: [expect.objectContaining({ paragraph: 1 })],
			issue: { id: 'deal', name: 'deal', type: 'agreement' },
			absent: { id: 'macron', name: 'macron', type: 'person' },
		});
	});

	it('has positions of the absent, with their stance', () => {
		expect(listed(NAMED)).toContainEqual(
			expect.objectContaining({
				text: 'Wants another.',
				stance: 'opposes',
				absent: expect.objectContaining({ id: 'putin' }),
			}),
		);
	});

	it('has nothing of those who are nearly someone on the page', () => {
		expect(listed(NAMED).map(({ id }) => id)).not.toContain('administration-on-deal');
		expect(listed({ deal: 4 }).map(({ absent }) => absent.id)).toContain('administration');
	});

	it('has two at most of one absentee, and six in all', () => {
		expect(listed(NAMED).filter(({ absent }) => absent.id === 'macron')).toHaveLength(2);
		const names = Array.from({ length: 9 }, (_, i) => `person-${i}`);
		const many = knowledgeOf(`entities:
${entity('deal', 'agreement', 'the deal')}
${names.map((name, i) => entity(name, 'person', `Nomen${i}`)).join('')}
positions:
${names.map((name) => `  - { actor: ${name}, issue: deal, stance: supports, text: Wants it., cite: report#1 }`).join('\n')}
`);
		expect(leftOutOf(many, { deal: 1 }, newBook())).toHaveLength(6);
	});

	it('has not the authors of the sources', () => {
		const own = knowledgeOf(`sources:
  - { id: essay, title: An essay, author: writer, published: "2025-02", kind: opinion, language: en, paragraphs: 3 }
entities:
${entity('deal', 'agreement', 'the deal')}
${entity('writer', 'person', 'Writer')}
statements:
  - { id: own, about: [deal, writer], text: The writer on the deal., kind: analysis, by: writer, cite: essay#1 }
`);
		expect(leftOutOf(own, { deal: 1 }, newBook())).toEqual([]);
	});

	it('is nothing where the page has no issue of ours', () => {
		expect(listed({ trump: 3, usa: 2 })).toEqual([]);
	});
});
