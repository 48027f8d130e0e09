/** Private windows: Backstory is in them only where the reader lets it in. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { EXTENSION_ID_IN_FIREFOX, openOwnPage } from '../../tools/lib/extension.ts';
import { inWindow } from '../../tools/lib/firefox-window.ts';
import { hover, isCardOpen, NOTHING_COMES_MS, paintedMarks, sleep, waitForMarks } from '../../tools/lib/page-probe.ts';
import { browserName } from './support/browser.ts';
import { until } from './support/settings-page.ts';
import { withSite } from './support/site.ts';
import { expectNoTroubles } from './support/troubles.ts';

const ARTICLE = '/news/articles/one';
const OTHER = '/news/articles/other';

const TEXT =
	'<!doctype html><meta charset="utf-8"><meta property="og:type" content="article"><title>Other</title><h1>Xi Jinping</h1><p>Xi Jinping and Sergey Lavrov met.</p>';

const site = withSite({ [ARTICLE]: TEXT, [OTHER]: TEXT });
const troubles = expectNoTroubles(site);

type Api = { chrome: typeof chrome };

describe('in a private window', () => {
	const openPrivate = async (path: string): Promise<Page> => {
		if (browserName === 'chromium') {
			const opener = await openOwnPage(site.extension.browser, site.extension.url('popup.html'));
			await opener.evaluate(
				(url) => void (globalThis as unknown as Api).chrome.windows.create({ url, incognito: true }),
				site.address(path),
			);
			const page = await site.tab(path);
			await opener.close();
			return page;
		}
		await inWindow(
			site.extension.browser,
			`(async () => {
				const opened = OpenBrowserWindow({ private: true });
				await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
				await opened.delayedStartupPromise;
				const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
				opened.gBrowser.fixupAndLoadURIString('${site.address(path)}', { triggeringPrincipal });
			})()`,
		);
		return site.tab(path);
	};

	test('that the reader keeps Backstory out of: nothing', async () => {
		const page = await openPrivate(ARTICLE);
		await sleep(NOTHING_COMES_MS);
		expect(await paintedMarks(page)).toEqual({});
		await page.close();
	});

	test('that the reader lets it into: marks and cards', async () => {
		if (browserName === 'chromium') {
			await troubles.manager?.evaluate(
				(extensionId) =>
					(
						globalThis as unknown as {
							chrome: { developerPrivate: { updateExtensionConfiguration(change: unknown): Promise<void> } };
						}
					).chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true }),
				new URL(site.extension.url('')).host,
			);
		} else {
			await inWindow(
				site.extension.browser,
				`(async () => {
					const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
					const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
					const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
					await ExtensionPermissions.add('${EXTENSION_ID_IN_FIREFOX}', allowed);
					await (await AddonManager.getAddonByID('${EXTENSION_ID_IN_FIREFOX}')).reload();
				})()`,
			);
		}
		// The browser starts the extension anew.
		await sleep(1500);
		const page = await openPrivate(OTHER);
		await waitForMarks(page, 3);
		await page.bringToFront();
		await hover(page, 'Sergey Lavrov');
		await until(() => isCardOpen(page), true);
		await page.close();
	});
});
