/** Tokens in a form that reads well in an assertion. */
import { type Tokens, tokenize } from '../../../core/match/tokens.ts';

/** The words of a text, exactly as they stand in it. */
export function wordsOf(text: string): string[] {
	const tokens = tokenize(text);
	return Array.from({ length: tokens.length }, (_, i) => text.slice(tokens.starts[i], tokens.ends[i]));
}

/** What matching compares: equal keys, equal words. */
export function keyOf(text: string): string {
	const { hashes, checks } = tokenize(text);
	return hashes.map((hash, i) => `${hash}.${checks[i]}`).join(' ');
}

/** The words of a text that have a flag. */
export function wordsWith(flag: number, text: string): string[] {
	const { flags }: Tokens = tokenize(text);
	return wordsOf(text).filter((_, i) => ((flags[i] as number) & flag) !== 0);
}
