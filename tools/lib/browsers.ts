/** Starts the real browsers that tests, screenshots and the demo use. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserName, findBrowser, variableOf } from './find-browser.mjs';

export type { BrowserName };

export interface LaunchOptions {
	readonly headless?: boolean;
	readonly args?: readonly string[];
	/** Firefox preferences. */
	readonly preferences?: Record<string, unknown>;
}

/** Starts a browser that reaches no network by itself. @throws when it is not installed. */
export async function launch(
	name: BrowserName,
	{ headless = true, args = [], preferences = {} }: LaunchOptions = {},
): Promise<Browser> {
	const executablePath = findBrowser(name);
	if (!executablePath) throw new Error(`${name} is not installed; install it or set ${variableOf(name)}`);
	if (name === 'firefox') {
		return puppeteer.launch({
			browser: 'firefox',
			executablePath,
			headless,
			args: ['--remote-allow-system-access', ...args],
			extraPrefsFirefox: preferences,
		});
	}
	return puppeteer.launch({
		executablePath,
		headless,
		pipe: true,
		enableExtensions: true,
		defaultViewport: headless ? { width: 1100, height: 800 } : null,
		args: [
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			...args,
		],
	});
}
