/** Which browsers a task needs, where they are found, and what is said when they are not. */
import { chmodSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../../tools/lib/find-browser.mjs';
import { neededBrowsers, ubuntuAdvice } from '../../../tools/lib/set-up.mjs';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('browsers that a task needs', () => {
	it.each([
		['test', [], ['chromium', 'firefox']],
		['demo', [], ['chromium']],
		['demo', ['--browser', 'firefox'], ['firefox']],
		['demo', ['--headless', '--browser=firefox'], ['firefox']],
		['demo', ['--browser=chromium'], ['chromium']],
		['demo', ['--browser', 'firefox', '--browser=chromium'], ['chromium']],
		['demo', ['-o', 'firefox'], ['chromium']],
		['demo', ['--browser'], ['chromium']],
	])('%s %j', (task, args, browsers) => {
		expect(neededBrowsers(task, args)).toEqual(browsers);
	});

	it.each([undefined, 'grow', 'constructor'])('refuses the task %s', (task) => {
		expect(() => neededBrowsers(task, [])).toThrow('usage: node tools/run.mjs test|demo');
	});
});

describe.skipIf(process.platform !== 'linux')('a browser', () => {
	const write = temporaryFolder();
	const script = (name: string, text: string) => {
		const file = write(name, `#!/bin/sh\n${text}\n`);
		chmodSync(file, 0o755);
		return file;
	};
	const only = (...files: string[]) => vi.stubEnv('PATH', files.map((file) => path.dirname(file)).join(':'));

	beforeEach(() => {
		vi.stubEnv('BACKSTORY_FIREFOX', undefined);
		vi.stubEnv('BACKSTORY_CHROMIUM', undefined);
		vi.stubEnv('LOCALAPPDATA', undefined);
	});
	afterEach(() => {
		vi.unstubAllEnvs();
	});

	it('is taken without a start when it is no stub', () => {
		const firefox = script('plain/firefox', 'exit 1');
		only(firefox);
		expect(findBrowser('firefox')).toBe(firefox);
		expect(findBrowser('chromium')).toBeUndefined();
	});

	it('must start when it was just installed', () => {
		only(script('broken/firefox', 'exit 1'));
		expect(findBrowser('firefox', { justInstalled: true })).toBeUndefined();
		const good = script('sound/firefox', '[ "$1" = --version ]');
		only(good);
		expect(findBrowser('firefox', { justInstalled: true })).toBe(good);
	});

	it('must start when it is a snap’s stub; else the next one is taken', () => {
		const stub = script('stub/firefox', 'exit 1 # exec /snap/bin/firefox "$@"');
		const good = script('good/firefox-esr', 'exit 1');
		only(stub);
		expect(findBrowser('firefox')).toBeUndefined();
		only(stub, good);
		expect(findBrowser('firefox')).toBe(good);
		const working = script('working/chromium-browser', '[ "$1" = --version ] # exec /snap/bin/chromium "$@"');
		only(working);
		expect(findBrowser('chromium')).toBe(working);
	});

	it('is asked again once it has been installed', () => {
		const file = script('again/firefox', 'exit 1 # /snap/bin/firefox');
		only(file);
		expect(findBrowser('firefox')).toBeUndefined();
		script('again/firefox', 'exit 0 # /snap/bin/firefox');
		expect(findBrowser('firefox', { justInstalled: true })).toBe(file);
		expect(findBrowser('firefox')).toBe(file);
	});

	it('is the one that its variable names, whatever else there is', () => {
		const named = script('named/anything', 'exit 1 # /snap/bin/');
		only(script('other/firefox', ''));
		vi.stubEnv('BACKSTORY_FIREFOX', named);
		expect(findBrowser('firefox')).toBe(named);
		vi.stubEnv('BACKSTORY_FIREFOX', `${named}-not`);
		expect(findBrowser('firefox')).toBeUndefined();
	});

	it.each(['Chromium', 'Google/Chrome'])('is found where Windows keeps a user’s own: %s', (folder) => {
		const chrome = script(`${folder.length}/${folder}/Application/chrome.exe`, '');
		only('/nowhere/x');
		vi.stubEnv('LOCALAPPDATA', chrome.slice(0, chrome.indexOf(`/${folder}/`)));
		expect(findBrowser('chromium')).toBe(chrome);
	});
});

describe('advice on Ubuntu', () => {
	it('speaks of what is missing only', () => {
		expect(ubuntuAdvice(['firefox'], false)).not.toContain('BACKSTORY_CHROMIUM');
		expect(ubuntuAdvice(['chromium'], false)).not.toContain('mozilla');
		expect(ubuntuAdvice(['chromium', 'firefox'], false)).toMatch(/^chromium and firefox not found/);
	});

	it('needs no sudo as root', () => {
		expect(ubuntuAdvice(['chromium', 'firefox'], true)).not.toContain('sudo');
		expect(ubuntuAdvice(['firefox'], false)).toContain('sudo apt-get install -y --allow-downgrades firefox');
	});
});
