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

/** UTF-16 units of a token; 0 where there is none. */
export function lengthAt(tokens: Tokens, index: number): number {
	return (tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0);
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

/** Words of a sentence that are looked at, on either side. */
const LONGEST_PART = 40;

/** The sentence that a name is in, or the part of a long one around it. */
export function sentenceOf({
	tokens,
	from,
	to,
}: {
	readonly tokens: Tokens;
	readonly from: number;
	readonly to: number;
}): string {
	let first = from;
	while (first > Math.max(0, from - LONGEST_PART) && !((tokens.flags[first] as number) & SENTENCE_START)) first--;
	let last = to;
	const end = Math.min(tokens.length, to + LONGEST_PART);
	while (last < end && !((tokens.flags[last] as number) & SENTENCE_START)) last++;
	return tokens.text.slice(tokens.starts[first], tokens.ends[last - 1]);
}
