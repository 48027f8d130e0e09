/** Two windows with a panel each, and a browser that has lost its network. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openOwnPage, sampleArticle } from '../../tools/lib/extension.ts';
import { inWindow } from '../../tools/lib/firefox-window.ts';
import { hover, isCardOpen, need, waitForMarks } from '../../tools/lib/page-probe.ts';
import { openPanel, openPopup } from '../../tools/lib/surfaces.ts';
import { withBackground } from './support/background.ts';
import { browserName } from './support/browser.ts';
import { until } from './support/settings-page.ts';
import { withSite } from './support/site.ts';
import { expectNoTroubles } from './support/troubles.ts';

const ARTICLE = '/news/articles/backstory-sample';
const OTHER = '/news/articles/other';

const site = withSite({
	[ARTICLE]: sampleArticle(),
	[OTHER]:
		'<!doctype html><meta charset="utf-8"><meta property="og:type" content="article"><title>Other</title><h1>Xi Jinping</h1><p>Xi Jinping and Sergey Lavrov met.</p>',
});
const background = withBackground(site);
expectNoTroubles(site);

type Api = { chrome: typeof chrome };

const openArticle = async () => {
	const page = await site.extension.browser.newPage();
	await page.goto(site.address(ARTICLE), { waitUntil: 'domcontentloaded' });
	await waitForMarks(page, 50);
	return page;
};

// Of Firefox's windows only the first has a sidebar that a driver reaches, and a panel in a tab is itself the active one.
test.runIf(browserName === 'chromium')(
	'each of two panels shows the page of its window; closing one leaves the other',
	async () => {
		await openArticle();
		await background.wake();
		const second = await site.extension.inExtension(
			async (url) => (await (globalThis as unknown as Api).chrome.windows.create({ url }))?.id as number,
			site.address(OTHER),
		);
		await waitForMarks(await site.tab(OTHER), 3);
		const opener = await openOwnPage(site.extension.browser, site.extension.url('popup.html'));
		const first = await opener.evaluate(
			async (url, other) => {
				const api = (globalThis as unknown as Api).chrome;
				const id = (await api.tabs.query({})).find((tab) => tab.url === url)?.windowId as number;
				const left = [id, other];
				document.addEventListener('click', () => void api.sidePanel.open({ windowId: left.shift() as number }));
				return id;
			},
			site.address(ARTICLE),
			second,
		);
		const panels = () =>
			site.extension.browser.targets().filter((target) => target.url() === site.extension.url('sidepanel.html'));
		for (const count of [1, 2]) {
			await opener.bringToFront();
			await opener.mouse.click(5, 5);
			await until(async () => panels().length, count);
		}
		await opener.close();
		const pages = await Promise.all(panels().map((target) => target.asPage()));
		const byWindow = new Map<number, Page>();
		for (const page of pages) {
			const id = await page.evaluate(async () => (await (globalThis as unknown as Api).chrome.windows.getCurrent()).id);
			byWindow.set(id as number, page);
		}
		const [one, two] = [byWindow.get(first) as Page, byWindow.get(second) as Page];
		for (const path of [OTHER, ARTICLE]) await (await site.tab(path)).bringToFront();
		await need(one, '[data-entity="donald-trump"]');
		await need(two, '[data-entity="sergei-lavrov"]');
		expect(await one.$('[data-entity="sergei-lavrov"]')).toBeNull();
		expect(await two.$('[data-entity="donald-trump"]')).toBeNull();
		await two.close();
		const article = await site.tab(ARTICLE);
		await article.evaluate(() => document.querySelector('article')?.append('Marco Rubio said so.'));
		await need(one, '[data-entity="marco-rubio"]');
		await one.close();
	},
);

test('without a network: marks, cards, search and panel work as ever, the background stopped or not', async () => {
	const page = await openArticle();
	const offline = async (on: boolean) => {
		if (browserName === 'firefox') await inWindow(site.extension.browser, `void (Services.io.offline = ${on})`);
		else await page.setOfflineMode(on);
	};
	await offline(true);
	await background.stop();
	await page.bringToFront();
	await hover(page, 'Donald Trump');
	await until(() => isCardOpen(page), true);
	await page.evaluate(() => document.querySelector('article')?.append('Xi Jinping agreed.'));
	await waitForMarks(page, 54);
	await background.wake();
	const panel = await openPanel(site.extension);
	await page.bringToFront();
	await need(panel, '[data-entity="xi-jinping"]');
	await panel.close();
	const popup = await openPopup(site.extension);
	await popup.type('[role=combobox]', 'hegset');
	await need(popup, '[role=option][data-entity=pete-hegseth]');
	await popup.close();
	await offline(false);
});
