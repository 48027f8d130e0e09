/** The extension's own pages, as the reader has them, under axe. */
import { describe, expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { ARTICLE_URL, openOwnPage, sampleArticle } from '../../tools/lib/extension.ts';
import { LOOKS, wear } from '../../tools/lib/looks.ts';
import { need, waitForMarks } from '../../tools/lib/page-probe.ts';
import { axeFinds } from './support/axe.ts';
import { withExtension } from './support/browser.ts';

const browser = withExtension();

/** Each page, with what shows that it is ready. */
const PAGES = [
	['popup.html', '[role=combobox]'],
	['popup.html#entity=rare-earths', 'article'],
	['sidepanel.html', '.bs-notice, .bs-brief'],
	['options.html', '.bs-outlets'],
	['welcome.html', '.bs-promises'],
	['notes.html#entity=nato', 'textarea'],
] as const;

describe.each(PAGES)('%s', (file, ready) => {
	test.each(LOOKS)('has nothing that axe finds, %s', async (look) => {
		const article = await browser.extension.open(ARTICLE_URL, { body: sampleArticle() });
		await waitForMarks(article, 30);
		const page = await openOwnPage(browser.extension.browser, browser.extension.url(file));
		await wear(page, look);
		await need(page, ready);
		expect(await axeFinds(page, 'page')).toEqual([]);
		// Its words' language, which need not be the browser's.
		expect(await page.evaluate(() => document.documentElement.lang)).toBe(english.locale.message);
		await page.close();
	});
});
