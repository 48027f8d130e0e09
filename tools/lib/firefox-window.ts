/**
 * Firefox's own window, worked as a reader does: real key presses, the true popup, the true sidebar. Pages cannot reach
 * these; the browser's own code can, which `--remote-allow-system-access` lets us run.
 */
import type { Browser } from 'puppeteer-core';

/** What of the window has the keys. */
export type KeysGoTo = 'page' | 'popup' | 'sidebar';

interface Answered {
	readonly result: {
		readonly contexts: readonly { readonly context: string }[];
		readonly type: 'success' | 'exception';
		readonly result: { readonly value?: unknown };
		readonly exceptionDetails?: { readonly text: string };
	};
}

/** The driver's line to the browser, which puppeteer has but does not name. */
interface Connection {
	send(method: string, params: object): Promise<Answered>;
}

/** Where each part of the window keeps the browser element that its page is in. */
const BROWSERS: Readonly<Record<KeysGoTo, string>> = {
	page: 'gBrowser.selectedBrowser',
	popup: `document.querySelector('.webextension-popup-browser')`,
	sidebar: `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`,
};

/** Time enough for a key to have had its effect, in milliseconds. */
const ARRIVES_MS = 50;

/** Runs an expression in the browser's window. @throws what it throws. */
export async function inWindow(browser: Browser, expression: string): Promise<unknown> {
	const { connection } = browser as unknown as { connection: Connection };
	const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
	const context = tree.contexts[0]?.context;
	const { result } = await connection.send('script.evaluate', { target: { context }, expression, awaitPromise: true });
	if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
	return result.result.value;
}

/**
 * Gives a part of the window the keys, as F6 does, and presses one there.
 *
 * @param modifiers such as `Alt` and `Shift`, held meanwhile.
 */
export async function pressIn(
	browser: Browser,
	part: KeysGoTo,
	key: string,
	modifiers: readonly string[] = [],
): Promise<void> {
	const code = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key === ' ' ? 'Space' : key;
	await inWindow(
		browser,
		`(async () => {
			const browser = ${BROWSERS[part]};
			if (!browser) throw new Error('there is no ${part}');
			if (Services.focus.focusedElement !== browser) {
				Services.focus.setFocus(browser, 0);
				await new Promise((resolve) => setTimeout(resolve, 200));
			}
			const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
			if (!keys.beginInputTransactionForTests(window)) throw new Error('no keys can be pressed');
			const held = ${JSON.stringify(modifiers)}.map((key) => new KeyboardEvent('', { key }));
			for (const one of held) keys.keydown(one);
			const pressed = new KeyboardEvent('', ${JSON.stringify({ key, code })});
			keys.keydown(pressed);
			keys.keyup(pressed);
			for (const one of held) keys.keyup(one);
			// The key travels to the page's process; nothing tells when it has arrived.
			await new Promise((resolve) => setTimeout(resolve, ${ARRIVES_MS}));
		})()`,
	);
}

/** Changes preferences of a running Firefox, as `about:config` does. Numbers must be whole. */
export async function setPreferences(browser: Browser, preferences: Readonly<Record<string, number>>): Promise<void> {
	await inWindow(
		browser,
		`for (const [name, value] of Object.entries(${JSON.stringify(preferences)})) Services.prefs.setIntPref(name, value);`,
	);
}
