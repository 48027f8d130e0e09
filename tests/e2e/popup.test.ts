import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { ARTICLE_URL, openOwnPage, sampleArticle } from '../../tools/lib/extension.ts';
import { marksOn, need, sleep, waitForMarks } from '../../tools/lib/page-probe.ts';
import { openPopup } from '../../tools/lib/surfaces.ts';
import { withExtension } from './support/browser.ts';

const browser = withExtension();
/** The popup over an article. In Firefox it is a tab behind it: pressed from outside, never by the pointer. */
async function openOver(page: Page): Promise<Page> {
	await page.bringToFront();
	const popup = await openPopup(browser.extension);
	if (browser.extension.name === 'firefox') await page.bringToFront();
	return popup;
}
const press = async (popup: Page, selector: string) =>
	(await need(popup, selector)).evaluate((element) => (element as HTMLElement).click());
const openSample = () => browser.extension.open(ARTICLE_URL, { body: sampleArticle() });

async function search(popup: Page, query: string): Promise<string[]> {
	const field = await need(popup, '[role=combobox]');
	await field.evaluate((input) => {
		(input as HTMLInputElement).focus();
		(input as HTMLInputElement).select();
	});
	await field.type(query);
	await need(popup, '[role=listbox] [role=option]');
	return popup.$$eval('[role=option]', (options) =>
		options.map((option) => (option as HTMLElement).dataset.entity ?? ''),
	);
}

describe('the popup', () => {
	test.each([
		['zelenski', 'volodymyr-zelenskyy'],
		['rare erth', 'rare-earths'],
		['hegset', 'pete-hegseth'],
	])('finds “%s” and opens its card', async (query, id) => {
		const popup = await openPopup(browser.extension);
		expect((await search(popup, query))[0]).toBe(id);
		await popup.keyboard.press('Enter');
		const card = await need(popup, `article[data-entity="${id}"]`);
		expect(await card.evaluate((element) => element.textContent)).toMatch(/¶/);
		await popup.close();
	});

	test('is worked by keys alone: the cursor is in the field; arrows, Enter, Escape', async () => {
		const popup = await openPopup(browser.extension);
		const focused = () => popup.evaluate(() => document.activeElement?.getAttribute('role') ?? '');
		await popup.bringToFront();
		expect(await focused()).toBe('combobox');
		await popup.keyboard.type('putin');
		await need(popup, '[role=option][data-entity="vladimir-putin"][aria-selected=true]');
		await popup.keyboard.press('ArrowDown');
		const chosen = await need(popup, '[role=option][aria-selected=true]:not([data-entity="vladimir-putin"])');
		const id = await chosen.evaluate((element) => (element as HTMLElement).dataset.entity ?? '');
		await popup.keyboard.press('Enter');
		await need(popup, `article[data-entity="${id}"]`);
		await popup.keyboard.press('Escape');
		await need(popup, `[role=option][data-entity="${id}"]`);
		expect(await focused()).toBe('combobox');
		await popup.keyboard.press('Escape');
		await popup.waitForFunction(() => !document.querySelector('[role=option]'));
		expect(await focused()).toBe('combobox');
		await popup.close();
	});

	test('shows one kind of results, also of what is typed next', async () => {
		const popup = await openPopup(browser.extension);
		await search(popup, 'trump');
		const pressFilter = (label: string) =>
			popup.$$eval(
				'fieldset button',
				(chips, wanted) => (chips.find(({ textContent }) => textContent === wanted) as HTMLElement).click(),
				label,
			);
		await pressFilter('Events');
		await popup.waitForFunction(() => !document.querySelector('[role=option][data-entity="donald-trump"]'));
		await need(popup, '[role=option][data-entity="trump-putin-call-2025"]');
		expect(await popup.$eval('[aria-pressed=true]', ({ textContent }) => textContent)).toBe('Events');
		await search(popup, 'zelensky');
		await popup.waitForFunction(() => !document.querySelector('[role=option][data-entity="volodymyr-zelenskyy"]'));
		await need(popup, '[role=option][data-entity="zelenskyy-letter-2025"]');
		expect(await popup.$eval('[role=status]', ({ textContent }) => textContent)).toMatch(/^\d+ results?$/);
		await pressFilter('All');
		await need(popup, '[role=option][data-entity="volodymyr-zelenskyy"]');
		await popup.close();
	});

	test('remembers what was looked up, in memory alone, and forgets it when told to', async () => {
		const popup = await openPopup(browser.extension);
		for (const query of ['lithium', 'hegset']) {
			await search(popup, query);
			await popup.keyboard.press('Enter');
			await need(popup, 'article');
		}
		await popup.close();
		const again = await openPopup(browser.extension);
		await need(again, '.bs-recent [data-entity]');
		const recent = () =>
			again.$$eval('.bs-recent [data-entity]', (all) => all.map((one) => (one as HTMLElement).dataset.entity));
		expect((await recent()).slice(0, 2)).toEqual(['pete-hegseth', 'lithium']);
		const onDisk = await again.evaluate(() =>
			(globalThis as unknown as { chrome: typeof chrome }).chrome.storage.local.get(),
		);
		expect(JSON.stringify(onDisk)).not.toMatch(/lithium|hegseth/);
		await press(again, '.bs-recent [data-entity="lithium"]');
		await need(again, 'article[data-entity="lithium"]');
		await press(again, 'article header button');
		await press(again, '.bs-recent-head button');
		await again.waitForFunction(() => !document.querySelector('.bs-recent'));
		await again.close();
		const after = await openPopup(browser.extension);
		await search(after, 'nato');
		await after.keyboard.press('Escape');
		expect(await after.$('.bs-recent')).toBeNull();
		await after.close();
	});

	test('pauses the page it is over, and resumes', async () => {
		const page = await openSample();
		await waitForMarks(page, 30);
		const popup = await openOver(page);
		await press(popup, 'button[aria-label="Pause on this page"]');
		await page.waitForFunction(() => ![...CSS.highlights.keys()].some((name) => name.startsWith('backstory-')));
		await need(popup, '.bs-notice');
		expect(await popup.$eval('main', ({ textContent }) => textContent)).toContain('Paused on this page');
		await press(popup, '.bs-notice button');
		await waitForMarks(page, 30);
		await need(popup, 'main [data-entity="donald-trump"]');
		await need(popup, 'button[aria-label="Pause on this page"]');
		await popup.close();
	});

	test('shows the card that the address bar asks for, in a tab of its own', async () => {
		const tab = await openOwnPage(browser.extension.browser, browser.extension.url('popup.html#entity=rare-earths'));
		await need(tab, 'article[data-entity="rare-earths"]');
		expect(await tab.$('.bs-popup-foot')).toBeNull();
		await tab.evaluate(() => {
			location.hash = 'query=zelenski';
		});
		await need(tab, '[role=option][data-entity="volodymyr-zelenskyy"]');
		await tab.close();
	});

	test('shows what the page holds, and switches the site off and on', async () => {
		const page = await openSample();
		await waitForMarks(page, 30);
		const popup = await openOver(page);
		await need(popup, 'main [data-entity="donald-trump"]');
		await press(popup, '[role=switch][aria-checked=true]');
		await page.waitForFunction(() => ![...CSS.highlights.keys()].some((name) => name.startsWith('backstory-')));
		expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
		expect(await page.evaluate(() => document.querySelector('backstory-root'))).toBeNull();
		await press(popup, '[role=switch][aria-checked=false]');
		await waitForMarks(page, 30);
		await need(popup, 'main [data-entity="donald-trump"]');
		await popup.close();
	});

	test('a site that is off stays off on the next page', async () => {
		const first = await openSample();
		await waitForMarks(first, 30);
		const popup = await openOver(first);
		await press(popup, '[role=switch][aria-checked=true]');
		await need(popup, '[role=switch][aria-checked=false]');
		await popup.close();
		const second = await openSample();
		await sleep(900);
		expect(await marksOn(second)).toEqual([]);
		const again = await openOver(second);
		await press(again, '[role=switch][aria-checked=false]');
		await waitForMarks(second, 30);
		await again.close();
	});
});
