import { describe, expect, test } from 'vitest';
import { cardIn, sleep, waitForCard } from '../../tools/lib/page-probe.ts';
import { browserName, withExtension } from './support/browser.ts';

const browser = withExtension();

/** What the browser does when the menu entry is chosen; menus themselves cannot be clicked from outside. */
async function chooseLookUp(text: string, address: string): Promise<void> {
	await browser.extension.inExtension(
		async (selectionText: string, url: string) => {
			const { contextMenus, tabs } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
			const tab = (await tabs.query({})).find((candidate) => candidate.url === url);
			const clicked = contextMenus.onClicked as unknown as { dispatch(info: unknown, tab: unknown): void };
			clicked.dispatch({ menuItemId: 'look-up-selection', selectionText }, tab);
		},
		text,
		address,
	);
}

describe.runIf(browserName === 'chromium')('“Look up in Backstory”', () => {
	const url = 'https://www.bbc.com/sport/1';
	const body = '<!doctype html><title>Sport</title><p id="text">Nothing but Keith Kellogg and a ball.</p>';

	test('shows the card of a selected name on a page that is not read', async () => {
		const page = await browser.extension.open(url, { body });
		await page.evaluate(() => {
			const text = document.querySelector('#text')?.firstChild as Text;
			getSelection()?.setBaseAndExtent(text, 12, text, 25);
		});
		await chooseLookUp('Keith Kellogg', url);
		expect((await waitForCard(browser.extension, page))?.entity).toBe('keith-kellogg');
		expect(await page.evaluate(() => CSS.highlights.get('backstory-person')?.size ?? 0)).toBe(0);
		await page.waitForFunction(() => document.activeElement?.localName === 'backstory-root', { timeout: 3000 });
		await page.keyboard.press('Escape');
		await waitForCard(browser.extension, page, false);
	});

	test('finds a misspelt one, and shows nothing for a word it does not know', async () => {
		const page = await browser.extension.open(url, { body });
		await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
		await chooseLookUp('Zelenski', url);
		expect((await waitForCard(browser.extension, page))?.entity).toBe('volodymyr-zelenskyy');
		await page.keyboard.press('Escape');
		await waitForCard(browser.extension, page, false);
		await chooseLookUp('xylophone', url);
		await sleep(400);
		expect(await cardIn(browser.extension, page)).toBeUndefined();
	});
});
