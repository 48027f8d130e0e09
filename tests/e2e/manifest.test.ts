/** The built manifest, held against what the browser and its API's description say of it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserProblems, typeProblems } from '../../tools/lib/chrome-manifest.ts';
import { builtFolder } from '../../tools/lib/extension.ts';
import { browserName } from './support/browser.ts';

const folder = builtFolder(browserName);
const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));

describe.runIf(browserName === 'chromium')('the manifest for Chromium', () => {
	it('agrees with the description of the API, which finds a key, a value and a permission that are not its own', () => {
		expect(typeProblems(manifest)).toEqual([]);
		expect(typeProblems({ ...manifest, optional_host: [] }).join()).toMatch(/"optional_host"' does not exist/);
		expect(typeProblems({ ...manifest, message_serialization: 'clone' })).toHaveLength(1);
		expect(typeProblems({ ...manifest, permissions: ['storage', 'sidepanel'] })).toHaveLength(1);
	});

	it('is loaded by the browser without a complaint, which it has of a key and a permission that it does not know', async () => {
		expect(await browserProblems(folder, manifest)).toEqual([]);
		const wrong = { ...manifest, optional_host: [], permissions: [...manifest.permissions, 'sidepanel'] };
		expect(await browserProblems(folder, wrong)).toEqual([
			"Unrecognized manifest key 'optional_host'.",
			"Permission 'sidepanel' is unknown.",
		]);
	});
});
