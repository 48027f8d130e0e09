/**
 * The gazetteer: every alias of a pack in one compact structure that opens without being rebuilt.
 *
 * The vocabulary is an open-addressing hash table; a word's number is its slot, and most words of a page
 * end there. `starts` says which state a phrase that begins with the word leads to. From there on it is
 * the minimal acyclic automaton of all phrases, so that the many wordings of a pattern share their ends
 * (Daciuk, Mihov, Watson, Watson 2000): state s has the edges firstEdge[s] to firstEdge[s + 1], sorted by
 * word. A look-up is one probe or two, then a binary search among the words that may follow.
 *
 * payloads[s] is 0, or 1 + the index of the first record of the aliases that end in state s. A record is
 * two 32-bit words: LAST | alias number, and two 16-bit masks with one bit a word: the words that must
 * begin with a capital, and those that must be all capitals.
 *
 * `firsts` is asked before all of this: a bit for each of many ranges of hashes, set where a phrase begins with a
 * word of the range (a Bloom filter with one hash; Bloom 1970). Nine in ten words of a page end there, at one place
 * in memory, however large the rest is.
 */
import type { GazetteerData } from '../pack/schema.ts';
import { fromBase64, fromPlanes, runningSums } from './bytes.ts';
import { ALL_CAPITALS, COMMA_BEFORE, INITIAL_CAPITAL, type Tokens } from './tokens.ts';

/** Of the columns: what was compiled for another is compiled anew. */
export const GAZETTEER_VERSION = 3;

export const LAST = 0x80000000;
const ALIAS_BITS = 0x7fffffff;
/** Number of different hashes. */
const HASHES = 0x1_0000_0000;
/** Most words in one alias: the masks have a bit for each. */
export const MAX_ALIAS_WORDS = 16;

/** A stretch of tokens that some aliases match: `aliases` are their numbers. */
export interface GazetteerMatch {
	readonly from: number;
	/** Index after the last token. */
	readonly to: number;
	readonly aliases: readonly number[];
}

export interface Columns {
	/** By slot of the vocabulary: the word's {@link distance} and check, both 0 where the slot is free. */
	readonly wordHashes: Uint32Array;
	readonly wordChecks: Uint8Array;
	/** By slot: the state after this word at the beginning of a phrase, 0 for none. */
	readonly starts: Uint32Array;
	/** By state, and one more: where its edges begin. State 0 stands for none. */
	readonly firstEdge: Uint32Array;
	readonly edgeWord: Uint32Array;
	readonly edgeTo: Uint32Array;
	/** By state. */
	readonly payloads: Uint32Array;
	readonly records: Uint32Array;
	/** A bit for each range of hashes, the lowest first; as many as some power of two. */
	readonly firsts: Uint32Array;
}

/**
 * The hash by which a word continues a phrase. Behind a comma it is another word: “Moscow, Idaho” is
 * found only with its comma, and “Trump, Putin” is never read as one name.
 */
export function continuingHash(tokens: Tokens, at: number): number {
	const hash = tokens.hashes[at] as number;
	return (tokens.flags[at] as number) & COMMA_BEFORE ? (hash ^ 0x2c2c2c2c) >>> 0 : hash;
}

/**
 * The slot that holds a word, or the free slot where it would go. A slot keeps how far the word's hash lies
 * behind the hashes that belong to the slot itself: a small number, which compresses better than the hash.
 */
export function wordSlot(
	{ wordHashes, wordChecks }: Pick<Columns, 'wordHashes' | 'wordChecks'>,
	hash: number,
	check: number,
): number {
	const slots = wordHashes.length;
	let slot = Math.floor((hash / HASHES) * slots);
	while (wordHashes[slot] !== distance(hash, slot, slots) || wordChecks[slot] !== check) {
		if (wordHashes[slot] === 0 && wordChecks[slot] === 0) break;
		if (++slot === slots) slot = 0;
	}
	return slot;
}

/** Ranges of hashes for each word with which phrases begin: more save look-ups, fewer save memory. */
const RANGES = 8;

/** Length of the column of ranges for so many words with which phrases begin. */
export function firstsLength(words: number): number {
	return words === 0 ? 1 : Math.max(1, 2 ** Math.ceil(Math.log2((words * RANGES) / 32)));
}

/** By how many bits a hash is shifted to get the number of its range. */
export function rangeShift({ length }: Uint32Array): number {
	return Math.clz32(length * 32) + 1;
}

/** How far a hash lies behind the first that belongs to a slot, around the end of the table. */
export function distance(hash: number, slot: number, slots: number): number {
	return (hash - Math.floor((slot * HASHES) / slots)) >>> 0;
}

/** Whether something that was kept looks like columns: a store may give back anything. */
export function areColumns(value: unknown): value is Columns {
	const columns = (value ?? {}) as Columns;
	const { wordHashes, wordChecks, starts, firstEdge, edgeWord, edgeTo, payloads, records, firsts } = columns;
	const wide = [wordHashes, starts, firstEdge, edgeWord, edgeTo, payloads, records, firsts];
	return (
		wide.every((column) => column instanceof Uint32Array) &&
		wordChecks instanceof Uint8Array &&
		wordChecks.length === wordHashes.length &&
		firstEdge.length === payloads.length + 1 &&
		firsts.length > 0
	);
}

/** Finds phrases among tokens. */
export interface Matcher {
	/**
	 * All matches that begin at token `from`, the longest first; empty when there is none.
	 * @param broken flags of a token before which no phrase goes on.
	 */
	matchesAt(tokens: Tokens, from: number, broken: number): readonly GazetteerMatch[];
}

const NONE: readonly GazetteerMatch[] = [];

/** A gazetteer ready to match. */
export class Gazetteer implements Matcher {
	readonly #columns: Columns;
	/** Low bits of a hash that say nothing of its range. */
	readonly #shift: number;

	private constructor(columns: Columns) {
		this.#columns = columns;
		this.#shift = rangeShift(columns.firsts);
	}

	/** Takes columns that the builder made, as they are: what is in them is not checked. */
	static of(columns: Columns): Gazetteer {
		return new Gazetteer(columns);
	}

	/** Opens compiled data. @throws RangeError when the parts do not fit together. */
	static open(data: GazetteerData): Gazetteer {
		const wide = (text: string) => fromPlanes(fromBase64(text));
		const columns = {
			wordHashes: wide(data.wordHashes),
			wordChecks: fromBase64(data.wordChecks),
			starts: wide(data.starts),
			firstEdge: runningSums(wide(data.firstEdge)),
			edgeWord: wide(data.edgeWord),
			edgeTo: runningSums(wide(data.edgeTo)),
			payloads: wide(data.payloads),
			records: wide(data.records),
			firsts: wide(data.firsts),
		};
		if (!fits(columns)) throw new RangeError('the gazetteer is damaged');
		return new Gazetteer(columns);
	}

	/** Bytes that the opened structure takes. */
	get byteLength(): number {
		return Object.values(this.#columns).reduce((sum, column: Uint8Array) => sum + column.byteLength, 0);
	}

	matchesAt(tokens: Tokens, from: number, broken: number): readonly GazetteerMatch[] {
		const columns = this.#columns;
		const first = tokens.hashes[from] as number;
		const range = first >>> this.#shift;
		if (!(((columns.firsts[range >>> 5] as number) >>> (range & 31)) & 1)) return NONE;
		const found: GazetteerMatch[] = [];
		let state = 0;
		for (let at = from; at < tokens.length && at < from + MAX_ALIAS_WORDS; at++) {
			if (at > from && (tokens.flags[at] as number) & broken) break;
			const hash = at === from ? first : continuingHash(tokens, at);
			const slot = wordSlot(columns, hash, tokens.checks[at] as number);
			state = at === from ? (columns.starts[slot] as number) : follow(columns, state, slot);
			if (state === 0) break;
			const payload = columns.payloads[state] as number;
			if (payload === 0) continue;
			const aliases = this.#fitting(payload - 1, tokens, from);
			if (aliases.length > 0) found.unshift({ from, to: at + 1, aliases });
		}
		return found;
	}

	/** The aliases of a record list whose case rules the text obeys. */
	#fitting(first: number, tokens: Tokens, from: number): number[] {
		const { records } = this.#columns;
		const aliases: number[] = [];
		for (let at = first * 2; ; at += 2) {
			const record = records[at] as number;
			const masks = records[at + 1] as number;
			const obeys =
				bound(tokens, from, masks & 0xffff, INITIAL_CAPITAL) && bound(tokens, from, masks >>> 16, ALL_CAPITALS);
			if (obeys) aliases.push(record & ALIAS_BITS);
			if (record & LAST) return aliases;
		}
	}
}

/** The state that an edge with this word leads to, 0 where there is none. */
function follow({ firstEdge, edgeWord, edgeTo }: Columns, state: number, word: number): number {
	let low = firstEdge[state] as number;
	let high = (firstEdge[state + 1] as number) - 1;
	while (low <= high) {
		const middle = (low + high) >>> 1;
		const there = edgeWord[middle] as number;
		if (there === word) return edgeTo[middle] as number;
		if (there < word) low = middle + 1;
		else high = middle - 1;
	}
	return 0;
}

/** Whether every token named by the mask has the flag. */
function bound(tokens: Tokens, from: number, mask: number, flag: number): boolean {
	for (let i = 0; mask >> i !== 0; i++) {
		if ((mask >> i) & 1 && !((tokens.flags[from + i] as number) & flag)) return false;
	}
	return true;
}

/** Whether no look-up can run out of a column or go round for ever. */
function fits(columns: Columns): boolean {
	const { wordHashes, wordChecks, starts, firstEdge, edgeWord, edgeTo, payloads, records, firsts } = columns;
	const states = payloads.length;
	return (
		wordChecks.length === wordHashes.length &&
		starts.length === wordHashes.length &&
		wordHashes.some((hash, slot) => hash === 0 && wordChecks[slot] === 0) &&
		starts.every((state) => state < states) &&
		firstEdge.length === states + 1 &&
		firstEdge.every((edge, state) => edge >= (firstEdge[state - 1] ?? 0)) &&
		firstEdge[states] === edgeWord.length &&
		edgeTo.length === edgeWord.length &&
		edgeTo.every((state) => state < states) &&
		firsts.length === firstsLength(starts.reduce((words, state) => words + Math.sign(state), 0)) &&
		records.length % 2 === 0 &&
		payloads.every((payload) => payload * 2 <= records.length) &&
		(records.length === 0 || ((records.at(-2) as number) & LAST) !== 0)
	);
}
