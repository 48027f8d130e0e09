// Finds installed browsers. Plain JavaScript without dependencies: the set-up needs it before packages exist.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
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

/**
 * Below %LOCALAPPDATA%, where Windows keeps what is installed for one user.
 * @type {Record<BrowserName, readonly string[]>}
 */
const LOCAL_PLACES = {
	chromium: [
		path.join('Chromium', 'Application', 'chrome.exe'),
		path.join('Google', 'Chrome', 'Application', 'chrome.exe'),
	],
	firefox: [],
};

/** Time that a browser has to tell its version. */
const PROBE_MS = 10_000;
/** Longest file that can be a stub: a script of a few lines. */
const STUB_BYTES = 16_384;

/** The environment variable that names a browser's path. @param {BrowserName} name */
export const variableOf = (name) => `BACKSTORY_${name.toUpperCase()}`;

/**
 * Path of an installed browser: the one its environment variable names, else the first in the usual places.
 * On Linux, a snap's stub counts only if it starts: Ubuntu's packages install stubs that cannot in containers.
 * @param {BrowserName} name
 * @param {{ justInstalled?: boolean }} options what was just installed counts only if it starts
 * @returns {string | undefined}
 */
export function findBrowser(name, { justInstalled = false } = {}) {
	const named = process.env[variableOf(name)];
	if (named) return isExecutable(named) ? named : undefined;
	const local = process.env.LOCALAPPDATA;
	const folders = (process.env.PATH ?? '').split(path.delimiter);
	const usual = [
		...folders.flatMap((folder) => NAMES[name].map((file) => path.join(folder, file))),
		...PLACES[name],
		...(local ? LOCAL_PLACES[name].map((place) => path.join(local, place)) : []),
	];
	return usual.find((file) => {
		if (!isExecutable(file)) return false;
		const doubtful = process.platform === 'linux' && (justInstalled || isSnapStub(file));
		return !doubtful || starts(file, justInstalled);
	});
}

/** @param {string} file */
function isExecutable(file) {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** Whether a file is a link to snap itself, or a script that goes on to a snap. @param {string} file */
function isSnapStub(file) {
	try {
		const real = realpathSync(file);
		if (path.basename(real) === 'snap') return true;
		return statSync(real).size <= STUB_BYTES && /^#!.*\/snap\/bin\//s.test(readFileSync(real, 'latin1'));
	} catch {
		return false;
	}
}

/** @type {Map<string, boolean>} */
const probed = new Map();

/**
 * Whether a browser starts at all; asked once.
 * @param {string} file
 * @param {boolean} again whether to ask again
 */
function starts(file, again) {
	const known = probed.get(file);
	if (known !== undefined && !again) return known;
	const options = /** @type {const} */ ({ stdio: 'ignore', timeout: PROBE_MS, killSignal: 'SIGKILL' });
	const answer = spawnSync(file, ['--version'], options).status === 0;
	probed.set(file, answer);
	return answer;
}
