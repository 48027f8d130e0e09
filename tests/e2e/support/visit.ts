/** Visits to pages whose every request is answered by the test, with a record of what happened outside their DOM. */
import type { Browser, ConsoleMessage, HTTPRequest, Page } from 'puppeteer-core';

/** What an address is answered with. */
export interface Answer {
	readonly body: string;
	/** Of HTML, if not given. */
	readonly type?: string;
	readonly headers?: Readonly<Record<string, string>>;
}

export interface Visit {
	readonly page: Page;
	/** What was written on the console, and errors that nobody caught; our own scripts' included. */
	readonly said: string[];
	/** Addresses asked for, in order, but for those of the browser's own making. */
	readonly asked: string[];
}

/** The browser asks for it of itself, at a time of its own. */
const ICON = '/favicon.ico';

/**
 * Opens an address. Whatever is not answered by the test is refused.
 *
 * @param before runs in the page, and in its frames, before any script of theirs.
 */
export async function visit(
	browser: Browser,
	address: string,
	answers: (address: string) => Answer | undefined,
	before?: () => void,
): Promise<Visit> {
	const page = await browser.newPage();
	const said: string[] = [];
	const asked: string[] = [];
	if (before) await page.evaluateOnNewDocument(before);
	page.on('pageerror', (error) => said.push(String(error)));
	// Frameworks put hundreds of marks in the browser's timeline, each where the machine's pace puts it.
	page.on('console', (message) => /timestamp/i.test(message.type()) || said.push(textOf(message)));
	await page.setRequestInterception(true);
	page.on('request', (request) => {
		const isIcon = request.url().endsWith(ICON);
		if (!isIcon) asked.push(request.url());
		void respond(request, isIcon ? { body: '', type: 'image/png' } : answers(request.url())).catch(() => {});
	});
	await page.goto(address, { waitUntil: 'load' });
	return { page, said, asked };
}

function textOf(message: ConsoleMessage): string {
	return `${message.type()}: ${message.text()}`;
}

async function respond(request: HTTPRequest, answer: Answer | undefined): Promise<void> {
	if (!answer) return request.abort();
	return request.respond({
		status: 200,
		contentType: answer.type ?? 'text/html; charset=utf-8',
		...(answer.headers && { headers: { ...answer.headers } }),
		body: answer.body,
	});
}
