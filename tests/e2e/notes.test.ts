/** The reader's own notes: begun from a card or a selection, kept in a pack of their own, never lost. */
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, test } from 'vitest';
import { ARTICLE_URL, comingPage, openOwnPage, sampleArticle } from '../../tools/lib/extension.ts';
import { hover, marksOn, need, pressInCard, waitForCard, waitForMarks } from '../../tools/lib/page-probe.ts';
import { withExtension } from './support/browser.ts';
import { writeNote } from './support/notes-page.ts';
import { forgetPacks } from './support/packs.ts';
import { press, until } from './support/settings-page.ts';

const browser = withExtension();
forgetPacks(browser);

const openNotes = async (asked: string) => {
	const page = await openOwnPage(browser.extension.browser, browser.extension.url(`notes.html#${asked}`));
	await need(page, 'section .bs-muted');
	return page;
};

/** The page of notes that something else opens: what it is on does not stand in its address, which is kept in the history. */
const comingNotes = () => comingPage(browser.extension.browser, browser.extension.url('notes.html#asked='));

const said = (page: Page) => page.$eval('.bs-note-said', ({ firstChild }) => firstChild?.textContent ?? '');
const listed = (page: Page) => page.$$eval('.bs-noted li > p', (notes) => notes.map(({ textContent }) => textContent));

/** What a page can do that guesses at a note, or comes by the root of the card with a text that it knows. */
function readByFinding(): { found: boolean; read: boolean } {
	const find = (text: string) => {
		getSelection()?.removeAllRanges();
		return (window as unknown as { find(text: string): boolean }).find(text);
	};
	const found = find('Asked about') || find('in Brussels.');
	find('Your note, ');
	const selection = getSelection();
	for (let times = 0; times < 20; times++) selection?.modify('extend', 'backward', 'line');
	const around = selection?.rangeCount ? selection.getRangeAt(0).startContainer.getRootNode() : document;
	const all = [...(around as ParentNode).querySelectorAll<HTMLElement>('*')];
	const written = all.map((one) => one.outerHTML + getComputedStyle(one, '::after').content).join();
	return { found, read: `${selection} ${written}`.includes('Asked about') };
}

describe('a note', () => {
	test('is begun from a card, and is on that card from then on', async () => {
		const article = await browser.extension.open(ARTICLE_URL, { body: sampleArticle() });
		await waitForMarks(article, 30);
		await hover(article, 'Emmanuel Macron');
		await waitForCard(browser.extension, article);
		expect(await pressInCard(browser.extension, article, 'Add a note')).toBe(true);
		const notes = await comingNotes();
		expect(await notes.evaluate(() => location.href)).not.toContain('macron');
		await writeNote(notes, 'Asked about this in Brussels.');
		await until(() => said(notes), 'Saved.');
		expect(await notes.$eval('textarea', (field) => (field as HTMLTextAreaElement).value)).toBe('');
		await notes.close();
		await article.bringToFront();
		await article.mouse.move(1, 1);
		await waitForCard(browser.extension, article, false);
		await until(async () => (await marksOn(article)).length > 29, true);
		await hover(article, 'Emmanuel Macron');
		const card = await waitForCard(browser.extension, article);
		expect(card?.own).toEqual(['Asked about this in Brussels.']);
		expect(card?.text).toContain('Your note, ');
		expect(await article.evaluate(readByFinding)).toEqual({ found: false, read: false });
		await article.close();
	});

	test('is changed, removed and brought back', async () => {
		const page = await openNotes('entity=nato');
		await writeNote(page, 'The first.');
		await until(() => listed(page), ['The first.']);
		await writeNote(page, 'The second.');
		await until(() => listed(page), ['The first.', 'The second.']);
		await press(page, '[aria-label="Change: The first."]');
		await until(() => page.$eval('textarea', (field) => (field as HTMLTextAreaElement).value), 'The first.');
		await writeNote(page, 'The first, changed.');
		await until(() => listed(page), ['The first, changed.', 'The second.']);
		await press(page, '[aria-label="Remove: The second."]');
		await until(() => listed(page), ['The first, changed.']);
		expect(await said(page)).toBe('Removed.');
		await press(page, '.bs-note-said button');
		await until(() => listed(page), ['The first, changed.', 'The second.']);
		const again = await openNotes('');
		await until(() => listed(again), ['The first, changed.', 'The second.']);
		await again.close();
		await page.close();
	});

	test('is not lost when two windows write at once', async () => {
		const pages = await Promise.all(['entity=nato', 'entity=donald-trump', 'entity=nato'].map(openNotes));
		await Promise.all(pages.map((page, at) => writeNote(page, `Note ${at}.`)));
		await Promise.all(pages.map((page) => until(() => said(page), 'Saved.')));
		const page = await openNotes('');
		await until(async () => (await listed(page)).length, 3);
		expect((await listed(page)).sort((a, b) => (a < b ? -1 : 1))).toEqual(['Note 0.', 'Note 1.', 'Note 2.']);
		await Promise.all([page, ...pages].map((one) => one.close()));
	});

	test('that cannot be kept stays in the field, and the reader is told', async () => {
		const page = await openNotes('entity=nato');
		await writeNote(page, 'The first.');
		await until(() => listed(page), ['The first.']);
		await page.evaluate(() => {
			let written = 0;
			const { put } = IDBObjectStore.prototype;
			IDBObjectStore.prototype.put = function (...args) {
				if (++written % 3 === 0) throw new DOMException('the disk is full', 'QuotaExceededError');
				return put.apply(this, args);
			};
		});
		await writeNote(page, 'The second.');
		await until(async () => (await said(page)).startsWith('The browser could not save this.'), true);
		expect(await page.$eval('textarea', (field) => (field as HTMLTextAreaElement).value)).toBe('The second.');
		await page.close();
		const again = await openNotes('');
		await until(() => listed(again), ['The first.']);
		await again.close();
	});
});

describe('a name of the reader’s own', () => {
	test('is found on the page that is open', async () => {
		const article = await browser.extension.open(ARTICLE_URL, {
			body: '<!doctype html><meta charset="utf-8"><meta property="og:type" content="article"><title>Quay</title><h1>The quay</h1><p>Donald Trump met the Alderbrook Tramway Users today.</p>',
		});
		await waitForMarks(article, 1);
		const page = await openNotes('text=Alderbrook+Tramway+Users');
		expect(await page.$eval('[name=name]', (field) => (field as HTMLInputElement).value)).toBe(
			'Alderbrook Tramway Users',
		);
		await press(page, 'form button');
		await until(() => said(page), 'Saved.');
		await until(
			async () => (await marksOn(article)).map(({ text }) => text),
			['Donald Trump', 'Alderbrook Tramway Users'],
		);
		await press(page, '.bs-noted .bs-inline:last-child button:last-child');
		await until(async () => (await marksOn(article)).map(({ text }) => text), ['Donald Trump']);
		await page.close();
		await article.close();
	});

	// No driver reaches the browser's menu: its event is dispatched.
	test.runIf(inject('browserName') === 'chromium')('is begun from selected words, also of a known name', async () => {
		const choose = (selectionText: string) =>
			browser.extension.inExtension((text) => {
				const { onClicked } = (globalThis as unknown as { chrome: typeof chrome }).chrome.contextMenus;
				(onClicked as unknown as { dispatch(info: object): void }).dispatch({
					menuItemId: 'add-to-notes',
					selectionText: text,
				});
			}, selectionText);
		await choose(' Pete  Hegseth ');
		const known = await comingNotes();
		await known.waitForSelector('form');
		await until(() => known.$eval('form', ({ textContent }) => textContent.includes('Pete Hegseth')), true);
		await known.close();
		await choose('Alderbrook Quay');
		const other = await comingNotes();
		await other.waitForSelector('form input');
		await until(() => other.$eval('form input', (field) => (field as HTMLInputElement).value), 'Alderbrook Quay');
		await other.close();
	});
});
