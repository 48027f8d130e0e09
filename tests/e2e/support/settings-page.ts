/** The settings page of the extension, for tests of what it changes. */
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { afterEach, expect } from 'vitest';
import { NORMAL_SETTINGS, type Settings } from '../../../core/settings.ts';
import { ARTICLE_URL } from '../../../tools/lib/extension.ts';
import { need, sleep } from '../../../tools/lib/page-probe.ts';
import { openSettings } from '../../../tools/lib/surfaces.ts';
import { withExtension } from './browser.ts';

const ARTICLE = `<!doctype html><meta charset="utf-8"><meta property="og:type" content="article"><title>Test</title>
<h1>Donald Trump and Vladimir Putin</h1>
<p>Donald Trump called Vladimir Putin. Trump said that Putin spoke of the minerals deal with Ukraine.</p>
<h2>More</h2><p>Trump and Trump again, in Ukraine.</p>`;

/** A browser for a file's tests; the page and the settings are put back after each. */
export function withSettingsPage() {
	// Firefox then grants what is asked for without a question that no driver can answer.
	const browser = withExtension({ 'extensions.webextOptionalPermissionPrompts': false });
	let options: Page | undefined;

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

	return {
		browser,
		/** Opens an article with nine mentions. */
		openArticle: (address = ARTICLE_URL) => browser.extension.open(address, { body: ARTICLE }),
		async open(): Promise<Page> {
			options = await openSettings(browser.extension);
			await options.setViewport({ width: 1280, height: 800 });
			await need(options, '.bs-sources li');
			return options;
		},
		/** The settings in storage. */
		stored: () =>
			browser.extension.inExtension(
				async () =>
					(await (globalThis as unknown as { chrome: typeof chrome }).chrome.storage.local.get('settings')).settings,
			) as Promise<Partial<Settings> | undefined>,
	};
}

/** Presses from inside, so that the page need not be in front. */
export async function press(page: Page, selector: string): Promise<void> {
	await (await need(page, selector)).evaluate((element) => (element as HTMLElement).click());
}

/** Presses the button of a name. @throws when there is none. */
export async function pressNamed(page: Page, name: string): Promise<void> {
	await page.evaluate((wanted) => {
		const button = [...document.querySelectorAll<HTMLElement>('button')].find(
			(one) => (one.getAttribute('aria-label') ?? one.textContent) === wanted,
		);
		if (!button) throw new Error(`no button “${wanted}”`);
		button.click();
	}, name);
}

/** Waits until something is as expected, and expects it to be. */
export async function until<T>(look: () => Promise<T>, expected: T): Promise<void> {
	for (let tries = 0; tries < 200 && !isDeepStrictEqual(await look(), expected); tries++) await sleep(50);
	expect(await look()).toEqual(expected);
}

/** What the bar at the foot of the page says. */
export function said(page: Page): Promise<string> {
	return page.$eval('.bs-said', (bar) => bar.querySelector('p')?.textContent ?? '');
}
