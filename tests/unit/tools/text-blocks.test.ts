import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../../tools/lib/text-blocks.ts';

const LONG = 'A line that is long enough to have been wrapped by an editor and';
const texts = (text: string) => textBlocks(text).map((block) => block.text);

describe('blocks of a plain text', () => {
	it.each([
		['a line is a block', 'Title\nAuthor\nText', ['Title', 'Author', 'Text']],
		['a blank line ends one', 'One\n\n \nTwo', ['One', 'Two']],
		['Windows line ends too', 'One\r\n\r\nTwo\r\n', ['One', 'Two']],
		['a wrapped line goes on', `${LONG}\ngoes on.`, [`${LONG}\ngoes on.`]],
		['a long line at the end of a sentence does not', `${LONG} ends.\nNext.`, [`${LONG} ends.`, 'Next.']],
		['nor before a blank line', `${LONG}\n\nNext.`, [LONG, 'Next.']],
		['nothing has none', ' \n\n', []],
	])('%s', (_, text, expected) => {
		expect(texts(text)).toEqual(expected);
	});

	it('lie in the text where they say, and leave out nothing but white space', () => {
		const piece = fc.constantFrom('word', LONG, '.', '\n', '\r\n', '\n\n', ' ', '🙂');
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
				const text = pieces.join('');
				const blocks = textBlocks(text);
				let at = 0;
				for (const block of blocks) {
					expect(text.slice(at, block.offset).trim()).toBe('');
					expect(text.slice(block.offset, block.offset + block.text.length)).toBe(block.text);
					at = block.offset + block.text.length;
				}
				expect(text.slice(at).trim()).toBe('');
			}),
		);
	});
});
