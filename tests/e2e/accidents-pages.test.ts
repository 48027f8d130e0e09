/** The browser stops the background, or puts a tab to sleep, while one of our own pages waits for it. None waits for ever. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { compilePack } from '../../core/pack/compile.ts';
import { openOwnPage } from '../../tools/lib/extension.ts';
import { need, paintedMarks, waitForMarks } from '../../tools/lib/page-probe.ts';
import { readSeedFolder } from '../../tools/lib/seed-folder.ts';
import { openPanel, openPopup } from '../../tools/lib/surfaces.ts';
import { withBackground } from './support/background.ts';
import { browserName } from './support/browser.ts';
import { writeNote } from './support/notes-page.ts';
import { forgetPacks } from './support/packs.ts';
import { press, said, until, withSettingsPage } from './support/settings-page.ts';
import { expectNoTroubles } from './support/troubles.ts';

const { browser, open, openArticle, stored } = withSettingsPage();
const background = withBackground(browser);
expectNoTroubles(browser);
forgetPacks(browser);

const folder = mkdtempSync(path.join(tmpdir(), 'backstory-accidents-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { pack } = compilePack(readSeedFolder('examples/harbour-accord'));
const ADDED = `“${pack?.title}” is added and switched on.`;

async function add(page: Page): Promise<void> {
	const file = path.join(folder, 'pack.json');
	writeFileSync(file, JSON.stringify(pack));
	await ((await need(page, '.bs-drop input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(file);
}

const textOf = (page: Page) => page.$eval('main', ({ textContent }) => textContent ?? '');

describe('the background is stopped', () => {
	test('while a pack is imported: it is added, and its row is there', async () => {
		const page = await open();
		await background.holdAt('settings');
		await add(page);
		await background.stopWhenHeld();
		await until(() => said(page), ADDED);
		expect(await page.$('progress')).toBeNull();
		await until(async () => (await page.$$('.bs-pack')).length, 2);
	});

	test('while a note is saved: it is kept, and said so', async () => {
		const page = await openOwnPage(browser.extension.browser, browser.extension.url('notes.html#entity=nato'));
		await background.holdAt('settings');
		await writeNote(page, 'Written in a bad moment.');
		await background.stopWhenHeld();
		await until(() => page.$eval('.bs-note-said', ({ textContent }) => textContent), 'Saved.');
		await page.close();
	});

	test('while a setting is changed: it holds', async () => {
		const page = await open();
		await background.holdAt('settings');
		await press(page, 'input[value=tint]');
		await background.stopWhenHeld();
		await until(async () => (await stored())?.look, 'tint');
		expect(await said(page)).toBe('');
	});

	test('while the popup switches the site off: it is off, and the popup says so', async () => {
		const article = await openArticle();
		await waitForMarks(article, 9);
		await article.bringToFront();
		const popup = await openPopup(browser.extension);
		if (browserName === 'firefox') await article.bringToFront();
		await need(popup, '[role=switch][aria-checked=true]');
		await background.holdAt('settings');
		await press(popup, '[role=switch][aria-checked=true]');
		await background.stopWhenHeld();
		await until(() => paintedMarks(article), {});
		await until(async () => (await textOf(popup)).includes('Off for'), true);
		await press(popup, '[role=switch][aria-checked=false]');
		await waitForMarks(article, 9);
		await need(popup, 'main [data-entity="donald-trump"]');
		await popup.close();
	});

	test('beside an open panel: it goes on showing what the page holds', async () => {
		const panel = await openPanel(browser.extension);
		const article = await openArticle();
		await article.bringToFront();
		await need(panel, '[data-entity="donald-trump"]');
		await background.stop();
		await article.evaluate(() => document.body.append('Xi Jinping agreed.'));
		await need(panel, '[data-entity="xi-jinping"]');
		await panel.close();
	});
});

// Firefox puts no single page to sleep that it keeps.
describe.runIf(browserName === 'chromium')('a tab sleeps', () => {
	test('and what is chosen meanwhile is said to be done, and holds in the tab once it wakes', async () => {
		const article = await openArticle();
		await waitForMarks(article, 9);
		const page = await open();
		const client = await article.createCDPSession();
		await client.send('Page.setWebLifecycleState', { state: 'frozen' });
		await add(page);
		await until(() => said(page), ADDED);
		await press(page, 'input[value=person]');
		await until(async () => (await stored())?.types?.includes('person'), false);
		await client.send('Page.setWebLifecycleState', { state: 'active' });
		await until(async () => (await paintedMarks(article)).person, undefined);
	});
});
