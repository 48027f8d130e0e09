/** Measures extensions on pages in Chromium: each in a browser of its own, all taking turns. */
import type { Browser, CDPSession, HTTPRequest, Page } from 'puppeteer-core';
import { launch } from '../lib/browsers.ts';
import { comingPage } from '../lib/extension.ts';
import { inTime, sleep } from '../lib/in-time.ts';
import type { BenchPage } from './pages.ts';
import { readTrace, type ScriptTime, type TraceEvent, timeOf } from './profile.ts';
import { EXTENSIONS, type ExtensionName } from './results.ts';

/** Microseconds from one sample to the next. */
const SAMPLING_US = 100;
/** Where `RunTask` and the compiling of scripts are told. */
const TRACED = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];
/** Longest that an extension may take on a page. */
const LIMIT_MS = 10_000;
/** Time in which a script that runs as the page is idle has run. */
const SETTLE_MS = 200;
/** Marks that have not changed for so long are all. */
const STILL_MS = 500;
/** From one count of the marks to the next. */
const LOOK_MS = 100;
/** The gate looks four times, the last time 8 s after the page came: a page that is no article is watched so long. */
const GATE_MS = 8_400;
/** Time for a page with nothing to mark to be read. */
const READING_MS = 1_200;
/** A page that hangs is given up after this. */
const CLOSING_MS = 5_000;

/** A browser with one extension. */
export interface Contender {
	readonly name: ExtensionName;
	readonly browser: Browser;
	/** Begins the addresses of the extension's files. */
	readonly origin: string;
}

/** Starts a browser for each extension. @param folders where they are. */
export async function startContenders(folders: Readonly<Record<ExtensionName, string>>): Promise<Contender[]> {
	const contenders: Contender[] = [];
	for (const name of EXTENSIONS) {
		const browser = await launch('chromium');
		const id = await browser.installExtension(folders[name]);
		if (name === 'backstory') await (await comingPage(browser, `chrome-extension://${id}/welcome.html`)).close();
		contenders.push({ name, browser, origin: `chrome-extension://${id}/` });
	}
	return contenders;
}

export interface Measured extends ScriptTime {
	readonly compiling: number;
	readonly marks?: number;
	/** Of the page: a new one each time, or something was warm. */
	readonly process: number;
}

/** The extension did not get done in time. */
export class TooSlow extends Error {}

/**
 * Opens a page in a new tab, so in a new process where nothing is compiled yet, and profiles it until the
 * extension is done. @throws TooSlow
 */
export async function measure({ name, browser, origin }: Contender, page: BenchPage): Promise<Measured> {
	const tab = await browser.newPage();
	const session = await tab.createCDPSession();
	try {
		await tab.setRequestInterception(true);
		tab.on('request', (request) => void answer(request, page));
		await tab.tracing.start({ categories: TRACED });
		await session.send('Profiler.enable');
		await session.send('Profiler.setSamplingInterval', { interval: SAMPLING_US });
		await session.send('Profiler.start');
		await tab.goto(page.url, { waitUntil: 'load', timeout: LIMIT_MS });
		const marks = await settled(tab, name, page);
		const { profile } = await session.send('Profiler.stop');
		const trace = await tab.tracing.stop();
		const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
		const facts = readTrace(traceEvents, origin);
		if (!facts) throw new Error(`${name} did not run on ${page.url}`);
		return {
			...timeOf(profile, facts.tasks, origin),
			compiling: facts.compiling,
			process: facts.process,
			...(marks !== undefined && { marks }),
		};
	} catch (error) {
		if (!isTimeout(error)) throw error;
		throw new TooSlow(`took more than ${LIMIT_MS / 1000} s`);
	} finally {
		await close(tab, session);
	}
}

/** Waits until an extension has done what it does. @returns how many names it marked, where that can be told. */
async function settled(tab: Page, name: ExtensionName, page: BenchPage): Promise<number | undefined> {
	if (name === 'floor') {
		await sleep(SETTLE_MS);
		return undefined;
	}
	if (name !== 'backstory') {
		const done = await tab.waitForFunction(() => document.documentElement.dataset.benchMarks, {
			polling: 100,
			timeout: LIMIT_MS,
		});
		return Number(await done.jsonValue());
	}
	if (!page.isArticle || !page.hasNames) {
		await sleep(page.isArticle ? READING_MS : GATE_MS);
		return countMarks(tab);
	}
	let marks = 0;
	for (let still = 0, waited = 0; still < STILL_MS; still += LOOK_MS, waited += LOOK_MS) {
		if (waited > LIMIT_MS) throw new TooSlow(`took more than ${LIMIT_MS / 1000} s`);
		await sleep(LOOK_MS);
		const now = await countMarks(tab);
		if (now !== marks || now === 0) still = 0;
		marks = now;
	}
	return marks;
}

/** Marks in the registry, as the page itself sees them. */
function countMarks(tab: Page): Promise<number> {
	return tab.evaluate(() => {
		let count = 0;
		for (const [name, ranges] of CSS.highlights as unknown as Map<string, Set<StaticRange>>) {
			if (name.startsWith('backstory-') && name !== 'backstory-current') count += ranges.size;
		}
		return count;
	});
}

async function answer(request: HTTPRequest, { url, html }: BenchPage): Promise<void> {
	if (request.url() === url) await request.respond({ contentType: 'text/html; charset=utf-8', body: html });
	else await request.abort().catch(() => {});
}

function isTimeout(error: unknown): boolean {
	return error instanceof Error && error.name === 'TimeoutError';
}

/** Also where a script hangs: then it is stopped first. */
async function close(tab: Page, session: CDPSession): Promise<void> {
	const closed = (async () => {
		await session.send('Runtime.terminateExecution').catch(() => {});
		await tab.close();
	})().catch(() => {});
	await inTime(CLOSING_MS, closed);
}
