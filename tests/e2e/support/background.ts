/** The background, held up in the middle of its work and stopped there, as the browser may stop it at any moment. */
import { afterAll, beforeAll } from 'vitest';
import { EXTENSION_ID_IN_FIREFOX, type Installed, openOwnPage } from '../../../tools/lib/extension.ts';
import { inWindow } from '../../../tools/lib/firefox-window.ts';
import { inTime } from '../../../tools/lib/in-time.ts';
import { sleep } from '../../../tools/lib/page-probe.ts';

/** What the background waits for on its way. */
export type Step = 'settings' | 'database' | 'injection';

/** What may be broken: storage that can be read no more, or not be written, or is not there at all. */
export type Storage = 'settings' | 'writing' | 'session' | 'database';

export interface Background {
	/** Stops it, as the browser does when it has been idle, or has no memory left. */
	stop(): Promise<void>;
	/** Starts it anew, so that it has nothing open yet, and lets some of its steps never end. */
	holdAt(...steps: Step[]): Promise<void>;
	/** Starts it anew, with storage that fails. */
	breakStorage(...what: Storage[]): Promise<void>;
	/** Waits until it has come to where it is held, and stops it there. */
	stopWhenHeld(): Promise<void>;
	/** Starts it if it is stopped. */
	wake(): Promise<void>;
}

/** Runs in the background, whose global object is given: what it waits for never comes. */
const HOLD = `(background, steps) => {
	background.heldSteps = 0;
	const never = () => {
		background.heldSteps++;
		return new Promise(() => {});
	};
	for (const api of [background.chrome, background.browser]) {
		if (!api) continue;
		if (steps.includes('settings')) api.storage.local.get = never;
		if (steps.includes('injection')) api.scripting.executeScript = never;
	}
	// A request that is never answered. The library takes what is no request of the browser's for a promise.
	if (steps.includes('database'))
		background.IDBFactory.prototype.open = () => Object.assign(never(), { addEventListener() {} });
}`;

/** Runs in the background or in a page of ours, whose global object is given: its storage fails. */
export const BREAK = `(world, what) => {
	const fails = () => Promise.reject(new Error('the storage is damaged'));
	for (const api of [world.chrome, world.browser]) {
		if (!api) continue;
		if (what.includes('settings')) api.storage.local.get = fails;
		if (what.includes('writing')) api.storage.local.set = fails;
		if (what.includes('session')) Object.defineProperty(api.storage, 'session', { value: undefined });
	}
	if (what.includes('database'))
		world.IDBFactory.prototype.open = () => {
			throw new world.DOMException('the database is damaged', 'UnknownError');
		};
}`;

/** For the tests of a file. In Chromium a page of ours is kept open, to wake the background from. */
export function withBackground(browser: { readonly extension: Installed }): Background {
	let wakeFrom: Awaited<ReturnType<typeof openOwnPage>> | undefined;
	const isFirefox = () => browser.extension.name === 'firefox';
	beforeAll(async () => {
		if (isFirefox()) return;
		wakeFrom = await openOwnPage(browser.extension.browser, browser.extension.url('popup.html#query='));
	});
	// It may have closed with an extension that was reloaded.
	afterAll(() => wakeFrom?.close().catch(() => {}));

	const worker = () =>
		browser.extension.browser
			.targets()
			.find((target) => target.type() === 'service_worker' && target.url().startsWith(browser.extension.url('')));

	const wake = async () => {
		if (isFirefox()) {
			await browser.extension.inExtension(() =>
				(globalThis as unknown as { browser: typeof chrome }).browser.runtime.getBackgroundPage(),
			);
			return;
		}
		const told = wakeFrom?.evaluate(() =>
			(globalThis as unknown as { chrome: typeof chrome }).chrome.runtime.sendMessage({ wake: true }).catch(() => {}),
		);
		// One that is just stopping may never answer.
		if (told) await inTime(1000, told);
		for (let tries = 0; tries < 100 && !worker(); tries++) await sleep(20);
	};

	const stop = async () => {
		if (isFirefox()) {
			await inWindow(
				browser.extension.browser,
				`WebExtensionPolicy.getByID('${EXTENSION_ID_IN_FIREFOX}').extension.terminateBackground({ ignoreDevToolsAttached: true })`,
			);
			return;
		}
		const running = worker();
		await (await running?.worker())?.close();
		for (let tries = 0; tries < 100 && running && worker() === running; tries++) await sleep(20);
	};

	/** Asks the background something, without keeping it. */
	const ask = (expression: string): Promise<unknown> =>
		browser.extension.inExtension(
			new Function(
				isFirefox()
					? `return browser.runtime.getBackgroundPage().then((background) => ${expression})`
					: `const background = globalThis; return ${expression}`,
			) as () => unknown,
		);

	return {
		wake,
		stop,
		async holdAt(...steps) {
			await stop();
			await wake();
			await ask(`(${HOLD})(background, ${JSON.stringify(steps)})`);
		},
		async breakStorage(...what) {
			await stop();
			await wake();
			await ask(`(${BREAK})(background, ${JSON.stringify(what)})`);
		},
		async stopWhenHeld() {
			for (let tries = 0; tries < 200; tries++) {
				if (Number(await ask('background.heldSteps')) > 0) return stop();
				await sleep(25);
			}
			throw new Error('the background never came to where it is held');
		},
	};
}
