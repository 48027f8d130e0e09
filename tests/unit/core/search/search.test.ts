import { describe, expect, it } from 'vitest';
import { createSearch, MOST_RESULTS } from '../../../../core/search/search.ts';
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
		['the name itself before longer ones', 'nato', 'nato'],
		['the longer name', 'nato summit', 'nato-summit'],
		['any form of a pattern', 'peace settlement', 'peace-deal'],
		['the last of many forms, with a hyphen', 'peace-treaty', 'peace-deal'],
		['the name in full', 'north atlantic treaty', 'nato'],
	])('finds by %s: %s', (_, query, id) => {
		expect(ids(query)[0]).toBe(id);
	});

	it.each(['', '   ', '\t\n'])('finds nothing for %j', (query) => {
		expect(search(query)).toEqual([]);
	});

	it.each(['qqqqqqqq', '€€€', '((', '\\', '"', '^$', '\ud800', 'x'.repeat(500)])('bears with %j', (query) => {
		expect(search(query)).toEqual([]);
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
