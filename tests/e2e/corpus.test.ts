/** Pages of many structures, visited without Backstory and with it: all but the marks is as it was. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../../tools/lib/browsers.ts';
import { openOwnPage } from '../../tools/lib/extension.ts';
import { cardIn, marksOn, sleep, waitForCard, waitForMarks } from '../../tools/lib/page-probe.ts';
import { answersTo, type CorpusPage, corpusPages, corpusScripts } from '../pages/corpus.ts';
import { axeFinds } from './support/axe.ts';
import { browserName, withExtension } from './support/browser.ts';
import { placeOf, record, rest, traceOf } from './support/trace.ts';
import { type Visit, visit } from './support/visit.ts';

/**
 * All pages, or in Firefox, which takes half as long again, every third of them, so that all that must hold before a
 * change lands does not take too long; `npm run test:corpus` visits all in both.
 */
const isWhole = browserName === 'chromium' || process.env.BACKSTORY_CORPUS !== undefined;
const PAGES = corpusPages().filter((_, index) => isWhole || index % 3 === 0);

const browser = withExtension();
let plain: Browser;
let scripts: Map<string, string>;

beforeAll(async () => {
	[plain, scripts] = await Promise.all([launch(browserName), corpusScripts()]);
});
afterAll(() => plain?.close());

/** What axe finds; on a page with enumerable properties of every object, it cannot look. */
const axeOn = (page: Page) => axeFinds(page, 'page').catch((error: Error) => [error.message]);

/** Waits until what has changed on a page is drawn. */
const drawn = (page: Page) =>
	page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** Waits until nothing on a page has scrolled for a while; not for ever, where something always does. */
const still = (page: Page) =>
	page.evaluate(async () => {
		const places = () => [scrollY, ...[...document.querySelectorAll('*')].map(({ scrollTop }) => scrollTop)].join();
		let before = '';
		for (let looks = 0, same = 0; same < 3 && looks < 40; looks++) {
			await new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve), 50));
			const now = places();
			same = now === before ? same + 1 : 0;
			before = now;
		}
	});

/** What a reader does on a page: press, type, move about. The same on every visit. */
async function act(
	page: Page,
	over: { x: number; y: number } | undefined,
	whileThere: () => Promise<void>,
): Promise<void> {
	if (over) {
		await page.mouse.move(over.x - 3, over.y - 1);
		await page.mouse.move(over.x, over.y, { steps: 2 });
		await whileThere();
		await page.keyboard.press('Escape');
		await page.mouse.move(2, 2, { steps: 2 });
	}
	for (const element of await page.$$('[data-press]')) {
		if (!(await element.isVisible())) continue;
		await element.click();
		// What the press hides loses the focus when the page is next drawn.
		await drawn(page);
	}
	for (const element of await page.$$('[data-type]')) {
		const keys = await element.evaluate((at) => (at as HTMLElement).dataset.type ?? '');
		await element.focus();
		if (/^[A-Z]\w+$/.test(keys)) await page.keyboard.press(keys as 'ArrowDown');
		else await page.keyboard.type(keys);
	}
	await page.keyboard.press('Tab');
	await still(page);
}

const tell = (page: Page, message: string, request: object) =>
	browser.extension.inExtension(
		async (address: string, name: string, content: object) => {
			const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
			const tab = (await api.tabs.query({})).find(({ url }) => url === address);
			await api.tabs.sendMessage(tab?.id ?? 0, { backstory: name, request: content });
		},
		page.url(),
		message,
		request,
	);

/** Asserts that nothing of ours is left on a page. */
async function expectGone(page: Page): Promise<void> {
	const left = await page.evaluate(() => [
		[...CSS.highlights.keys()].filter((name) => name.startsWith('backstory-')).length,
		document.querySelectorAll('backstory-root').length,
	]);
	expect(left).toEqual([0, 0]);
}

const sorted = (texts: readonly string[]) => [...texts].sort((a, b) => (a < b ? -1 : 1));
const outside = ({ said, asked }: Visit) => ({ said: sorted(said), asked: sorted(asked) });

/** Each page as it was without Backstory, by its name. */
const without = new Map<string, Awaited<ReturnType<typeof withoutUs>>>();

/** The visit without Backstory that goes on in its own browser while the page before is visited with it. */
let ahead: { readonly name: string; readonly visit: ReturnType<typeof withoutUs> } | undefined;

/** The page as it is without Backstory. Begins with the page after it, too. */
async function visitWithout(corpusPage: CorpusPage): ReturnType<typeof withoutUs> {
	const before = await (ahead?.name === corpusPage.name ? ahead.visit : withoutUs(corpusPage));
	without.set(corpusPage.name, before);
	const next = PAGES[PAGES.findIndex(({ name }) => name === corpusPage.name) + 1];
	if (next) {
		ahead = { name: next.name, visit: withoutUs(next) };
		// It is told by the test that waits for it, if there is one.
		ahead.visit.catch(() => {});
	}
	return before;
}

/** Opens a page, and lets it come to rest. */
async function openRested(where: Browser, corpusPage: CorpusPage) {
	const visited = await visit(where, corpusPage.url, answersTo(corpusPage, scripts), record);
	await visited.page.bringToFront();
	await rest(visited.page);
	return visited;
}

/** The page as one without Backstory has it. */
async function withoutUs(corpusPage: CorpusPage) {
	const visited = await openRested(plain, corpusPage);
	const { page } = visited;
	const rested = await traceOf(page);
	const { said: saidAtRest } = outside(visited);
	const [mark] = corpusPage.marks;
	const place = mark && corpusPage.hasCards ? await placeOf(page, mark) : undefined;
	const axe = await axeOn(page);
	await traceOf(page);
	await act(page, place, async () => {});
	const acted = await traceOf(page);
	await page.close();
	return { rested, saidAtRest, acted, place, axe, ...outside(visited) };
}

describe.each(PAGES.map((page) => [page.name, page] as const))('%s', (_, corpusPage) => {
	test('is as it was, with Backstory on and stopped', async () => {
		const { marks } = corpusPage;
		const [before, visited] = await Promise.all([
			visitWithout(corpusPage),
			openRested(browser.extension.browser, corpusPage),
		]);
		const { page } = visited;
		if (marks.length > 0) await waitForMarks(page, marks.length);
		else await sleep(500);
		expect(await traceOf(page)).toEqual(before.rested);
		expect(sorted((await marksOn(page)).map(({ text }) => text))).toEqual(marks);
		await act(page, before.place, async () => {
			expect((await waitForCard(browser.extension, page))?.entity).toBeTruthy();
			expect(await axeOn(page)).toEqual(before.axe);
			await traceOf(page);
		});
		expect(await cardIn(browser.extension, page)).toBeUndefined();
		expect(await traceOf(page)).toEqual(before.acted);

		// As when its site is switched off.
		await tell(page, 'stop', {});
		expect(await traceOf(page)).toEqual({ ...before.acted, happened: [] });
		await expectGone(page);
		expect(outside(visited)).toEqual({ said: before.said, asked: before.asked });
		await page.close();
	});
});

test('every page is as it was where its site is off, and nothing is marked', async () => {
	const own = await openOwnPage(browser.extension.browser, browser.extension.url('popup.html'));
	const switchSite = (on: boolean) =>
		own.evaluate(
			(request) =>
				(globalThis as unknown as { chrome: typeof chrome }).chrome.runtime.sendMessage({
					backstory: 'switch-site',
					request,
				}),
			{ host: 'www.bbc.com', on },
		);
	await switchSite(false);
	for (const corpusPage of PAGES) {
		const visited = await openRested(browser.extension.browser, corpusPage);
		expect(await traceOf(visited.page), corpusPage.name).toEqual(without.get(corpusPage.name)?.rested);
		expect(sorted(visited.said), corpusPage.name).toEqual(without.get(corpusPage.name)?.saidAtRest);
		await expectGone(visited.page);
		await visited.page.close();
	}
	await switchSite(true);
	await own.close();
}, 120_000);

test('the corpus is one', () => {
	const pages = corpusPages();
	expect(pages.length).toBeGreaterThanOrEqual(40);
	expect(pages.filter(({ marks }) => marks.length > 2).length).toBeGreaterThanOrEqual(40);
	expect(new Set(pages.map(({ imitates }) => imitates)).size).toBe(pages.length);
});
