import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BREAK_BEFORE, SENTENCE_START, tokenize } from '../../../../core/match/tokens.ts';
import { keyOf, wordsOf } from '../../support/words.ts';

/** UTF-16 units of every kind, lone surrogates among them, with what matters to words made likely. */
const anyText = fc
	.array(
		fc.oneof(
			{ weight: 2, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
			{ weight: 1, arbitrary: fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point)) },
			{ weight: 1, arbitrary: fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit)) },
			{
				weight: 6,
				arbitrary: fc.constantFrom(..."aBsS.’'- \n,İßﬁ", '\u00ad', '\u200b', '\u0301', '\u00a0', 'U.S.', 'l’', '’s'),
			},
		),
		{ maxLength: 60 },
	)
	.map((parts) => parts.join(''));

const word = fc.stringMatching(/^[A-Za-zÀ-ÖØ-Þà-öа-яА-Я]{1,12}$/);

describe('tokens of any text', () => {
	it('lie in the text, in order, apart, and are not empty', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const { length, starts, ends, hashes, checks, flags } = tokenize(text);
				for (const column of [starts, ends, hashes, checks, flags]) expect(column).toHaveLength(length);
				let last = 0;
				for (let i = 0; i < length; i++) {
					expect(starts[i]).toBeGreaterThanOrEqual(last);
					expect(ends[i]).toBeGreaterThan(starts[i] as number);
					last = ends[i] as number;
				}
				expect(last).toBeLessThanOrEqual(text.length);
			}),
			{ numRuns: 1000 },
		);
	});

	it('begin and end with a letter, a digit, a mark or the stop of an initial', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				for (const slice of wordsOf(text)) expect(slice).toMatch(/^[\p{L}\p{N}\p{M}](.*[\p{L}\p{N}\p{M}.])?$/su);
			}),
			{ numRuns: 1000 },
		);
	});

	it('cover every ASCII letter and digit but the s of a possessive', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				let rest = text;
				const { starts, ends } = tokenize(text);
				for (const [i, start] of [...starts.entries()].reverse()) {
					rest = `${rest.slice(0, start)} ${rest.slice(ends[i])}`;
				}
				expect(rest.replace(/['’‘ʼ＇]s/gi, '')).not.toMatch(/[A-Za-z0-9]/);
			}),
			{ numRuns: 1000 },
		);
	});

	it('are the same on both sides of a blank line as in two texts', () => {
		fc.assert(
			fc.property(anyText, anyText, (one, other) => {
				const shift = one.length + 2;
				const a = tokenize(one);
				const b = tokenize(other);
				const both = tokenize(`${one}\n\n${other}`);
				expect(both.hashes).toEqual([...a.hashes, ...b.hashes]);
				expect(both.flags).toEqual([...a.flags, ...b.flags]);
				expect(both.starts).toEqual([...a.starts, ...b.starts.map((start) => start + shift)]);
			}),
			{ numRuns: 1000 },
		);
	});

	it('begin with a sentence', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const { flags, length } = tokenize(text);
				const start = BREAK_BEFORE | SENTENCE_START;
				if (length > 0) expect((flags[0] as number) & start).toBe(start);
			}),
		);
	});
});

describe('a word', () => {
	it('stays the same with invisible characters strewn in, in any case, with a possessive ending', () => {
		const invisible = fc.constantFrom('\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff');
		fc.assert(
			fc.property(word, fc.array(fc.tuple(fc.nat(), invisible), { maxLength: 4 }), (plain, strewn) => {
				let text = plain;
				for (const [at, character] of strewn) {
					const place = 1 + (at % Math.max(1, text.length - 1));
					if (text.length > 1) text = text.slice(0, place) + character + text.slice(place);
				}
				expect(keyOf(text)).toBe(keyOf(plain));
				expect(keyOf(plain.toUpperCase())).toBe(keyOf(plain.toLowerCase()));
				if (plain.length > 4) expect(keyOf(`${plain}’s`)).toBe(keyOf(plain));
			}),
		);
	});

	it('has another key than any other word', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 2, maxLength: 50 }), (words) => {
				expect(new Set(words.map(keyOf)).size).toBe(words.length);
			}),
		);
	});
});
