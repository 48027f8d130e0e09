import { expect, it } from 'vitest';
import type { Candidate } from '../../../../core/match/candidates.ts';
import { SmallWords } from '../../../../core/match/capitals.ts';
import { tokenize } from '../../../../core/match/tokens.ts';

const writes = (text: string, word: string) =>
	new SmallWords([tokenize('Nothing here.'), tokenize(text)]).has({ tokens: tokenize(word), from: 0 } as Candidate);

it.each([
	['He held a trump.', true],
	['Two trumps, one ace.', true],
	['“trump” is a word', true],
	['The trump’s colour', true],
	['A trumpet played.', false],
	['Donald Trump spoke.', false],
	['He outtrump ed all', false],
])('finds a word in small letters as a whole: %s', (text, expected) => {
	expect(writes(text, 'Trump')).toBe(expected);
});
