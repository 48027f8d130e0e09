/** Entities that nothing speaks of. */
import { describe, expect, it } from 'vitest';
import { entity, problemsOf } from '../../support/seeds.ts';

const SAID = `statements:\n  - { id: a, about: [one], text: Some text., kind: claim, cite: report#1 }\n`;
const LONE = [
	'test.yaml:3: two: nothing speaks of “two”: no statement, position, event or dispute, and no relation to or from it; add one or leave the entity out',
];

/** Problems of two entities of which a statement is about the first. */
const problems = (second: string, more = '', first = '') =>
	problemsOf(`entities:\n${entity('one', 'person', 'One', first)}${second}${SAID}${more}`);

describe('an entity of which nothing speaks', () => {
	it('is told with file and line', () => {
		expect(problems(entity('two', 'place', 'Two'))).toEqual(LONE);
	});

	it('is told though a side needs it or it needs itself', () => {
		expect(problems(entity('two', 'place', 'Two, { text: II, needs: two }'))).toEqual(LONE);
	});

	it.each([
		['a statement', '  - { id: b, about: [two], text: More., kind: claim, cite: report#1 }\n'],
		['the speaker of one', '  - { id: b, about: [one], by: two, text: More., kind: claim, cite: report#1 }\n'],
		['a position', 'positions:\n  - { actor: one, issue: two, stance: unclear, text: More., cite: report#1 }\n'],
		['an event', 'events:\n  - { id: e, date: "2025", title: A meeting, who: [two], cite: report#1 }\n'],
		[
			'a dispute',
			'disputes:\n  - { id: d, kind: slip, question: Who?, about: [two], sides: [{ text: This., cite: report#1 }] }\n',
		],
	])('is not one that %s names', (_, more) => {
		expect(problems(entity('two', 'place', 'Two'), more)).toEqual([]);
	});

	it.each([
		['a relation to it', 'relations: [{ kind: leads, to: two, cite: report#1 }]'],
		['a role in it', 'roles: [{ title: Chief, organisation: two, asOf: "2025", cite: report#1 }]'],
		['a side', 'side: two'],
	])('is not one with %s', (_, first) => {
		expect(problems(entity('two', 'organisation', 'Two'), '', first)).toEqual([]);
	});

	it('is not one with a relation from it', () => {
		const second = entity('two', 'place', 'Two', 'relations: [{ kind: concerns, to: one, cite: report#1 }]');
		expect(problems(second)).toEqual([]);
	});

	it.each(['{ id: s, author: The Writer, ', '{ id: s, publisher: The  writer, '])(
		'is not the author or publisher of a source: %s',
		(maker) => {
			const source = `sources:\n  - ${maker}title: A paper, published: "2025", kind: report, language: en, paragraphs: 1 }\n`;
			expect(problems(entity('two', 'organisation', 'Two, The Writer'), source)).toEqual([]);
			expect(problems(entity('two', 'organisation', 'Two'), source)).toEqual(LONE);
		},
	);

	it('is none in a folder of names alone', () => {
		expect(problemsOf(`entities:\n${entity('one', 'person', 'One')}${entity('two', 'place', 'Two')}`)).toEqual([]);
	});
});
