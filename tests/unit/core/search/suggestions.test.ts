import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml, suggestionsFor } from '../../../../core/search/suggestions.ts';

const result = {
	id: 'a',
	name: 'Marks & <Spencer>',
	type: 'organisation',
	line: 'Sells "ties" & socks.',
	nameRanges: [
		[0, 5],
		[8, 10],
	],
} as const;

describe('suggestions in the address bar', () => {
	it('are plain in Firefox', () => {
		expect(suggestionsFor([result], false)).toEqual([
			{ content: 'Marks & <Spencer>', description: 'Marks & <Spencer> – Sells "ties" & socks.' },
		]);
	});

	it('are XML in Chromium, with what matched marked', () => {
		expect(suggestionsFor([result], true)).toEqual([
			{
				content: 'Marks & <Spencer>',
				description:
					'<match>Marks</match> &amp; <match>&lt;S</match>pencer&gt; <dim>– Sells &quot;ties&quot; &amp; socks.</dim>',
			},
		]);
	});

	it('hold no character that could be taken for markup, nor one that XML does not allow', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(escapeXml(text)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|apos);)/);
				// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
				expect(escapeXml(text)).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
				expect(escapeXml(text).isWellFormed()).toBe(true);
			}),
		);
	});

	it('of nothing are none', () => {
		expect(suggestionsFor([], true)).toEqual([]);
	});
});
