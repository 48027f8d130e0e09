/** Texts that no page should have, at full size, with the exact answer to each. */
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../core/match/annotate.ts';
import { plainMatcher } from '../../support/reference-matcher.ts';
import { chain, knowing, NAMES } from '../../support/reference-pack.ts';

const MILLION = 1_000_000;
const FIVE_MB = 5 * MILLION;

const knowledge = knowing(NAMES);
const naive = plainMatcher(NAMES);

/** Mentions as `block start-end entity`. */
function found(blocks: readonly string[]): string[] {
	return annotate(knowledge, blocks).mentions.map((one) => `${one.block} ${one.start}-${one.end} ${one.entity}`);
}

/** The same of what the naive matcher found in a text, as if it stood at some place of a block. */
function told(matches: ReturnType<typeof naive>, block: number, at = 0): string[] {
	return matches.map(({ start, end, aliases }) => `${block} ${at + start}-${at + end} ${aliases[0]?.id}`);
}

/** Asserts that two long lists are the same, and shows no more than where they part. */
function expectSame(list: readonly string[], expected: readonly string[]): void {
	const at = expected.findIndex((one, i) => one !== list[i]);
	expect([at, list[at], list.length]).toEqual([-1, undefined, expected.length]);
}

const PROSE = 'And so they went on, as they had before, and nobody could say how it would end. '.repeat(5);

const many = (what: string, length = MILLION) => what.repeat(length / what.length);

describe('what is known is found', () => {
	it.each<[string, () => string, string[]]>([
		['with a million marks on its last letter', () => `Ukraine${many('\u0301')}`, ['0-1000007 ukraine']],
		['with a million marks inside', () => `Ukr${many('\u0301')}aine said`, ['0-1000007 ukraine']],
		['with a million marks between its words', () => `peace ${many('\u0301')} deal`, ['0-1000011 deal']],
		['behind a million first halves of characters', () => `${many('\ud83d')}Ukraine`, ['1000000-1000007 ukraine']],
		['behind a million second halves', () => `${many('\ude00')}Ukraine`, ['1000000-1000007 ukraine']],
		['behind both in the wrong order', () => `${many('\ude00\ud83d')}Ukraine`, ['1000000-1000007 ukraine']],
		['before them', () => `Ukraine${many('\ud83d')}`, ['0-7 ukraine']],
		['but not with one of them inside', () => 'Ukr\ud83daine, Ukr\ude00aine', []],
		['with a million right-to-left marks inside', () => `Ukr${many('\u200f')}aine`, ['0-1000007 ukraine']],
		['and between its words', () => `peace${many('\u200f')} ${many('\u200f')}deal`, ['0-2000010 deal']],
		['with a million blanks between its words', () => `peace${many(' ')}deal`, ['0-1000009 deal']],
		['behind one word of 5 MB', () => `${many('x', FIVE_MB)} Ukraine`, ['5000001-5000008 ukraine']],
		['but not as a part of it', () => many('UkraineUkr', FIVE_MB), []],
		['behind 5 MB of apostrophes', () => `${many("’'", FIVE_MB)}Ukraine`, ['5000000-5000007 ukraine']],
		['behind 5 MB of hyphens', () => `${many('-–', FIVE_MB)}Ukraine`, ['5000000-5000007 ukraine']],
		['behind 5 MB of full stops', () => `${many('.', FIVE_MB)}Ukraine`, ['5000000-5000007 ukraine']],
		['behind all of those', () => `${many('.-’,…', FIVE_MB)}Ukraine`, ['5000000-5000007 ukraine']],
		['behind letters with apostrophes', () => `${many('bc’de’', 6 * MILLION)} Ukraine`, ['6000001-6000008 ukraine']],
		['behind initials without an end', () => `${many('U.', FIVE_MB)} Ukraine`, ['5000001-5000008 ukraine']],
	])('%s', (_, text, mentions) => {
		expect(found([text()])).toEqual(mentions.map((one) => `0 ${one}`));
	});
});

describe('long texts', () => {
	it.each([
		['of sentences', `${PROSE} Ukraine’s allies want peace; the U.S. wants a “peace deal” — soon. `, FIVE_MB],
		['of nothing but aliases', `${chain(16)} ${chain(15)} ${chain(1)} peace deal talks peace deal Ukraine `, FIVE_MB],
		['of short aliases', 'peace peace deal peace deal talks peace U.S. ', MILLION / 4],
		['of aliases with hyphens between', 'peace-deal-talks-Ukraine-peace-', MILLION / 4],
		['from right to left', '\u200fقال إن اتفاق السلام قريب،\u200f وאמר שלום. ', MILLION / 4],
	])('%s are read as by a naive matcher', (_, period, length) => {
		const times = Math.ceil(length / period.length);
		const matches = naive(period);
		expect(matches).not.toEqual([]);
		const expected = Array.from({ length: times }, (__, i) => told(matches, 0, i * period.length)).flat();
		expectSame(found([period.repeat(times)]), expected);
	});
});

it('reads a hundred thousand tiny blocks, each for itself', () => {
	const kinds = ['a', '', 'Ukraine', ' ', 'peace', 'deal', '\ud83d', 'U.S.', '\u0301', 'peace deal', '\u200f', 'talks'];
	const matches = kinds.map(naive);
	const blocks = Array.from({ length: 100_000 }, (_, i) => kinds[i % kinds.length] ?? '');
	const expected = blocks.flatMap((_, i) => told(matches[i % kinds.length] ?? [], i));
	expectSame(found(blocks), expected);
});

it('knows the longest of many phrases that begin alike, however far the text goes along', () => {
	for (let words = 1; words <= 16; words++) {
		expect(found([`${chain(words)} and link2`])).toEqual([`0 0-${chain(words).length} link${words}`]);
	}
	expect(found([`${chain(16)} link17`])).toEqual([`0 0-${chain(16).length} link16`]);
});

describe('signs that only look like others', () => {
	const ukraine = (text: string) => annotate(knowledge, [text]).mentions.map(({ entity }) => entity);

	it.each(['\u2068', '\u202b', '\u061c', '\u2066', '\u180e', '\u00ad', '\u200b'])('are skipped: U+%j', (sign) => {
		expect(ukraine(`${sign}Ukr${sign}aine${sign} was there.`)).toEqual(ukraine('Ukraine was there.'));
		expect(ukraine('Ukraine was there.')).toHaveLength(1);
	});

	it('the letter apostrophe ends a possessive like any other', () => {
		expect(ukraine('Ukraineʼs minerals')).toEqual(ukraine('Ukraine’s minerals'));
	});
});
