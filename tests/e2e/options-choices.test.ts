/** What is chosen on the settings page holds at once, and can be kept as a file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { NORMAL_SETTINGS } from '../../core/settings.ts';
import { cardInOwn, hover, marksOn, need, paintedMarks, sleep, waitForMarks } from '../../tools/lib/page-probe.ts';
import { press, pressNamed, said, until, withSettingsPage } from './support/settings-page.ts';

const { open, openArticle, stored } = withSettingsPage();

describe('a choice', () => {
	test('changes an article that is open, and the preview', async () => {
		const page = await openArticle();
		await waitForMarks(page, 9);
		const settings = await open();
		await press(settings, 'input[value=all]');
		await until(() => paintedMarks(page), { agreement: 1, person: 8, place: 2 });
		await until(async () => 'quiet' in (await paintedMarks(settings)), false);
		await press(settings, 'input[value=agreement]');
		await press(settings, 'input[value=place]');
		await until(() => paintedMarks(page), { person: 8 });
		await until(async () => 'agreement' in (await paintedMarks(settings)), false);
		const tinted = (one: Page) =>
			one.evaluate(() =>
				document.adoptedStyleSheets.some(({ cssRules }) =>
					[...cssRules].some(({ cssText }) => /backstory-person.*background-color/s.test(cssText)),
				),
			);
		expect(await tinted(page)).toBe(false);
		await press(settings, 'input[value=tint]');
		await until(() => tinted(page), true);
		await until(() => tinted(settings), true);
	});

	test('of languages leaves out their names', async () => {
		const settings = await open();
		const names = async () =>
			(await marksOn(settings)).map(({ text }) => text).filter((text) => /Maison|Estados|Кремль|Росія/.test(text));
		await until(names, ['Estados Unidos', 'Maison-Blanche', 'Кремль', 'Росія']);
		await press(settings, 'input[value=fr]');
		await until(names, ['Estados Unidos', 'Кремль', 'Росія']);
		expect((await stored())?.languages).toEqual(['de', 'es', 'ru', 'uk']);
	});

	test('of the card is kept, and holds in the preview', async () => {
		const settings = await open();
		await press(settings, 'input[value=shift]');
		await press(settings, 'input[value=dark]');
		await settings.$eval('input[type=range]', (input) => {
			(input as HTMLInputElement).value = '700';
			input.dispatchEvent(new Event('input', { bubbles: true }));
		});
		await until(
			async () => {
				const { modifier, theme, delay } = (await stored()) ?? {};
				return { modifier, theme, delay };
			},
			{ modifier: 'shift', theme: 'dark', delay: 700 },
		);
		expect(await settings.$eval('output', (output) => output.textContent)).toBe('0.7 seconds');
		const paper = () => settings.$eval('.bs-preview .bs-card', (card) => getComputedStyle(card).backgroundColor);
		await until(paper, 'rgb(28, 31, 35)');
		await press(settings, 'input[value=light]');
		await until(paper, 'rgb(255, 255, 255)');
	});

	test('can be made by keys alone', async () => {
		const page = await openArticle();
		await waitForMarks(page, 9);
		const settings = await open();
		await settings.bringToFront();
		const radio = await need(settings, 'input[value=section]');
		await radio.focus();
		await until(async () => {
			// Firefox takes a moment to let a tab that has come to the front have the keyboard.
			if ((await stored())?.show !== 'article') await settings.keyboard.press('ArrowDown');
			await sleep(200);
			return (await stored())?.show;
		}, 'article');
		await until(() => paintedMarks(page), { agreement: 1, person: 2, place: 1, quiet: 7 });
	});

	test('can be seen in the preview, where names open cards too', async () => {
		const settings = await open();
		await settings.bringToFront();
		await hover(settings, 'Emmanuel Macron');
		await until(() => cardInOwn(settings), 'emmanuel-macron');
	});
});

describe('a name that is never marked', () => {
	test('is listed, can be marked again, and that undone', async () => {
		const page = await openArticle();
		await waitForMarks(page, 9);
		const settings = await open();
		await settings.evaluate(() =>
			(globalThis as unknown as { chrome: typeof chrome }).chrome.runtime.sendMessage({
				backstory: 'change-settings',
				request: { change: { hidden: ['vladimir-putin'], show: 'all' } },
			}),
		);
		await until(() => paintedMarks(page), { agreement: 1, person: 5, place: 2 });
		await need(settings, '.bs-listed');
		await settings.focus('#marks .bs-listed button');
		await pressNamed(settings, 'Mark again: Vladimir Putin');
		await until(() => paintedMarks(page), { agreement: 1, person: 8, place: 2 });
		expect(await said(settings)).toBe('Vladimir Putin will be marked again.');
		await until(() => settings.evaluate(() => document.activeElement?.textContent), 'Undo');
		await pressNamed(settings, 'Undo');
		await until(() => paintedMarks(page), { agreement: 1, person: 5, place: 2 });
		expect((await stored())?.hidden).toEqual(['vladimir-putin']);
	});
});

describe('settings as a file', () => {
	/** Saves the settings, and gives what the file holds. */
	const save = async (page: Page): Promise<string> => {
		await page.evaluate(() => {
			const real = URL.createObjectURL.bind(URL);
			URL.createObjectURL = (blob) => {
				(globalThis as unknown as { saved: unknown }).saved = (blob as Blob).text();
				return real(blob);
			};
		});
		await pressNamed(page, 'Save as a file');
		return page.evaluate(() => (globalThis as unknown as { saved: Promise<string> }).saved);
	};
	const load = async (page: Page, text: string) => {
		const folder = mkdtempSync(path.join(tmpdir(), 'backstory-'));
		const file = path.join(folder, 'settings.json');
		writeFileSync(file, text);
		await ((await need(page, '#keep input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(file);
		await until(async () => (await said(page)) !== '', true);
		rmSync(folder, { recursive: true });
	};

	test('come back as they were: saved, reset, loaded', async () => {
		const settings = await open();
		await press(settings, 'input[value=tint]');
		await press(settings, 'input[value=resource]');
		await press(settings, 'input[value="lemonde.fr"]');
		await until(async () => (await stored())?.offSites, ['lemonde.fr']);
		const before = await stored();
		const file = await save(settings);
		await pressNamed(settings, 'Reset all settings');
		await until(stored, NORMAL_SETTINGS);
		expect(await said(settings)).toBe('All settings are back to normal.');
		await pressNamed(settings, 'Close');
		await load(settings, file);
		await until(stored, before);
		expect(await said(settings)).toBe('The settings of the file now hold.');
		await pressNamed(settings, 'Undo');
		await until(stored, NORMAL_SETTINGS);
	});

	test('say what is wrong with them, and change nothing then', async () => {
		const settings = await open();
		await press(settings, 'input[value=tint]');
		await until(async () => (await stored())?.look, 'tint');
		await load(settings, '{ "format": "backstory-set');
		expect(await said(settings)).toMatch(/^This file cannot be read/);
		expect((await stored())?.look).toBe('tint');
	});

	test('lose only what is not understood', async () => {
		const settings = await open();
		const given = { look: 'tint', show: 'sometimes' };
		await load(settings, JSON.stringify({ format: 'backstory-settings', version: 1, settings: given }));
		expect(await said(settings)).toBe(
			'The settings of the file now hold, but for 1 value that Backstory does not know.',
		);
		await until(stored, { ...NORMAL_SETTINGS, look: 'tint' });
	});
});
