/** People who have the name of one of our places: “Marcus Washington”, “Paris Hilton”. */
import type { Candidate } from './candidates.ts';
import { isSomewhere } from './cities.ts';
import { isCountry } from './countries.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { isTitleCase } from './headline.ts';
import { AFTER_A_SURNAME, RELATIVES } from './name-words.ts';
import { adjoining, isBehindLocative, isCapitalised, isCapitalisedName, lengthAt, wordAt } from './neighbours.ts';
import { STATES } from './states.ts';
import { COMMA_BEFORE, INITIAL_CAPITAL, type Tokens } from './tokens.ts';

/** Countries that people are called by. */
const ALSO_A_FIRST_NAME = /^(israel|jordan|chad|georgia)$/;
/** In front of a surname and of nothing else. */
const ADDRESS = /^(mr|mrs|ms|miss|dr)$/;
const LONGEST_ADDRESS = 4;
/** Most longer names of which that is found out. */
const MOST_SURNAMES = 16;
/** So many blocks does a person hold the name. */
const PASSAGE = 6;

export class PlacePeople {
	readonly #texts: readonly Tokens[];
	/** Whether the second word of a longer name is a surname on this page. */
	readonly #surnames = new Map<string, boolean>();
	/** Block of the latest person of a name. */
	readonly #latest = new Map<string, number>();

	/** Places that something is in, on this page. */
	readonly #located = new Set<string>();
	/** Names that somebody has in the first blocks. */
	readonly #soon = new Set<string>();

	/** @param texts those of the page. @param candidates all that are in them. */
	constructor(texts: readonly Tokens[], candidates: readonly Candidate[]) {
		this.#texts = texts;
		for (const { tokens, from, to, block, options } of candidates) {
			if (to - from > 1 || !isCapitalisedName(tokens, from) || !options.some(({ entity }) => isSomewhere(entity)))
				continue;
			if (block > 0 && isBehindLocative(tokens, from)) this.#located.add(wordAt(tokens, from));
			else if (block > 0 && block <= PASSAGE && hasFirstName(tokens, from)) this.#soon.add(wordAt(tokens, from));
		}
	}

	/** Notes a longer name that ends in a place’s or begins with it. To be called in reading order. */
	saw({ tokens, from, to, block }: Candidate): void {
		if (to - from > 1 && GIVEN_NAMES.has(wordAt(tokens, from))) this.#latest.set(wordAt(tokens, to - 1), block);
		if (to - from === 2 && this.#isSurname(tokens, from)) this.#latest.set(wordAt(tokens, from), block);
	}

	/**
	 * Why a name is somebody’s here, or undefined. To be called in reading order.
	 * @param next the capital behind it, or ''. @param isOfACity whether it is a city’s.
	 */
	refuse(candidate: Candidate, next: string, isOfACity: boolean): string | undefined {
		const { tokens, from, to, block } = candidate;
		const name = wordAt(tokens, from);
		if (hasFirstName(tokens, from)) {
			this.#latest.set(name, block);
			return `somebody’s surname: ${wordAt(tokens, from - 1)} stands in front`;
		}
		if (isFirstName(tokens, from, to)) {
			this.#latest.set(name, block);
			return `somebody’s first name: ${wordAt(tokens, to)} follows`;
		}
		if (isNickname(candidate, next)) return 'a nickname: a first name follows';
		if ((isOfACity || ALSO_A_FIRST_NAME.test(name)) && isAddressed(tokens, from)) {
			this.#latest.set(name, block);
			return `somebody’s surname: ${wordAt(tokens, from - 1)} stands in front`;
		}
		// A title names by the surname whom the text then introduces.
		if (block === 0 && this.#soon.has(name) && !this.#located.has(name))
			return 'the page is about somebody of that name';
		const last = this.#latest.get(name);
		if (last === undefined || block - last > PASSAGE || isBehindLocative(tokens, from)) return undefined;
		this.#latest.set(name, block);
		return 'the passage is about somebody of that name';
	}

	/** “Paris Hilton”, of whom the page also speaks as “Hilton”; not “the Paris Agreement” and “the Agreement”. */
	#isSurname(tokens: Tokens, from: number): boolean {
		if (!isCapitalisedName(tokens, from + 1)) return false;
		const [first = '', last = ''] = [from, from + 1].map((at) => tokens.text.slice(tokens.starts[at], tokens.ends[at]));
		const both = `${first} ${last}`;
		const known = this.#surnames.get(both);
		if (known !== undefined || this.#surnames.size >= MOST_SURNAMES) return known ?? false;
		const count = (words: string) => this.#texts.reduce((sum, { text }) => sum + text.split(words).length - 1, 0);
		const isSurname = count(last) > count(both) + count(` the ${last}`);
		this.#surnames.set(both, isSurname);
		return isSurname;
	}
}

/** “Paris Fury, wife of Tyson”, “London Reed, 31,”, “Israel Cano, a 34-year-old roofer”: a name goes on, and says who somebody is. */
function isFirstName(tokens: Tokens, from: number, to: number): boolean {
	if (!isCapitalised(tokens, from) || !adjoining(tokens, to) || !isCapitalisedName(tokens, to) || isTitleCase(tokens))
		return false;
	if (isCountry(wordAt(tokens, to))) return false;
	if (ALSO_A_FIRST_NAME.test(wordAt(tokens, from)) && !isBehindLocative(tokens, from))
		return !AFTER_A_SURNAME.has(wordAt(tokens, to)) && !isCapitalised(tokens, to + 1);
	if (!((tokens.flags[to + 1] ?? 0) & COMMA_BEFORE)) return false;
	const behind = wordAt(tokens, to + 1);
	const isAge = /^\d\d$/.test(behind) && !adjoining(tokens, to + 2);
	const isAged = /^an?$/.test(behind) && /^\d\d$/.test(wordAt(tokens, to + 2)) && wordAt(tokens, to + 3) === 'year';
	return isAge || isAged || RELATIVES.has(behind) || /^who(se)?$/.test(behind);
}

/** “Thank you, Dr. Israel”. */
function isAddressed(tokens: Tokens, from: number): boolean {
	if (!isCapitalised(tokens, from - 1) || lengthAt(tokens, from - 1) > LONGEST_ADDRESS) return false;
	return adjoining(tokens, from) && ADDRESS.test(wordAt(tokens, from - 1));
}

/** “Moscow Mick”; not “in London Boris”. */
function isNickname({ tokens, from, to }: Candidate, next: string): boolean {
	if (isBehindLocative(tokens, from) || isTitleCase(tokens)) return false;
	return GIVEN_NAMES.has(next) && !isCapitalised(tokens, to + 1);
}

function hasFirstName(tokens: Tokens, from: number): boolean {
	if (!adjoining(tokens, from) || isTitleCase(tokens)) return false;
	const word = wordAt(tokens, from - 1);
	if (!((tokens.flags[from - 1] as number) & INITIAL_CAPITAL)) return false;
	if (GIVEN_NAMES.has(word) && !STATES.has(word)) return true;
	return word.length === 1 && GIVEN_NAMES.has(wordAt(tokens, from - 2));
}
