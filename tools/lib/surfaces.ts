/** The extension's own surfaces, opened as a reader would and driven from outside. */
import type { Page } from 'puppeteer-core';
import { type Installed, openOwnPage } from './extension.ts';
import { need, waitForMarks } from './page-probe.ts';

type Chromium = { chrome: typeof chrome };

/** The true popup in Chromium; in Firefox, which has no way to reach it from outside, its page in a tab. */
export async function openPopup(extension: Installed): Promise<Page> {
	if (extension.name === 'firefox') return openOwnPage(extension.browser, extension.url('popup.html'));
	const target = extension.browser.waitForTarget((candidate) => candidate.url() === extension.url('popup.html'));
	await extension.inExtension(() => (globalThis as unknown as Chromium).chrome.action.openPopup());
	const popup = await (await target).asPage();
	await need(popup, '[role=combobox]');
	return popup;
}

/** The settings page, once the preview is there. */
export async function openSettings(extension: Installed): Promise<Page> {
	const settings = await openOwnPage(extension.browser, extension.url('options.html'));
	await need(settings, '.bs-preview .bs-card');
	await waitForMarks(settings, 12);
	return settings;
}

/** The page that opens after install, once its sample is marked. */
export async function openWelcome(extension: Installed): Promise<Page> {
	const welcome = await openOwnPage(extension.browser, extension.url('welcome.html'));
	await waitForMarks(welcome, 12);
	return welcome;
}

/**
 * The true side panel in Chromium, which opens it only on a click in one of our own pages; in Firefox
 * its page in a tab.
 */
export async function openPanel(extension: Installed): Promise<Page> {
	if (extension.name === 'firefox') return openOwnPage(extension.browser, extension.url('sidepanel.html'));
	const opener = await openOwnPage(extension.browser, extension.url('popup.html'));
	await opener.evaluate(async () => {
		const api = (globalThis as unknown as Chromium).chrome;
		const { id } = await api.windows.getCurrent();
		document.addEventListener('click', () => void api.sidePanel.open({ windowId: id as number }));
	});
	const target = extension.browser.waitForTarget((candidate) => candidate.url() === extension.url('sidepanel.html'));
	await opener.mouse.click(5, 5);
	const panel = await (await target).asPage();
	await opener.close();
	await need(panel, 'main');
	return panel;
}
