/** Leftmost-longest matching that anyone can see to be right: at every word, all aliases that begin so are tried. */
import { isCountry } from '../../../core/match/countries.ts';
import { type PlainWord, plainWords } from './reference-words.ts';

export interface PlainAlias {
	readonly text: string;
	readonly case: 'any' | 'capital' | 'exact';
	/** Words of the mention, where the others must follow and are no part of it. */
	readonly head?: number;
}

/** A stretch of a text, and the aliases that it may be meant as. */
export interface PlainMatch<A> {
	readonly start: number;
	readonly end: number;
	readonly aliases: readonly A[];
}

/** A matcher of these aliases. Matches come in order, without overlaps; of those that begin alike, the longest. */
export function plainMatcher<A extends PlainAlias>(aliases: readonly A[]): (text: string) => PlainMatch<A>[] {
	const known = aliases.map((alias) => ({ alias, words: plainWords(alias.text) }));
	const byFirst = new Map<string | undefined, typeof known>();
	for (const one of known) {
		const key = one.words[0]?.key;
		byFirst.set(key, [...(byFirst.get(key) ?? []), one]);
	}
	return (text) => {
		const words = plainWords(text);
		const found: PlainMatch<A>[] = [];
		for (let from = 0; from < words.length; ) {
			const fitting = (byFirst.get(words[from]?.key) ?? []).filter((one) =>
				one.words.every((own, i) => fits(one.alias, own, words[from + i], i === 0)),
			);
			const longest = Math.max(0, ...fitting.map((one) => one.words.length));
			const same = fitting.filter((one) => one.words.length === longest).map(({ alias }) => alias);
			// Words that must follow are left to be a mention themselves, unless some alias takes them too.
			const taken = Math.min(longest, ...same.map(({ head }) => head ?? longest));
			const length = same.some(({ head }) => head === undefined) ? longest : taken;
			const [first, last] = [words[from], words[from + length - 1]];
			if (first && last && length > 0) {
				const isShouted = isAmongCapitals(text, words, from, from + length);
				const meant = same.filter(({ head }) => (head ?? longest) === length);
				const possible = meant.filter((alias) => alias.case !== 'exact' || !isShouted);
				found.push({ start: first.start, end: last.end, aliases: possible });
			}
			from += Math.max(1, length);
		}
		return found;
	};
}

function fits(alias: PlainAlias, own: PlainWord, given: PlainWord | undefined, isFirst: boolean): boolean {
	if (given?.key !== own.key) return false;
	if (!isFirst && (given.before === 'break' || given.before !== own.before)) return false;
	if (alias.case !== 'any' && own.isCapital && !given.isCapital) return false;
	return !(alias.case === 'exact' && own.isUpper && !given.isUpper);
}

const WORDS_TOO = new Set(['us', 'it', 'who', 'aid', 'al', 'is', 'so', 'am', 'x']);

/**
 * Whether the words around are in capitals too, so that capitals say nothing. Of three words on either side those of
 * more than three characters count: three of them in capitals do, or two beside an edge of the text and no other.
 */
function isAmongCapitals(text: string, words: readonly PlainWord[], from: number, to: number): boolean {
	if (text.slice(words[from]?.start, words[to - 1]?.end).includes('.')) return false;
	const word = (at: number) => text.slice(words[at]?.start, words[at]?.end).toLowerCase().replaceAll('.', '');
	if (!WORDS_TOO.has(word(from))) return false;
	if (/^(-\p{L}|,\s{1,8}\p{Lu})/u.test(text.slice(words[to - 1]?.end))) return false;
	if (to < words.length && word(to) === 'and' ? isCountry(word(to + 1)) : false) return false;
	if (to < words.length && word(to) !== 'and' && word(from - 1) === 'and' && isCountry(word(from - 2))) return false;
	const around = [...words.slice(Math.max(0, from - 3), from), ...words.slice(to, to + 3)];
	const long = around.filter(({ start, end }) => end - start > 3);
	const capitals = long.filter(({ isUpper }) => isUpper).length;
	return capitals > 2 || (capitals === 2 && long.length === 2 && (from === 0 || to === words.length));
}
