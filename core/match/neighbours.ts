/** The words beside a name. */
import { ALL_CAPITALS, BREAK_BEFORE, INITIAL_CAPITAL, SENTENCE_START, type Tokens } from './tokens.ts';

/** Whether only one blank separates the token from the one before: no comma, no hyphen, no quote. */
export function adjoining(tokens: Tokens, index: number): boolean {
	if (index <= 0 || index >= tokens.length || (tokens.flags[index] as number) & BREAK_BEFORE) return false;
	return /^\.?\s+$/.test(tokens.text.slice(tokens.ends[index - 1], tokens.starts[index]));
}

/** The word of a token, folded to lower case and without full stops; empty where there is no such token. */
export function wordAt(tokens: Tokens, index: number): string {
	if (index < 0 || index >= tokens.length) return '';
	return tokens.text.slice(tokens.starts[index], tokens.ends[index]).toLowerCase().replaceAll('.', '');
}

/** The words from a token up to another, as they stand, in lower case. */
export function phraseAt(tokens: Tokens, from: number, to: number): string {
	return tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]).toLowerCase();
}

/** Whether a token begins with a capital; false where there is no such token. */
export function isCapitalised(tokens: Tokens, index: number): boolean {
	return ((tokens.flags[index] ?? 0) & INITIAL_CAPITAL) !== 0;
}

/** Before a place; nobody is in, of or from a person. */
const LOCATIVE = new Set(
	'in to from near outside around across at into of between inside through leave left'.split(' '),
);

/** Whether a place stands behind “in” or the like. */
export function isBehindLocative(tokens: Tokens, from: number): boolean {
	return !((tokens.flags[from] as number) & SENTENCE_START) && LOCATIVE.has(wordAt(tokens, from - 1));
}

/** Whether a token begins with a capital and goes on in small letters. */
export function isCapitalisedName(tokens: Tokens, index: number): boolean {
	return ((tokens.flags[index] as number) & (INITIAL_CAPITAL | ALL_CAPITALS)) === INITIAL_CAPITAL;
}
