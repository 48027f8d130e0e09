/**
 * One matcher with one pack in a process of its own: its memory is its own, and if it takes too long the
 * parent ends it. Started by `matcher-bench.ts` as `matcher-child.ts MATCHER KIND SIZE FOLDER`.
 */
import { buildGazetteer } from '../../core/match/build-gazetteer.ts';
import { type Opened, SOURCES, type TextMatcher } from './matchers.ts';
import { type PackId, readAliases, readText, writeGazetteer } from './materials.ts';
import { bytesInUse } from './memory.ts';
import { type PackKind, phrasesFor } from './packs.ts';

/** Text read before memory is weighed: engines compile and caches fill at the first use. */
const FIRST_TEXT = 5_000;
const WARM_MS = 400;

/** What the child is asked to do. */
export type Order =
	| { readonly do: 'compile' }
	/**
	 * Reads what opening needs. With `after`, another pack is opened and used before. Then the time to open is no
	 * longer that of a fresh process, but what the engine keeps of code that has run is there already and is not
	 * weighed.
	 */
	| { readonly do: 'load'; readonly after?: PackId }
	| { readonly do: 'open' }
	/** Reads the text again and again for at least so many milliseconds. */
	| { readonly do: 'read'; readonly ms: number };

export type Answer =
	| { readonly loaded: true }
	/** Milliseconds that the compiler took. */
	| { readonly compiled: number }
	/** Milliseconds to open; bytes that it holds then, weighed and where possible counted. */
	| { readonly opened: number; readonly bytes: number; readonly counted?: number }
	/** Characters read, in how many milliseconds, with how many names found. */
	| { readonly characters: number; readonly ms: number; readonly found: number }
	| { readonly failed: string };

const [name, kind, size, folder = ''] = process.argv.slice(2);
const pack: PackId = { kind: kind as PackKind, size: Number(size) };
const source = SOURCES[name as TextMatcher];

let units: string[][] = [];
let make: (() => Opened) | undefined;
let opened: Opened | undefined;

process.on('message', (order: Order) => {
	let answer: Answer;
	try {
		answer = answerTo(order);
	} catch (error) {
		answer = { failed: (error as Error).message.slice(0, 200) };
	}
	process.send?.(answer);
});

function answerTo(order: Order): Answer {
	switch (order.do) {
		case 'compile':
			return compile();
		case 'load':
			return load(order.after);
		case 'open':
			return open();
		case 'read':
			return read(order.ms);
	}
}

function compile(): Answer {
	const phrases = phrasesFor(readAliases(folder, pack));
	const began = performance.now();
	const data = buildGazetteer(phrases);
	const compiled = performance.now() - began;
	writeGazetteer(folder, pack, data);
	return { compiled };
}

function load(after: PackId | undefined): Answer {
	if (after) warmUp(after);
	units = unitsOf(readText(folder, pack.kind), source.batch);
	make = source.load(folder, pack);
	return { loaded: true };
}

/** Long enough for the engine to compile everything in every way that it will. */
function warmUp(other: PackId): void {
	const matcher = source.load(folder, other)();
	const text = firstText();
	for (const end = performance.now() + WARM_MS; performance.now() < end; ) matcher.find(text);
}

function open(): Answer {
	if (!make) throw new Error('not loaded');
	const first = firstText();
	// What the matcher is made from is there before and after, so it is not weighed.
	const before = bytesInUse();
	const began = performance.now();
	opened = make();
	const ms = performance.now() - began;
	opened.find(first);
	const bytes = bytesInUse() - before;
	return { opened: ms, bytes, ...(opened.bytes !== undefined && { counted: opened.bytes }) };
}

/** Whole paragraphs: a slice of a text would keep all of it alive. */
function firstText(): string[] {
	let length = 0;
	return readText(folder, pack.kind).filter(({ length: more }) => {
		length += more;
		return length < FIRST_TEXT;
	});
}

/** The paragraphs in the portions that are read at once. */
function unitsOf(paragraphs: readonly string[], batch: number): string[][] {
	const portions: string[][] = [];
	let length = Number.POSITIVE_INFINITY;
	for (const paragraph of paragraphs) {
		if (length >= batch) {
			portions.push([]);
			length = 0;
		}
		portions.at(-1)?.push(paragraph);
		length += paragraph.length;
	}
	return portions;
}

/** Stops at the end of a text, or in the middle of it where a matcher is so slow that the time is up before. */
function read(least: number): Answer {
	if (!opened) throw new Error('not opened');
	let characters = 0;
	let found = 0;
	const began = performance.now();
	for (let at = 0; ; at = (at + 1) % units.length) {
		const unit = units[at] as string[];
		found += opened.find(unit);
		for (const paragraph of unit) characters += paragraph.length;
		const ms = performance.now() - began;
		if (ms >= least && (at === units.length - 1 || ms >= 5 * least)) return { characters, ms, found };
	}
}
