/** Pages that come back as they were left, that are loaded before anybody looks, and that the browser has let go of. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { sampleArticle } from '../../tools/lib/extension.ts';
import { hover, isCardOpen, marksOn, paintedMarks, sleep, waitForMarks } from '../../tools/lib/page-probe.ts';
import { withBackground } from './support/background.ts';
import { browserName } from './support/browser.ts';
import { until } from './support/settings-page.ts';
import { withSite } from './support/site.ts';
import { expectNoTroubles } from './support/troubles.ts';

const ARTICLE = '/news/articles/backstory-sample';
const FRONT = '/news/';
const AHEAD = '/news/ahead';
const SLOW = '/news/articles/slow-sample';
const PICTURE = '/news/slow.png';

/** An article that writes down how it came to be shown, and changes its address while it is loaded ahead. */
const article = sampleArticle().replace(
	'</head>',
	`<script>addEventListener('pageshow', ({ persisted }) => { window.cameBack = persisted; });
document.addEventListener('prerenderingchange', () => { window.markedAhead = CSS.highlights.size; });
if (document.prerendering) history.replaceState({}, '', '?ahead');</script></head>`,
);

/** What a page waits for before it says that it has loaded. */
let sendPicture = (_: string) => {};
const picture = new Promise<string>((resolve) => {
	sendPicture = resolve;
});

const site = withSite({
	[ARTICLE]: article,
	[PICTURE]: picture,
	[SLOW]: article.replace('<body>', `<body><img src="${PICTURE}" alt="">`),
	[FRONT]: '<!doctype html><title>Front page</title><p>Nothing yet.</p>',
	[AHEAD]: `<!doctype html><title>Front page</title><script type="speculationrules">
{ "prerender": [{ "source": "list", "urls": ["${ARTICLE}"], "eagerness": "immediate" }] }</script><a href="${ARTICLE}">Read</a>`,
});
const background = withBackground(site);
expectNoTroubles(site);

type Api = { chrome: typeof chrome };

const openPage = async (path: string) => {
	const page = await site.extension.browser.newPage();
	const said: string[] = [];
	page.on('pageerror', (error) => said.push(String(error)));
	// The browser asks for an icon that is not there.
	page.on('console', (message) => /status of 404/.test(message.text()) || said.push(message.text()));
	// Of pages that come back, Firefox's driver learns no end of the loading.
	await page.goto(site.address(path), { waitUntil: 'domcontentloaded' });
	return { page, said };
};

const changeSettings = (change: object) =>
	site.extension.inExtension(async (wanted) => {
		const { storage } = (globalThis as unknown as Api).chrome;
		await storage.local.set({ settings: wanted });
	}, change);

/** A browser short of memory may not keep a page that is left: then it is left once more. */
const leaveAndComeBack = async (page: Page, meanwhile = async () => {}) => {
	const cameBack = () => page.evaluate(() => (window as { cameBack?: boolean }).cameBack).catch(() => undefined);
	for (let tries = 1; ; tries++) {
		await page.goto(site.address(FRONT), { waitUntil: 'domcontentloaded' });
		await meanwhile();
		await page.evaluate(() => history.back()).catch(() => {});
		await until(async () => (await cameBack()) !== undefined, true);
		if (await cameBack()) return;
		if (tries === 3) throw new Error('the browser does not keep pages');
		await changeSettings({});
		await page.reload({ waitUntil: 'domcontentloaded' });
		await waitForMarks(page, 50);
	}
};

afterEach(() => changeSettings({}));

describe('a page comes back as it was left', () => {
	test('with its marks, each once, and its cards', async () => {
		const { page, said } = await openPage(ARTICLE);
		await waitForMarks(page, 50);
		await hover(page, 'Donald Trump');
		await until(() => isCardOpen(page), true);
		const before = await paintedMarks(page);
		await leaveAndComeBack(page);
		await sleep(1500);
		const { current: _, ...marked } = before;
		expect(await paintedMarks(page)).toEqual(marked);
		expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
		expect(await page.$('backstory-root')).toBeNull();
		await page.mouse.move(1, 1);
		await hover(page, 'Emmanuel Macron');
		await until(() => isCardOpen(page), true);
		expect(said).toEqual([]);
	});

	test('and its site was switched off meanwhile: its marks go', async () => {
		const { page, said } = await openPage(ARTICLE);
		await waitForMarks(page, 50);
		await leaveAndComeBack(page, () => changeSettings({ offSites: ['bbc.com'] }));
		await until(() => paintedMarks(page), {});
		expect(said).toEqual([]);
	});

	test('and was left before it was read: then it is', async () => {
		const { page, said } = await openPage(ARTICLE);
		await page.goto(site.address(FRONT), { waitUntil: 'domcontentloaded' });
		await page.evaluate(() => history.back()).catch(() => {});
		await until(async () => (await marksOn(page).catch(() => [])).length > 50, true);
		expect(said).toEqual([]);
	});

	test('and was left while the background was at it: then it is read', async () => {
		await background.holdAt('database');
		const { page, said } = await openPage(ARTICLE);
		await sleep(1000);
		await page.goto(site.address(FRONT), { waitUntil: 'domcontentloaded' });
		await background.stopWhenHeld();
		await page.evaluate(() => history.back()).catch(() => {});
		await until(async () => (await marksOn(page).catch(() => [])).length > 50, true);
		expect(said).toEqual([]);
	});
});

test('a page that has loaded while the background was at it is read', async () => {
	await background.holdAt('database');
	const { page, said } = await openPage(SLOW);
	await sleep(1000);
	sendPicture('');
	await until(() => page.evaluate(() => (window as { cameBack?: boolean }).cameBack), false);
	await background.stopWhenHeld();
	await waitForMarks(page, 50);
	expect(said).toEqual([]);
});

/**
 * How many marks a page has, and had when it was first seen. Asked by the extension: a page that was loaded ahead takes
 * the place of the one in front, and a busy driver loses both.
 */
const marksOfShown = (path: string) =>
	site.extension.inExtension(async (address) => {
		const { tabs, scripting } = (globalThis as unknown as Api).chrome;
		const tab = (await tabs.query({})).find(({ url }) => url?.startsWith(address));
		if (tab?.id === undefined) return undefined;
		const [seen] = await scripting.executeScript({
			target: { tabId: tab.id },
			world: 'MAIN',
			func: () => ({
				ahead: (window as { markedAhead?: number }).markedAhead,
				now: [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
			}),
		});
		return seen?.result;
	}, site.address(path));

// Firefox loads no pages ahead.
describe.runIf(browserName === 'chromium')('a page is loaded before anybody looks', () => {
	test('and is not read until somebody does', async () => {
		const { page, said } = await openPage(AHEAD);
		await until(async () => site.asked.includes(ARTICLE), true);
		// Longer than any wait of the gate's for a page that changes its address.
		await sleep(2000);
		await page.click('a');
		await until(async () => ((await marksOfShown(ARTICLE))?.now ?? 0) > 50, true);
		expect((await marksOfShown(ARTICLE))?.ahead).toBe(0);
		expect(said).toEqual([]);
	});
});

test('a tab that the browser has let go of is marked again when it comes back, each mark once', async () => {
	const { page } = await openPage(ARTICLE);
	await waitForMarks(page, 50);
	const before = (await marksOn(page)).map(({ text }) => text);
	const { page: other } = await openPage(FRONT);
	await other.bringToFront();
	await site.extension.inExtension(async (address) => {
		const { tabs } = (globalThis as unknown as Api).chrome;
		const tab = (await tabs.query({})).find(({ url }) => url === address);
		await tabs.discard(tab?.id as number);
	}, site.address(ARTICLE));
	await sleep(300);
	await site.extension.inExtension(async (address) => {
		const { tabs } = (globalThis as unknown as Api).chrome;
		const tab = (await tabs.query({})).find(({ url }) => url === address);
		if (!tab?.discarded) throw new Error('the browser still has the tab');
		await tabs.update(tab.id as number, { active: true });
	}, site.address(ARTICLE));
	const find = async () => {
		for (const one of await site.extension.browser.pages()) if (one.url() === site.address(ARTICLE)) return one;
		return undefined;
	};
	await until(async () => (await find()) !== undefined, true);
	const again = (await find()) as typeof page;
	await waitForMarks(again, 50);
	await sleep(500);
	expect((await marksOn(again)).map(({ text }) => text)).toEqual(before);
	await hover(again, 'Donald Trump');
	await until(() => isCardOpen(again), true);
});
