/** Measures marking in a page of Chromium by the size of the pack, where libraries for pages can show what they do. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { launch } from '../lib/browsers.ts';
import { inTime } from '../lib/in-time.ts';
import { atEnd } from './ending.ts';
import type { Bench, Run } from './in-page/steps.ts';
import { type PackId, readAliases, readGazetteerText, readText } from './materials.ts';
import { KINDS } from './packs.ts';
import type { Effort, MatcherRow, Say } from './results.ts';
import { type Served, type Server, serve } from './server.ts';
import { type Missing, resultOf } from './stats.ts';

/** A long article. What takes longer on it than the limit is given up. */
const CHARACTERS = 20_000;
const LIMIT_MS = 10_000;
const SLOW_MS = 2_000;

const WAYS = ['page', 'mark.js', 'findAndReplaceDOMText'] as const;
type Way = (typeof WAYS)[number];

interface Cell {
	readonly pack: PackId;
	readonly way: Way;
	readonly ms: number[];
	marks?: number;
	reason?: string;
}

/** @param folder with the packs. @param script file with `in-page/steps.ts` as one script. */
export async function benchMarking(
	folder: string,
	script: string,
	packs: readonly PackId[],
	effort: Effort,
	say: Say,
): Promise<MatcherRow[]> {
	const server = await serve(filesOf(folder, script, packs));
	const browser = await launch('chromium');
	atEnd(() => browser.process()?.kill('SIGKILL'));
	const pages = new PageOfEach(browser, server);
	const cells = packs.flatMap((pack) => WAYS.map((way): Cell => ({ pack, way, ms: [] })));
	try {
		for (let round = 0; round <= effort.rounds; round++) {
			say(round === 0 ? 'marking a page to warm up' : `marking a page, round ${round} of ${effort.rounds}`);
			for (const cell of cells) await takeTurn(cell, cells, pages, round > 0);
		}
	} finally {
		server.close();
		await browser.close();
	}
	return cells.map((cell) => rowOf(cell, lengthOf(articleOf(folder, cell.pack.kind))));
}

async function takeTurn(cell: Cell, cells: readonly Cell[], pages: PageOfEach, counts: boolean): Promise<void> {
	const { pack, way } = cell;
	if (cell.reason || (cell.ms[0] ?? 0) > SLOW_MS) return;
	const inVain = cells.some(
		(other) => other.reason && other.way === way && other.pack.kind === pack.kind && other.pack.size < pack.size,
	);
	if (inVain) {
		cell.reason = 'not tried';
		return;
	}
	const run = await pages.run(cell);
	if ('reason' in run) cell.reason = run.reason;
	else {
		// What is slow is so without its first time too, and once is enough.
		if (counts || run.ms > SLOW_MS) cell.ms.push(run.ms);
		cell.marks = run.marks;
	}
}

/** A page for each way and kind of names, kept until something hangs in it. */
class PageOfEach {
	readonly #browser: Browser;
	readonly #server: Server;
	readonly #pages = new Map<string, Page>();

	constructor(browser: Browser, server: Server) {
		this.#browser = browser;
		this.#server = server;
	}

	async run({ way, pack: { kind, size } }: Pick<Cell, 'way' | 'pack'>): Promise<Run | Missing> {
		const key = `${way} ${kind}`;
		const page = this.#pages.get(key) ?? (await this.#open(kind));
		this.#pages.set(key, page);
		await page.bringToFront();
		const url = `/${kind}-${size}.${way === 'page' ? 'gazetteer' : 'names'}.json`;
		const work = page.evaluate(
			(how, list) => (globalThis as unknown as { bench: Bench }).bench.run(how, list),
			way,
			url,
		);
		// Some lists are too much for a library, or for the engine's expressions.
		const run = await inTime(LIMIT_MS, work).catch((error: Error) => ({ reason: reasonOf(error) }));
		if (run && !('reason' in run)) return run;
		await this.#giveUp(key, page);
		return run ?? { reason: `took more than ${LIMIT_MS / 1000} s` };
	}

	async #open(kind: string): Promise<Page> {
		const page = await this.#browser.newPage();
		await page.goto(`${this.#server.origin}/${kind}.html`, { waitUntil: 'load' });
		return page;
	}

	async #giveUp(key: string, page: Page): Promise<void> {
		this.#pages.delete(key);
		const session = await page.createCDPSession().catch(() => undefined);
		await session?.send('Runtime.terminateExecution').catch(() => {});
		await page.close().catch(() => {});
	}
}

/** What went wrong, in the engine's own words, without the stack. */
function reasonOf({ message }: Error): string {
	return (
		message
			.split('\n')[0]
			?.replace(/^(\w*Error: )+/, '')
			.slice(0, 80) ?? 'failed'
	);
}

function articleOf(folder: string, kind: PackId['kind']): string[] {
	let length = 0;
	return readText(folder, kind).filter((paragraph) => {
		length += paragraph.length;
		return length <= CHARACTERS;
	});
}

function lengthOf(paragraphs: readonly string[]): number {
	return paragraphs.reduce((sum, { length }) => sum + length, 0);
}

function filesOf(folder: string, script: string, packs: readonly PackId[]): Map<string, Served> {
	const files = new Map<string, Served>([
		['/steps.js', { type: 'text/javascript', body: () => readFileSync(script, 'utf8') }],
	]);
	for (const kind of KINDS) {
		const body = () =>
			`<!doctype html><meta charset="utf-8"><title>Article</title><script src="/steps.js"></script><body><article>${articleOf(
				folder,
				kind,
			)
				.map((paragraph) => `<p>${paragraph}</p>`)
				.join('\n')}</article></body>`;
		files.set(`/${kind}.html`, { type: 'text/html', body });
	}
	for (const pack of packs) {
		const name = `/${pack.kind}-${pack.size}`;
		files.set(`${name}.gazetteer.json`, { type: 'application/json', body: () => readGazetteerText(folder, pack) });
		files.set(`${name}.names.json`, {
			type: 'application/json',
			body: () => JSON.stringify(readAliases(folder, pack).map(({ text }) => text)),
		});
	}
	return files;
}

function rowOf({ pack, way, ms, marks, reason }: Cell, characters: number): MatcherRow {
	const nothing = { reason: way === 'page' ? 'as matching' : 'keeps nothing between pages' };
	return {
		pack,
		matcher: way,
		cost: resultOf(
			ms.map((value) => (value * 1e6) / characters),
			reason,
		),
		open: nothing,
		weighed: nothing,
		...(marks !== undefined && { found: (marks * 10_000) / characters }),
	};
}
