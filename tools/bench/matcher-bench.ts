/** Measures ways of finding names in plain text, side by side: in each round every one has its turn. */
import { Gazetteer } from '../../core/match/gazetteer.ts';
import { compileNames } from '../../core/pack/knowledge.ts';
import { phrasesOf } from '../../core/pack/phrases.ts';
import { bundledPack } from './bundled-names.ts';
import { Child, NoAnswer } from './child.ts';
import type { Answer, Order } from './matcher-child.ts';
import { TEXT_MATCHERS, type TextMatcher } from './matchers.ts';
import { type PackId, writeMaterials } from './materials.ts';
import { aliasesOf, KINDS, SIZES } from './packs.ts';
import type { Effort, Growth, MatcherResults, MatcherRow, Say } from './results.ts';
import { figureOf, resultOf } from './stats.ts';

const CHARACTERS = 400_000;
/** Longest that a peer may take to open, and to read a little, in milliseconds. */
const OPEN_LIMIT_MS = 40_000;
const READ_LIMIT_MS = 20_000;
/** Reading files is nobody's work. */
const LOAD_LIMIT_MS = 300_000;
/** The compiler runs when a pack is built: it may take its time. */
const COMPILE_LIMIT_MS = 600_000;
/** Openings that are measured, each in a fresh process; of one that takes longer than this, the first alone. */
const OPENINGS = 5;
const SLOW_OPENING_MS = 3_000;
/** How long each matcher reads in a round. */
const READ_MS = 200;

type MatcherChild = Child<Order, Answer>;

/** One matcher with one pack, and what is known of it so far. */
interface Cell {
	readonly pack: PackId;
	readonly matcher: TextMatcher;
	child?: MatcherChild;
	readonly opened: number[];
	readonly costs: number[];
	/** Weighed and counted bytes of the whole. */
	bytes?: number;
	counted?: number;
	found?: number;
	/** Why there is nothing more to know. */
	reason?: string;
}

/** @param folder where texts and packs are written. */
export async function benchMatchers(folder: string, effort: Effort, say: Say): Promise<MatcherResults> {
	say('writing texts and lists of names');
	const packs = KINDS.flatMap((kind) => writeMaterials(folder, kind, CHARACTERS));
	const compiled: { pack: PackId; ms: number }[] = [];
	for (const pack of packs) {
		say(`compiling ${named(pack)}`);
		compiled.push({ pack, ms: await compile(folder, pack) });
	}
	const cells = packs.flatMap((pack) =>
		TEXT_MATCHERS.map((matcher): Cell => ({ pack, matcher, opened: [], costs: [] })),
	);
	try {
		for (let round = 0; round < (effort.quick ? 1 : OPENINGS); round++) {
			say(`opening packs, round ${round + 1}`);
			for (const cell of cells) await open(cell, cells, folder);
		}
		say('weighing packs');
		for (const cell of cells) await weigh(cell, folder);
		for (let round = 0; round <= effort.rounds; round++) {
			say(round === 0 ? 'reading texts to warm up' : `reading texts, round ${round} of ${effort.rounds}`);
			// The first round counts nothing: engines compile while they run.
			for (const cell of cells) await read(cell, round > 0);
		}
	} finally {
		for (const { child } of cells) child?.end();
	}
	return {
		rows: cells.map(rowOf),
		growth: TEXT_MATCHERS.flatMap((matcher) => growthOf(cells, matcher)),
		compiled,
		bundled: bundledFacts(),
		characters: CHARACTERS,
		realNames: aliasesOf('real', Math.max(...SIZES)).length,
	};
}

function start({ matcher, pack: { kind, size } }: Pick<Cell, 'matcher' | 'pack'>, folder: string): MatcherChild {
	return new Child(new URL('./matcher-child.ts', import.meta.url), [matcher, kind, String(size), folder]);
}

async function compile(folder: string, pack: PackId): Promise<number> {
	const child = start({ matcher: 'matching', pack }, folder);
	try {
		const answer = await child.ask({ do: 'compile' }, COMPILE_LIMIT_MS);
		if ('compiled' in answer) return answer.compiled;
		throw new Error(`${named(pack)} does not compile${'failed' in answer ? `: ${answer.failed}` : ''}`);
	} finally {
		child.end();
	}
}

/** Opens a matcher in a fresh process, unless that is known to be in vain or to take long. */
async function open(cell: Cell, cells: readonly Cell[], folder: string): Promise<void> {
	if (cell.reason || isSlow(cell)) return;
	const { kind, size } = cell.pack;
	const inVain = cells.some(
		({ matcher, pack, reason }) => reason && matcher === cell.matcher && pack.kind === kind && pack.size < size,
	);
	if (inVain) {
		cell.reason = 'not tried';
		return;
	}
	cell.child?.end();
	cell.child = start(cell, folder);
	await answered(cell, LOAD_LIMIT_MS, { do: 'load' }, () => {});
	await answered(cell, OPEN_LIMIT_MS, { do: 'open' }, (answer) => {
		if (!('opened' in answer)) return;
		cell.opened.push(answer.opened);
		cell.bytes = answer.bytes;
		if (answer.counted !== undefined) cell.counted = answer.counted;
	});
}

/** Weighs a matcher in a process that has used another. A pack that is slow to open is large: its own weight is all. */
async function weigh(cell: Cell, folder: string): Promise<void> {
	if (cell.reason || isSlow(cell)) return;
	cell.child?.end();
	cell.child = start(cell, folder);
	const other: PackId = { kind: cell.pack.kind === 'real' ? 'synthetic' : 'real', size: Math.min(...SIZES) };
	await answered(cell, LOAD_LIMIT_MS, { do: 'load', after: other }, () => {});
	await answered(cell, OPEN_LIMIT_MS, { do: 'open' }, (answer) => {
		if ('opened' in answer) cell.bytes = answer.bytes;
	});
}

function isSlow({ opened: [first = 0] }: Cell): boolean {
	return first > SLOW_OPENING_MS;
}

async function read(cell: Cell, counts: boolean): Promise<void> {
	if (cell.reason) return;
	await answered(cell, READ_LIMIT_MS, { do: 'read', ms: READ_MS }, (answer) => {
		if (!('characters' in answer)) return;
		if (counts) cell.costs.push((answer.ms / answer.characters) * 1e6);
		cell.found = (answer.found / answer.characters) * 10_000;
	});
}

/** Asks a cell's process; if there is no answer, the cell knows why, and it is not asked again. */
async function answered(cell: Cell, limitMs: number, order: Order, use: (answer: Answer) => void): Promise<void> {
	if (cell.reason) return;
	try {
		const answer = await cell.child?.ask(order, limitMs);
		if (!answer) return;
		if ('failed' in answer) cell.reason = answer.failed;
		else use(answer);
	} catch (error) {
		if (!(error instanceof NoAnswer)) throw error;
		cell.reason = error.message;
	}
}

function rowOf({ pack, matcher, opened, costs, bytes, counted, found, reason }: Cell): MatcherRow {
	const result = (values: readonly number[]) => resultOf(values, reason);
	return {
		pack,
		matcher,
		cost: result(reason ? [] : costs),
		open: result(opened),
		weighed: result(bytes === undefined ? [] : [bytes / pack.size]),
		...(counted !== undefined && { counted: counted / pack.size }),
		...(found !== undefined && { found }),
	};
}

/** Round by round, so that what slows the machine for a while slows both sides of the fraction. */
function growthOf(cells: readonly Cell[], matcher: TextMatcher): Growth[] {
	const own = cells.filter((cell) => cell.matcher === matcher && cell.pack.kind === 'synthetic' && !cell.reason);
	const [smallest, largest] = [own[0], own.at(-1)];
	if (!smallest || !largest || smallest === largest) return [];
	const ratios = largest.costs.map((cost, round) => cost / (smallest.costs[round] ?? Number.NaN));
	return [{ matcher, from: smallest.pack.size, to: largest.pack.size, ratio: figureOf(ratios) }];
}

function bundledFacts(): MatcherResults['bundled'] {
	const pack = bundledPack();
	return { forms: phrasesOf(pack.entities).length, bytes: Gazetteer.of(compileNames(pack)).byteLength };
}

function named({ kind, size }: PackId): string {
	return `${size.toLocaleString('en')} ${kind === 'real' ? 'real' : 'made-up'} names`;
}
