import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { ARTICLE_URL, sampleArticle } from '../../tools/lib/extension.ts';
import { marksOn, need, waitForMarks } from '../../tools/lib/page-probe.ts';
import { openPanel } from '../../tools/lib/surfaces.ts';
import { withExtension } from './support/browser.ts';

const browser = withExtension();
/** The panel that the running test opened. */
let opened: Page | undefined;
const openSample = () => browser.extension.open(ARTICLE_URL, { body: sampleArticle() });

/** The sample article in front, and the panel beside it with the article's brief. */
async function openBeside(): Promise<{ page: Page; panel: Page }> {
	const page = await openSample();
	await waitForMarks(page, 30);
	const panel = await openPanel(browser.extension);
	opened = panel;
	await page.bringToFront();
	await need(panel, 'button[data-entity="donald-trump"]');
	return { page, panel };
}

/** Presses from outside: in Firefox the panel is a tab behind the article, which no pointer reaches. */
const press = async (panel: Page, selector: string) =>
	(await need(panel, selector)).evaluate((element) => (element as HTMLElement).click());

/** Text and place of the mark that was jumped to, once it is another than `before`. */
async function jumpedTo(page: Page, before?: string): Promise<string | undefined> {
	const found = await page.waitForFunction(
		(last) => {
			for (const range of CSS.highlights.get('backstory-current') ?? []) {
				const { data } = range.startContainer as Text;
				const now = `${data.slice(0, 20)} ${range.startOffset}`;
				if (now !== last) return now;
			}
			return undefined;
		},
		{ polling: 50 },
		before ?? '',
	);
	return found.jsonValue();
}

/** Texts of all that a selector finds, with a blank between neighbouring elements, as a reader sees one. */
const textsOf = (panel: Page, selector: string) =>
	panel.$$eval(selector, (elements) =>
		elements.map((element) => {
			const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
			const texts: string[] = [];
			while (walker.nextNode()) texts.push((walker.currentNode as Text).data);
			return texts.join(' ').replace(/\s+/g, ' ').trim();
		}),
	);

const textOf = async (panel: Page, selector: string) => (await textsOf(panel, selector))[0];

// A panel left open would show the article before, for a moment.
afterEach(async () => {
	await opened?.close();
	opened = undefined;
});

describe('the side panel', () => {
	test('names the article, groups its actors by side, and jumps from mention to mention', async () => {
		const { page, panel } = await openBeside();
		expect(await textOf(panel, 'header')).toMatch(
			/bbc\.com 6 Mar 2025 What a minerals deal would and would not buy \d+ actors, \d+ issues/,
		);
		const sides = await panel.$$eval('.bs-side', (all) =>
			all.map((side) => [...side.querySelectorAll<HTMLElement>('[data-entity]')].map(({ dataset }) => dataset.entity)),
		);
		expect(sides[0]).toEqual(expect.arrayContaining(['united-states', 'donald-trump', 'jd-vance']));
		expect(sides.find((side) => side[0] === 'russia')).toContain('vladimir-putin');
		const seen: (string | undefined)[] = [];
		for (let click = 0; click < 3; click++) {
			await press(panel, 'button[data-entity="donald-trump"]');
			seen.push(await jumpedTo(page, seen.at(-1)));
		}
		expect(new Set(seen).size).toBe(3);
	});

	test('a tick on an actor’s strip goes to that very mention', async () => {
		const { page, panel } = await openBeside();
		const places = await panel.$$eval('.bs-strip[data-entity="donald-trump"] i', (ticks) =>
			ticks.map((tick) => Number.parseFloat((tick as HTMLElement).style.left)),
		);
		expect(places).toHaveLength(3);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		const tick = (index: number) => press(panel, `.bs-strip[data-entity="donald-trump"] i[data-index="${index}"]`);
		await tick(2);
		const last = await jumpedTo(page);
		await tick(0);
		const first = await jumpedTo(page, last);
		expect(first).toContain('Zelenskyy has said');
		await tick(2);
		expect(await jumpedTo(page, first)).toBe(last);
	});

	test('pointing at a name lights up its mentions, and leaving puts them out', async () => {
		const { page, panel } = await openBeside();
		const lit = (count: number) =>
			page.waitForFunction(
				(wanted) => CSS.highlights.get('backstory-pointed')?.size === wanted,
				{ polling: 50 },
				count,
			);
		const send = (selector: string, event: string) =>
			panel.$eval(
				selector,
				(element, name) => void element.dispatchEvent(new MouseEvent(name, { bubbles: name === 'mouseover' })),
				event,
			);
		await send('button[data-entity="donald-trump"]', 'mouseover');
		await lit(3);
		await send('button[data-entity="vladimir-putin"]', 'mouseover');
		await lit(2);
		await send('main', 'mouseleave');
		await lit(0);
	});

	test('a cell of the matrix opens what is held, with its source; the list says the same', async () => {
		const { panel } = await openBeside();
		await press(panel, '.bs-matrix td button');
		expect(await textOf(panel, '.bs-behind')).toMatch(/ on .+ (Supports|Opposes|On conditions|Unclear) .+ 2025 , ¶ \d/);
		const inTable = await panel.$$('.bs-matrix td button');
		await press(panel, '.bs-positions .bs-text-button');
		await need(panel, '.bs-position-list');
		expect((await panel.$$('.bs-position-list .bs-item')).length).toBeGreaterThanOrEqual(inTable.length);
		expect(await textOf(panel, '.bs-position-list .bs-item')).toMatch(/¶ \d/);
	});

	test('the timeline has the article on its own day, after what came before', async () => {
		const { panel } = await openBeside();
		const dates = await panel.$$eval('.bs-event time', (times) =>
			times.map((time) => (time as HTMLTimeElement).dateTime),
		);
		expect(dates).toContain('2025-03-06');
		expect(dates.slice(0, dates.indexOf('2025-03-06')).every((date) => date <= '2025-03-06')).toBe(true);
		expect(await textOf(panel, '.bs-event-article')).toBe('6 Mar 2025 This article');
		await press(panel, '.bs-timeline + .bs-text-button');
		await panel.waitForFunction((shown) => document.querySelectorAll('.bs-event').length > shown, {}, dates.length);
	});

	test('what the article leaves out is of those whom it does not name, with source and reason', async () => {
		const { page, panel } = await openBeside();
		const texts = await textsOf(panel, '.bs-left-out > li');
		const names = await textsOf(panel, '.bs-left-out > li [data-entity]:first-child');
		const items = texts.map((text) => ({ text, absent: names.find((name) => text.startsWith(name)) ?? '' }));
		expect(items.length).toBeGreaterThan(2);
		const article = await page.evaluate(() => document.querySelector('article')?.textContent ?? '');
		for (const { absent, text } of items) {
			expect(absent).not.toBe('');
			expect(article).not.toContain(absent);
			expect(text).toMatch(/¶ \d.*Listed because/);
		}
		const named = new Set((await marksOn(page)).map(({ text }) => text));
		expect(items.filter(({ absent }) => named.has(absent))).toEqual([]);
	});

	test('names in the connections open their cards, and going back finds the panel as it was left', async () => {
		const { panel } = await openBeside();
		expect((await panel.$$('.bs-graph line')).length).toBeGreaterThan(5);
		await panel.$eval('.bs-node[data-entity="volodymyr-zelenskyy"]', (node) => {
			(node as HTMLElement).focus();
			(node as HTMLElement).click();
		});
		await need(panel, 'article[data-entity="volodymyr-zelenskyy"]');
		await press(panel, 'article .bs-bar button');
		await panel.waitForFunction(() => !document.querySelector('article'));
		expect(await panel.evaluate(() => (document.activeElement as HTMLElement).dataset.entity)).toBe(
			'volodymyr-zelenskyy',
		);
		await press(panel, '.bs-part:last-of-type .bs-text-button');
		expect(await textOf(panel, '.bs-ties')).toMatch(/Between How/);
	});

	test('copies all of it as Markdown and saves it as JSON-LD', async () => {
		const { panel } = await openBeside();
		await panel.evaluate(() => {
			const kept = globalThis as unknown as { copied: string; saved: Promise<string>; file: string };
			Object.defineProperty(navigator, 'clipboard', {
				value: {
					writeText: (text: string) => {
						kept.copied = text;
						return Promise.resolve();
					},
				},
			});
			URL.createObjectURL = (blob) => {
				kept.saved = (blob as Blob).text();
				return '#';
			};
			HTMLAnchorElement.prototype.click = function () {
				kept.file = this.download;
			};
		});
		await press(panel, '.bs-take-away button:nth-child(1)');
		await panel.waitForFunction(() => /Copied/.test(document.querySelector('[role=status]')?.textContent ?? ''));
		const copied = await panel.evaluate(() => (globalThis as unknown as { copied: string }).copied);
		expect(copied).toMatch(/^# What a minerals deal would and would not buy\n\nbbc\.com, 6 Mar 2025\n/);
		expect(copied).toMatch(/### United States\n\n- \*\*Donald Trump\*\* \(3 times\): President/);
		expect(copied).toMatch(/\n## Sources\n\n1\. /);
		await press(panel, '.bs-take-away button:nth-child(2)');
		await panel.waitForFunction(() => 'file' in globalThis);
		const [file, saved] = await panel.evaluate(async () => {
			const kept = globalThis as unknown as { saved: Promise<string>; file: string };
			return [kept.file, await kept.saved] as const;
		});
		expect(file).toBe('backstory-bbc.com-2025-03-06.jsonld');
		const { '@context': context, '@graph': graph } = JSON.parse(saved);
		expect(context).toBe('https://schema.org');
		expect(graph[0]).toMatchObject({ '@type': 'NewsArticle', url: ARTICLE_URL, datePublished: '2025-03-06' });
	});

	test('pauses on this page, and reads on', async () => {
		const { page, panel } = await openBeside();
		await press(panel, 'header button[aria-label^="Pause"]');
		await page.waitForFunction(() => ![...CSS.highlights.keys()].some((name) => name.startsWith('backstory-')));
		await panel.waitForFunction(() => /Paused on this page/.test(document.body.textContent ?? ''));
		await press(panel, '.bs-notice button');
		await waitForMarks(page, 30);
		await need(panel, 'button[data-entity="donald-trump"]');
	});

	test('brings in what comes late', async () => {
		const { page, panel } = await openBeside();
		await page.evaluate(() => {
			const late = document.createElement('p');
			late.textContent = 'Sergey Lavrov said so, and Xi Jinping agreed.';
			document.querySelector('article')?.append(late);
		});
		await need(panel, '.bs-entity [data-entity="xi-jinping"]');
	});

	test('follows the active tab and says plainly when there is nothing', async () => {
		const panel = await openPanel(browser.extension);
		opened = panel;
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
