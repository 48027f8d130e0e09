/**
 * The extension is updated, switched off or removed while pages are open. In Chromium nothing of it is left in them. Firefox
 * ends our scripts before they can take anything back: marks and an open card stay until the page is loaded again, or
 * until the extension is switched on again, which reads the page anew.
 */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { ARTICLE_URL, EXTENSION_ID_IN_FIREFOX, sampleArticle } from '../../tools/lib/extension.ts';
import { inWindow } from '../../tools/lib/firefox-window.ts';
import { domOf, hover, isCardOpen, paintedMarks, sleep, waitForMarks } from '../../tools/lib/page-probe.ts';
import { browserName, withExtension } from './support/browser.ts';
import { until } from './support/settings-page.ts';
import { expectNoTroubles } from './support/troubles.ts';
import { visit } from './support/visit.ts';

const browser = withExtension();
const troubles = browserName === 'chromium' ? expectNoTroubles(browser) : undefined;

type Api = { chrome: typeof chrome };

const openRead = async () => {
	const visited = await visit(browser.extension.browser, ARTICLE_URL, (address) =>
		address === ARTICLE_URL ? { body: sampleArticle() } : undefined,
	);
	const before = await domOf(visited.page);
	await waitForMarks(visited.page, 30);
	return { ...visited, before };
};

const openCard = async (page: Page) => {
	await hover(page, 'Donald Trump');
	await until(() => isCardOpen(page), true);
};

/** What of ours is in a page. */
const ours = (page: Page) =>
	page.evaluate(() => [
		[...CSS.highlights.keys()].filter((name) => name.startsWith('backstory-')).length,
		document.adoptedStyleSheets.length,
		document.querySelectorAll('backstory-root').length,
	]);

const NOTHING = [0, 0, 0];

const reload = () => browser.extension.inExtension(() => (globalThis as unknown as Api).chrome.runtime.reload());

const id = () => new URL(browser.extension.url('')).host;

/** As its reader does in the browser's own page. */
async function enable(on: boolean): Promise<void> {
	if (browserName === 'firefox') {
		await inWindow(
			browser.extension.browser,
			`(async () => {
				const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
				const addon = await AddonManager.getAddonByID('${EXTENSION_ID_IN_FIREFOX}');
				await addon.${on ? 'enable' : 'disable'}();
			})()`,
		);
		return;
	}
	await troubles?.manager?.evaluate(
		(extension, wanted) => (globalThis as unknown as Api).chrome.management.setEnabled(extension, wanted),
		id(),
		on,
	);
}

// Firefox does the same for one that is switched off and on again: see below.
test.runIf(browserName === 'chromium')(
	'updated: open pages are read anew, each mark once, and the card works',
	async () => {
		const { page, said, before } = await openRead();
		const marks = await paintedMarks(page);
		await openCard(page);
		await reload();
		await page.waitForFunction(() => !document.querySelector('backstory-root'), { polling: 50, timeout: 8000 });
		await until(() => paintedMarks(page), marks);
		await sleep(1500);
		expect(await paintedMarks(page)).toEqual(marks);
		expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
		expect(await domOf(page)).toBe(before);
		await page.mouse.move(1, 1);
		await openCard(page);
		expect(said).toEqual([]);
	},
);

test.runIf(browserName === 'chromium')('switched off: nothing is left in open pages', async () => {
	const { page, said, before } = await openRead();
	await openCard(page);
	await enable(false);
	await until(() => ours(page), NOTHING);
	expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
	await page.mouse.move(300, 300, { steps: 3 });
	await page.evaluate(() => {
		document.querySelector('article')?.append('Vladimir Putin');
		history.pushState({}, '', '?another');
	});
	await sleep(1500);
	expect(await ours(page)).toEqual(NOTHING);
	expect(said).toEqual([]);
	await enable(true);
});

test.runIf(browserName === 'firefox')('switched off and on: open pages are read anew, each mark once', async () => {
	const { page, said } = await openRead();
	const marks = await paintedMarks(page);
	await openCard(page);
	await enable(false);
	await enable(true);
	await sleep(2500);
	await page.mouse.move(1, 1);
	await openCard(page);
	const { current: _, ...marked } = await paintedMarks(page);
	expect(marked).toEqual(marks);
	expect(await page.$$('backstory-root')).toHaveLength(1);
	expect(said).toEqual([]);
});

test.runIf(browserName === 'chromium')('removed: nothing is left in open pages', async () => {
	const { page, said, before } = await openRead();
	await openCard(page);
	await browser.extension.browser.uninstallExtension(id());
	await until(() => ours(page), NOTHING);
	expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
	expect(said).toEqual([]);
});
