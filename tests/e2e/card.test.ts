/** What can be done with a card besides reading it. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { ARTICLE_URL, sampleArticle } from '../../tools/lib/extension.ts';
import { cardIn, hover, marksOn, pressInCard, sleep, waitForCard, waitForMarks } from '../../tools/lib/page-probe.ts';
import { browserName, withExtension } from './support/browser.ts';

const browser = withExtension();
const openSample = async () => {
	const page = await browser.extension.open(ARTICLE_URL, { body: sampleArticle() });
	await waitForMarks(page, 30);
	return page;
};
const openCard = async (page: Page, text: string) => {
	await hover(page, text);
	const card = await waitForCard(browser.extension, page);
	if (!card) throw new Error('no card');
	return card;
};
/** Sends a message to the page's reader, as the background does. */
const tell = (page: Page, message: string, request: object) =>
	browser.extension.inExtension(
		async (address: string, name: string, content: object) => {
			const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
			const tab = (await api.tabs.query({})).find(({ url }) => url === address);
			return api.tabs.sendMessage(tab?.id ?? 0, { backstory: name, request: content });
		},
		page.url(),
		message,
		request,
	);

describe('a pinned card', () => {
	test('stays, moves with the page, and leaves room for others', async () => {
		const page = await openSample();
		const before = await openCard(page, 'Donald Trump');
		expect(await pressInCard(browser.extension, page, 'Keep this card open')).toBe(true);
		await page.mouse.move(5, 5, { steps: 3 });
		await page.keyboard.press('Escape');
		await sleep(700);
		const pinned = await cardIn(browser.extension, page);
		expect(pinned).toMatchObject({ entity: 'donald-trump' });
		expect(pinned?.text).toContain('kept open');
		await page.evaluate(() => window.scrollBy({ top: 40, behavior: 'instant' }));
		await sleep(200);
		const moved = await cardIn(browser.extension, page);
		expect(Math.round((pinned?.box.y ?? 0) - (moved?.box.y ?? 0))).toBe(40);
		expect(Math.abs((moved?.box.x ?? 0) - before.box.x)).toBeLessThan(2);
		expect(await page.evaluate(() => document.querySelectorAll('backstory-root').length)).toBe(1);
		await pressInCard(browser.extension, page, 'Close');
		await waitForCard(browser.extension, page, false);
	});
});

describe('“Never mark”', () => {
	test('takes the marks of one entity away, can be undone in the card, and is kept', async () => {
		const page = await openSample();
		const trumps = async () => (await marksOn(page)).filter(({ text }) => /Trump/.test(text)).length;
		const before = await trumps();
		expect(before).toBeGreaterThan(1);
		await openCard(page, 'Donald Trump');
		expect(await pressInCard(browser.extension, page, 'Never mark Donald Trump')).toBe(true);
		await sleep(300);
		expect(await trumps()).toBe(0);
		expect((await cardIn(browser.extension, page))?.text).toContain('Donald Trump will not be marked any more');
		await pressInCard(browser.extension, page, 'Undo');
		await sleep(300);
		expect(await trumps()).toBe(before);
		await pressInCard(browser.extension, page, 'Never mark Donald Trump');
		await sleep(300);
		await page.close();
		const next = await openSample();
		expect((await marksOn(next)).filter(({ text }) => text === 'Donald Trump')).toEqual([]);
	});
});

describe('by keyboard', () => {
	test('cards open mark after mark, take the focus, and give it back', async () => {
		const page = await openSample();
		await page.bringToFront();
		await page.evaluate(() => {
			const field = document.body.appendChild(document.createElement('input'));
			field.focus({ preventScroll: true });
			scrollTo(0, 0);
		});
		const [first] = await marksOn(page);
		expect(first).toBeDefined();
		expect(await tell(page, 'step', { by: 1 })).toBe(true);
		const one = await waitForCard(browser.extension, page);
		await sleep(200);
		expect(await page.evaluate(() => document.activeElement?.localName)).toBe('backstory-root');
		await tell(page, 'step', { by: 1 });
		await sleep(400);
		const two = await cardIn(browser.extension, page);
		await tell(page, 'step', { by: -1 });
		await sleep(400);
		expect((await cardIn(browser.extension, page))?.entity).toBe(one?.entity);
		expect(two).toBeDefined();
		await page.keyboard.press('Escape');
		await waitForCard(browser.extension, page, false);
		expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
	});
});

describe('in a modal dialog', () => {
	test('a card can be used, though all else is inert', async () => {
		const page = await browser.extension.open(ARTICLE_URL, {
			body: `<!doctype html><meta charset="utf-8"><meta property="og:type" content="article"><title>Test</title>
<p>Donald Trump and Vladimir Putin spoke of Ukraine.</p><dialog><p>Keir Starmer of Britain spoke too.</p></dialog>`,
		});
		await waitForMarks(page, 2);
		await page.evaluate(() => document.querySelector('dialog')?.showModal());
		await waitForMarks(page, 4);
		const card = await openCard(page, 'Keir Starmer');
		await page.mouse.move(card.box.x + 40, card.box.y + 40, { steps: 6 });
		await sleep(700);
		expect((await cardIn(browser.extension, page))?.entity).toBe('keir-starmer');
	});
});

// Touch cannot be imitated in Firefox from outside.
describe.skipIf(browserName === 'firefox')('by touch', () => {
	test('a tap opens a card at the foot of the screen, and never steals one from a link', async () => {
		const page = await browser.extension.open(ARTICLE_URL, {
			body: `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta property="og:type" content="article"><title>Test</title>
<p>Keir Starmer and <a href="#there">Vladimir Putin</a> spoke of Ukraine.</p>`,
		});
		await waitForMarks(page, 3);
		const middle = async (text: string) => {
			const rect = (await marksOn(page)).find((mark) => mark.text === text)?.rects[0];
			return { x: (rect?.x ?? 0) + 12, y: (rect?.y ?? 0) + 8 };
		};
		const link = await middle('Vladimir Putin');
		await page.touchscreen.tap(link.x, link.y);
		await sleep(500);
		expect(await cardIn(browser.extension, page)).toBeUndefined();
		expect(await page.evaluate(() => location.hash)).toBe('#there');
		const name = await middle('Keir Starmer');
		await page.touchscreen.tap(name.x, name.y);
		const card = await waitForCard(browser.extension, page);
		const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
		expect(card?.entity).toBe('keir-starmer');
		expect(Math.round((card?.box.y ?? 0) + (card?.box.height ?? 0))).toBe(height);
		expect(Math.round(card?.box.width ?? 0)).toBe(width);
	});
});
