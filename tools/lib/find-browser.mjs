// Finds installed browsers. Plain JavaScript without dependencies: the set-up needs it before packages exist.
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** @type {Record<BrowserName, readonly string[]>} */
const NAMES = {
	chromium: ['chromium', 'chromium-browser', 'chromium.exe'],
	firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox.exe'],
};

/** @type {Record<BrowserName, readonly string[]>} */
const PLACES = {
	chromium: [
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'C:\\Program Files\\Chromium\\Application\\chrome.exe',
		'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	],
	firefox: [
		'/Applications/Firefox.app/Contents/MacOS/firefox',
		'/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
		'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
	],
};

/** The environment variable that names a browser's path. @param {BrowserName} name */
export const variableOf = (name) => `BACKSTORY_${name.toUpperCase()}`;

/**
 * Path of an installed browser: the one its environment variable names, else the first in the usual places.
 * @param {BrowserName} name
 * @returns {string | undefined}
 */
export function findBrowser(name) {
	const named = process.env[variableOf(name)];
	const folders = (process.env.PATH ?? '').split(path.delimiter);
	const usual = [...folders.flatMap((folder) => NAMES[name].map((file) => path.join(folder, file))), ...PLACES[name]];
	return (named ? [named] : usual).find((file) => {
		try {
			accessSync(file, constants.X_OK);
			return true;
		} catch {
			return false;
		}
	});
}
