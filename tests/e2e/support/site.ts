/**
 * A news site that is really there: an extension's browser with a server behind it. For what a driver that answers
 * requests itself keeps a browser from: going back to a page as it was left, showing pages ahead, waking tabs.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { comingPage, type Installed, installExtension } from '../../../tools/lib/extension.ts';
import { browserName } from './browser.ts';
import { throughProxy } from './recording-proxy.ts';

/** One that browsers do not know to be served by https alone. */
const HOST = 'http://news.bbc.com';

/** Answers to paths of the site, some of which come late. What is not answered is not there. */
export type Pages = Readonly<Record<string, string | Promise<string>>>;

export interface Site {
	readonly extension: Installed;
	/** Paths asked for, in order. */
	readonly asked: readonly string[];
	address(path: string): string;
	/** The tab of a path that the browser has opened by itself. @throws when there is none. */
	tab(path: string): Promise<Page>;
}

/** Starts both before a file's tests; the object is filled in by then. Pages are closed after each test. */
export function withSite(pages: Pages): Site {
	let extension: Installed | undefined;
	const asked: string[] = [];
	const server = createServer(async (request, response) => {
		const { pathname, host } = new URL(request.url ?? '', HOST);
		const body = host === new URL(HOST).host ? pages[pathname] : undefined;
		if (body !== undefined) asked.push(pathname);
		response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
		response.end(await body);
	});
	beforeAll(async () => {
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const { args, preferences } = throughProxy(browserName, (server.address() as AddressInfo).port);
		extension = await installExtension(browserName, {
			// In private windows Chromium asks before it shows a page that came over plain http.
			args: browserName === 'chromium' ? [...args, '--disable-features=HttpsFirstModeIncognito'] : args,
			preferences: { ...preferences, 'dom.security.https_first': false },
		});
	});
	afterEach(async () => {
		asked.length = 0;
		for (const page of (await extension?.browser.pages()) ?? []) {
			if (/^https?:/.test(page.url())) await page.close();
		}
	});
	afterAll(async () => {
		await extension?.close();
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	});
	return {
		get extension() {
			if (!extension) throw new Error('the browser has not started');
			return extension;
		},
		asked,
		address: (path) => HOST + path,
		tab: (path) => comingPage((extension as Installed).browser, HOST + path),
	};
}
