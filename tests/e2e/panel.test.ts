import { describe, expect, test } from 'vitest';
import { ARTICLE_URL, sampleArticle } from '../../tools/lib/extension.ts';
import { need, waitForMarks } from '../../tools/lib/page-probe.ts';
import { openPanel } from '../../tools/lib/surfaces.ts';
import { withExtension } from './support/browser.ts';

const browser = withExtension();
const openSample = () => browser.extension.open(ARTICLE_URL, { body: sampleArticle() });

describe('the side panel', () => {
	test('lists actors and issues with counts; a click jumps from mention to mention', async () => {
		const page = await openSample();
		await waitForMarks(page, 30);
		const panel = await openPanel(browser.extension);
		await page.bringToFront();
		const row = await need(panel, 'button[data-entity="donald-trump"]');
		expect(await panel.$eval('main', (main) => main.textContent)).toMatch(/actors/);
		expect(await panel.$$('[data-entity="us-ukraine-minerals-deal"]')).not.toHaveLength(0);
		const position = () =>
			page.evaluate(() => {
				for (const range of CSS.highlights.get('backstory-current') ?? []) {
					return `${(range.startContainer as Text).data.slice(0, 20)} ${range.startOffset}`;
				}
				return undefined;
			});
		const seen: (string | undefined)[] = [];
		for (let click = 0; click < 3; click++) {
			const before = await position();
			await row.evaluate((element) => (element as HTMLElement).click());
			await page.waitForFunction(
				(last) => {
					for (const range of CSS.highlights.get('backstory-current') ?? []) {
						return `${(range.startContainer as Text).data.slice(0, 20)} ${range.startOffset}` !== last;
					}
					return false;
				},
				{ polling: 50 },
				before ?? '',
			);
			seen.push(await position());
		}
		expect(new Set(seen).size).toBe(3);
	});

	test('follows the active tab and says plainly when there is nothing', async () => {
		const panel = await openPanel(browser.extension);
		const page = await browser.extension.open('https://www.bbc.com/', {
			body: '<title>Front page</title><p>Trump</p>',
		});
		await page.bringToFront();
		await panel.waitForFunction(() => /not an article|no article/i.test(document.body.textContent ?? ''));
		const article = await openSample();
		await article.bringToFront();
		await need(panel, '[data-entity="donald-trump"]');
	});
});
