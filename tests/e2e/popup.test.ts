import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { ARTICLE_URL, sampleArticle } from '../../tools/lib/extension.ts';
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
	await field.click({ clickCount: 3 });
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
