import { describe, expect, it } from 'vitest';
import { createSearch, MOST_CHARACTERS, MOST_RESULTS } from '../../../../core/search/search.ts';
import { bundledKnowledge } from '../../../seeds/bundled.ts';
import { entity, knowledgeOf } from '../../support/seeds.ts';

const knowledge = knowledgeOf(`entities:
  - id: volodymyr-zelenskyy
    type: person
    name: Volodymyr Zelenskyy
    description: President of a country at war.
    cite: general
    roles: [{ title: President of Ukraine, asOf: "2025", cite: report#1 }]
    aliases: [(Volodymyr |)Zelensk(y|yy|iy), Зеленський]
  - { id: maros-sefcovic, type: person, name: Maroš Šefčovič, description: A commissioner., cite: general, aliases: [Maroš Šefčovič] }
  - { id: rare-earths, type: resource, name: Rare earth elements, description: Metals., cite: general, aliases: [rare(-| )earth(s|)] }
  - { id: earth-day, type: event, name: Earth Day, description: A rare day for the earth., cite: general, aliases: [Earth Day] }
  - { id: nato-troops, type: topic, name: Troops, description: Soldiers., cite: general, aliases: [troops, { text: NATO, needs: nato }] }
  - { id: nato, type: organisation, name: NATO, description: An alliance., cite: general, aliases: [NATO, North Atlantic Treaty Organization] }
  - { id: peace-deal, type: agreement, name: Peace deal, description: An end of the war., cite: general, aliases: [(lasting |just |durable |)peace (deal|pact|treaty|settlement)] }
  - { id: peace-talks, type: topic, name: Peace settlement talks, description: Talks about it., cite: general, aliases: [peace settlement talks] }
  - { id: nato-summit, type: event, name: NATO summit, description: A meeting., cite: general, aliases: [NATO summit] }
${Array.from({ length: 40 }, (_, i) => entity(`village-${i}`, 'place', `Village ${i}`)).join('')}
`);
const search = createSearch(knowledge);
const ids = (query: string) => search(query).map(({ id }) => id);

describe('search', () => {
	it.each([
		['a name', 'Volodymyr Zelenskyy', 'volodymyr-zelenskyy'],
		['a name begun', 'volod', 'volodymyr-zelenskyy'],
		['another spelling', 'Zelenskiy', 'volodymyr-zelenskyy'],
		['a misspelling', 'zelinsky', 'volodymyr-zelenskyy'],
		['another script', 'зеленський', 'volodymyr-zelenskyy'],
		['a role', 'president of ukraine', 'volodymyr-zelenskyy'],
		['letters without their diacritics', 'sefcovic', 'maros-sefcovic'],
		['letters with them', 'ŠEFČOVIČ', 'maros-sefcovic'],
		['a misspelling of two words', 'rare erth', 'rare-earths'],
		['a hyphen for a blank', 'rare-earth', 'rare-earths'],
		['blanks around it', '  nato ', 'nato'],
		['the name itself before longer ones and aliases', 'nato', 'nato'],
		['the longer name', 'nato summit', 'nato-summit'],
		['any form of a pattern', 'peace settlement', 'peace-deal'],
		['the last of many forms, with a hyphen', 'peace-treaty', 'peace-deal'],
		['the name in full', 'north atlantic treaty', 'nato'],
		['letters with full stops', 'N.A.T.O.', 'nato'],
		['two words written as one', 'rareearths', 'rare-earths'],
		['letters swapped', 'zelnesky', 'volodymyr-zelenskyy'],
		['words of a name and of a role', 'zelensky president', 'volodymyr-zelenskyy'],
		['a misspelt word that is the beginning of another', 'villa 7', 'village-7'],
		['a name that something is put to', 'Zelenskyy’s', 'volodymyr-zelenskyy'],
		['letters of another script than it is known in', 'Марош', 'maros-sefcovic'],
	])('finds by %s: %s', (_, query, id) => {
		expect(ids(query)[0]).toBe(id);
	});

	it.each(['', '   ', '\t\n'])('finds nothing for %j', (query) => {
		expect(search(query)).toEqual([]);
	});

	it.each(['qqqqqqqq', '€€€', '((', '\\', '"', '^$', '\ud800', 'x'.repeat(500)])('bears with %j', (query) => {
		expect(search(query)).toEqual([]);
	});

	it('reads no more of a query than its first characters', () => {
		const longest = 'nato'.padEnd(MOST_CHARACTERS);
		expect(ids(`${longest}zelenskyy `.repeat(200))).toEqual(ids('nato'));
	});

	it.each(['Zelenskyy', 'Zelenskyi', 'Zelens', 'Зеленський', 'NATO', 'rare earth element', 'Peace-treaty'])(
		'is confident of %s',
		(query) => {
			expect(search(query)[0]?.confident).toBe(true);
		},
	);

	it.each(['zel', 'peac', 'president of ukraine', 'village', 'a country at war', 'earht', 'deal'])(
		'is not confident of %s',
		(query) => {
			expect(search(query).filter(({ confident }) => confident)).toEqual([]);
		},
	);

	it('marks the beginning of a misspelt name', () => {
		const [result] = search('zelinsky');
		expect(result?.nameRanges.map(([from, to]) => result.name.slice(from, to))).toEqual([]);
		const [other] = search('zelenzky');
		expect(other?.nameRanges.map(([from, to]) => other.name.slice(from, to))).toEqual(['Zelen']);
		expect(search('šefč')[0]?.nameRanges).toEqual([[6, 10]]);
	});

	it('finds only what is of the types asked for', () => {
		const types = search('nato', ['event', 'topic']).map(({ type }) => type);
		expect(new Set(types)).toEqual(new Set(['event', 'topic']));
		expect(search('nato', ['resource'])).toEqual([]);
	});

	it('shows at most twenty', () => {
		expect(search('village')).toHaveLength(MOST_RESULTS);
	});

	it('gives name, type, one line and the matching part of the name', () => {
		const [result] = search('volodymyr');
		expect(result).toMatchObject({
			id: 'volodymyr-zelenskyy',
			name: 'Volodymyr Zelenskyy',
			type: 'person',
			line: 'President of a country at war.',
		});
		expect(result?.nameRanges.map(([from, to]) => result.name.slice(from, to))).toEqual(['Volodymyr']);
	});

	it('marks only parts of the name that lie in it', () => {
		for (const query of ['zelenskyy', 'president', 'sefcovic', 'earth', 'village 3']) {
			for (const { name, nameRanges } of search(query)) {
				for (const [from, to] of nameRanges) {
					expect(from).toBeGreaterThanOrEqual(0);
					expect(to).toBeGreaterThan(from + 1);
					expect(to).toBeLessThanOrEqual(name.length);
				}
			}
		}
	});
});

describe('search in statements', () => {
	const said = createSearch(
		knowledgeOf(`entities:
${entity('treaty', 'agreement', 'treaty')}${entity('lisbon', 'place', 'Lisbon')}
statements:
  - { id: signed, about: [treaty, lisbon], text: Ministers signed it beside the harbour., kind: event, when: "2025-02", cite: report#1 }
`),
	);
	const found = (query: string) => said(query).map(({ id }) => id);

	it.each([
		['finds what they are about, the first before the others', 'signed by ministers', ['treaty', 'lisbon']],
		['puts a name before them', 'lisbon', ['lisbon']],
		['takes words of a name and of a statement together', 'lisbon harbour', ['lisbon']],
		['forgives a word that stands nowhere', 'ministers signed asparagus harbour', ['treaty', 'lisbon']],
		['finds nothing by one word of several', 'harbour asparagus', []],
	])('%s', (_, query, ids) => {
		expect(found(query)).toEqual(ids);
	});
});

describe('search in the bundled knowledge', () => {
	const bundled = createSearch(bundledKnowledge());

	it.each([
		'kursk',
		'quick brown fox',
		'banana',
		'asparagus',
		'weather forecast',
		'lorem ipsum dolor',
		'xyzzy',
		'erdogan',
	])('finds nothing for %s', (query) => {
		expect(bundled(query)).toEqual([]);
	});

	it.each([
		'the',
		'star',
		'back',
		'university',
		'minister',
		'president',
		'fox',
		'letter',
		'important',
		'february 2025',
	])('is not confident of %s', (query) => {
		expect(bundled(query).filter(({ confident }) => confident)).toEqual([]);
	});

	it.each([
		'Zelenski',
		'Zelinsky',
		'Selenskyj',
		'Hegset',
		'Witkof',
		'Starmr',
		'minral deal',
		'U.S.',
		'securty guarantees',
	])('is confident of %s', (query) => {
		expect(bundled(query)[0]?.confident).toBe(true);
	});
});

describe('a confident find', () => {
	const confident = (query: string) =>
		search(query)
			.filter((found) => found.confident)
			.map(({ id }) => id);

	it.each([
		['Volodymyr Zelenskyy', 'volodymyr-zelenskyy'],
		['zelenskiy', 'volodymyr-zelenskyy'],
		['peace treaty', 'peace-deal'],
	])('is %s', (query, id) => {
		expect(confident(query)).toEqual([id]);
	});

	it.each(['village', 'president', 'war', 'zz'])('is not %s', (query) => {
		expect(confident(query)).toEqual([]);
	});
});
