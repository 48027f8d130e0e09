/** Texts of one pattern over and over, at which reading anything twice would take minutes. */
import { expect, it } from 'vitest';
import { tokenize } from '../../../../core/match/tokens.ts';

const TIMES = 100_000;

it.each([
	['initials without an end', 'A.', '', 1, 2 * TIMES],
	['and then a word', 'A.', ' said', 2, 2 * TIMES],
	['and then letters', 'A.', 'US', 2, 2 * TIMES - 1],
	['initials in pairs', 'A.B. ', '', TIMES, 4],
	['pairs of letters', 'AB.', '', TIMES, 2],
	['letters and two stops', 'A..', '', TIMES, 1],
	['small initials', 'a.', '', TIMES, 1],
	['one long word', 'A', '', 1, TIMES],
	['letters that are parted invisibly', 'A\u00ad', '', 1, 2 * TIMES - 1],
	['letters and apostrophes', 'abcde’', '', 1, 6 * TIMES - 1],
	['elisions', 'l’', '', TIMES, 1],
	['possessives', 'A’s ', '', TIMES, 1],
])('%s', (_, pattern, end, count, firstEnd) => {
	const { length, ends } = tokenize(pattern.repeat(TIMES) + end);
	expect({ length, firstEnd: ends[0] }).toEqual({ length: count, firstEnd });
});
