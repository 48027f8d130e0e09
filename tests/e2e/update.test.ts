import { expect, test } from 'vitest';
import { ARTICLE_URL, sampleArticle } from '../../tools/lib/extension.ts';
import { domOf, hover, waitForCard, waitForMarks } from '../../tools/lib/page-probe.ts';
import { browserName, withExtension } from './support/browser.ts';

const browser = withExtension();

test.runIf(browserName === 'chromium')('the extension is updated: its old scripts take everything back', async () => {
	const page = await browser.extension.open(ARTICLE_URL, { body: sampleArticle() });
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	const before = await domOf(page);
	await waitForMarks(page, 30);
	await hover(page, 'Donald Trump');
	await waitForCard(browser.extension, page);
	await browser.extension.inExtension(() => {
		(globalThis as unknown as { chrome: typeof chrome }).chrome.runtime.reload();
	});
	await page.waitForFunction(
		() =>
			![...CSS.highlights.keys()].some((name) => name.startsWith('backstory-')) &&
			document.adoptedStyleSheets.length === 0 &&
			!document.querySelector('backstory-root'),
		{ polling: 100, timeout: 8000 },
	);
	expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
	expect(errors).toEqual([]);
});
