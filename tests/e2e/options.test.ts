import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { NORMAL_SETTINGS, type Settings } from '../../core/settings.ts';
import { ARTICLE_URL, comingPage } from '../../tools/lib/extension.ts';
import { cardInOwn, hover, marksOn, NOTHING_COMES_MS, need, sleep, waitForMarks } from '../../tools/lib/page-probe.ts';
import { openPanel, openPopup, openSettings } from '../../tools/lib/surfaces.ts';
import { axeFinds } from './support/axe.ts';
import { browserName, withExtension } from './support/browser.ts';

// Firefox then grants what is asked for without a question that no driver can answer.
const browser = withExtension({ 'extensions.webextOptionalPermissionPrompts': false });
const article = `<!doctype html><meta charset="utf-8"><meta property="og:type" content="article"><title>Test</title>
<h1>Donald Trump and Vladimir Putin</h1>
<p>Donald Trump called Vladimir Putin. Trump said that Putin spoke of the minerals deal with Ukraine.</p>
<h2>More</h2><p>Trump and Trump again, in Ukraine.</p>`;
const openArticle = (address = ARTICLE_URL) => browser.extension.open(address, { body: article });
let options: Page | undefined;

async function open(): Promise<Page> {
	options = await openSettings(browser.extension);
	await options.setViewport({ width: 1280, height: 800 });
	await need(options, '.bs-sources li');
	return options;
}

/** Presses from inside, so that the page need not be in front. */
const press = async (page: Page, selector: string) =>
	(await need(page, selector)).evaluate((element) => (element as HTMLElement).click());
const pressNamed = (page: Page, name: string) =>
	page.evaluate((wanted) => {
		const button = [...document.querySelectorAll<HTMLElement>('button')].find(
			(one) => (one.getAttribute('aria-label') ?? one.textContent) === wanted,
		);
		if (!button) throw new Error(`no button “${wanted}”`);
		button.click();
	}, name);
const stored = () =>
	browser.extension.inExtension(
		async () =>
			(await (globalThis as unknown as { chrome: typeof chrome }).chrome.storage.local.get('settings')).settings,
	) as Promise<Partial<Settings> | undefined>;

const painted = (page: Page) =>
	page.evaluate(() =>
		Object.fromEntries(
			[...CSS.highlights]
				.filter(([name, { size }]) => size > 0 && name.startsWith('backstory-'))
				.map(([name, { size }]) => [name.replace('backstory-', ''), size]),
		),
	);
const until = async <T>(look: () => Promise<T>, expected: T) => {
	for (let tries = 0; tries < 80 && !isDeepStrictEqual(await look(), expected); tries++) await sleep(50);
	expect(await look()).toEqual(expected);
};
const said = (page: Page) => page.$eval('.bs-said', (bar) => bar.querySelector('p')?.textContent ?? '');

afterEach(async () => {
	if (!options) return;
	await options.evaluate(
		(change) =>
			(globalThis as unknown as { chrome: typeof chrome }).chrome.runtime.sendMessage({
				backstory: 'change-settings',
				request: { change },
			}),
		NORMAL_SETTINGS as never,
	);
	await options.close();
	options = undefined;
});

describe('a choice', () => {
	test('changes an article that is open, and the preview', async () => {
		const page = await openArticle();
		await waitForMarks(page, 9);
		const settings = await open();
		await press(settings, 'input[value=all]');
		await until(() => painted(page), { agreement: 1, person: 8, place: 2 });
		await until(async () => 'quiet' in (await painted(settings)), false);
		await press(settings, 'input[value=agreement]');
		await press(settings, 'input[value=place]');
		await until(() => painted(page), { person: 8 });
		await until(async () => 'agreement' in (await painted(settings)), false);
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
		await until(() => painted(page), { agreement: 1, person: 2, place: 1, quiet: 7 });
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
		await until(() => painted(page), { agreement: 1, person: 5, place: 2 });
		await need(settings, '.bs-listed');
		await settings.focus('#marks .bs-listed button');
		await pressNamed(settings, 'Mark again: Vladimir Putin');
		await until(() => painted(page), { agreement: 1, person: 8, place: 2 });
		expect(await said(settings)).toBe('Vladimir Putin will be marked again.');
		expect(await settings.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
		await pressNamed(settings, 'Undo');
		await until(() => painted(page), { agreement: 1, person: 5, place: 2 });
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
		await ((await need(page, 'input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(file);
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

describe('an outlet', () => {
	test('is found by name, site or country; switched off, its marks go at once, and come back', async () => {
		const page = await openArticle('https://news.bbc.com/backstory-sample');
		await waitForMarks(page, 9);
		const settings = await open();
		const shown = (text: string) =>
			settings.evaluate(async (typed) => {
				const field = document.querySelector<HTMLInputElement>('.bs-outlet-filter') as HTMLInputElement;
				field.value = typed;
				field.dispatchEvent(new Event('input', { bubbles: true }));
				await new Promise((resolve) => setTimeout(resolve, 50));
				return [...document.querySelectorAll<HTMLInputElement>('.bs-outlets input')].map(({ value }) => value);
			}, text);
		expect((await shown('')).length).toBeGreaterThan(200);
		expect(await shown('le monde')).toEqual(['lemonde.fr']);
		expect(await shown('spiegel.de')).toEqual(['spiegel.de']);
		expect(await shown('switzerland')).toContain('nzz.ch');
		expect(await shown('bbc.com')).toEqual(['bbc.com']);
		await press(settings, 'input[value="bbc.com"]');
		await until(() => painted(page), {});
		const later = await openArticle();
		await sleep(NOTHING_COMES_MS);
		expect(await painted(later)).toEqual({});
		await press(settings, 'input[value="bbc.com"]');
		await waitForMarks(page, 9);
		await waitForMarks(later, 9);
	});

	test('that was switched off and is none of the list is listed too', async () => {
		const settings = await open();
		await settings.evaluate(() =>
			(globalThis as unknown as { chrome: typeof chrome }).chrome.runtime.sendMessage({
				backstory: 'switch-site',
				request: { host: 'www.gossip.example', on: false },
			}),
		);
		await need(settings, '.bs-listed');
		await pressNamed(settings, 'Read again: gossip.example');
		await until(async () => (await stored())?.offSites, []);
	});
});

const ELSEWHERE = 'https://news.elsewhere.org/story';

describe('a site of the reader’s own', () => {
	test.runIf(browserName === 'firefox')('is read from the moment it is added, until it is removed', async () => {
		const page = await openArticle(ELSEWHERE);
		await sleep(NOTHING_COMES_MS);
		expect(await painted(page)).toEqual({});
		const settings = await open();
		await settings.bringToFront();
		await (await need(settings, 'form input')).type('https://www.elsewhere.org/front');
		await (await need(settings, 'form button')).click();
		await page.bringToFront();
		await waitForMarks(page, 9);
		await waitForMarks(await openArticle(`${ELSEWHERE}-2`), 9);
		await pressNamed(settings, 'Remove: elsewhere.org');
		await until(() => painted(page), {});
		const later = await openArticle(`${ELSEWHERE}-3`);
		await sleep(NOTHING_COMES_MS);
		expect(await painted(later)).toEqual({});
	});

	test.runIf(browserName === 'firefox')('is any site, once every site is allowed', async () => {
		const page = await openArticle(ELSEWHERE);
		const settings = await open();
		await settings.bringToFront();
		await (await need(settings, '.bs-every-site button')).click();
		await page.bringToFront();
		await waitForMarks(page, 9);
		await until(
			() => settings.$eval('.bs-every-site p', (text) => text.textContent?.slice(0, 30) ?? ''),
			'Backstory may read articles on',
		);
		await pressNamed(settings, 'Only the sites of the list again');
		await until(() => painted(page), {});
	});

	test('is told from what is no site, and from one that is read anyway', async () => {
		const settings = await open();
		const add = (text: string) =>
			settings.evaluate((typed) => {
				const field = document.querySelector<HTMLInputElement>('form input') as HTMLInputElement;
				field.value = typed;
				field.dispatchEvent(new Event('input', { bubbles: true }));
				setTimeout(() => document.querySelector<HTMLElement>('form button')?.click(), 50);
			}, text);
		await add('two words');
		await until(async () => (await said(settings)).slice(0, 33), 'That is no address of a site. Typ');
		await add('https://www.bbc.com/news');
		await until(() => said(settings), 'Backstory reads bbc.com already.');
	});
});

describe.runIf(browserName === 'chromium')('in Chromium', () => {
	test('shortcuts are changed on the browser’s own page', async () => {
		await pressNamed(await open(), 'Change shortcuts');
		await (await comingPage(browser.extension.browser, 'chrome://extensions/shortcuts')).close();
	});

	test('the gate is registered where the browser grants more, and nowhere else', async () => {
		await open();
		const registered = (origins: readonly string[]) =>
			browser.extension.inExtension(async (extra: readonly string[]) => {
				const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
				const { getAll } = api.permissions;
				const all = await api.permissions.getAll();
				// The browser's question cannot be answered from outside: its yes, and its word of it, are made up.
				api.permissions.getAll = (async () => ({
					...all,
					origins: [...(all.origins ?? []), ...extra],
				})) as typeof getAll;
				(api.permissions.onAdded as unknown as { dispatch(added: unknown): void }).dispatch({ origins: [...extra] });
				await new Promise((resolve) => setTimeout(resolve, 500));
				api.permissions.getAll = getAll;
				const scripts = await api.scripting.getRegisteredContentScripts();
				return scripts.map(({ matches, js, excludeMatches, persistAcrossSessions }) => ({
					matches,
					js,
					excluded: excludeMatches?.length,
					persistAcrossSessions,
				}));
			}, origins);
		const [script] = await registered(['*://*.elsewhere.org/*']);
		expect(script).toMatchObject({ matches: ['*://*.elsewhere.org/*'], js: ['gate.js'], persistAcrossSessions: true });
		expect(script?.excluded).toBeGreaterThan(200);
		expect(await registered([])).toEqual([]);
	});

	test('that the reader keeps Backstory out of sites is said, and open pages follow', async () => {
		const page = await openArticle();
		await waitForMarks(page, 9);
		const settings = await open();
		const manager = await browser.extension.browser.newPage();
		await manager.goto('chrome://extensions');
		const access = (hostAccess: string) =>
			manager.evaluate(
				(extensionId, to) =>
					(
						globalThis as unknown as {
							chrome: { developerPrivate: { updateExtensionConfiguration(change: unknown): Promise<void> } };
						}
					).chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: to }),
				new URL(browser.extension.url('')).host,
				hostAccess,
			);
		await access('ON_CLICK');
		await need(settings, '.bs-withheld');
		expect(await settings.$eval('.bs-withheld p', (text) => text.textContent)).toMatch(/keeps Backstory out of \d+ of/);
		await until(() => painted(page), {});
		await access('ON_ALL_SITES');
		await waitForMarks(page, 9);
		await until(() => settings.$('.bs-withheld'), null);
		await manager.close();
	});
});

describe('the page', () => {
	test('is one press away from the popup and from the side panel', async () => {
		const page = await openArticle();
		await waitForMarks(page, 9);
		for (const surface of [openPopup, openPanel]) {
			await page.bringToFront();
			const own = await surface(browser.extension);
			// In Firefox it is a tab; in Chromium the popup would close.
			if (browserName === 'firefox' || surface === openPanel) await page.bringToFront();
			if (surface === openPanel) await need(own, 'button[data-entity="donald-trump"]');
			await press(own, 'button[aria-label="Settings"]');
			options = await comingPage(browser.extension.browser, browser.extension.url('options.html'));
			await need(options, 'h1');
			await options.close();
			await own.close().catch(() => {});
		}
		options = undefined;
	});

	test('lists every shortcut with its keys', async () => {
		const settings = await open();
		const rows = await settings.$$eval('.bs-shortcuts tbody tr', (all) =>
			all.map((row) => [...row.children].map(({ textContent }) => textContent ?? '')),
		);
		const keys = new Map(rows as [string, string][]);
		expect(rows).toHaveLength(6);
		expect(keys.get('Open the search')).toBe('Alt+Shift+K');
		expect(keys.get('Open the card of the next marked name')).toBe('Alt+Shift+M');
		expect(keys.get('Open or close the side panel')).toBe('Alt+Shift+Y');
		expect(keys.get('Look up the selected text')).toBe('Alt+Shift+U');
		expect(keys.get('Turn Backstory off or on for this site')).toBe('none');
	});

	test('says what the knowledge is made of', async () => {
		const settings = await open();
		const text = await settings.$eval('#knowledge', (section) => section.textContent);
		expect(text).toMatch(/Feb\s?–\s?Mar 2025/);
		expect(text).toMatch(/\d+ cards, \d+ statements, 5 documents/);
		expect(text).toContain('Opinion, Derrick Wyatt, Mar 2025');
	});

	test.each([360, 1600])('needs no sideways scrolling, %d pixels wide', async (width) => {
		const settings = await open();
		await settings.setViewport({ width, height: 800 });
		expect(await settings.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	});

	test('has nothing that axe finds wrong', async () => {
		const settings = await open();
		expect(await axeFinds(settings, 'page')).toEqual([]);
	});
});
