import { describe, expect, it } from 'vitest';
import { entity, problemsOf } from '../../support/seeds.ts';

/** Every kind of sentence that a card may say, citing what is given. */
const SAYINGS: Readonly<Record<string, (cite: string) => string>> = {
	'an entity': (cite) =>
		`entities:\n  - { id: x, type: topic, name: X, description: For tests., aliases: [X], cite: ${cite} }`,
	'a role': (cite) =>
		`entities:\n${entity('x', 'person', 'X', `roles: [{ title: Chief, asOf: "2025", cite: ${cite} }]`)}`,
	'a relation': (cite) =>
		`entities:\n${entity('x', 'person', 'X', `relations: [{ kind: leads, to: y, cite: ${cite} }]`)}${entity('y', 'topic', 'Y')}`,
	'an event': (cite) => `events:\n  - { id: x, date: "2025", title: A meeting, who: [], cite: ${cite} }`,
	'a dispute’s side': (cite) =>
		`disputes:\n  - { id: x, kind: slip, question: Who?, about: [y], sides: [{ text: This., cite: ${cite} }] }\nentities:\n${entity('y', 'topic', 'Y')}`,
	'a dispute’s note': (cite) =>
		`disputes:\n  - { id: x, kind: slip, question: Who?, about: [y], sides: [{ text: This., cite: report#1 }], note: { text: That., cite: ${cite} } }\nentities:\n${entity('y', 'topic', 'Y')}`,
};
const STRICT: typeof SAYINGS = {
	'a statement': (cite) =>
		`statements:\n  - { id: x, about: [y], text: Some text., kind: claim, cite: ${cite} }\nentities:\n${entity('y', 'topic', 'Y')}`,
	'a position': (cite) =>
		`positions:\n  - { actor: y, issue: y, stance: unclear, text: Some text., cite: ${cite} }\nentities:\n${entity('y', 'topic', 'Y')}`,
};

describe.each(Object.entries({ ...SAYINGS, ...STRICT }))('%s', (_, citing) => {
	it('may cite a document', () => {
		expect(problemsOf(citing('[report#4, opinion#9]'))).toEqual([]);
	});

	it.each([
		['report#5', 'report has 4 paragraphs, not 5'],
		['report', 'name the paragraph: report#1 to report#4'],
		['reports#1', 'no source has the id “reports”'],
		['general#1', 'general is general knowledge and has no paragraphs'],
	])('may not cite %s', (cite, message) => {
		const problems = problemsOf(citing(cite));
		expect(problems[0]).toMatch(/^test\.yaml:2: /);
		expect(problems[0]).toContain(message);
	});

	it('may not go without a citation', () => {
		expect(problemsOf(citing('[]'))).toEqual([expect.stringMatching(/^test\.yaml:2: .*has no citation$/)]);
	});
});

describe('general knowledge', () => {
	it.each(Object.entries(SAYINGS))('may carry %s', (_, citing) => {
		expect(problemsOf(citing('general'))).toEqual([]);
	});

	it.each(Object.entries(STRICT))('may not carry %s, not even beside a document', (what, citing) => {
		const message = `general knowledge cannot carry ${what}; cite a document`;
		expect(problemsOf(citing('general'))).toEqual([expect.stringContaining(message)]);
		expect(problemsOf(citing('[report#1, general]'))).toEqual([expect.stringContaining(message)]);
	});
});

describe('a misspelt source', () => {
	it('is told with the one that was meant', () => {
		const yaml = `sources:
  - { id: arms-pause, title: A third, published: "2025", kind: report, language: en, paragraphs: 1 }
entities:
  - { id: x, type: topic, name: X, description: For tests., aliases: [X], cite: arms-paus#1 }`;
		expect(problemsOf(yaml)).toEqual(['test.yaml:4: x: no source has the id “arms-paus”; did you mean “arms-pause”?']);
	});
});
