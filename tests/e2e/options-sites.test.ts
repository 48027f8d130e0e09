/** Where Backstory reads, as chosen on the settings page. */
import { describe, expect, test } from 'vitest';
import { NOTHING_COMES_MS, need, paintedMarks, sleep, waitForMarks } from '../../tools/lib/page-probe.ts';
import { browserName } from './support/browser.ts';
import { press, pressNamed, said, until, withSettingsPage } from './support/settings-page.ts';

const { browser, open, openArticle, stored } = withSettingsPage();

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
		await until(() => paintedMarks(page), {});
		const later = await openArticle();
		await sleep(NOTHING_COMES_MS);
		expect(await paintedMarks(later)).toEqual({});
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
		expect(await paintedMarks(page)).toEqual({});
		const settings = await open();
		await settings.bringToFront();
		await (await need(settings, 'form input')).type('https://www.elsewhere.org/front');
		await (await need(settings, 'form button')).click();
		await page.bringToFront();
		await waitForMarks(page, 9);
		await waitForMarks(await openArticle(`${ELSEWHERE}-2`), 9);
		await pressNamed(settings, 'Remove: elsewhere.org');
		await until(() => paintedMarks(page), {});
		const later = await openArticle(`${ELSEWHERE}-3`);
		await sleep(NOTHING_COMES_MS);
		expect(await paintedMarks(later)).toEqual({});
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
		await until(() => paintedMarks(page), {});
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
		await until(() => paintedMarks(page), {});
		await access('ON_ALL_SITES');
		await waitForMarks(page, 9);
		await until(() => settings.$('.bs-withheld'), null);
		await manager.close();
	});
});
