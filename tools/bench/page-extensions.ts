/** The extensions that are measured: ours as it is built, the floor, and two that mark with libraries. */
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bundle } from './bundles.ts';
import type { ExtensionName } from './results.ts';

/** Where all of them run. */
const MATCHES = ['*://*.bbc.com/*'];

const SCRIPTS = {
	floor: new URL('./in-page/floor-content.ts', import.meta.url),
	'bare marker': new URL('./in-page/bare-marker-content.ts', import.meta.url),
	'mark.js': new URL('./in-page/mark-js-content.ts', import.meta.url),
	findAndReplaceDOMText: new URL('./in-page/find-and-replace-content.ts', import.meta.url),
} as const;

const BARE_MARKER_BACKGROUND = new URL('./in-page/bare-marker-background.ts', import.meta.url);

/** Builds all extensions. @param names given to the libraries. @returns the folder of each. */
export async function buildExtensions(
	folder: string,
	names: readonly string[],
): Promise<Readonly<Record<ExtensionName, string>>> {
	return {
		backstory: await buildOurs(path.join(folder, 'backstory')),
		floor: await buildOther('floor', path.join(folder, 'floor'), {}),
		'bare marker': await buildBareMarker(path.join(folder, 'bare-marker'), { NAMES: names }),
		'mark.js': await buildOther('mark.js', path.join(folder, 'mark-js'), { NAMES: names }),
		findAndReplaceDOMText: await buildOther('findAndReplaceDOMText', path.join(folder, 'find-and-replace'), {
			NAMES: names,
		}),
	};
}

/** Not into `.output`, where somebody else may be building at the same time. */
export async function buildOurs(folder: string): Promise<string> {
	const script = fileURLToPath(new URL('./own-build.ts', import.meta.url));
	await promisify(execFile)(process.execPath, [script, folder], { maxBuffer: 64 * 1024 * 1024 });
	return path.join(folder, 'chrome-mv3');
}

async function buildBareMarker(folder: string, values: Readonly<Record<string, unknown>>): Promise<string> {
	mkdirSync(folder, { recursive: true });
	await bundle(BARE_MARKER_BACKGROUND, folder, 'background.js', values);
	return buildOther('bare marker', folder, {}, { background: { service_worker: 'background.js' } });
}

/** One content script at the same moment as our gate, and nothing else. */
async function buildOther(
	name: keyof typeof SCRIPTS,
	folder: string,
	values: Readonly<Record<string, unknown>>,
	more: Readonly<Record<string, unknown>> = {},
): Promise<string> {
	mkdirSync(folder, { recursive: true });
	await bundle(SCRIPTS[name], folder, 'content.js', values);
	const manifest = {
		manifest_version: 3,
		name,
		version: '1.0',
		content_scripts: [{ matches: MATCHES, js: ['content.js'], run_at: 'document_idle' }],
		...more,
	};
	writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
	return folder;
}
