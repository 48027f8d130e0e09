import { describe, expect, it } from 'vitest';
import { buildGazetteer, type Phrase } from '../../../../core/match/build-gazetteer.ts';
import { Gazetteer, MAX_ALIAS_WORDS } from '../../../../core/match/gazetteer.ts';
import { BREAK_BEFORE, tokenize } from '../../../../core/match/tokens.ts';

/** Alias numbers that match from the first word on, by the number of words they take, longest first. */
function matches(phrases: readonly Phrase[], text: string): [words: number, aliases: number[]][] {
	const gazetteer = Gazetteer.open(buildGazetteer(phrases));
	return gazetteer
		.matchesAt(tokenize(text), 0, BREAK_BEFORE)
		.map(({ to, aliases }) => [to, aliases.toSorted((a, b) => a - b)]);
}

const any = (text: string, alias = 0): Phrase => ({ text, alias, case: 'any' });

describe('gazetteer', () => {
	it('finds phrases that begin alike, the longest first', () => {
		const phrases = [any('peace', 1), any('peace deal', 2), any('peace deal talks', 3), any('deal', 4)];
		expect(matches(phrases, 'peace deal talks')).toEqual([
			[3, [3]],
			[2, [2]],
			[1, [1]],
		]);
		expect(matches(phrases, 'peace talks')).toEqual([[1, [1]]]);
	});

	it('finds nothing in the middle of a phrase', () => {
		expect(matches([any('rare earth minerals')], 'rare earth')).toEqual([]);
		expect(matches([any('rare earth minerals')], 'earth minerals')).toEqual([]);
	});

	it('reports every alias of the same words', () => {
		expect(matches([any('NATO', 7), any('nato', 9), any('Nato', 7)], 'NATO')).toEqual([[1, [7, 9]]]);
	});

	it('matches no phrase over a break', () => {
		expect(matches([any('Marco Rubio')], 'Marco, Rubio')).toEqual([]);
		expect(matches([any('Marco Rubio')], 'Marco\nRubio')).toEqual([[2, [0]]]);
	});

	it('matches a phrase with a comma only with its comma', () => {
		expect(matches([any('Moscow, Idaho')], 'Moscow, Idaho')).toEqual([[2, [0]]]);
		expect(matches([any('Moscow, Idaho')], 'Moscow Idaho')).toEqual([]);
		expect(matches([any('Moscow Idaho')], 'Moscow, Idaho')).toEqual([]);
	});

	it.each([
		['any', 'Rare Earth', ['rare earth', 'RARE EARTH', 'Rare earth']],
		['capital', 'Rare earth', ['Rare earth', 'RARE EARTH', 'Rare Earth']],
		['exact', 'US aid', ['US aid', 'U.S. aid', 'US AID']],
	] as const)('rule %s lets %s match', (rule, text, written) => {
		for (const form of written) expect(matches([{ text, alias: 0, case: rule }], form), form).toHaveLength(1);
	});

	it.each([
		['capital', 'Rare earth', ['rare earth', 'rare Earth']],
		['exact', 'US aid', ['us aid', 'Us aid', 'us AID']],
	] as const)('rule %s keeps %s from matching', (rule, text, written) => {
		for (const form of written) expect(matches([{ text, alias: 0, case: rule }], form), form).toEqual([]);
	});

	it('takes phrases of up to 16 words and refuses longer and empty ones', () => {
		const long = Array.from({ length: MAX_ALIAS_WORDS }, (_, i) => `Word${i}`).join(' ');
		expect(matches([{ text: long, alias: 0, case: 'capital' }], long)).toEqual([[MAX_ALIAS_WORDS, [0]]]);
		const last = long.replace('Word15', 'word15');
		expect(matches([{ text: long, alias: 0, case: 'capital' }], last)).toEqual([]);
		expect(() => buildGazetteer([any(`${long} more`)])).toThrow(/17 words/);
		expect(() => buildGazetteer([any('—')])).toThrow(/0 words/);
	});

	it('may be empty', () => {
		expect(matches([], 'Trump')).toEqual([]);
	});

	it('takes at most 48 bytes an alias of people with a full name and a surname', () => {
		const phrases = Array.from({ length: 5000 }, (_, i) => [
			any(`first${i % 300} last${i}`, 2 * i),
			any(`last${i}`, 2 * i + 1),
		]).flat();
		const { byteLength } = Gazetteer.open(buildGazetteer(phrases));
		expect(byteLength / phrases.length).toBeLessThanOrEqual(48);
	});
});
