/** The words of the searched texts, and in which texts each stands. */
import Fuse from 'fuse.js/basic';
import { editsBetween } from './edits.ts';

/** Writing in Latin letters: a query in them need not be held against Cyrillic words, nor the other way round. */
const LATIN = /^[\p{Script=Latin}\p{Script=Common}]*$/u;
/** Shorter words are taken as written: one letter more or less makes another word of them. */
const SHORTEST_MISSPELT = 4;
/** Longer words are taken as written: Fuse would search them in pieces. */
const LONGEST_MISSPELT = 32;
/** Letters from which a word may hold two slips; begun words need more, for any beginning of many words would do. */
const TWO_SLIPS = 7;
const TWO_SLIPS_BEGUN = 8;
/** Words that Fuse finds near enough to be looked at closely. */
const MOST_NEAR = 40;

/** A word that a misspelt one may stand for. */
interface Known {
	readonly word: string;
	/** Slips between them, and a half if the misspelt word is not finished. */
	readonly slips: number;
}

export class Vocabulary {
	readonly #places = new Map<string, number[]>();
	readonly #familiar = new Set<string>();
	#sorted: string[] = [];
	#latin: Fuse<string> | undefined;
	#other: Fuse<string> | undefined;

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
	near(word: string): Known[] {
		if (word.length < SHORTEST_MISSPELT || word.length > LONGEST_MISSPELT) return [];
		return this.#fuseFor(word)
			.search(word, { limit: MOST_NEAR })
			.flatMap(({ item }) => {
				const { whole, beginning } = editsBetween(word, item);
				const sameStart = word[0] === item[0];
				if (whole <= (word.length >= TWO_SLIPS && sameStart ? 2 : 1)) return { word: item, slips: whole };
				if (sameStart && beginning <= (word.length >= TWO_SLIPS_BEGUN ? 2 : 1))
					return { word: item, slips: beginning + 0.5 };
				return [];
			});
	}

	/** Fuse is built when a word is first misspelt, for each kind of letters by itself. */
	#fuseFor(word: string): Fuse<string> {
		const latin = LATIN.test(word);
		const fuse =
			(latin ? this.#latin : this.#other) ?? fuseOver([...this.#familiar].filter((one) => LATIN.test(one) === latin));
		if (latin) this.#latin = fuse;
		else this.#other = fuse;
		return fuse;
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

function fuseOver(words: readonly string[]): Fuse<string> {
	const long = words.filter((word) => word.length >= SHORTEST_MISSPELT - 1);
	return new Fuse(long, { threshold: 0.4, distance: 50, isCaseSensitive: true, ignoreFieldNorm: true });
}
