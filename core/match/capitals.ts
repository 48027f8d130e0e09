/** What a capital says about a word. */
import type { Candidate } from './candidates.ts';
import { isTitleCase } from './headline.ts';
import { wordAt } from './neighbours.ts';
import { ALL_CAPITALS, SENTENCE_START } from './tokens.ts';

/** “Mr Trump” may be any Mr Trump. */
const ANYBODY = /^(mr|mrs|ms|miss|dr)$/;

/** Whether only a name has a capital where the candidate stands: not at a sentence's start, not in a headline. */
export function mustBeName({ tokens, from }: Candidate): boolean {
	if (ANYBODY.test(wordAt(tokens, from - 1))) return false;
	return !((tokens.flags[from] as number) & (SENTENCE_START | ALL_CAPITALS)) && !isTitleCase(tokens);
}
