/** Shows pages as readers with other settings of their system see them. */
import type { Page } from 'puppeteer-core';
import { setPreferences } from './firefox-window.ts';

/** Light, dark, or in the reader's own few colours (Windows' contrast themes). */
export const LOOKS = ['light', 'dark', 'forced'] as const;
export type Look = (typeof LOOKS)[number];

/** Firefox's values for the preferences behind a look. */
const DARK_PAGES = 0;
const LIGHT_PAGES = 1;
const COLOURS_OF_THE_PAGE = 0;
const COLOURS_OF_THE_READER = 2;

/** Has a page seen in a look: that page in Chromium, all pages of its browser in Firefox. */
export async function wear(page: Page, look: Look): Promise<void> {
	const browser = page.browser();
	if ((await browser.version()).toLowerCase().includes('firefox')) {
		await setPreferences(browser, {
			'layout.css.prefers-color-scheme.content-override': look === 'dark' ? DARK_PAGES : LIGHT_PAGES,
			'browser.display.document_color_use': look === 'forced' ? COLOURS_OF_THE_READER : COLOURS_OF_THE_PAGE,
		});
		await isWorn(page, look);
		return;
	}
	const session = await page.createCDPSession();
	await session.send('Emulation.setEmulatedMedia', {
		features: [
			{ name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
			{ name: 'forced-colors', value: look === 'forced' ? 'active' : 'none' },
		],
	});
	await isWorn(page, look);
}

/** @throws when the page does not come to be seen so. */
async function isWorn(page: Page, look: Look): Promise<void> {
	await page.waitForFunction(
		(wanted) =>
			matchMedia('(forced-colors: active)').matches === (wanted === 'forced') &&
			(wanted === 'forced' || matchMedia(`(prefers-color-scheme: ${wanted})`).matches),
		{ timeout: 3000 },
		look,
	);
}
