/** What is built, file by file: it holds no way from text to markup or code, and lets no page in. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { builtFolder } from '../../tools/lib/extension.ts';
import { browserName } from './support/browser.ts';

const folder = builtFolder(browserName);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(js|html)$/.test(name));

test.each([
	[
		'makes markup of text',
		/\b(innerHTML|outerHTML|insertAdjacentHTML|setHTML\w*|parseHTML\w*|createContextualFragment|DOMParser)\b/,
	],
	['writes into a document', /\bdocument\.write(ln)?\b/],
	['makes code of text', /\beval\s*\(|\bnew\s+Function\b|\b(setTimeout|setInterval)\(\s*["'`]/],
	[
		'asks the network',
		/\b(fetch|sendBeacon|importScripts)\s*\(|\bnew\s+(XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection)\b/,
	],
])('nothing %s', (_, pattern) => {
	expect(files.length).toBeGreaterThan(10);
	const found = files.flatMap((file) => {
		const match = pattern.exec(readFileSync(path.join(folder, file), 'utf8'));
		return match ? [`${file}: …${match.input.slice(match.index - 40, match.index + 40)}…`] : [];
	});
	expect(found).toEqual([]);
});

test('no page may load our files, or send us messages', () => {
	const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
	expect(manifest.name).toBeTruthy();
	expect([manifest.web_accessible_resources, manifest.externally_connectable]).toEqual([undefined, undefined]);
});
