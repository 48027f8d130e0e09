import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readableBlockAround } from '../../../../page/text/skip.ts';
import { documentOf } from '../../support/dom.ts';

beforeAll(() => vi.stubGlobal('ShadowRoot', parseHTML('<html></html>').ShadowRoot));
afterAll(() => vi.unstubAllGlobals());

/** Id of the block around the element with the id `x`. */
const around = (body: string) => readableBlockAround(documentOf(body).getElementById('x') as Element)?.id;

describe('the block around an element', () => {
	it.each([
		['<p id="p">a <i><b id="x">b</b></i></p>', 'p'],
		['<div id="d"><p id="x">a</p></div>', 'x'],
		['<div id="d"><span id="x">a</span></div>', 'd'],
		['<article id="a"><footer id="x">a</footer></article>', 'x'],
	])('in %s is %s', (body, id) => {
		expect(around(body)).toBe(id);
	});

	it.each([
		'<div contenteditable><p><b id="x">a</b></p></div>',
		'<nav><ul><li id="x">a</li></ul></nav>',
		'<div hidden><p id="x">a</p></div>',
		'<p><code id="x">a</code></p>',
		'<footer><p id="x">a</p></footer>',
	])('is none in %s', (body) => {
		expect(around(body)).toBeUndefined();
	});

	it('is looked for outside a shadow root too', () => {
		const document = documentOf('<div hidden><x-host></x-host></div><x-host></x-host>');
		const [hidden, shown] = [...document.querySelectorAll('x-host')].map((host) => {
			const root = host.attachShadow({ mode: 'open' });
			root.innerHTML = '<p id="inside">a</p>';
			return readableBlockAround(root.querySelector('p') as Element)?.id;
		});
		expect(hidden).toBeUndefined();
		expect(shown).toBe('inside');
	});
});
