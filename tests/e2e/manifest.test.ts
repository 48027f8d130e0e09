/** The built manifest, held against what the browser and its API's description say of it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { matchPatterns, readOutlets } from '../../core/outlets.ts';
import { EVERY_SITE } from '../../core/sites.ts';
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

describe('docs/privacy.md', () => {
	/** First cells of the table of permissions, those in code style. */
	const explained = [...readFileSync('docs/privacy.md', 'utf8').matchAll(/^\| `(\w+)` +\|/gm)].map(([, name]) => name);

	it('gives the reason of every permission that the manifest asks for, and of no other', () => {
		const asked: string[] = [...manifest.permissions, ...(manifest.optional_permissions ?? [])];
		const here = explained.filter((name) => browserName === 'chromium' || name !== 'sidePanel');
		expect(new Set(here)).toEqual(new Set(asked));
	});

	it('names all sites that are asked for: those of the list, and every other only when the reader wants it', () => {
		const { outlets } = readOutlets({ name: 'outlets', text: readFileSync('seeds/outlets.yaml', 'utf8') });
		expect(manifest.host_permissions).toEqual(matchPatterns(outlets));
		expect(manifest.optional_host_permissions).toEqual([EVERY_SITE]);
		expect(manifest.content_scripts).toEqual([
			{ matches: manifest.host_permissions, js: ['gate.js'], run_at: 'document_idle' },
		]);
	});

	it('is right that no request may leave, nothing else may talk to us, and no file is open to pages', () => {
		expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
		expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
		expect(manifest).not.toHaveProperty('externally_connectable');
		expect(manifest).not.toHaveProperty('web_accessible_resources');
	});
});
