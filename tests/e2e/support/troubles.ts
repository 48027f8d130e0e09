/** What goes wrong unheard in the extension: in its background, its pages, its scripts in pages. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Installed } from '../../../tools/lib/extension.ts';
import { inWindow } from '../../../tools/lib/firefox-window.ts';

/**
 * Firefox says so of each text that has no plural, when it is asked whether it has; of what a page had asked that was left;
 * and of a script that was at work in a tab when the browser let go of that.
 */
const EXPECTED =
	/Unknown localization message|after context unloaded|while context is inactive|NS_ERROR_NOT_INITIALIZED/;

/** What the browser tells developers of an extension. */
interface Trouble {
	readonly message: string;
	readonly source: string;
}

interface Manager {
	readonly chrome: {
		readonly developerPrivate: {
			updateProfileConfiguration(change: object): Promise<void>;
			getExtensionInfo(id: string): Promise<{ readonly runtimeErrors: readonly Trouble[] }>;
			deleteExtensionErrors(which: object): Promise<void>;
		};
	};
}

export interface Troubles {
	/** Chromium's page of extensions; undefined in Firefox. */
	readonly manager: Page | undefined;
	/** Takes what there is up to now. */
	take(): Promise<string[]>;
}

/** Expects after each test of a file that nothing went wrong: no error uncaught, no complaint of the browser's. */
export function expectNoTroubles(browser: { readonly extension: Installed }): Troubles {
	let manager: Page | undefined;
	const id = () => new URL(browser.extension.url('')).host;
	const take = async (): Promise<string[]> => {
		if (!manager) {
			const found = await inWindow(
				browser.extension.browser,
				`(() => {
					const all = Services.console.getMessageArray().filter((one) => one instanceof Ci.nsIScriptError);
					Services.console.reset();
					const isError = ({ flags }) => (flags & Ci.nsIScriptError.warningFlag) === 0;
					return JSON.stringify(all.filter((one) => isError(one) && one.sourceName.includes('${id()}')).map(String));
				})()`,
			);
			return (JSON.parse(String(found)) as string[]).filter((text) => !EXPECTED.test(text));
		}
		return manager.evaluate(async (extensionId) => {
			const { developerPrivate } = (globalThis as unknown as Manager).chrome;
			const info = await developerPrivate.getExtensionInfo(extensionId).catch(() => undefined);
			// It has been removed.
			if (!info) return [];
			const { runtimeErrors } = info;
			await developerPrivate.deleteExtensionErrors({ extensionId });
			return runtimeErrors
				.filter(({ source }) => !source.startsWith('pptr:'))
				.map(({ message, source }) => `${message} (${source})`);
		}, id());
	};
	beforeAll(async () => {
		if (browser.extension.name === 'firefox') return;
		manager = await browser.extension.browser.newPage();
		await manager.goto('chrome://extensions');
		await manager.evaluate(() =>
			(globalThis as unknown as Manager).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
		);
	});
	afterEach(async () => expect(await take()).toEqual([]));
	afterAll(() => manager?.close());
	return {
		get manager() {
			return manager;
		},
		take,
	};
}
