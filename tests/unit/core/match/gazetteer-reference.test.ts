/** The gazetteer against a matcher that anyone can see to be right. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGazetteer, type Phrase } from '../../../../core/match/build-gazetteer.ts';
import { Gazetteer } from '../../../../core/match/gazetteer.ts';
import { BREAK_BEFORE, tokenize } from '../../../../core/match/tokens.ts';

/** Few words, so that phrases collide, nest and begin alike; each has forms that differ in case alone. */
const WORDS = ['peace', 'Peace', 'PEACE', 'deal', 'Deal', 'DEAL', 'us', 'Us', 'US', 'a', 'A'];
const word = fc.constantFrom(...WORDS);

/** Words and what stands before each: what joins them, a comma, or a break that no phrase crosses. */
interface Item {
	readonly word: string;
	readonly before: ' ' | '-' | '\n' | ', ' | '; ';
}
const item = (...before: Item['before'][]) => fc.record({ word, before: fc.constantFrom(...before) });
const text = fc.array(item(' ', ' ', '-', '\n', ', ', '; '), { maxLength: 14 });

interface Known extends Phrase {
	readonly words: readonly Item[];
}

const phrases: fc.Arbitrary<Known[]> = fc
	.array(
		fc.record({
			words: fc.array(item(' ', ' ', '-', ', '), { minLength: 1, maxLength: 4 }),
			case: fc.constantFrom('any' as const, 'capital' as const, 'exact' as const),
		}),
		{ maxLength: 25 },
	)
	.map((list) => list.map((one, alias) => ({ ...one, text: written(one.words), alias })));

function written(words: readonly Item[]): string {
	return words.map((one, i) => (i === 0 ? '' : one.before) + one.word).join('');
}

const isCapital = (form: string) => /^[A-Z]/.test(form);
const isUpper = (form: string) => /^[A-Z]+$/.test(form);

function wordFits(own: string, given: string, rule: Phrase['case']): boolean {
	if (own.toLowerCase() !== given.toLowerCase()) return false;
	if (rule !== 'any' && isCapital(own) && !isCapital(given)) return false;
	return !(rule === 'exact' && isUpper(own) && !isUpper(given));
}

function itemFits(own: Item, given: Item | undefined, first: boolean, rule: Phrase['case']): boolean {
	if (!given || !wordFits(own.word, given.word, rule)) return false;
	return first || (given.before !== '; ' && (own.before === ', ') === (given.before === ', '));
}

function reference(list: readonly Known[], words: readonly Item[], from: number): [to: number, aliases: number[]][] {
	const found = new Map<number, number[]>();
	for (const { words: own, case: rule, alias } of list) {
		if (!own.every((one, i) => itemFits(one, words[from + i], i === 0, rule))) continue;
		found.set(from + own.length, [...(found.get(from + own.length) ?? []), alias]);
	}
	return [...found].sort(([a], [b]) => b - a);
}

describe('gazetteer', () => {
	it('finds what a naive matcher finds, also after a round trip through JSON', () => {
		let matched = 0;
		fc.assert(
			fc.property(phrases, text, (list, words) => {
				const data = buildGazetteer(list);
				const copy: typeof data = JSON.parse(JSON.stringify(data));
				const tokens = tokenize(written(words));
				expect(tokens.length).toBe(words.length);
				for (const gazetteer of [Gazetteer.open(data), Gazetteer.open(copy)]) {
					for (let from = 0; from < words.length; from++) {
						const found = gazetteer
							.matchesAt(tokens, from, BREAK_BEFORE)
							.map(({ to, aliases }): [number, number[]] => [to, aliases.toSorted((a, b) => a - b)]);
						expect(found).toEqual(reference(list, words, from));
						matched += found.length;
					}
				}
			}),
			{ numRuns: 1000 },
		);
		expect(matched).toBeGreaterThan(1000);
	});

	it('tells ten thousand phrases apart', () => {
		const forms = Array.from({ length: 10_000 }, (_, i) => `w${i % 100} v${Math.floor(i / 100)}`);
		const gazetteer = Gazetteer.open(buildGazetteer(forms.map((form, alias) => ({ text: form, alias, case: 'any' }))));
		for (let i = 0; i < forms.length; i += 97) {
			const [match] = gazetteer.matchesAt(tokenize(forms[i] as string), 0, BREAK_BEFORE);
			expect(match).toEqual({ from: 0, to: 2, aliases: [i] });
		}
		expect(gazetteer.matchesAt(tokenize('w1 v100'), 0, BREAK_BEFORE)).toEqual([]);
	});
});
