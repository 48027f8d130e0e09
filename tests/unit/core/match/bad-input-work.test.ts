/** How much work bad texts make, in steps rather than in seconds: never more for each character as texts grow. */
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../core/match/annotate.ts';
import { MAX_ALIAS_WORDS } from '../../../../core/match/gazetteer.ts';
import { tokenize } from '../../../../core/match/tokens.ts';
import type { Knowledge } from '../../../../core/pack/knowledge.ts';
import { names } from '../../support/names-pack.ts';
import { chain, knowing, NAMES } from '../../support/reference-pack.ts';
import { type Work, workOf } from '../../support/reference-work.ts';
import { entity, knowledgeOf } from '../../support/seeds.ts';

/** A phrase of which every word but the last is the same: looked for at every word of a text that never ends it. */
const ENDLESS = `${'on '.repeat(MAX_ALIAS_WORDS - 1)}end`;
const knowledge = knowing([...NAMES, { id: 'endless', text: ENDLESS, case: 'any' }]);

/** Patterns at which reading anything twice, or looking anything up from every side, would show. */
const PATTERNS = [
	['words', 'and so on '],
	['aliases', 'peace deal talks Ukraine '],
	['phrases that all but end', `${chain(15)} `],
	['a phrase that never ends', 'on '],
	['one phrase inside the other', 'link1 '],
	['marks', 'a\u0301\u0301\u0301\u0301\u0301\u0301\u0301'],
	['marks on nothing', ' \u0301'],
	['halves of characters', '\ud83d'],
	['letters beyond the basic plane', '𐐔𐐇'],
	['right-to-left marks', '\u200f'],
	['letters that are parted invisibly', 'A\u00ad'],
	['initials', 'A.'],
	['initials in pairs', 'A.B. '],
	['apostrophes', '’'],
	['letters and apostrophes', 'abcde’'],
	['elisions', 'l’'],
	['possessives', 'A’s '],
	['apostrophes before an s', '’s'],
	['hyphens', '-'],
	['full stops', '.'],
	['commas', 'peace, '],
	['capitals', 'PEACE U.S. SAYS '],
	['one word', 'x'],
] as const;

/** The same for names of people, whom the words around decide about. */
const PEOPLE = [
	['full names', 'Donald Trump met Vladimir Putin. '],
	['surnames', 'Trump '],
	['surnames behind a full name', 'Trump said, '],
	['namesakes', 'Hunter Biden and Trump Jr. '],
	['longer names', 'Trump Tower '],
] as const;

/** A term that is weighed: names of its own place against names of others. */
const war = knowledgeOf(`entities:
${entity('ukraine', 'place', 'Ukraine', 'relations: [{ kind: took-part-in, to: war, cite: report#2 }]')}
${entity('war', 'event', 'the war')}
${entity('truce', 'topic', '{ text: truce, needs: ukraine }')}
`);

/** Cities, which the whole page decides about. */
const cities = knowledgeOf(`entities:
${entity('washington', 'place', '{ text: Washington, not: [Mount Washington] }', 'relations: [{ kind: capital-of, to: united-states, cite: report#2 }]')}
${entity('united-states', 'place', '{ text: US, case: exact }')}
${entity('paris', 'place', 'Paris', 'relations: [{ kind: capital-of, to: france, cite: report#2 }]')}
${entity('france', 'place', 'France')}
`);
const CITIES = [
	['cities', 'Paris '],
	['cities in a passage about sport', 'Paris won 3-2 in overtime. '],
	['towns with words of a town', 'Paris council of Texas and France '],
	['towns in reports', 'PARIS, Texas — '],
	['what may be a state', 'Washington '],
	['landmarks', 'Mount Washington '],
	['longer names', 'Paris of the Great And Old And So '],
] as const;

const LENGTH = 10_000;
/** What phrases that are looked for over the seam of two texts may add. */
const AT_THE_SEAM = MAX_ALIAS_WORDS ** 2;

/** Asserts that twice the text makes no more than twice the work, and gives that of the text once. */
function expectInProportion(pack: Knowledge, blocks: readonly string[], twice: readonly string[]): Work {
	const one = workOf(() => annotate(pack, blocks));
	const two = workOf(() => annotate(pack, twice));
	for (const [kind, steps] of Object.entries(one)) {
		expect(two[kind as keyof Work], kind).toBeLessThanOrEqual(steps * 2 + AT_THE_SEAM);
	}
	return one;
}

describe('the work on a text', () => {
	it('is counted', () => {
		const text = `${chain(15)} peace deal`;
		const { characters, places, words } = workOf(() => annotate(knowledge, [text]));
		expect(characters).toBeGreaterThanOrEqual(text.length);
		expect([places, words]).toEqual([2, 15 + 1 + 2]);
	});

	it.each(PATTERNS)('of %s grows no faster than the text', (_, pattern) => {
		const text = pattern.repeat(LENGTH / pattern.length);
		const { length } = tokenize(text);
		expect(length).toBeLessThanOrEqual(text.length);
		const { places, words, characters } = expectInProportion(knowledge, [text], [text + text]);
		expect(places).toBeLessThanOrEqual(length);
		expect(words).toBeLessThanOrEqual(length * MAX_ALIAS_WORDS);
		expect(characters).toBeLessThanOrEqual(text.length * 16);
	});

	it.each(PEOPLE)('of %s grows no faster than the text', (_, pattern) => {
		const text = pattern.repeat(LENGTH / pattern.length);
		const first = 'Donald Trump. ';
		const { characters } = expectInProportion(names, [first, text], [first, text + text]);
		expect(characters).toBeLessThanOrEqual(text.length * 30);
	});

	it.each(CITIES)('of %s grows no faster than the text', (_, pattern) => {
		const text = pattern.repeat(LENGTH / pattern.length);
		// What is looked at around a name is not cut off by either end.
		const around = (middle: string) => ['Paris.', `${'underneath '.repeat(50)}${middle}${'underneath '.repeat(50)}`];
		expectInProportion(cities, around(text), around(text + text));
		const blocks = Array.from({ length: LENGTH / pattern.length }, () => pattern);
		expectInProportion(cities, blocks, [...blocks, ...blocks]);
	});

	it('of ever other namesakes grows no faster than the text', () => {
		const letters = 'abcdefghijklmnopqrstuvwxyz';
		const first = (i: number) =>
			`M${letters[i % 26]}${letters[Math.floor(i / 26) % 26]}${letters[Math.floor(i / 676)]}o`;
		const said = (from: number, to: number) =>
			Array.from({ length: to - from }, (_, i) => `Mr ${first(from + i)} Biden said so. Biden left. `);
		// As many as are followed, before it begins.
		const before = ['Joe Biden.', ...said(0, 50)];
		expectInProportion(names, [...before, said(50, 1000).join('')], [...before, said(50, 1950).join('')]);
		expectInProportion(names, [...before, ...said(50, 1000)], [...before, ...said(50, 1950)]);
	});

	it.each(['Ukraine wants a truce. Sudan does not. ', 'In 1981 there was a truce. '])(
		'of terms that are weighed in one long block grows no faster than the text: %s',
		(sentence) => {
			const text = `Ukraine. ${sentence.repeat(LENGTH / sentence.length)}`;
			const { elements } = expectInProportion(war, [text], [text + text]);
			expect(elements).toBeLessThanOrEqual(text.length * 2);
		},
	);

	it('of a long run of capitals grows no faster than the text', () => {
		const textOf = (times: number) =>
			`Donald Trump. ${'Zdr Trump '.repeat(times)}${' the smaller words of many others '.repeat(times)}`;
		const { characters } = workOf(() => annotate(names, [textOf(250)]));
		const twice = workOf(() => annotate(names, [textOf(500)]));
		expect(twice.characters).toBeLessThanOrEqual(characters * 2.05);
	});

	it('of many tiny blocks grows no faster than their number', () => {
		const blocks = Array.from({ length: LENGTH }, (_, i) => ['a', '', 'Ukraine', 'peace', '\ud83d'][i % 5] ?? '');
		const { places } = expectInProportion(knowledge, blocks, [...blocks, ...blocks]);
		expect(places).toBe((LENGTH / 5) * 3);
	});
});
