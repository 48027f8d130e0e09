/** Backstory worked by keys alone: its commands, its popup and its side panel, in either browser. */
import type { Page } from 'puppeteer-core';
import type { Installed } from './extension.ts';
import { type KeysGoTo, pressIn } from './firefox-window.ts';
import { need, sleep } from './page-probe.ts';
import { openPopup } from './surfaces.ts';

export type Command = 'next-mention' | 'previous-mention' | 'toggle-site';

/** A surface of the extension's, as its reader has it. */
export interface Surface {
	press(key: string): Promise<void>;
	type(text: string): Promise<void>;
	/** What a function makes of the surface's document. It must stand alone, and give back plain data. */
	ask<R>(look: (document: Document) => R): Promise<R>;
	/** Waits until that is true. @throws after five seconds. */
	until(look: (document: Document) => boolean): Promise<void>;
	/** Presses Tab until the focus is on what a selector finds. @throws after `most` presses. */
	tabTo(selector: string, most?: number): Promise<void>;
}

/** The shortcuts that Firefox has for the commands; one without gets its own, as a reader may give it. */
const FIREFOX_KEYS: Readonly<Record<Command | 'panel' | 'popup', string>> = {
	'next-mention': 'M',
	'previous-mention': 'J',
	'toggle-site': 'O',
	panel: 'Y',
	popup: 'K',
};

/**
 * Gives a command to the page in front: by its shortcut in Firefox. Chromium acts on shortcuts only from a real
 * keyboard; there the extension is told of the command as the browser would tell it.
 */
export async function command(extension: Installed, page: Page, name: Command): Promise<void> {
	if (extension.name === 'firefox') {
		await extension.inExtension(
			async (wanted, shortcut) => {
				const api = (globalThis as unknown as { browser: typeof import('webextension-polyfill') }).browser;
				const known = await api.commands.getAll();
				if (!known.find((one) => one.name === wanted)?.shortcut) await api.commands.update({ name: wanted, shortcut });
			},
			name as string,
			`Alt+Shift+${FIREFOX_KEYS[name]}`,
		);
		return pressIn(extension.browser, 'page', FIREFOX_KEYS[name], ['Alt', 'Shift']);
	}
	await extension.inExtension(
		async (wanted, address) => {
			const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
			const tab = (await api.tabs.query({})).find(({ url }) => url === address);
			const event = api.commands.onCommand as unknown as { dispatch(name: string, tab?: chrome.tabs.Tab): void };
			event.dispatch(wanted, tab);
		},
		name as string,
		page.url(),
	);
}

/** The popup over the page in front. */
export async function popupByKeys(extension: Installed): Promise<Surface> {
	if (extension.name === 'chromium') return ofPage(await openPopup(extension));
	await pressIn(extension.browser, 'page', FIREFOX_KEYS.popup, ['Alt', 'Shift']);
	return inFirefox(extension, 'popup');
}

/** The side panel beside the page in front: by its shortcut in Firefox, from the popup in Chromium. */
export async function panelByKeys(extension: Installed): Promise<Surface> {
	if (extension.name === 'firefox') {
		await pressIn(extension.browser, 'page', FIREFOX_KEYS.panel, ['Alt', 'Shift']);
		return inFirefox(extension, 'sidebar');
	}
	const popup = await popupByKeys(extension);
	await popup.tabTo('.bs-panel-button');
	const target = extension.browser.waitForTarget((candidate) => candidate.url() === extension.url('sidepanel.html'));
	// The popup closes under the key.
	await popup.press('Enter').catch(() => {});
	const panel = await (await target).asPage();
	await need(panel, 'main');
	return ofPage(panel);
}

async function inFirefox(extension: Installed, part: Exclude<KeysGoTo, 'page'>): Promise<Surface> {
	// Made of text, because a function that is sent to the browser can take no other along.
	const ask = <R>(look: (document: Document) => R): Promise<R> =>
		extension.inExtension(
			new Function(
				`const view = browser.extension.getViews({ type: '${part}' })[0]; return view && (${look})(view.document);`,
			) as () => Awaited<R>,
		);
	const surface = surfaceOf((key) => pressIn(extension.browser, part, key), ask);
	await surface.until((document) => document.querySelector('main') !== null);
	return surface;
}

function ofPage(page: Page): Surface {
	return surfaceOf(
		(key) => page.keyboard.press(key as 'Enter'),
		(look) => page.evaluate(`(${look})(document)`) as never,
	);
}

function surfaceOf(press: Surface['press'], ask: Surface['ask']): Surface {
	return {
		press,
		ask,
		async type(text) {
			for (const letter of text) await press(letter);
		},
		async until(look) {
			for (let tries = 0; tries < 100; tries++) {
				if (await ask(look)) return;
				await sleep(50);
			}
			throw new Error(`never came to be: ${look}`);
		},
		async tabTo(selector, most = 60) {
			for (let presses = 0; presses < most; presses++) {
				await press('Tab');
				const found = await ask(
					`(document) => document.activeElement?.matches(${JSON.stringify(selector)}) ?? false` as never,
				);
				if (found) return;
			}
			throw new Error(`${selector} was not reached in ${most} presses of Tab`);
		},
	};
}
