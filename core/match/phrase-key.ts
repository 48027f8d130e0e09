import { tokenize } from './tokens.ts';

/** A key that two texts share where the gazetteer takes them for the same words. */
export function phraseKey(text: string): string {
	const { length, hashes, checks } = tokenize(text);
	return Array.from({ length }, (_, i) => `${hashes[i]}.${checks[i]}`).join(' ');
}
