/**
 * The gazetteer: every alias of a pack in one compact structure that opens without being rebuilt.
 *
 * A trie over word hashes, kept in one open-addressing table. A node is the slot that its edge
 * occupies, so edges need no child pointer: slot s says "from node parents[s], by the word hashed
 * (hashes[s], checks[s]), you are at node s". payloads[s] is 0, or 1 + the index of the first record
 * of the aliases that end here. Fourteen bytes a slot, eight a record; a look-up is one probe or two
 * whatever the number of aliases.
 *
 * A record is two 32-bit words: LAST | alias number, and two 16-bit masks, one bit a word: the words
 * that must begin with a capital, and the words that must be all capitals.
 */
import type { GazetteerData } from '../pack/schema.ts';
import { fromBase64, toBase64 } from './bytes.ts';
import { ALL_CAPITALS, INITIAL_CAPITAL, type Tokens, tokenize } from './tokens.ts';

const EMPTY = 0xffffffff;
const ROOT = 0xfffffffe;
const LAST = 0x80000000;
const ALIAS_BITS = 0x7fffffff;
/** Share of slots in use: higher saves memory, lower saves probes. */
const LOAD = 0.75;
/** Most words in one alias: the masks have a bit for each. */
export const MAX_ALIAS_WORDS = 16;

/** One written form to compile: the number that a match reports, and its case rule. */
export interface Phrase {
	readonly text: string;
	readonly alias: number;
	readonly case: 'any' | 'capital' | 'exact';
}

/** A stretch of tokens that some aliases match: `aliases` are their numbers. */
export interface GazetteerMatch {
	readonly from: number;
	/** Index after the last token. */
	readonly to: number;
	readonly aliases: readonly number[];
}

interface Columns {
	readonly parents: Uint32Array;
	readonly hashes: Uint32Array;
	readonly checks: Uint16Array;
	readonly payloads: Uint32Array;
	readonly records: Uint32Array;
}

function firstSlot(slots: number, parent: number, hash: number): number {
	let mixed = Math.imul(parent ^ (hash >>> 15), 0x2c1b3c6d) ^ hash;
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39);
	mixed ^= mixed >>> 16;
	return Math.floor(((mixed >>> 0) / 0x1_0000_0000) * slots);
}

/** The slot of an edge, or `-1 - s` where it is absent and s is the free slot it would take. */
function findSlot(columns: Columns, parent: number, hash: number, check: number): number {
	const { parents, hashes, checks } = columns;
	const slots = parents.length;
	let slot = firstSlot(slots, parent, hash);
	for (;;) {
		const owner = parents[slot];
		if (owner === EMPTY) return -1 - slot;
		if (owner === parent && hashes[slot] === hash && checks[slot] === check) return slot;
		if (++slot === slots) slot = 0;
	}
}

/** Masks of the words that the case rule binds. */
function caseMasks(words: Tokens, rule: Phrase['case']): number {
	let capitals = 0;
	let uppers = 0;
	for (let i = 0; i < words.length; i++) {
		const flags = words.flags[i] as number;
		if (rule !== 'any' && flags & INITIAL_CAPITAL) capitals |= 1 << i;
		if (rule === 'exact' && flags & ALL_CAPITALS) uppers |= 1 << i;
	}
	return (capitals | (uppers << 16)) >>> 0;
}

/**
 * Compiles phrases. Two phrases that normalise to the same words share a slot and both are reported.
 * @throws RangeError when a phrase has no word or more than {@link MAX_ALIAS_WORDS}.
 */
export function buildGazetteer(phrases: readonly Phrase[]): GazetteerData {
	let edges = 0;
	for (const phrase of phrases) edges += tokenize(phrase.text).length;
	const slots = Math.max(8, Math.ceil(edges / LOAD));
	const columns = {
		parents: new Uint32Array(slots).fill(EMPTY),
		hashes: new Uint32Array(slots),
		checks: new Uint16Array(slots),
		payloads: new Uint32Array(slots),
		records: new Uint32Array(0),
	};
	const endings = new Map<number, { alias: number; masks: number }[]>();
	for (const phrase of phrases) {
		const words = tokenize(phrase.text);
		if (words.length === 0 || words.length > MAX_ALIAS_WORDS) {
			throw new RangeError(`“${phrase.text}” has ${words.length} words; an alias has 1 to ${MAX_ALIAS_WORDS}`);
		}
		const end = insert(columns, words);
		const record = { alias: phrase.alias, masks: caseMasks(words, phrase.case) };
		const list = endings.get(end);
		if (!list) endings.set(end, [record]);
		else if (!list.some((known) => known.alias === record.alias && known.masks === record.masks)) list.push(record);
	}
	const records: number[] = [];
	for (const [slot, list] of endings) {
		columns.payloads[slot] = records.length / 2 + 1;
		for (const [index, record] of list.entries()) {
			records.push(record.alias | (index === list.length - 1 ? LAST : 0), record.masks);
		}
	}
	return {
		version: 1,
		slots,
		parents: toBase64(columns.parents),
		hashes: toBase64(columns.hashes),
		checks: toBase64(columns.checks),
		payloads: toBase64(columns.payloads),
		records: toBase64(Uint32Array.from(records)),
	};
}

function insert(columns: Columns, words: Tokens): number {
	let node = ROOT;
	for (let i = 0; i < words.length; i++) {
		const hash = words.hashes[i] as number;
		const check = words.checks[i] as number;
		let slot = findSlot(columns, node, hash, check);
		if (slot < 0) {
			slot = -1 - slot;
			columns.parents[slot] = node;
			columns.hashes[slot] = hash;
			columns.checks[slot] = check;
		}
		node = slot;
	}
	return node;
}

/** A gazetteer ready to match. */
export class Gazetteer {
	readonly #columns: Columns;

	private constructor(columns: Columns) {
		this.#columns = columns;
	}

	/** Opens compiled data. @throws RangeError when the parts do not fit together. */
	static open(data: GazetteerData): Gazetteer {
		const columns = {
			parents: new Uint32Array(fromBase64(data.parents).buffer),
			hashes: new Uint32Array(fromBase64(data.hashes).buffer),
			checks: new Uint16Array(fromBase64(data.checks).buffer),
			payloads: new Uint32Array(fromBase64(data.payloads).buffer),
			records: new Uint32Array(fromBase64(data.records).buffer),
		};
		const { parents, hashes, checks, payloads, records } = columns;
		const fits = [parents, hashes, checks, payloads].every((column) => column.length === data.slots);
		const free = parents.includes(EMPTY);
		const inRange = payloads.every((payload) => payload * 2 <= records.length);
		const closed = records.length === 0 || ((records[records.length - 2] as number) & LAST) !== 0;
		if (!fits || !free || !inRange || !closed) throw new RangeError('the gazetteer is damaged');
		return new Gazetteer(columns);
	}

	/** Bytes that the opened structure takes. */
	get byteLength(): number {
		return Object.values(this.#columns).reduce((sum, column: Uint8Array) => sum + column.byteLength, 0);
	}

	/** The longest match that begins at token `from`, shorter ones after it; empty when there is none. */
	matchesAt(tokens: Tokens, from: number, broken: number): GazetteerMatch[] {
		const found: GazetteerMatch[] = [];
		let node = ROOT;
		for (let at = from; at < tokens.length && at < from + MAX_ALIAS_WORDS; at++) {
			if (at > from && (tokens.flags[at] as number) & broken) break;
			node = findSlot(this.#columns, node, tokens.hashes[at] as number, tokens.checks[at] as number);
			if (node < 0) break;
			const payload = this.#columns.payloads[node] as number;
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

/** Whether every token named by the mask has the flag. */
function bound(tokens: Tokens, from: number, mask: number, flag: number): boolean {
	for (let i = 0; mask >> i !== 0; i++) {
		if ((mask >> i) & 1 && !((tokens.flags[from + i] as number) & flag)) return false;
	}
	return true;
}
