// Makes a fresh machine ready. Plain JavaScript without dependencies, for Node 20 and newer.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { findBrowser, variableOf } from './find-browser.mjs';

const OLDEST_NODE = 20;
const STAMP = 'node_modules/.backstory-set-up';

/** Something that the reader of the message has to do. */
export class SetUpError extends Error {}

/** @param {string} text */
const say = (text) => process.stderr.write(`${text}\n`);

/**
 * The browsers that a task starts.
 * @param {string | undefined} task
 * @param {readonly string[]} args what follows the task
 * @returns {readonly import('./find-browser.mjs').BrowserName[]}
 */
export function neededBrowsers(task, args) {
	if (task === 'test') return ['chromium', 'firefox'];
	if (task !== 'demo') throw new SetUpError('usage: node tools/run.mjs test|demo');
	const named = args.map((arg, i) => (arg === '--browser' ? args[i + 1] : arg.match(/^--browser=(.*)/)?.[1]));
	return [named.findLast(Boolean) === 'firefox' ? 'firefox' : 'chromium'];
}

/**
 * Installs packages that are missing or stale, and browsers that are missing.
 * @param {readonly import('./find-browser.mjs').BrowserName[]} browsers those that are needed
 */
export function setUp(browsers) {
	const version = Number(process.versions.node.split('.')[0]);
	if (version < OLDEST_NODE) {
		throw new SetUpError(
			`Node ${process.versions.node} is too old: install Node ${OLDEST_NODE} or newer (https://nodejs.org).`,
		);
	}
	installPackages();
	installBrowsers(browsers.filter((name) => !findBrowser(name)));
}

function installPackages() {
	const wanted = createHash('sha256')
		.update(readFileSync('package-lock.json'))
		.update(`${process.platform} ${process.arch}`)
		.digest('hex');
	if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
	say('Installing packages (npm install)…');
	// Not `npm ci`: it refuses a lock file that lacks another platform's optional binaries, of which a
	// registry mirror may not hold all. `--no-save` keeps to the versions of the lock file just the same.
	const { status } = run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
	if (status !== 0)
		throw new SetUpError('The packages could not be installed. Check the network and run `npm install` to see why.');
	writeFileSync(STAMP, wanted);
}

/** @param {readonly import('./find-browser.mjs').BrowserName[]} missing */
function installBrowsers(missing) {
	if (missing.length === 0) return;
	const apt = process.platform === 'linux' && run('apt-get', ['--version'], 'ignore').status === 0;
	const packages = missing.map((name) =>
		name === 'firefox' ? (isUbuntu() ? 'firefox' : 'firefox-esr') : isUbuntu() ? 'chromium-browser' : 'chromium',
	);
	if (apt && process.getuid?.() === 0) {
		say(`Installing ${missing.join(' and ')} (apt-get)…`);
		run('apt-get', ['update', '-qq']);
		run('apt-get', ['install', '-y', '-qq', ...packages], ['ignore', 'ignore', 'inherit'], {
			DEBIAN_FRONTEND: 'noninteractive',
		});
	}
	const still = missing.filter((name) => !findBrowser(name, { justInstalled: true }));
	if (still.length === 0) return;
	if (apt && isUbuntu()) throw new SetUpError(ubuntuAdvice(still, process.getuid?.() === 0));
	const names = still.join(' and ');
	const how = apt
		? `run: sudo apt-get install -y ${packages.join(' ')}`
		: process.platform === 'darwin'
			? `run: brew install --cask ${still.join(' ')}`
			: process.platform === 'win32'
				? `run: winget install ${still.map((name) => (name === 'firefox' ? 'Mozilla.Firefox' : 'Hibbiki.Chromium')).join(' ')}`
				: `install ${names} with your system's package manager`;
	const or = still.map((name) => `${variableOf(name)}=/path/to/${name}`).join(' ');
	throw new SetUpError(`${names} not found. Please ${how}\nor name what you have: ${or}`);
}

/**
 * What to do on Ubuntu, whose own packages firefox and chromium-browser do nothing but start a snap.
 * @param {readonly import('./find-browser.mjs').BrowserName[]} missing
 * @param {boolean} root whether the reader may do everything
 */
export function ubuntuAdvice(missing, root) {
	const sudo = root ? '' : 'sudo ';
	const key = '/etc/apt/keyrings/packages.mozilla.org.asc';
	const lines = [
		`${missing.join(' and ')} not found, or not able to start: Ubuntu's packages are snaps, which do not run in containers.`,
	];
	if (missing.includes('firefox')) {
		// Ubuntu's stub has the higher version, so Mozilla's package counts as a downgrade.
		lines.push(
			"Firefox: install Mozilla's own package:",
			`  ${sudo}apt-get install -y wget ca-certificates && ${sudo}install -d -m 0755 /etc/apt/keyrings`,
			`  wget -qO- https://packages.mozilla.org/apt/repo-signing-key.gpg | ${sudo}tee ${key} > /dev/null`,
			`  echo 'deb [signed-by=${key}] https://packages.mozilla.org/apt mozilla main' | ${sudo}tee /etc/apt/sources.list.d/mozilla.list`,
			`  printf 'Package: *\\nPin: origin packages.mozilla.org\\nPin-Priority: 1000\\n' | ${sudo}tee /etc/apt/preferences.d/mozilla`,
			`  ${sudo}apt-get update && ${sudo}apt-get install -y --allow-downgrades firefox`,
		);
	}
	if (missing.includes('chromium')) {
		lines.push(
			`Chromium: where snaps run, ${sudo}snap install chromium; elsewhere download one and name it:`,
			`  npx @puppeteer/browsers install chrome@stable${root ? ' --install-deps' : ''} --path ~/browsers   # prints where it is`,
			`  export ${variableOf('chromium')}=/path/to/chrome`,
		);
	}
	return lines.join('\n');
}

function isUbuntu() {
	return existsSync('/etc/os-release') && /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').StdioOptions} stdio
 * @param {Record<string, string>} env
 */
function run(command, args, stdio = ['ignore', 'inherit', 'inherit'], env = {}) {
	const shell = process.platform === 'win32';
	return spawnSync(command, args, { stdio, shell, env: { ...process.env, ...env } });
}
