/** Storage that is full, damaged, or not there. What needs none works; what does, says that it could not be kept. */
import { describe, expect, test } from 'vitest';
import { openOwnPage } from '../../tools/lib/extension.ts';
import { hover, isCardOpen, need, paintedMarks, waitForMarks } from '../../tools/lib/page-probe.ts';
import { BREAK, type Storage, withBackground } from './support/background.ts';
import { writeNote } from './support/notes-page.ts';
import { changeStored, forgetPacks } from './support/packs.ts';
import { press, said, until, withSettingsPage } from './support/settings-page.ts';
import { expectNoTroubles } from './support/troubles.ts';

const { browser, open, openArticle } = withSettingsPage();
const background = withBackground(browser);
expectNoTroubles(browser);
forgetPacks(browser);

const ABOUT = { title: 'Harbour', description: '', format: 1, entities: 1, statements: 1, sources: [] };

type Api = { chrome: typeof chrome };

/** Opens a page of ours whose own storage fails from the start. */
const openBroken = (file: string, ...what: Storage[]) =>
	openOwnPage(browser.extension.browser, browser.extension.url(file), (page) =>
		page.evaluateOnNewDocument(
			`if (/-extension:$/.test(location.protocol)) (${BREAK})(globalThis, ${JSON.stringify(what)})`,
		),
	);

const damage = (puts: Parameters<typeof changeStored>[0]) => browser.extension.inExtension(changeStored, puts);

describe('in the background', () => {
	test('neither settings nor packs can be read: the article is marked by what ships, and cards open', async () => {
		await background.breakStorage('settings', 'session', 'database');
		const page = await openArticle();
		await waitForMarks(page, 9);
		await hover(page, 'Vladimir Putin');
		await until(() => isCardOpen(page), true);
		await background.stop();
	});

	test.each([['rubbish'], [{ offSites: 7, hidden: {}, show: 'loud', types: 'none', delay: -1 }]])(
		'settings are damaged: normal ones hold: %j',
		async (rubbish) => {
			await background.wake();
			await browser.extension.inExtension(
				(settings) => (globalThis as unknown as Api).chrome.storage.local.set({ settings }),
				rubbish as unknown,
			);
			await background.stop();
			const page = await openArticle();
			await waitForMarks(page, 9);
			const settings = await open();
			expect(await settings.$eval('input[value=section]', (input) => (input as HTMLInputElement).checked)).toBe(true);
		},
	);

	test('a setting cannot be written: the reader is told, and what held is shown', async () => {
		const page = await openArticle();
		await waitForMarks(page, 9);
		const before = await paintedMarks(page);
		const settings = await open();
		await background.breakStorage('writing');
		await press(settings, 'input[value=none]');
		await until(async () => (await said(settings)).startsWith('The browser could not save this.'), true);
		expect(await settings.$eval('input[value=section]', (input) => (input as HTMLInputElement).checked)).toBe(true);
		expect(await paintedMarks(page)).toEqual(before);
		await background.stop();
	});
});

describe('in our own pages', () => {
	test.each([
		'popup.html',
		'popup.html#asked=nothing',
		'sidepanel.html',
		'options.html',
		'welcome.html',
		'notes.html#entity=nato',
		'notes.html#asked=nothing',
	])('nothing can be read: %s is there', async (file) => {
		const page = await openBroken(file, 'settings', 'session', 'database');
		await page.waitForFunction(() => !/Reading the page/.test(document.body.textContent ?? ''), { polling: 100 });
		if (file === 'popup.html') {
			await page.$eval('[role=combobox]', (field) => {
				(field as HTMLInputElement).value = 'hegset';
				field.dispatchEvent(new Event('input', { bubbles: true }));
			});
			await (await need(page, '[role=option][data-entity=pete-hegseth]')).evaluate((option) =>
				(option as HTMLElement).click(),
			);
			await need(page, 'article[data-entity=pete-hegseth]');
		}
		if (file === 'options.html') await need(page, '.bs-pack');
		if (file.includes('#asked')) await need(page, file.startsWith('notes') ? 'section' : '[role=combobox]');
		if (file === 'notes.html#entity=nato') await need(page, 'textarea');
		await page.close();
	});

	test('notes are damaged where they are kept: the reader can begin anew', async () => {
		await background.wake();
		await damage([
			['packs', 'my-notes', { entities: 'none' }],
			['entries', 'my-notes', { id: 'my-notes', origin: 'notes', on: true, about: { sources: [] } }],
			['entries', 'nothing', null],
		]);
		const page = await openOwnPage(browser.extension.browser, browser.extension.url('notes.html#entity=nato'));
		await writeNote(page, 'Written anew.');
		await until(() => page.$eval('.bs-note-said', ({ textContent }) => textContent), 'Saved.');
		await page.close();
	});

	test('a pack is damaged where it is kept: the settings list what there is', async () => {
		await background.wake();
		await damage([
			['packs', 'harbour', { id: 'harbour', statements: [7] }],
			['entries', 'harbour', { id: 'harbour', origin: 'file', on: true, place: 1, added: '2026-01-01', about: ABOUT }],
			['entries', 'quay', { id: 'quay', origin: 'file', on: true, place: 2, about: { sources: [] } }],
		]);
		const page = await open();
		await until(
			() => page.$$eval('.bs-pack > label b', (all) => all.map(({ textContent }) => textContent).slice(1)),
			[ABOUT.title],
		);
	});
});
