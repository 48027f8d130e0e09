/** A real browser with the built extension, the same for Chromium and Firefox. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, HTTPRequest, Page, Target, WebWorker } from 'puppeteer-core';
import { type BrowserName, launch } from './browsers.ts';
import { inTime, sleep } from './in-time.ts';

export const EXTENSION_ID_IN_FIREFOX = 'backstory@backstory.example';
const FIREFOX_UUID = '5b0c1b7e-5d2f-4f0e-9c0f-0a8d6d1f7a11';

/** A page to answer with: its HTML, and headers such as a Content-Security-Policy. */
export interface Answer {
	readonly body: string;
	readonly headers?: Record<string, string>;
}

export interface Installed {
	readonly name: BrowserName;
	readonly browser: Browser;
	/** Address of a file of the extension's, such as `popup.html`. */
	url(file: string): string;
	/** Opens an address, answered by us; every other request but data is refused. */
	open(url: string, answer: Answer): Promise<Page>;
	/** Runs a function where the extension's API is: its background in Chromium, one of its pages in Firefox. */
	inExtension<A extends unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
	/** Requests that went anywhere but to the pages we answered. */
	readonly strayRequests: string[];
	close(): Promise<void>;
}

/** Folder of the built extension. */
export function builtFolder(name: BrowserName): string {
	return path.resolve('.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

export async function installExtension(
	name: BrowserName,
	{
		args = [],
		headless = true,
		preferences = {},
		folder = builtFolder(name),
	}: { args?: string[]; headless?: boolean; preferences?: Record<string, unknown>; folder?: string } = {},
): Promise<Installed> {
	const browser = await launch(name, {
		args,
		headless,
		preferences: {
			'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID_IN_FIREFOX]: FIREFOX_UUID }),
			...preferences,
		},
	});
	try {
		const id = await browser.installExtension(folder);
		const origin = name === 'firefox' ? `moz-extension://${FIREFOX_UUID}` : `chrome-extension://${id}`;
		const strayRequests: string[] = [];
		const url = (file: string) => `${origin}/${file}`;
		// What opens after install would be in front of what comes next.
		await (await comingPage(browser, url('welcome.html'))).close();
		// At once, not when first needed: the new tab would take the pointer from the page under test.
		const own = name === 'firefox' ? await openOwnPage(browser, url('popup.html')) : undefined;
		return {
			name,
			browser,
			url,
			strayRequests,
			async open(address, answer) {
				const page = await browser.newPage();
				await page.setRequestInterception(true);
				page.on('request', (request) => void respond(request, address, answer, strayRequests));
				await page.goto(address, { waitUntil: 'load' });
				return page;
			},
			async inExtension(run, ...args) {
				const context = own ?? (await readyWorker(browser, origin));
				return context.evaluate(run as never, ...(args as unknown as never[])) as never;
			},
			close: () => browser.close(),
		};
	} catch (error) {
		await browser.close();
		throw error;
	}
}

/** The service worker, once it has its API. @throws when none comes. */
async function readyWorker(browser: Browser, origin: string): Promise<WebWorker> {
	const isOurs = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(origin);
	const find = async () => {
		const worker = await (await browser.waitForTarget(isOurs, { timeout: ANSWER_MS })).worker();
		const isReady = await worker?.evaluate('Boolean(globalThis.chrome?.tabs)');
		return isReady ? worker : undefined;
	};
	for (const end = Date.now() + WORKER_MS; Date.now() < end; await sleep(20)) {
		// One that has just started gets its API a moment later; one that is just stopping may never answer.
		const worker = await inTime(ANSWER_MS, find()).catch(() => undefined);
		if (worker) return worker;
	}
	throw new Error('the service worker is gone');
}

/** Longest that a service worker is waited for, and that one may take to answer, in milliseconds. */
const WORKER_MS = 10_000;
const ANSWER_MS = 2_000;

/** Waits for a tab with one of the extension's pages, by how its address begins. @throws when none comes. */
export async function comingPage(browser: Browser, address: string): Promise<Page> {
	for (let tries = 0; tries < 100; tries++) {
		for (const page of await browser.pages()) {
			// Only the page itself can tell: of Firefox's, the driver does not learn the address.
			if ((await page.evaluate(() => location.href).catch(() => '')).startsWith(address)) return page;
		}
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`${address} did not open`);
}

/**
 * Opens one of the extension's pages as a tab. Firefox never reports its load, so that is not waited for.
 * @param prepare what is done to the tab before.
 */
export async function openOwnPage(
	browser: Browser,
	address: string,
	prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<Page> {
	const page = await browser.newPage();
	await prepare(page);
	void page.goto(address, { timeout: 5000 }).catch(() => {});
	// The wait itself breaks off when the page changes under it, from blank to ours: then it begins anew.
	for (let tries = 1; ; tries++) {
		try {
			await page.waitForSelector('main', { timeout: 10_000 });
			return page;
		} catch (error) {
			if (tries === 5) throw error;
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}
}

async function respond(request: HTTPRequest, address: string, answer: Answer, stray: string[]): Promise<void> {
	if (request.url() === address) {
		await request.respond({
			status: 200,
			contentType: 'text/html; charset=utf-8',
			...(answer.headers && { headers: answer.headers }),
			body: answer.body,
		});
		return;
	}
	const own =
		/^(data|blob|chrome-extension|moz-extension):/.test(request.url()) || request.url().endsWith('/favicon.ico');
	if (!own) stray.push(request.url());
	await request.abort().catch(() => {});
}

/** The sample article, as the demo shows it. */
export function sampleArticle(): string {
	return readFileSync('tools/demo/article.html', 'utf8');
}

export const ARTICLE_URL = 'https://www.bbc.com/news/articles/backstory-sample';
