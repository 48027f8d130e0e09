/** Everything that a reader does, done without a mouse. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { command, panelByKeys, popupByKeys } from '../../tools/lib/by-keys.ts';
import { ARTICLE_URL, sampleArticle } from '../../tools/lib/extension.ts';
import {
	type CardFocus,
	cardIn,
	focusInCard,
	marksOn,
	sleep,
	waitForCard,
	waitForMarks,
} from '../../tools/lib/page-probe.ts';
import { withExtension } from './support/browser.ts';

const browser = withExtension();

/** Waits until the focus is in the card in a way. */
async function focused(page: Page, is: (focus: CardFocus) => boolean = () => true): Promise<CardFocus> {
	let last: CardFocus | undefined;
	for (let tries = 0; tries < 60; tries++) {
		last = await focusInCard(browser.extension, page);
		if (last && is(last)) return last;
		await sleep(50);
	}
	throw new Error(`the focus is not there, but on ${JSON.stringify(last)}`);
}

/** Presses Tab until something in the card has the focus. @returns all that had it on the way, that last. */
async function tabInCard(page: Page, is: (focus: CardFocus) => boolean): Promise<CardFocus[]> {
	const passed: CardFocus[] = [];
	for (let presses = 0; presses < 40; presses++) {
		await page.keyboard.press('Tab');
		const focus = await focusInCard(browser.extension, page);
		if (!focus) throw new Error(`the focus left the card after ${JSON.stringify(passed.at(-1))}`);
		passed.push(focus);
		if (is(focus)) return passed;
	}
	throw new Error(`not reached: ${passed.map(({ name }) => name).join(' | ')}`);
}

const inPage = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
const isMarked = (page: Page) =>
	page.evaluate(() => [...CSS.highlights.keys()].some((name) => name.startsWith('backstory-')));

describe('the whole reading loop', () => {
	test('needs no mouse', async () => {
		const page = await browser.extension.open(ARTICLE_URL, { body: sampleArticle() });
		await waitForMarks(page, 30);
		await page.bringToFront();
		await page.evaluate(() => {
			const link = document.querySelector<HTMLElement>('article a, nav a, a');
			if (link) link.id = 'before';
			link?.focus({ preventScroll: true });
		});
		expect(await inPage(page)).toBe('before');

		// From mention to mention.
		await command(browser.extension, page, 'next-mention');
		const card = await focused(page, ({ said }) => said !== '');
		expect(card.role).toBe('dialog');
		expect(card.said).toBe(`${(await marksOn(page)).length} mentions on this page`);
		const stops = await tabInCard(page, ({ role, entity }) => role === 'button' && entity !== '');
		expect(stops.map(({ name }) => name)).toContain('Close');
		const chip = stops.at(-1);
		await page.keyboard.press('Enter');
		expect((await focused(page, ({ role }) => role === 'dialog')).entity).toBe(chip?.entity);
		await tabInCard(page, ({ name }) => name === 'Back');
		await page.keyboard.press('Enter');
		expect((await focused(page, ({ role }) => role === 'dialog')).entity).toBe(card.entity);
		await page.keyboard.press('Escape');
		await waitForCard(browser.extension, page, false);
		expect(await inPage(page)).toBe('before');

		await command(browser.extension, page, 'next-mention');
		const second = await focused(page);
		expect(second.said).toBe('');
		await command(browser.extension, page, 'previous-mention');
		expect((await focused(page, ({ entity }) => entity === card.entity)).said).toBe('');
		await page.keyboard.press('Escape');
		await waitForCard(browser.extension, page, false);
		expect(await inPage(page)).toBe('before');

		// The panel's list says and does the same.
		const panel = await panelByKeys(browser.extension);
		await panel.until((document) => document.querySelector('.bs-entity-main') !== null);
		await panel.tabTo('.bs-entity-main');
		const listed = await panel.ask((document) => (document.activeElement as HTMLElement).dataset.entity ?? '');
		await panel.press('Enter');
		await page.waitForFunction(() => CSS.highlights.get('backstory-current')?.size === 1, { polling: 50 });
		await panel.tabTo('.bs-icon-button', 1);
		await panel.press('Enter');
		await panel.until((document) => document.activeElement?.localName === 'article');
		expect(await panel.ask((document) => (document.activeElement as HTMLElement).dataset.entity)).toBe(listed);
		await panel.press('Escape');
		await panel.until((document) => document.activeElement?.matches('.bs-icon-button[data-entity]') ?? false);
		const headings = () => panel.ask((document) => document.querySelectorAll('.bs-part-body').length);
		const open = await headings();
		await panel.tabTo('.bs-part-title button', 400);
		await panel.press(' ');
		await panel.until((document) => document.activeElement?.getAttribute('aria-expanded') === 'false');
		expect(await headings()).toBe(open - 1);

		// Search.
		await page.bringToFront();
		const popup = await popupByKeys(browser.extension);
		await popup.until((document) => document.activeElement?.role === 'combobox');
		await popup.type('zelenski');
		await popup.until((document) => document.querySelectorAll('[role=option]').length > 1);
		await popup.press('ArrowDown');
		await popup.until(
			(document) => document.querySelectorAll('[role=option]')[1]?.getAttribute('aria-selected') === 'true',
		);
		await popup.press('Enter');
		await popup.until((document) => document.activeElement?.localName === 'article');
		await popup.tabTo('article .bs-bar button', 60);
		await popup.press('Enter');
		await popup.until((document) => document.activeElement?.role === 'combobox');
		// Not by Escape: that closes the popup in Firefox, whatever its page would do with it.
		await popup.tabTo('.bs-field button', 1);
		await popup.press('Enter');
		await popup.until((document) => document.querySelector('[role=option]') === null);

		// Pause, and read on.
		await popup.tabTo('.bs-pause');
		await popup.press('Enter');
		await expect.poll(() => isMarked(page)).toBe(false);
		await popup.until((document) => document.activeElement?.matches('.bs-pause[aria-label=Resume]') ?? false);
		await popup.press('Enter');
		await waitForMarks(page, 30);
		expect(await cardIn(browser.extension, page)).toBeUndefined();
	}, 60_000);
});
