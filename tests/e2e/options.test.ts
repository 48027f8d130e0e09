/** The settings page itself: how one comes to it, what it says, whether all can use it. */
import { describe, expect, test } from 'vitest';
import { comingPage } from '../../tools/lib/extension.ts';
import { need, waitForMarks } from '../../tools/lib/page-probe.ts';
import { openPanel, openPopup } from '../../tools/lib/surfaces.ts';
import { axeFinds } from './support/axe.ts';
import { browserName } from './support/browser.ts';
import { press, pressNamed, withSettingsPage } from './support/settings-page.ts';

const { browser, open, openArticle } = withSettingsPage();

describe('the page', () => {
	test.runIf(browserName === 'chromium')('leads to the browser’s own page for shortcuts', async () => {
		await pressNamed(await open(), 'Change shortcuts');
		await (await comingPage(browser.extension.browser, 'chrome://extensions/shortcuts')).close();
	});

	test('is one press away from the popup and from the side panel', async () => {
		const page = await openArticle();
		await waitForMarks(page, 9);
		for (const surface of [openPopup, openPanel]) {
			await page.bringToFront();
			const own = await surface(browser.extension);
			// In Firefox it is a tab; in Chromium the popup would close.
			if (browserName === 'firefox' || surface === openPanel) await page.bringToFront();
			if (surface === openPanel) await need(own, 'button[data-entity="donald-trump"]');
			await press(own, 'button[aria-label="Settings"]');
			const settings = await comingPage(browser.extension.browser, browser.extension.url('options.html'));
			await need(settings, 'h1');
			await settings.close();
			await own.close().catch(() => {});
		}
	});

	test('lists every shortcut with its keys', async () => {
		const settings = await open();
		const rows = await settings.$$eval('.bs-shortcuts tbody tr', (all) =>
			all.map((row) => [...row.children].map(({ textContent }) => textContent ?? '')),
		);
		const keys = new Map(rows as [string, string][]);
		expect(rows).toHaveLength(6);
		expect(keys.get('Open the search')).toBe('Alt+Shift+K');
		expect(keys.get('Open the card of the next marked name')).toBe('Alt+Shift+M');
		expect(keys.get('Open or close the side panel')).toBe('Alt+Shift+Y');
		expect(keys.get('Look up the selected text')).toBe('Alt+Shift+U');
		expect(keys.get('Turn Backstory off or on for this site')).toBe('none');
	});

	test('says what the knowledge is made of', async () => {
		const settings = await open();
		const text = await settings.$eval('#knowledge', (section) => section.textContent);
		expect(text).toMatch(/Feb\s?–\s?Mar 2025/);
		expect(text).toMatch(/\d+ cards, \d+ statements, 5 documents/);
		expect(text).toContain('Opinion, Derrick Wyatt, Mar 2025');
	});

	test.each([360, 1600])('needs no sideways scrolling, %d pixels wide', async (width) => {
		const settings = await open();
		await settings.setViewport({ width, height: 800 });
		expect(await settings.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	});

	test('has nothing that axe finds wrong', async () => {
		const settings = await open();
		expect(await axeFinds(settings, 'page')).toEqual([]);
	});
});
