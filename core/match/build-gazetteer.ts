/** Compiles phrases into the gazetteer's columns. Slow and roomy on purpose: it runs once for a pack. */
import type { GazetteerData } from '../pack/schema.ts';
import { differences, toBase64, toPlanes } from './bytes.ts';
import {
	type Columns,
	continuingHash,
	distance,
	firstsLength,
	GAZETTEER_VERSION,
	LAST,
	MAX_ALIAS_WORDS,
	rangeShift,
	wordSlot,
} from './gazetteer.ts';
import { ALL_CAPITALS, INITIAL_CAPITAL, type Tokens, tokenize } from './tokens.ts';

/** Share of slots in use: higher saves memory, lower saves probes. */
const LOAD = 0.75;

/** One written form to compile: the number that a match reports, and its case rule. */
export interface Phrase {
	readonly text: string;
	readonly alias: number;
	readonly case: 'any' | 'capital' | 'exact';
}

interface Node {
	readonly next: Map<number, Node>;
	readonly records: { readonly alias: number; readonly masks: number }[];
	state?: number;
}

/**
 * Two phrases that normalise to the same words end in the same state, and both are reported.
 * @param onStep told how much is done, from 0 to 1.
 * @throws RangeError when a phrase has no word or more than {@link MAX_ALIAS_WORDS}.
 */
export function buildColumns(phrases: readonly Phrase[], onStep: (step: number) => void = () => {}): Columns {
	const vocabulary = buildVocabulary(phrases);
	onStep(1 / 4);
	const root: Node = { next: new Map(), records: [] };
	for (const phrase of phrases) addPhrase(root, phrase, vocabulary);
	onStep(2 / 4);
	const states = minimise(root);
	onStep(3 / 4);
	const edges = states.flatMap(edgesOf);
	const firstEdge = new Uint32Array(states.length + 1);
	const payloads = new Uint32Array(states.length);
	let record = 0;
	for (const [state, { next, records }] of states.entries()) {
		firstEdge[state + 1] = (firstEdge[state] as number) + next.size;
		payloads[state] = records.length > 0 ? record + 1 : 0;
		record += records.length;
	}
	const starts = new Uint32Array(vocabulary.wordHashes.length);
	for (const [word, { state }] of root.next) starts[word] = state as number;
	return {
		...vocabulary,
		starts,
		firstEdge,
		edgeWord: Uint32Array.from(edges, ([word]) => word),
		edgeTo: Uint32Array.from(edges, ([, { state }]) => state as number),
		payloads,
		records: recordsOf(states),
		firsts: firstsOf(phrases, root.next.size),
	};
}

/** The columns as they travel inside a JSON pack. @throws as {@link buildColumns} does. */
export function buildGazetteer(phrases: readonly Phrase[]): GazetteerData {
	const columns = buildColumns(phrases);
	const written = { ...columns, firstEdge: differences(columns.firstEdge), edgeTo: differences(columns.edgeTo) };
	const text = Object.fromEntries(
		Object.entries(written).map(([name, column]) => [
			name,
			toBase64(column instanceof Uint32Array ? toPlanes(column) : column),
		]),
	);
	return { version: GAZETTEER_VERSION, ...(text as Record<keyof Columns, string>) };
}

/** @param words with how many phrases begin. */
function firstsOf(phrases: readonly Phrase[], words: number): Uint32Array {
	const hashes = new Set(phrases.map(({ text }) => tokenize(text).hashes[0] as number));
	const firsts = new Uint32Array(firstsLength(words));
	const shift = rangeShift(firsts);
	for (const hash of hashes) {
		const range = hash >>> shift;
		firsts[range >>> 5] = (firsts[range >>> 5] as number) | (1 << (range & 31));
	}
	return firsts;
}

type Vocabulary = Pick<Columns, 'wordHashes' | 'wordChecks'>;

function buildVocabulary(phrases: readonly Phrase[]): Vocabulary {
	const words = new Set<number>();
	for (const { text } of phrases) {
		const tokens = tokenize(text);
		for (let i = 0; i < tokens.length; i++) words.add(continuingHash(tokens, i) * 0x100 + (tokens.checks[i] as number));
	}
	const slots = Math.ceil((words.size + 1) / LOAD);
	const vocabulary = { wordHashes: new Uint32Array(slots), wordChecks: new Uint8Array(slots) };
	for (const word of words) {
		const hash = Math.floor(word / 0x100);
		const check = word % 0x100;
		const slot = wordSlot(vocabulary, hash, check);
		vocabulary.wordHashes[slot] = distance(hash, slot, slots);
		vocabulary.wordChecks[slot] = check;
	}
	return vocabulary;
}

function addPhrase(root: Node, phrase: Phrase, vocabulary: Vocabulary): void {
	const words = tokenize(phrase.text);
	if (words.length === 0 || words.length > MAX_ALIAS_WORDS) {
		throw new RangeError(`“${phrase.text}” has ${words.length} words; an alias has 1 to ${MAX_ALIAS_WORDS}`);
	}
	let node = root;
	for (let i = 0; i < words.length; i++) {
		const word = wordSlot(vocabulary, continuingHash(words, i), words.checks[i] as number);
		const next = node.next.get(word) ?? { next: new Map(), records: [] };
		node.next.set(word, next);
		node = next;
	}
	const masks = caseMasks(words, phrase.case);
	if (!node.records.some((known) => known.alias === phrase.alias && known.masks === masks)) {
		node.records.push({ alias: phrase.alias, masks });
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

/** Edges of a node, by word. */
function edgesOf({ next }: Node): [word: number, child: Node][] {
	return [...next].sort(([a], [b]) => a - b);
}

/**
 * Makes one state of all nodes from which the same can follow, and numbers the states from 1 level by
 * level, so that the numbers along the edges mostly rise.
 */
function minimise(root: Node): Node[] {
	const known = new Map<string, Node>();
	const numbers = new Map<Node, number>();
	const merge = (node: Node): Node => {
		for (const [word, child] of node.next) node.next.set(word, merge(child));
		const records = node.records.map(({ alias, masks }) => `${alias}.${masks}`).join();
		const signature = `${records}|${edgesOf(node)
			.map(([word, child]) => `${word},${numbers.get(child)}`)
			.join(';')}`;
		const same = known.get(signature) ?? node;
		known.set(signature, same);
		if (!numbers.has(same)) numbers.set(same, numbers.size);
		return same;
	};
	for (const [word, child] of root.next) root.next.set(word, merge(child));
	const states: Node[] = [{ next: new Map(), records: [] }];
	let level = [root];
	while (level.length > 0) {
		const below: Node[] = [];
		for (const node of level) {
			for (const [, child] of edgesOf(node)) {
				if (child.state !== undefined) continue;
				child.state = states.push(child) - 1;
				below.push(child);
			}
		}
		level = below;
	}
	return states;
}

function recordsOf(states: readonly Node[]): Uint32Array {
	return Uint32Array.from(
		states.flatMap(({ records }) =>
			records.flatMap(({ alias, masks }, index) => [alias | (index === records.length - 1 ? LAST : 0), masks]),
		),
	);
}
