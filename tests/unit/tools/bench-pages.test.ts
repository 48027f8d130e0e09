import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { isArticle } from '../../../page/gate/is-article.ts';
import { readBlocks } from '../../../page/text/blocks.ts';
import { benchPages } from '../../../tools/bench/pages.ts';

const NAMES = ['Volodymyr Zelenskyy', 'AT&T', 'White House'];
const pages = benchPages(NAMES);
const documentOf = (html: string) => parseHTML(html).document;
const textOf = (html: string) => [...readBlocks(documentOf(html).body)].map(({ text }) => text).join('\n');

describe('generated pages', () => {
	it('are the same in every run', () => {
		expect(benchPages(NAMES)).toEqual(pages);
	});

	it.each(pages.filter(({ isHuge }) => !isHuge).map((page) => [page.name, page] as const))(
		'%s: the gate thinks of it what it is',
		(_, { html, url, isArticle: expected }) => {
			const document = documentOf(html);
			Object.defineProperty(document, 'contentType', { value: 'text/html' });
			expect(isArticle(document, new URL(url))).toBe(expected);
		},
	);

	it('speak of known names, or of none', () => {
		for (const { html, hasNames, isHuge } of pages) {
			if (!isHuge) expect(textOf(html).includes('Zelenskyy')).toBe(hasNames);
		}
	});

	it('have one with 2 MB of text', () => {
		const [huge, ...others] = pages.filter(({ isHuge }) => isHuge);
		expect(others).toEqual([]);
		expect(huge?.html.replace(/<[^>]*>/g, '').length).toBeGreaterThan(2_000_000);
	});

	it('keep signs that mean something in HTML apart from it', () => {
		const short = pages[0]?.html ?? '';
		expect(textOf(short)).not.toMatch(/&amp;|<\w/);
		expect(short).toContain('AT&amp;T');
	});
});
