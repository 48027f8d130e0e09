/** Measures the same steps in Firefox, whose profiler cannot be asked: a clock beside them, in an ordinary page. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import type { Pack } from '../../core/pack/schema.ts';
import { launch } from '../lib/browsers.ts';
import { inTime } from '../lib/in-time.ts';
import { atEnd } from './ending.ts';
import type { Bench, Timed } from './in-page/steps.ts';
import type { BenchPage } from './pages.ts';
import { type Effort, EXTENSIONS, type ExtensionName, type PageFacts, type Say, type StepRow } from './results.ts';
import { type Served, type Server, serve } from './server.ts';
import { figureOf, resultOf } from './stats.ts';

/** The clock as fine as it goes, and no question whether a slow script shall go on. */
const PREFERENCES = { 'privacy.reduceTimerPrecision': false, 'dom.max_script_run_time': 0 };
const LIMIT_MS = 10_000;
/** Rounds of the libraries; of one that takes longer than this on a page, one. */
const LIBRARY_ROUNDS = 3;
const SLOW_MS = 2_000;

/** All but what needs a background to ask. */
const IN_FIREFOX = EXTENSIONS.filter((name) => name !== 'bare marker');

interface Cell {
	readonly page: BenchPage;
	readonly extension: ExtensionName;
	readonly measured: Timed[];
	reason?: string;
}

export interface FirefoxResults {
	readonly rows: readonly StepRow[];
	readonly pages: readonly PageFacts[];
	readonly version: string;
}

/** @param script file with `in-page/steps.ts` as one script. */
export async function benchPagesInFirefox(
	script: string,
	pages: readonly BenchPage[],
	pack: Pack,
	names: readonly string[],
	effort: Effort,
	say: Say,
): Promise<FirefoxResults> {
	const files = new Map<string, Served>([
		['/bench/steps.js', { type: 'text/javascript', body: () => readFileSync(script, 'utf8') }],
		['/bench/pack.json', { type: 'application/json', body: () => JSON.stringify(pack) }],
		['/bench/names.json', { type: 'application/json', body: () => JSON.stringify(names) }],
		...pages.map(({ url, html }): [string, Served] => [
			new URL(url).pathname,
			{ type: 'text/html', body: () => html.replace('</head>', '<script src="/bench/steps.js"></script></head>') },
		]),
	]);
	const server = await serve(files);
	let browser = await start();
	atEnd(() => browser.process()?.kill('SIGKILL'));
	const version = await browser.version();
	const facts: PageFacts[] = [];
	const cells = pages.flatMap((page) => IN_FIREFOX.map((extension): Cell => ({ page, extension, measured: [] })));
	try {
		for (const page of pages) facts.push(await factsOf(browser, server, page));
		for (let round = 0; round <= effort.rounds; round++) {
			for (const cell of cells) {
				// A round that counts nothing comes before: on the first page alone, for what a browser does but once.
				if (isDone(cell) || (round === 0 && cell.page !== pages[0])) continue;
				if (round > 0) say(`round ${round} of ${effort.rounds}: ${cell.extension} on ${cell.page.name} in Firefox`);
				const timed = await takeTurn(browser, server, cell);
				if (timed && round > 0) cell.measured.push(timed);
				if (timed) continue;
				cell.reason = `took more than ${LIMIT_MS / 1000} s`;
				browser.process()?.kill('SIGKILL');
				browser = await start();
			}
		}
	} finally {
		server.close();
		await browser.close();
	}
	return { rows: cells.map(rowOf), pages: facts, version };
}

function start(): Promise<Browser> {
	return launch('firefox', { preferences: PREFERENCES });
}

function isDone({ extension, measured, reason }: Cell): boolean {
	if (reason) return true;
	if (extension === 'floor' || extension === 'backstory') return false;
	return measured.length >= LIBRARY_ROUNDS || measured.some((timed) => totalOf(timed) > SLOW_MS);
}

async function factsOf(browser: Browser, server: Server, page: BenchPage): Promise<PageFacts> {
	const tab = await open(browser, server, page);
	const facts = await tab.evaluate(() => (globalThis as unknown as { bench: Bench }).bench.facts());
	await tab.close();
	const { name, isArticle, isHuge } = page;
	return { name, isArticle, isHuge, ...facts };
}

async function open(browser: Browser, { origin }: Server, { url }: BenchPage): Promise<Page> {
	const tab = await browser.newPage();
	await tab.goto(origin + new URL(url).pathname, { waitUntil: 'load' });
	return tab;
}

/** Loads a page anew and takes the steps on it once. @returns undefined when it took too long. */
async function takeTurn(browser: Browser, server: Server, { page, extension }: Cell): Promise<Timed | undefined> {
	const tab = await open(browser, server, page);
	const steps = tab.evaluate((name) => {
		const { bench } = globalThis as unknown as { bench: Bench };
		if (name === 'floor') return bench.floor();
		if (name === 'backstory') return bench.backstory('/bench/pack.json');
		return name === 'mark.js' ? bench.markJs('/bench/names.json') : bench.findAndReplace('/bench/names.json');
	}, extension);
	const timed = await inTime(LIMIT_MS, steps);
	if (timed) await tab.close();
	return timed;
}

function totalOf({ steps }: Timed): number {
	return Object.values(steps).reduce((sum, ms) => sum + ms, 0);
}

function rowOf({ page, extension, measured, reason }: Cell): StepRow {
	const names = extension === 'backstory' ? Object.keys(measured[0]?.steps ?? {}) : [];
	const steps = names.map((name) => [name, figureOf(measured.map(({ steps: each }) => each[name] ?? 0))]);
	return {
		page: page.name,
		extension,
		total: resultOf(measured.map(totalOf), reason),
		...(names.length > 0 && { steps: Object.fromEntries(steps) }),
	};
}
