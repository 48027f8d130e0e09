/** What a capital says about a word. */
import type { Candidate } from './candidates.ts';
import { isTitleCase } from './headline.ts';
import { wordAt } from './neighbours.ts';
import { ALL_CAPITALS, SENTENCE_START, type Tokens } from './tokens.ts';

/** “Mr Trump” may be any Mr Trump. */
const ANYBODY = /^(mr|mrs|ms|miss|dr)$/;

/** Whether only a name has a capital where the candidate stands: not where a sentence or a quote begins, not in a headline. */
export function mustBeName({ tokens, from, start }: Candidate): boolean {
	if (ANYBODY.test(wordAt(tokens, from - 1)) || /[“"«:]\s?$/.test(tokens.text.slice(Math.max(0, start - 2), start)))
		return false;
	return !((tokens.flags[from] as number) & (SENTENCE_START | ALL_CAPITALS)) && !isTitleCase(tokens);
}

/** Words that the page also writes without a capital: “a frozen turkey”. */
export class SmallWords {
	readonly #texts: readonly Tokens[];
	readonly #known = new Map<string, boolean>();

	constructor(texts: readonly Tokens[]) {
		this.#texts = texts;
	}

	has({ tokens, from }: Candidate): boolean {
		const word = wordAt(tokens, from);
		const known = this.#known.get(word) ?? this.#texts.some(({ text }) => inSmallLetters(word).test(text));
		this.#known.set(word, known);
		return known;
	}
}

/** The word, or several of it. */
function inSmallLetters(word: string): RegExp {
	const literal = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
	return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(['’]?s)?(?![\\p{L}\\p{N}])`, 'u');
}
