import { describe, expect, test } from 'vitest';
import { ARTICLE_URL, sampleArticle } from '../../tools/lib/extension.ts';
import {
	domOf,
	hover,
	marksOn,
	NOTHING_COMES_MS,
	sleep,
	waitForCard,
	waitForMarks,
} from '../../tools/lib/page-probe.ts';
import { withExtension } from './support/browser.ts';

const browser = withExtension();
const article = (body: string, head = '') =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta property="og:type" content="article"><title>Test</title>${head}</head><body>${body}</body></html>`;
const open = (body: string, headers?: Record<string, string>) =>
	browser.extension.open(ARTICLE_URL, { body, ...(headers && { headers }) });

const TEXT = 'Donald Trump and Volodymyr Zelenskyy spoke about the minerals deal with Ukraine.';

describe('pages as the web serves them', () => {
	test.each([
		['without text', article('')],
		['about nothing we know', article(`<p>${'A recipe for bread with flour and water. '.repeat(60)}</p>`)],
		['in another language', article(`<p>${'ひと切れのパンと水のレシピです。'.repeat(80)}</p>`)],
		['that is no article', `<!doctype html><title>List</title><ul><li>${TEXT}</ul>`],
	])('a page %s: nothing shown, nothing wrong', async (_name, body) => {
		const errors: string[] = [];
		const page = await open(body);
		page.on('pageerror', (error) => errors.push(String(error)));
		page.on(
			'console',
			(message) =>
				message.type() === 'error' && !message.text().includes('Failed to load') && errors.push(message.text()),
		);
		await sleep(NOTHING_COMES_MS);
		expect(await marksOn(page)).toEqual([]);
		expect(await page.evaluate(() => document.querySelector('backstory-root'))).toBeNull();
		expect(errors).toEqual([]);
	});

	test('malformed HTML', async () => {
		const page = await open(
			`<meta property="og:type" content="article"><p>${TEXT}<b><i></p><table><tr><div>Pete Hegseth</b>`,
		);
		await waitForMarks(page, 3);
		expect((await marksOn(page)).map(({ text }) => text)).toContain('Pete Hegseth');
	});

	test('an article that does not call itself one is told by its text', async () => {
		const paragraph = `<p>${TEXT} ${'They had spoken before, at some length and to no great effect. '.repeat(6)}</p>`;
		const page = await open(`<!doctype html><title>Plain</title><h1>Talks</h1>${paragraph.repeat(5)}`);
		await waitForMarks(page, 10);
	});

	test('two megabytes of text', async () => {
		const page = await open(
			article(`<main>${`<p>${TEXT} ${'Nothing of note happened that day. '.repeat(8)}</p>`.repeat(5500)}</main>`),
		);
		await waitForMarks(page, 4000);
	});

	test('hidden text, code, forms and editors are not read; open shadow roots are', async () => {
		const page = await open(
			article(`
				<p>${TEXT}</p>
				<p hidden>Keith Kellogg</p> <p style="display:none">Keith Kellogg</p> <p style="visibility:hidden">Keith Kellogg</p>
				<pre>Keith Kellogg</pre> <p><code>Keith Kellogg</code></p> <textarea>Keith Kellogg</textarea>
				<button>Keith Kellogg</button> <div contenteditable>Keith Kellogg</div> <script>"Keith Kellogg"</script>
				<news-card></news-card>
				<script>document.querySelector('news-card').attachShadow({ mode: 'open' }).innerHTML = '<p>Marco <b>Rubio</b> in a shadow root</p>';</script>`),
		);
		await waitForMarks(page, 4);
		const texts = (await marksOn(page)).map(({ text }) => text);
		expect(texts).not.toContain('Keith Kellogg');
		expect(texts).toContain('Marco Rubio');
	});

	test('a strict Content-Security-Policy and Trusted Types', async () => {
		const page = await open(sampleArticle().replace(/<style>[\s\S]*<\/style>/, ''), {
			'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
		});
		const violations: string[] = [];
		page.on('console', (message) => message.type() === 'error' && violations.push(message.text()));
		await waitForMarks(page, 30);
		await hover(page, 'Pete Hegseth');
		const card = await waitForCard(browser.extension, page);
		expect(card?.box.width).toBeGreaterThan(300);
		expect(card?.background).not.toBe('rgba(0, 0, 0, 0)');
		expect(violations.filter((text) => /Content.Security|Trusted/i.test(text))).toEqual([]);
	});
});

describe('the page', () => {
	test('keeps its DOM, and nothing leaves the browser', async () => {
		const page = await open(sampleArticle());
		const before = await domOf(page);
		await waitForMarks(page, 30);
		await hover(page, 'Donald Trump');
		await waitForCard(browser.extension, page);
		expect(await domOf(page)).toBe(before);
		expect(browser.extension.strayRequests).toEqual([]);
	});
});
