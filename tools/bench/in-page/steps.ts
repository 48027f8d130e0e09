/**
 * What extensions do on a page, as steps that a clock can stand beside: in Firefox no profile tells, so the
 * same code runs as a script of the page. `globalThis.bench` is what the bench calls.
 */
import { annotate } from '../../../core/match/annotate.ts';
import { Gazetteer } from '../../../core/match/gazetteer.ts';
import { type Knowledge, openPack } from '../../../core/pack/knowledge.ts';
import { isArticle } from '../../../page/gate/is-article.ts';
import { type FoundMention, markFound } from '../../../page/highlight/mark-found.ts';
import { Marks } from '../../../page/highlight/marks.ts';
import type { Pacer } from '../../../page/pacer.ts';
import { placeOf, readBlocks, type TextBlock } from '../../../page/text/blocks.ts';
import { alternation } from '../alternation.ts';
import { matchesIn } from '../scan.ts';
import { markByFindAndReplace } from './find-and-replace.ts';
import { markByMarkJs } from './mark-js.ts';
import { readOnce } from './read-once.ts';

/** Milliseconds of each step that was taken, and how many names were marked. */
export interface Timed {
	readonly steps: Readonly<Record<string, number>>;
	readonly marks: number;
}

/** Milliseconds that a run took, and how many names it marked. */
export interface Run {
	readonly ms: number;
	readonly marks: number;
}

/** The pause between slices is the page's time, not ours: here nothing is waited for. */
const NO_PAUSE = { isOver: false, rest: async () => {}, drawn: async () => {}, begin: () => {} } as unknown as Pacer;

/** How marks are shown before anyone has chosen. */
const AS_INSTALLED = { show: 'section', look: 'underline' } as const;

let knowledge: Knowledge | undefined;
let template: DocumentFragment | undefined;
const gazetteers = new Map<string, Gazetteer>();
const expressions = new Map<string, RegExp>();
const lists = new Map<string, readonly string[]>();

function timed<T>(work: () => T): [result: T, ms: number] {
	const began = performance.now();
	const result = work();
	return [result, performance.now() - began];
}

/** How much text the page has: UTF-16 units, and nodes. */
function facts(): { characters: number; textNodes: number } {
	const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
	let textNodes = 0;
	while (walker.nextNode()) textNodes++;
	return { characters: readOnce(document), textNodes };
}

/** Has the page drawn once, as it is when an extension comes to it: laying it out is nobody's step. */
async function drawn(): Promise<void> {
	await new Promise<void>((resolve) => {
		requestAnimationFrame(() => setTimeout(resolve));
		// A tab that nobody sees draws nothing.
		setTimeout(resolve, 200);
	});
}

/** Reads every text node once. */
async function floor(): Promise<Timed> {
	await drawn();
	const [, ms] = timed(() => readOnce(document));
	return { steps: { read: ms }, marks: 0 };
}

/** Gate, reading and marking as the extension's content scripts do them; annotating is the background's and not timed. */
async function backstory(packUrl: string): Promise<Timed> {
	knowledge ??= openPack(await json(packUrl));
	await drawn();
	const steps: Record<string, number> = {};
	const [article, gate] = timed(() => isArticle(document, new URL(location.href)));
	steps.gate = gate;
	if (!article) return { steps, marks: 0 };
	const [blocks, read] = timed(() => [...readBlocks(document.body)]);
	steps.read = read;
	const { mentions, entities } = annotated(knowledge, blocks);
	const { signal } = new AbortController();
	const began = performance.now();
	const marks = new Marks(document, AS_INSTALLED, signal);
	await markFound(marks, blocks, mentions, entities, NO_PAUSE, signal, () => {});
	steps.mark = performance.now() - began;
	return { steps, marks: marks.size };
}

function annotated(known: Knowledge, blocks: readonly TextBlock[]) {
	const { mentions } = annotate(
		known,
		blocks.map(({ text }) => text),
	);
	const ids = [...new Set(mentions.map(({ entity }) => entity))];
	return {
		mentions: mentions.map(({ block, start, end, entity }): FoundMention => [block, start, end, ids.indexOf(entity)]),
		entities: ids.map((id) => ({ id, name: id, type: known.entities.get(id)?.type ?? ('topic' as const) })),
	};
}

async function markJs(namesUrl: string): Promise<Timed> {
	const names = await listFrom(namesUrl);
	await drawn();
	const [marks, ms] = timed(() => markByMarkJs(document.body, names));
	return { steps: { mark: ms }, marks };
}

async function findAndReplace(namesUrl: string): Promise<Timed> {
	const names = await listFrom(namesUrl);
	await drawn();
	const [marks, ms] = timed(() => markByFindAndReplace(document.body, alternation(names)));
	return { steps: { mark: ms }, marks };
}

/**
 * Marks the names of a list in a page that is put back before each run. The list is fetched and opened at the
 * first call, untimed.
 */
async function run(how: 'page' | 'mark.js' | 'findAndReplaceDOMText', url: string): Promise<Run> {
	const gazetteer = how === 'page' ? await gazetteerFrom(url) : undefined;
	const names = how === 'mark.js' ? await listFrom(url) : [];
	const expression = how === 'findAndReplaceDOMText' ? await expressionFrom(url) : undefined;
	if (template) document.body.replaceChildren(template.cloneNode(true));
	else {
		template = document.createDocumentFragment();
		template.append(...[...document.body.childNodes].map((node) => node.cloneNode(true)));
	}
	CSS.highlights.clear();
	// The page is laid out before, as it is when an extension comes to it.
	void document.body.offsetHeight;
	const [marks, ms] = timed(() => {
		if (gazetteer) return highlightAll(gazetteer);
		return expression ? markByFindAndReplace(document.body, expression) : markByMarkJs(document.body, names);
	});
	return { ms, marks };
}

/** Our way with a page: blocks of text, matches, static ranges in one highlight. */
function highlightAll(gazetteer: Gazetteer): number {
	const highlight = new Highlight();
	for (const block of readBlocks(document.body)) {
		for (const [from, to] of matchesIn(gazetteer, block.text)) {
			const start = placeOf(block, from);
			const end = placeOf(block, to, true);
			highlight.add(
				new StaticRange({
					startContainer: start.node,
					startOffset: start.offset,
					endContainer: end.node,
					endOffset: end.offset,
				}),
			);
		}
	}
	CSS.highlights.set('bench', highlight);
	return highlight.size;
}

async function gazetteerFrom(url: string): Promise<Gazetteer> {
	const known = gazetteers.get(url) ?? Gazetteer.open(await json(url));
	gazetteers.set(url, known);
	return known;
}

async function expressionFrom(url: string): Promise<RegExp> {
	const known = expressions.get(url) ?? alternation(await listFrom(url));
	expressions.set(url, known);
	return known;
}

async function listFrom(url: string): Promise<readonly string[]> {
	const known = lists.get(url) ?? (await json<readonly string[]>(url));
	lists.set(url, known);
	return known;
}

async function json<T>(url: string): Promise<T> {
	return (await (await fetch(url)).json()) as T;
}

const bench = { facts, floor, backstory, markJs, findAndReplace, run };
export type Bench = typeof bench;

(globalThis as { bench?: Bench }).bench = bench;
