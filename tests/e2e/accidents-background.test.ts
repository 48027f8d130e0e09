/** The browser stops the background in the middle of something that a reader waits for. What is waited for comes all the same. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { ARTICLE_URL, sampleArticle } from '../../tools/lib/extension.ts';
import { inTime } from '../../tools/lib/in-time.ts';
import { cardIn, hover, pressInCard, sleep, waitForCard, waitForMarks } from '../../tools/lib/page-probe.ts';
import { type Step, withBackground } from './support/background.ts';
import { withExtension } from './support/browser.ts';
import { until } from './support/settings-page.ts';
import { expectNoTroubles } from './support/troubles.ts';
import { visit } from './support/visit.ts';

const browser = withExtension();
const background = withBackground(browser);
expectNoTroubles(browser);

const openArticle = () =>
	visit(browser.extension.browser, ARTICLE_URL, (address) =>
		address === ARTICLE_URL ? { body: sampleArticle() } : undefined,
	);

/** Hovers, and then does not move the pointer any more. */
const openCard = async (page: Page, name: string) => {
	await hover(page, name);
	await background.wake();
	return waitForCard(browser.extension, page);
};

describe('stopped', () => {
	test('before it is told of the article: the article is marked', async () => {
		await background.stop();
		const { page, said } = await openArticle();
		await waitForMarks(page, 30);
		expect(said).toEqual([]);
	});

	test('between any two steps: marks and cards are there', async () => {
		await background.stop();
		const { page, said } = await openArticle();
		await waitForMarks(page, 30);
		await background.stop();
		await openCard(page, 'Donald Trump');
		await page.keyboard.press('Escape');
		await background.stop();
		expect((await openCard(page, 'Emmanuel Macron'))?.entity).toBe('emmanuel-macron');
		await background.stop();
		await page.evaluate(() => {
			const late = document.createElement('p');
			late.textContent = 'Sergey Lavrov said so, and Xi Jinping agreed.';
			document.querySelector('article')?.append(late);
		});
		await waitForMarks(page, 55);
		expect(said).toEqual([]);
	});
});

describe('stopped before it has answered', () => {
	test.each<[string, Step]>([
		['that the page is an article', 'settings'],
		['that the reader is in the page', 'injection'],
		['which names are in the text', 'database'],
	])('%s: the article is marked', async (_, step) => {
		await background.holdAt(step);
		const { page, said } = await openArticle();
		await background.stopWhenHeld();
		await waitForMarks(page, 30);
		expect(said).toEqual([]);
	});

	test.each<[string, Step, string, string]>([
		['the first move of the pointer', 'injection', 'Donald Trump', 'donald-trump'],
		['what is on a card', 'database', 'Emmanuel Macron', 'emmanuel-macron'],
	])('%s: the card opens', async (_, step, name, entity) => {
		const { page, said } = await openArticle();
		await waitForMarks(page, 30);
		if (step === 'database') {
			// Else what is held is the card's code.
			await openCard(page, 'Donald Trump');
			await page.keyboard.press('Escape');
		}
		await background.holdAt(step);
		await hover(page, name);
		await background.stopWhenHeld();
		await sleep(1500);
		await background.wake();
		expect((await waitForCard(browser.extension, page))?.entity).toBe(entity);
		expect(said).toEqual([]);
	});

	test('that a name is not to be marked any more: it is kept', async () => {
		const { page, said } = await openArticle();
		await waitForMarks(page, 30);
		await openCard(page, 'Emmanuel Macron');
		expect(await pressInCard(browser.extension, page, 'Never mark Emmanuel Macron')).toBe(true);
		await background.holdAt('settings');
		expect(await pressInCard(browser.extension, page, 'Undo')).toBe(true);
		await background.stopWhenHeld();
		await sleep(1500);
		const hidden = () =>
			browser.extension.inExtension(
				async () =>
					(
						(await (globalThis as unknown as { chrome: typeof chrome }).chrome.storage.local.get('settings')) as {
							settings?: { hidden: string[] };
						}
					).settings?.hidden,
			);
		// A background that is just stopping hears no call: it is woken until it answers.
		const hiddenNow = async () => {
			await background.wake();
			return inTime(2000, hidden()).catch(() => undefined);
		};
		await until(hiddenNow, []);
		expect(await cardIn(browser.extension, page)).toBeDefined();
		expect(said).toEqual([]);
	});
});
