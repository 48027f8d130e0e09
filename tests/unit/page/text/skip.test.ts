import { describe, expect, it } from 'vitest';
import { textsOf } from '../../support/dom.ts';

describe('text that is passed over', () => {
	it.each([
		'<script>Rubio</script>',
		'<style>Rubio</style>',
		'<noscript>Rubio</noscript>',
		'<template><p>Rubio</p></template>',
		'<textarea>Rubio</textarea>',
		'<select><option>Rubio</option></select>',
		'<button>Rubio</button>',
		'<code>Rubio</code>',
		'<pre>Rubio</pre>',
		'<svg><text>Rubio</text></svg>',
		'<iframe>Rubio</iframe>',
		'<nav><a href="#">Rubio</a></nav>',
		'<div hidden><p>Rubio</p></div>',
		'<div contenteditable><p>Rubio</p></div>',
		'<div contenteditable="true"><p>Rubio</p></div>',
		'<div contenteditable="plaintext-only">Rubio</div>',
		'<div contenteditable="true"><p contenteditable="false">Rubio</p></div>',
		'<div role="textbox">Rubio</div>',
		'<div role="navigation">Rubio</div>',
		'<div role="button">Rubio</div>',
		'<footer>Rubio</footer>',
		'<main><footer>Rubio</footer></main>',
		'<backstory-root>Rubio</backstory-root>',
	])('%s', (markup) => {
		expect(textsOf(`<p>Before</p>${markup}<p>After</p>`)).toEqual(['Before', 'After']);
	});

	it('ends a block where it is one itself, and not within a line', () => {
		expect(textsOf('<div>Marco<pre>code</pre>Rubio</div>')).toEqual(['Marco', 'Rubio']);
		expect(textsOf('<p>Marco <a hidden href="#">not</a>Rubio</p>')).toEqual(['Marco Rubio']);
	});

	it('does not end the reading when it is the last of the page', () => {
		expect(textsOf('<div><div>Rubio<script>1</script></div></div>')).toEqual(['Rubio']);
		expect(textsOf('<div><div><script>1</script></div></div><p>Rubio</p>')).toEqual(['Rubio']);
	});
});

describe('text that is read', () => {
	it.each([
		'<article><footer>Rubio</footer></article>',
		'<blockquote>“No.” <footer>Rubio</footer></blockquote>',
		'<aside>Rubio</aside>',
		'<header>Rubio</header>',
		'<figure><img><figcaption>Rubio</figcaption></figure>',
		'<blockquote>Rubio</blockquote>',
		'<div contenteditable="false">Rubio</div>',
		'<div role="article">Rubio</div>',
		'<x-paragraph>Rubio</x-paragraph>',
		'<details><summary>Rubio</summary></details>',
		'<q>Rubio</q>',
	])('%s', (markup) => {
		expect(textsOf(markup).join(' ')).toContain('Rubio');
	});
});
