import { describe, expect, it } from 'vitest';
import { found, refused } from '../../support/mentions.ts';
import { entity, knowledgeOf } from '../../support/seeds.ts';

const concerns = (...ids: string[]) =>
	`relations: [${ids.map((id) => `{ kind: concerns, to: ${id}, cite: report#2 }`).join(', ')}]`;

const page = knowledgeOf(`entities:
${entity('truce', 'topic', '{ text: (ceasefire|peace talks), needs: [ukraine, zelensky] }', concerns('ukraine'))}
${entity('minerals', 'topic', '{ text: minerals deal, needs: [truce] }')}
${entity('ukraine', 'place', 'Ukraine')}
${entity('gaza', 'place', 'Gaza')}
${entity('zelensky', 'person', 'Volodymyr Zelensky, Zelensky', concerns('ukraine'))}
${entity('rubio', 'person', 'Marco Rubio, Rubio', concerns('ukraine'))}
${entity('vance', 'person', 'JD Vance, Vance')}
`);

describe('a term with another place beside it', () => {
	it.each([
		['in iran', 'Ukraine saw the ceasefire in Iran.'],
		['between two', 'Ukraine saw the ceasefire between Iran and Iraq.'],
		['with an article', 'Ukraine saw the ceasefire in the Philippines.'],
		['of three words', 'Ukraine saw the ceasefire in Papua New Guinea.'],
		['in the possessive', 'Ukraine saw Iran’s ceasefire.'],
		['in front', 'Ukraine saw the South Korea ceasefire.'],
	])('is refused: %s', (_, text) => {
		expect(found(page, text)).toEqual(['Ukraine=ukraine']);
		expect(refused(page, text)).toEqual([
			expect.stringMatching(/^ceasefire: the words beside it speak of another place: /),
		]);
	});

	it('is refused beside a place of the pack that nothing ties to it', () => {
		expect(found(page, 'Ukraine saw the ceasefire in Gaza.')).toEqual(['Ukraine=ukraine', 'Gaza=gaza']);
	});

	it.each([
		'Ukraine wants the ceasefire in March.',
		'The ceasefire in Ukraine',
		'Ukraine: peace talks in Iran',
		'Ukraine asks Iran. A ceasefire came.',
	])('is accepted in “%s”', (text) => {
		expect(found(page, text)).toContainEqual(expect.stringMatching(/=truce$/));
	});
});

describe('what stands on a page', () => {
	it('supports, and what it supports supports once more', () => {
		expect(found(page, 'A minerals deal after the ceasefire in Ukraine')).toEqual([
			'minerals deal=minerals',
			'ceasefire=truce',
			'Ukraine=ukraine',
		]);
		expect(found(page, 'A minerals deal after the ceasefire in Gaza')).toEqual(['Gaza=gaza']);
	});

	it('lets a surname stand for whom a person of the page has dealings with', () => {
		expect(found(page, 'Marco Rubio telephoned Zelensky.')).toEqual(['Marco Rubio=rubio', 'Zelensky=zelensky']);
		expect(found(page, 'Marco Rubio telephoned Vance.')).toEqual(['Marco Rubio=rubio']);
	});

	it('keeps a surname from ours where only a stranger is named in full, later', () => {
		const text = 'Zelensky wins the race. Marco Rubio and Ada Zelensky ran it.';
		expect(found(page, text)).toEqual(['Marco Rubio=rubio']);
		expect(refused(page, text)[0]).toBe('Zelensky: the page names somebody else of that name in full');
	});
});

describe('a headline in Title Case', () => {
	it.each(['Rubio Thanks Vance After Long Talks', 'After Meeting Vance Rubio Leaves Early'])(
		'takes a verb for no first name: “%s”',
		(text) => {
			expect(found(page, text, { vance: 1, rubio: 1 })).toHaveLength(2);
		},
	);

	it.each(['Court Clears Emily Vance After Trial', 'They saw that Thomas Vance had left the long talks early'])(
		'takes a first name for one: “%s”',
		(text) => {
			expect(found(page, text, { vance: 1 })).toEqual([]);
		},
	);
});

describe('letters with a stroke', () => {
	it.each(['Włodymir', 'Wlodymir'])('are found with and without it: %s', (text) => {
		const people = knowledgeOf(`entities:\n${entity('one', 'topic', 'Włodymir, Straße, Ærø')}`);
		expect(found(people, `${text}, Strasse, Aero`)).toHaveLength(3);
	});
});
