/** The reader takes Backstory's access to a site away while its pages, popup, panel and settings are open. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { hover, need, paintedMarks, sleep, waitForCard, waitForMarks } from '../../tools/lib/page-probe.ts';
import { openPanel, openPopup } from '../../tools/lib/surfaces.ts';
import { browserName } from './support/browser.ts';
import { until, withSettingsPage } from './support/settings-page.ts';
import { expectNoTroubles } from './support/troubles.ts';

const { browser, open, openArticle } = withSettingsPage();
const troubles = expectNoTroubles(browser);

const NO_ACCESS = /No access to/;

/** In the browser's own page; in Firefox, which lets it, by our own asking. */
async function access(allowed: boolean): Promise<void> {
	if (browserName === 'firefox') {
		await browser.extension.inExtension(async () => {
			const { permissions, runtime } = (globalThis as unknown as { browser: typeof chrome }).browser;
			await permissions.remove({ origins: runtime.getManifest().host_permissions ?? [] });
		});
		return;
	}
	await troubles.manager?.evaluate(
		(extensionId, hostAccess) =>
			(
				globalThis as unknown as {
					chrome: { developerPrivate: { updateExtensionConfiguration(change: unknown): Promise<void> } };
				}
			).chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }),
		new URL(browser.extension.url('')).host,
		allowed ? 'ON_ALL_SITES' : 'ON_CLICK',
	);
}

const says = (page: Page, what: RegExp) =>
	until(async () => what.test((await page.$eval('main', ({ textContent }) => textContent)) ?? ''), true);

test('each of them says so, and the page is as it was', async () => {
	const panel = await openPanel(browser.extension);
	const page = await openArticle();
	await page.bringToFront();
	await waitForMarks(page, 9);
	await hover(page, 'Vladimir Putin');
	await waitForCard(browser.extension, page);
	await need(panel, '[data-entity="donald-trump"]');
	const settings = await open();
	await page.bringToFront();
	const popup = await openPopup(browser.extension);
	if (browserName === 'firefox') await page.bringToFront();
	await need(popup, 'main [data-entity="donald-trump"]');
	await access(false);
	await until(() => paintedMarks(page), {});
	expect(await page.$('backstory-root')).toBeNull();
	await says(panel, NO_ACCESS);
	await says(popup, NO_ACCESS);
	await need(settings, '.bs-withheld');
	// What it does of itself asks for nothing any more.
	await page.evaluate(() => {
		document.body.append('Xi Jinping agreed.');
		history.pushState({}, '', '?another');
	});
	await sleep(1500);
	expect(await paintedMarks(page)).toEqual({});
	await popup.close();
	// Firefox gives it back only where its reader presses a button.
	if (browserName === 'chromium') {
		await access(true);
		await waitForMarks(page, 9);
		await need(panel, '[data-entity="donald-trump"]');
		await until(() => settings.$('.bs-withheld'), null);
	}
	await panel.close();
});
