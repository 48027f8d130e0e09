/** Our own gold set in tests/pages/gold: passages with one trap each, and how well a detector does on them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { annotate } from '../../../core/match/annotate.ts';
import type { Knowledge } from '../../../core/pack/knowledge.ts';
import { textBlocks } from '../../../tools/lib/text-blocks.ts';

const GOLD = path.resolve(import.meta.dirname, '../../pages/gold');

/** `nth` counts the places where the text stands as whole words. */
const Place = { text: v.pipe(v.string(), v.minLength(1)), nth: v.optional(v.pipe(v.number(), v.minValue(1)), 1) };

const Passages = v.array(
	v.strictObject({
		id: v.string(),
		/** What is hard about it, in one line. */
		trap: v.string(),
		/** Blank lines part its blocks. */
		text: v.string(),
		/** Every mention that must be found. Whatever else is found is wrong. */
		expect: v.optional(v.array(v.strictObject({ ...Place, entity: v.string() })), []),
		/** What must not be linked, or not to `entity`. */
		not: v.optional(v.array(v.strictObject({ ...Place, entity: v.optional(v.string()) })), []),
		/** What an editor may link or leave. */
		may: v.optional(v.array(v.strictObject({ ...Place, entity: v.string() })), []),
	}),
);

export type Passage = v.InferOutput<typeof Passages>[number] & {
	/** The file it is in, without its ending: the kind of trap. */
	readonly kind: string;
};

/** Every passage of the gold set, in the order of its files. @throws when a file has another shape. */
export function readGold(): Passage[] {
	const files = readdirSync(GOLD).filter((name) => name.endsWith('.yaml'));
	return files.sort().flatMap((name) => {
		const passages = v.parse(Passages, parse(readFileSync(path.join(GOLD, name), 'utf8')));
		return passages.map((passage) => ({ ...passage, kind: path.basename(name, '.yaml') }));
	});
}

interface Span {
	readonly start: number;
	readonly end: number;
	readonly entity?: string | undefined;
}

const WORD_BEFORE = /[\p{L}\p{N}]$/u;
const WORD_AFTER = /^[\p{L}\p{N}]/u;

/** Where a passage has a text for the nth time. @throws when it has not. */
export function locate(passage: Passage, { text, nth = 1 }: { readonly text: string; readonly nth?: number }): Span {
	let left = nth;
	for (let start = passage.text.indexOf(text); start >= 0; start = passage.text.indexOf(text, start + 1)) {
		const end = start + text.length;
		const inWord =
			(WORD_AFTER.test(text) && WORD_BEFORE.test(passage.text.slice(0, start))) ||
			(WORD_BEFORE.test(text) && WORD_AFTER.test(passage.text.slice(end)));
		if (!inWord && --left === 0) return { start, end };
	}
	throw new Error(`${passage.id}: no “${text}” number ${nth}`);
}

export interface Score {
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
	/** Share of the places that must not be linked and are. */
	readonly trapped: number;
	/** One line for each mention missed or wrong. */
	readonly faults: readonly string[];
}

/** A mention is right when an expected one has its very extent and entity. */
export function score(passages: readonly Passage[], knowledge: Knowledge): Score {
	const faults: string[] = [];
	let right = 0;
	let wanted = 0;
	let wrong = 0;
	let traps = 0;
	let sprung = 0;
	for (const passage of passages) {
		const found = mentionsIn(passage.text, knowledge);
		const place = (one: Passage['not'][number]): Span => ({ ...locate(passage, one), entity: one.entity });
		const fault = (what: string, { start, end, entity }: Span, why = '') =>
			faults.push(`${passage.kind}/${passage.id}: ${what} “${passage.text.slice(start, end)}” ${entity}${why}`);
		const wants = passage.expect.map(place);
		const mays = passage.may.map(place);
		wanted += wants.length;
		for (const want of wants) {
			if (found.some((one) => same(one, want))) right++;
			else fault('missed', want);
		}
		for (const one of found) {
			if ([...wants, ...mays].some((other) => same(one, other))) continue;
			wrong++;
			fault('wrong', one, `: ${one.why}`);
		}
		traps += passage.not.length;
		sprung += passage.not.map(place).filter((trap) => found.some((one) => springs(one, trap))).length;
	}
	const precision = right / (right + wrong);
	const recall = right / wanted;
	const f1 = (2 * right) / (2 * right + wrong + wanted - right);
	return { precision, recall, f1, trapped: sprung / Math.max(1, traps), faults };
}

function mentionsIn(text: string, knowledge: Knowledge) {
	const blocks = textBlocks(text);
	const { mentions } = annotate(
		knowledge,
		blocks.map((block) => block.text),
	);
	return mentions.map(({ block, start, end, ...rest }) => {
		const offset = blocks[block]?.offset ?? 0;
		return { ...rest, start: offset + start, end: offset + end };
	});
}

function same(a: Span, b: Span): boolean {
	return a.start === b.start && a.end === b.end && a.entity === b.entity;
}

function springs(found: Span, trap: Span): boolean {
	const overlaps = found.start < trap.end && trap.start < found.end;
	return overlaps && (trap.entity === undefined || trap.entity === found.entity);
}
