import { describe, expect, it } from 'vitest';
import { entity, problemsOf } from '../../support/seeds.ts';

const PEOPLE = `entities:
${entity('volodymyr-zelenskyy', 'person', 'Zelenskyy', 'relations: [{ kind: concerns, to: peace-deal, cite: report#1 }]').trimEnd()}
${entity('peace-deal', 'agreement', 'peace deal').trimEnd()}
`;

describe('an id that nobody has', () => {
	it.each([
		[
			'statements:\n  - { id: a, text: Some text., kind: claim, cite: report#1, about:\n      [peace-deal, zelenskyy] }',
			6,
			'a: no entity has the id “zelenskyy”; did you mean “volodymyr-zelenskyy”?',
		],
		[
			'statements:\n  - { id: a, about: [peace-deal], text: Some text., kind: claim, cite: report#1,\n      by: vlad-zelenskyy }',
			6,
			'a: no entity has the id “vlad-zelenskyy”; did you mean “volodymyr-zelenskyy”?',
		],
		[
			'positions:\n  - { actor: nobody, issue: peace-deal, stance: unclear, text: Some text., cite: report#1 }',
			5,
			'no entity has the id “nobody”',
		],
		[
			'positions:\n  - { actor: volodymyr-zelenskyy, issue: deal, stance: unclear, text: Some text., cite: report#1 }',
			5,
			'no entity has the id “deal”; did you mean “peace-deal”?',
		],
		[
			'events:\n  - { id: e, date: "2025", title: A meeting, who: [nobody], cite: report#1 }',
			5,
			'e: no entity has the id “nobody”',
		],
		[
			'disputes:\n  - { id: d, kind: slip, question: Who?, about: [nobody], sides: [{ text: This., cite: report#1 }] }',
			5,
			'd: no entity has the id “nobody”',
		],
		[
			'disputes:\n  - { id: d, kind: slip, question: Who?, about: [peace-deal], sides: [\n      { text: This., statements: [nothing], cite: report#1 }] }',
			6,
			'd: no statement has the id “nothing”',
		],
	])('%s', (yaml, line, message) => {
		expect(problemsOf(`${PEOPLE}${yaml}`)).toEqual([`test.yaml:${line}: ${message}`]);
	});

	it.each([
		['side: nowhere', 'no entity has the id “nowhere”'],
		[
			'roles: [{ title: Chief, organisation: nowhere, asOf: "2025", cite: report#1 }]',
			'no entity has the id “nowhere”',
		],
		['relations: [{ kind: leads, to: nowhere, cite: report#1 }]', 'no entity has the id “nowhere”'],
		['relations: [{ kind: leads, to: someone, cite: report#1 }]', 'is related to itself'],
	])('in an entity: %s', (more, message) => {
		expect(problemsOf(`entities:\n${entity('someone', 'person', 'Someone', more)}`)).toEqual([
			`test.yaml:2: someone: ${message}`,
		]);
	});

	it('in what an alias needs', () => {
		expect(problemsOf(`entities:\n${entity('someone', 'person', 'Someone, { text: One, needs: nobody }')}`)).toEqual([
			'test.yaml:2: someone: no entity has the id “nobody”',
		]);
	});

	it('is none for the source’s own author or a name without a card', () => {
		const statement = (by: string) =>
			`statements:\n  - { id: a, about: [peace-deal], text: Some text., kind: claim, by: ${by}, cite: report#1 }`;
		expect(problemsOf(PEOPLE + statement('author'))).toEqual([]);
		expect(problemsOf(PEOPLE + statement('{ name: A Diplomat }'))).toEqual([]);
	});
});

describe('an id given twice', () => {
	it.each(['sources', 'entities', 'statements', 'events', 'disputes'])(
		'among %s is told with the place of the first',
		(list) => {
			const item = {
				sources: '{ id: x, title: A source, published: "2025", kind: report, language: en, paragraphs: 1 }',
				entities: '{ id: x, type: topic, name: X, description: For tests., cite: report#1, aliases: [X] }',
				statements: '{ id: x, about: [peace-deal], text: Some text., kind: claim, cite: report#1 }',
				events: '{ id: x, date: "2025", title: A meeting, who: [], cite: report#1 }',
				disputes:
					'{ id: x, kind: slip, question: Who?, about: [peace-deal], sides: [{ text: This., cite: report#1 }] }',
			}[list];
			const head = list === 'entities' ? PEOPLE : `${PEOPLE}${list}:\n`;
			const line = head.split('\n').length;
			expect(problemsOf(`${head}  - ${item}\n  - ${item}\n`)).toEqual([
				`test.yaml:${line + 1}: x: this id is taken by test.yaml:${line}; choose another`,
			]);
		},
	);

	it('in one list of ids', () => {
		const yaml = `${PEOPLE}statements:\n  - { id: a, about: [peace-deal, peace-deal], text: Some text., kind: claim, cite: report#1 }`;
		expect(problemsOf(yaml)).toEqual(['test.yaml:5: a: about names peace-deal twice']);
	});
});

describe('a position', () => {
	it('that stands twice is told', () => {
		const position =
			'  - { actor: volodymyr-zelenskyy, issue: peace-deal, stance: supports, text: Wants it., cite: report#1 }\n';
		expect(problemsOf(`${PEOPLE}positions:\n${position}${position}`)).toEqual([
			'test.yaml:6: the same position stands twice (volodymyr-zelenskyy on peace-deal)',
		]);
	});
});
