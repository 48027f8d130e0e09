import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { ARTICLE_URL } from '../../tools/lib/extension.ts';
import { cardIn, hover, marksOn, sleep, waitForCard, waitForMarks } from '../../tools/lib/page-probe.ts';
import { browserName, withExtension } from './support/browser.ts';

const browser = withExtension();
const TEXT = 'Donald Trump and Volodymyr Zelenskyy spoke about the minerals deal with Ukraine.';
const open = (body: string) =>
	browser.extension.open(ARTICLE_URL, {
		body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta property="og:type" content="article"><title>Test</title></head><body>${body}</body></html>`,
	});
const texts = async (page: Page) => (await marksOn(page)).map(({ text }) => text);
const until = (page: Page, test: () => boolean) => page.waitForFunction(test, { polling: 50, timeout: 12_000 });

describe('a page that changes', () => {
	test('late text is marked, in the context of what was there', async () => {
		const page = await open(`<p>${TEXT}</p><div id="live"></div>`);
		await waitForMarks(page, 4);
		await page.evaluate(() => {
			const post = document.createElement('p');
			post.append(
				'Later, ',
				Object.assign(document.createElement('b'), { textContent: 'Zel' }),
				'enskyy signed nothing.',
			);
			document.querySelector('#live')?.append(post);
		});
		await waitForMarks(page, 5);
		expect((await texts(page)).at(-1)).toBe('Zelenskyy');
	});

	test('edited text loses its old marks and gets new ones', async () => {
		const page = await open(`<p>${TEXT}</p><p id="edited">Marco Rubio spoke.</p>`);
		await waitForMarks(page, 5);
		await page.evaluate(() => {
			const text = document.querySelector('#edited')?.firstChild as Text;
			text.data = 'Nobody spoke, except Pete Hegseth.';
		});
		await sleep(900);
		const found = await texts(page);
		expect(found).toContain('Pete Hegseth');
		expect(found).not.toContain('Marco Rubio');
		expect(found.filter((text) => text.startsWith('Nobody'))).toEqual([]);
	});

	test('a place that changes every moment keeps its marks, however long it goes on', async () => {
		const page = await open(`<article>${TEXT.repeat(40)} <span id="clock">0</span></article>`);
		await waitForMarks(page, 160);
		await page.evaluate(() =>
			setInterval(() => document.querySelector('#clock')?.replaceChildren(String(Date.now())), 100),
		);
		await sleep(4000);
		expect((await texts(page)).length).toBeGreaterThanOrEqual(160);
	});

	test('text that comes a second after the page is read', async () => {
		const page = await browser.extension.open(ARTICLE_URL, { body: '<!doctype html><title>App</title><main></main>' });
		await sleep(1200);
		await page.evaluate((text) => {
			document.querySelector('main')?.append(
				...Array.from({ length: 5 }, () => {
					const paragraph = document.createElement('p');
					paragraph.textContent = `${text} ${'They had spoken before, at some length. '.repeat(8)}`;
					return paragraph;
				}),
			);
		}, TEXT);
		await waitForMarks(page, 20);
	});

	test.each<[string, (text: string) => void]>([
		[
			'fills paragraphs that were there empty',
			(text) => {
				for (const paragraph of document.querySelectorAll('p')) {
					paragraph.textContent = `${text} ${'They had spoken before, at some length. '.repeat(8)}`;
				}
			},
		],
		[
			'says of itself that it is an article',
			(text) => {
				for (const paragraph of document.querySelectorAll('p')) paragraph.textContent = text;
				document.querySelector('meta[property="og:type"]')?.setAttribute('content', 'article');
			},
		],
	])('a page that only late %s is read', async (_, change) => {
		const body = `<!doctype html><title>App</title><meta property="og:type" content="website">${'<p></p>'.repeat(5)}`;
		const page = await browser.extension.open(ARTICLE_URL, { body });
		await sleep(1200);
		await page.evaluate(change, TEXT);
		await waitForMarks(page, 20);
	});

	test('text that was hidden is read when it is opened', async () => {
		const page = await open(`<p>${TEXT}</p><details><summary>More</summary><p>Marco Rubio spoke.</p></details>`);
		await waitForMarks(page, 4);
		await sleep(300);
		expect(await texts(page)).not.toContain('Marco Rubio');
		await page.click('summary');
		await waitForMarks(page, 5);
		expect(await texts(page)).toContain('Marco Rubio');
	});

	test('a replaced body, and sheets that the page sets itself', async () => {
		const page = await open(`<p>${TEXT}</p>`);
		await waitForMarks(page, 4);
		await page.evaluate((text) => {
			document.adoptedStyleSheets = [];
			const body = document.createElement('body');
			body.append(Object.assign(document.createElement('p'), { textContent: `Marco Rubio too. ${text}` }));
			document.body.replaceWith(body);
		}, TEXT);
		await until(page, () => (CSS.highlights.get('backstory-person')?.size ?? 0) === 3);
		expect(await texts(page)).toContain('Marco Rubio');
		expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
	});

	test('single-page navigation: the new article is read, a front page is not', async () => {
		const page = await open(`<main><p>${TEXT}</p></main>`);
		await waitForMarks(page, 3);
		await page.evaluate(() => {
			history.pushState({}, '', '/news/articles/second');
			const main = document.querySelector('main');
			if (main) main.textContent = 'Steve Witkoff went to Moscow. Marco Rubio met Vladimir Putin.';
		});
		await until(page, () => (CSS.highlights.get('backstory-person')?.size ?? 0) === 3);
		await page.evaluate(() => {
			history.pushState({}, '', '/');
			document.querySelector('meta[property="og:type"]')?.remove();
		});
		await until(page, () => ![...CSS.highlights.keys()].some((name) => name.startsWith('backstory-')));
	});
});

describe('shadow roots', () => {
	test('are marked, hit by the pointer, and read again without doubling', async () => {
		const page = await open(`<p>${TEXT}</p><news-card></news-card>`);
		await waitForMarks(page, 4);
		await page.evaluate(() => {
			const host = document.querySelector('news-card');
			const paragraph = document.createElement('p');
			paragraph.append(
				'Marco ',
				Object.assign(document.createElement('b'), { textContent: 'Rubio' }),
				' in a shadow root',
			);
			host?.attachShadow({ mode: 'open' }).append(paragraph);
			host?.append('!');
		});
		await waitForMarks(page, 5);
		for (let round = 0; round < 3; round++) {
			await page.evaluate(() => document.querySelector('news-card')?.shadowRoot?.querySelector('p')?.append(' again'));
			await sleep(600);
		}
		expect((await texts(page)).filter((text) => text === 'Marco Rubio')).toHaveLength(1);
		await hover(page, 'Marco Rubio');
		expect((await waitForCard(browser.extension, page))?.entity).toBe('marco-rubio');
	});
});

describe('the card in awkward places', () => {
	test('opens by the part of a broken name that the pointer is on', async () => {
		const page = await open(
			`<p style="width:300px;font:20px monospace;margin:60px 0 0 500px">Here is a Volodymyr Zelenskyy of ${TEXT}</p>`,
		);
		await waitForMarks(page, 4);
		const [name] = (await marksOn(page)).filter(({ text }) => text === 'Volodymyr Zelenskyy');
		expect(name?.rects.length).toBeGreaterThan(1);
		for (const line of [0, 1]) {
			const { x, y } = await hover(page, 'Volodymyr Zelenskyy', line);
			const card = await waitForCard(browser.extension, page);
			if (!card) throw new Error('no card');
			await sleep(100);
			const { box } = (await cardIn(browser.extension, page)) ?? card;
			expect(x).toBeGreaterThanOrEqual(box.x - 200);
			expect(x).toBeLessThanOrEqual(box.x + box.width + 20);
			expect(Math.min(Math.abs(box.y - y), Math.abs(box.y + box.height - y))).toBeLessThan(60);
			await page.keyboard.press('Escape');
			await waitForCard(browser.extension, page, false);
			await page.mouse.move(5, 5);
			await sleep(100);
		}
	});

	test('stays inside the window at its edges, zoomed, and in a transformed box', async () => {
		for (const style of [
			'position:fixed;right:0;top:0',
			'position:fixed;right:0;bottom:0',
			'position:fixed;left:0;bottom:0',
			'zoom:2;margin-top:100px',
			'transform:scale(1.5) rotate(2deg);margin:150px',
		]) {
			const page = await open(`<p style="${style}">${TEXT}</p>`);
			await waitForMarks(page, 4);
			await hover(page, 'Donald Trump');
			await waitForCard(browser.extension, page);
			await sleep(100);
			const box = (await cardIn(browser.extension, page))?.box;
			const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
			if (!box) throw new Error(`no card at ${style}`);
			expect(box.x, style).toBeGreaterThanOrEqual(0);
			expect(box.y, style).toBeGreaterThanOrEqual(0);
			expect(box.x + box.width, style).toBeLessThanOrEqual(view.width);
			expect(box.y + box.height, style).toBeLessThanOrEqual(view.height);
			await page.close();
		}
	});

	test('stays shut under a banner that covers the name', async () => {
		const page = await open(`<p>${TEXT}</p><div style="position:fixed;inset:0;background:#fff"></div>`);
		await waitForMarks(page, 4);
		await hover(page, 'Donald Trump');
		await sleep(700);
		expect(await cardIn(browser.extension, page)).toBeUndefined();
	});

	test('does not close when something else scrolls', async () => {
		const page = await open(
			`<p>${TEXT}</p><div id="strip" style="width:100px;overflow:auto"><div style="width:900px">strip</div></div>`,
		);
		await waitForMarks(page, 4);
		await hover(page, 'Donald Trump');
		await waitForCard(browser.extension, page);
		await page.evaluate(() => {
			(document.querySelector('#strip') as Element).scrollLeft = 50;
		});
		await sleep(400);
		expect(await cardIn(browser.extension, page)).toBeDefined();
	});
});

describe.runIf(browserName === 'chromium')('the browser’s accidents', () => {
	test('the background is stopped: the next page is read, and the card still opens', async () => {
		const page = await open(`<p>${TEXT}</p><div id="live"></div>`);
		await waitForMarks(page, 4);
		const worker = await browser.extension.browser.waitForTarget((target) => target.type() === 'service_worker');
		const session = await worker.createCDPSession();
		await session.send('ServiceWorker.enable').catch(() => {});
		await session.send('Runtime.evaluate', { expression: 'self.close?.()' }).catch(() => {});
		await hover(page, 'Donald Trump');
		await waitForCard(browser.extension, page);
		await page.evaluate(() => document.querySelector('#live')?.append('Marco Rubio spoke of Ukraine.'));
		await waitForMarks(page, 6);
	});
});
