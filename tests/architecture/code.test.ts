import { describe, expect, it } from 'vitest';
import { filesIn, SHIPPED, withoutComments } from './sources.ts';

/** Most lines of one file. */
const MOST_LINES = 500;

describe('code in the extension', () => {
	it.each([
		[
			'text made into markup',
			/\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|setHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|DOMParser|XSLTProcessor)\b/,
		],
		['markup written into a document', /\bdocument\s*\.\s*write(ln)?\b/],
		['text made into code', /\beval\b|\bnew\s+Function\b|\b(setTimeout|setInterval)\(\s*['"`]/],
		['requests to the network', /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b\s*\(/],
	])('has no %s', (_, pattern) => {
		const files = filesIn(SHIPPED, /\.(tsx?|mjs|html)$/);
		expect(files.length).toBeGreaterThan(50);
		const found = files.flatMap(({ name, text }) =>
			withoutComments(text)
				.split('\n')
				.filter((line) => pattern.test(line))
				.map((line) => `${name}: ${line.trim()}`),
		);
		expect(found).toEqual([]);
	});
});

describe('every file of ours', () => {
	it(`has at most ${MOST_LINES} lines`, () => {
		const files = filesIn([...SHIPPED, 'tools', 'tests'], /\.(tsx?|mjs|css|html)$/);
		const long = files.filter(({ text }) => text.split('\n').length > MOST_LINES + 1);
		expect(long.map(({ name, text }) => `${name}: ${text.split('\n').length - 1}`)).toEqual([]);
	});
});
