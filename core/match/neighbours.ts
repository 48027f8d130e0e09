/** The words beside a name. */
import { BREAK_BEFORE, type Tokens } from './tokens.ts';

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
