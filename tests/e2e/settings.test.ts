/** Settings, as they show in pages that are open. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { NORMAL_SETTINGS, type Settings } from '../../core/settings.ts';
import { ARTICLE_URL } from '../../tools/lib/extension.ts';
import { cardIn, hover, paintedMarks, sleep, waitForCard, waitForMarks } from '../../tools/lib/page-probe.ts';
import { openPopup } from '../../tools/lib/surfaces.ts';
import { withExtension } from './support/browser.ts';

const browser = withExtension();
const open = () =>
	browser.extension.open(ARTICLE_URL, {
		body: `<!doctype html><meta charset="utf-8"><meta property="og:type" content="article"><title>Test</title>
<h1>Donald Trump and Vladimir Putin</h1>
<p>Donald Trump called Vladimir Putin. Trump said that Putin spoke of the minerals deal with Ukraine.</p>
<h2>More</h2><p>Trump and Trump again, in Ukraine.</p>`,
	});

/** Changes settings the way a page of ours does, for all pages that are open. */
async function change(settings: Partial<Settings>, over?: Page): Promise<void> {
	const own = await openPopup(browser.extension);
	await own.evaluate(
		(request) =>
			(globalThis as unknown as { chrome: typeof chrome }).chrome.runtime.sendMessage({
				backstory: 'change-settings',
				request: { change: request },
			}),
		settings as never,
	);
	await own.close();
	await over?.bringToFront();
}

const until = async (page: Page, expected: Record<string, number>) => {
	for (let tries = 0; tries < 60 && JSON.stringify(await sorted(page)) !== JSON.stringify(sort(expected)); tries++) {
		await sleep(50);
	}
	expect(await sorted(page)).toEqual(sort(expected));
};
const sort = (counts: Record<string, number>) => Object.fromEntries(Object.entries(counts).sort());
const sorted = async (page: Page) => sort(await paintedMarks(page));

afterEach(() => change(NORMAL_SETTINGS));

describe('marks', () => {
	test('are painted at the first mention in each section, and all answer to hover', async () => {
		const page = await open();
		await waitForMarks(page, 9);
		// In the first section two people, the deal and Ukraine; in the second Trump and Ukraine.
		await until(page, { person: 3, agreement: 1, place: 2, quiet: 5 });
	});

	test.each([
		['all', { person: 8, agreement: 1, place: 2 }],
		['article', { person: 2, agreement: 1, place: 1, quiet: 7 }],
		['none', { quiet: 11 }],
	] as const)('are painted as chosen: %s, in pages that are open', async (show, expected) => {
		const page = await open();
		await waitForMarks(page, 9);
		await change({ show }, page);
		await until(page, expected);
	});

	test('the next one is painted when the first goes away', async () => {
		const page = await open();
		await waitForMarks(page, 9);
		await change({ show: 'article' }, page);
		await until(page, { person: 2, agreement: 1, place: 1, quiet: 7 });
		await page.evaluate(() => document.querySelector('h1')?.remove());
		await until(page, { person: 2, agreement: 1, place: 1, quiet: 5 });
	});

	test('leave out types and entities, and bring them back', async () => {
		const page = await open();
		await waitForMarks(page, 9);
		await change({ show: 'all', types: ['person'], hidden: ['vladimir-putin'] }, page);
		await until(page, { person: 5 });
		await change({ types: [...NORMAL_SETTINGS.types], hidden: [] }, page);
		await until(page, { person: 8, agreement: 1, place: 2 });
	});
});

describe('cards', () => {
	test('open only while the key is held, if one is asked for', async () => {
		// Before the page, which is then in front: Firefox slows the timers of a page that is behind.
		await change({ modifier: 'shift' });
		const page = await open();
		await page.bringToFront();
		await waitForMarks(page, 9);
		await hover(page, 'Donald Trump');
		await sleep(600);
		expect(await cardIn(browser.extension, page)).toBeUndefined();
		await page.mouse.move(4, 400);
		await page.keyboard.down('Shift');
		await hover(page, 'Donald Trump');
		// Firefox may still hold the tab for one in the background, whose timers are slow.
		for (let tries = 0; tries < 40 && !(await cardIn(browser.extension, page)); tries++) {
			await page.mouse.move(4, 400);
			await hover(page, 'Donald Trump');
			await sleep(500);
		}
		expect((await cardIn(browser.extension, page))?.entity).toBe('donald-trump');
		await page.keyboard.up('Shift');
	});

	test('wait as long as chosen', async () => {
		await change({ delay: 1500 });
		const page = await open();
		await waitForMarks(page, 9);
		await hover(page, 'Donald Trump');
		await sleep(900);
		expect(await cardIn(browser.extension, page)).toBeUndefined();
		expect((await waitForCard(browser.extension, page))?.entity).toBe('donald-trump');
	});
});

describe('pausing', () => {
	test('takes the marks of this page back until it is resumed', async () => {
		const page = await open();
		await waitForMarks(page, 9);
		const say = (on: boolean) =>
			browser.extension.inExtension(
				async (address: string, pause: boolean) => {
					const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
					const tab = (await api.tabs.query({})).find(({ url }) => url === address);
					await api.tabs.sendMessage(tab?.id ?? 0, { backstory: 'pause', request: { on: pause } });
				},
				page.url(),
				on,
			);
		await say(true);
		await until(page, {});
		await page.evaluate(() => document.body.append('Marco Rubio is here.'));
		await sleep(700);
		expect(await paintedMarks(page)).toEqual({});
		await say(false);
		await until(page, { person: 4, agreement: 1, place: 2, quiet: 5 });
	});
});
