/** The words of the searched texts, and in which texts each stands. */
import Fuse from 'fuse.js/basic';
import { editsBetween } from './edits.ts';

/** Shorter words are taken as written: one letter more or less makes another word of them. */
const SHORTEST_MISSPELT = 4;
/** Longer words are taken as written: Fuse would search them in pieces. */
const LONGEST_MISSPELT = 32;
/** Letters from which a word may hold two slips; begun words need more, for any beginning of many words would do. */
const TWO_SLIPS = 7;
const TWO_SLIPS_BEGUN = 8;
/** Words that Fuse finds near enough to be looked at closely. */
const MOST_NEAR = 40;
/** Misspelt words whose answer is kept: those of a query are asked for again with its every letter. */
const MOST_KEPT = 64;

/** A word that a misspelt one may stand for. */
interface Known {
	readonly word: string;
	/** Slips between them, and a half if the misspelt word is not finished. */
	readonly slips: number;
}

/** A word and the set of its letters, by which most words are ruled out without comparing. */
interface Familiar {
	readonly word: string;
	readonly letters: number;
}

export class Vocabulary {
	readonly #places = new Map<string, number[]>();
	readonly #familiar = new Set<string>();
	#sorted: string[] = [];
	/** The familiar words by their first letter, and by what follows it: there a first letter may be the slip. */
	readonly #byFirst = new Map<string, Familiar[]>();
	readonly #byTail = new Map<string, string[]>();
	readonly #kept = new Map<string, readonly Known[]>();

	/** @param familiar whether a misspelt word may be taken for one of these. */
	add(words: readonly string[], place: number, familiar: boolean): void {
		for (const word of words) {
			const known = this.#places.get(word);
			if (!known) this.#places.set(word, [place]);
			else if (known.at(-1) !== place) known.push(place);
			if (familiar) this.#familiar.add(word);
		}
	}

	/** Readies it for questions, once everything is added. */
	close(): void {
		// By code units, as #firstFrom compares.
		this.#sorted = [...this.#places.keys()].sort((a, b) => (a < b ? -1 : 1));
		for (const word of this.#familiar) {
			if (word.length < SHORTEST_MISSPELT - 1) continue;
			push(this.#byFirst, word.charAt(0), { word, letters: lettersOf(word) });
			push(this.#byTail, word.slice(1), word);
		}
	}

	/** Where a word stands, in ascending order. */
	placesOf(word: string): readonly number[] {
		return this.#places.get(word) ?? [];
	}

	/** The words that begin so. */
	begun(beginning: string): string[] {
		const words: string[] = [];
		for (let i = this.#firstFrom(beginning); i < this.#sorted.length; i++) {
			const word = this.#sorted[i] ?? '';
			if (!word.startsWith(beginning)) break;
			words.push(word);
		}
		return words;
	}

	/** The familiar words of which this may be a misspelling, or a misspelt beginning. */
	near(word: string): readonly Known[] {
		if (word.length < SHORTEST_MISSPELT || word.length > LONGEST_MISSPELT) return [];
		const kept = this.#kept.get(word);
		if (kept) return kept;
		if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
		const near = this.#nearest(word);
		this.#kept.set(word, near);
		return near;
	}

	#nearest(word: string): Known[] {
		return closest(word, [...this.#sameStart(word), ...this.#otherStart(word)]).flatMap((item) => {
			const { whole, beginning } = editsBetween(word, item);
			const sameStart = word[0] === item[0];
			if (whole <= (word.length >= TWO_SLIPS && sameStart ? 2 : 1)) return { word: item, slips: whole };
			if (sameStart && beginning <= (word.length >= TWO_SLIPS_BEGUN ? 2 : 1))
				return { word: item, slips: beginning + 0.5 };
			return [];
		});
	}

	/** The words with this first letter that lack no more letters than slips may have put in. */
	#sameStart(word: string): string[] {
		const most = word.length >= TWO_SLIPS ? 2 : 1;
		const letters = lettersOf(word);
		const words: string[] = [];
		for (const known of this.#byFirst.get(word.charAt(0)) ?? []) {
			if (known.word.length >= word.length - most && bitsIn(letters & ~known.letters) <= most) words.push(known.word);
		}
		return words;
	}

	/** The words that the one slip at its first letter makes of it: another letter, one more, one less, or two swapped. */
	#otherStart(word: string): string[] {
		const tail = word.slice(1);
		const swapped = word.charAt(1) + word.charAt(0) + word.slice(2);
		return [
			...(this.#byTail.get(tail) ?? []),
			...(this.#byTail.get(word) ?? []),
			...[tail, swapped].filter((other) => this.#familiar.has(other)),
		].filter((other) => other[0] !== word[0]);
	}

	#firstFrom(beginning: string): number {
		let from = 0;
		let to = this.#sorted.length;
		while (from < to) {
			const middle = (from + to) >> 1;
			if ((this.#sorted[middle] ?? '') < beginning) from = middle + 1;
			else to = middle;
		}
		return from;
	}
}

/** Fuse's choice of the words most like this one. */
function closest(word: string, words: readonly string[]): string[] {
	const fuse = new Fuse(words, { threshold: 0.4, distance: 50, isCaseSensitive: true, ignoreFieldNorm: true });
	return fuse.search(word, { limit: MOST_NEAR }).map(({ item }) => item);
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
	const list = map.get(key);
	if (list) list.push(item);
	else map.set(key, [item]);
}

/** The set of a word's letters as bits. Letters may share a bit; then a word too many is compared. */
function lettersOf(word: string): number {
	let letters = 0;
	for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
	return letters;
}

function bitsIn(set: number): number {
	let bits = 0;
	for (let rest = set; rest !== 0; rest &= rest - 1) bits++;
	return bits;
}
