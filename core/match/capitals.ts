/** What a capital says about a word. */
import type { Candidate } from './candidates.ts';
import { isTitleCase } from './headline.ts';
import { ALL_CAPITALS, SENTENCE_START } from './tokens.ts';

/** Whether only a name has a capital where the candidate stands: not at a sentence's start, not in a headline. */
export function mustBeName({ tokens, from }: Candidate): boolean {
	return !((tokens.flags[from] as number) & (SENTENCE_START | ALL_CAPITALS)) && !isTitleCase(tokens);
}
