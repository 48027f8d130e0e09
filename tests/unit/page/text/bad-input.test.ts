/** Pages made of one huge text node, and of very many tiny ones. */
import { describe, expect, it } from 'vitest';
import { LONGEST_BLOCK } from '../../../../page/limits.ts';
import { placeOf, readBlocks, type TextBlock } from '../../../../page/text/blocks.ts';
import { documentOf } from '../../support/dom.ts';

/** Without those that only say that the reading may pause. */
const blocksIn = (document: Document) => [...readBlocks(document.body)].filter(({ text }) => text);

const FIVE_MB = 5_000_000;

/** Offsets of a block, of every so many and the last, whose character is not where they are mapped to. */
function misplaced(block: TextBlock, step: number): number[] {
	const last = block.text.length - 1;
	const offsets = [...Array.from({ length: Math.ceil(last / step) }, (_, i) => i * step), last];
	return offsets.filter((offset) => {
		const start = placeOf(block, offset);
		const end = placeOf(block, offset + 1, true);
		const isThere = start.node.data.charAt(start.offset) === block.text.charAt(offset);
		return !isThere || end.node !== start.node || end.offset !== start.offset + 1;
	});
}

/** Asserts that blocks hold a text between them, none too long, and lead back to it. Says no more than what is wrong. */
function expectWhole(blocks: readonly TextBlock[], text: string, step: number): void {
	expect(blocks.map((block) => block.text).join('') === text).toBe(true);
	expect(Math.max(...blocks.map((block) => block.text.length))).toBeLessThanOrEqual(LONGEST_BLOCK + 1);
	expect(blocks.flatMap((block) => misplaced(block, step))).toEqual([]);
}

describe('one text node of 5 MB', () => {
	it.each([
		['of words', 'Ukraine and the U.S. want a “peace deal”, soon. '],
		['without blanks', 'Ukraine'],
		['of lone halves of characters', '\ud83d'],
		['of marks', 'e\u0301\u0301\u0301'],
		['from right to left', '\u200fاتفاق السلام '],
	])('%s is in blocks that lead back to it', (_, words) => {
		const document = documentOf('<p></p>');
		const text = words.repeat(FIVE_MB / words.length);
		const node = document.createTextNode(text);
		document.querySelector('p')?.append(node);
		const blocks = blocksIn(document);
		expectWhole(blocks, text, 4999);
		// One after the other, each goes on where the former ended.
		let at = 0;
		for (const block of blocks) {
			const start = placeOf(block, 0);
			at += block.text.length;
			const end = placeOf(block, block.text.length, true);
			expect([start.offset, end.offset]).toEqual([at - block.text.length, at]);
			expect(start.node === node && end.node === node).toBe(true);
		}
	});
});

describe('very many tiny nodes', () => {
	const words = Array.from(
		{ length: 100_000 },
		(_, i) => ['a', '', 'Ukraine', ' ', '\ud83d', 'peace ', 'deal'][i % 7] ?? '',
	);

	it('a hundred thousand in one paragraph are in blocks that lead back to them', () => {
		const document = documentOf('<p></p>');
		const paragraph = document.querySelector('p');
		for (const [i, word] of words.entries()) {
			const node = document.createTextNode(word);
			if (i % 10 > 0) paragraph?.append(node);
			else paragraph?.appendChild(document.createElement('b')).append(node);
		}
		expectWhole(blocksIn(document), words.join(''), 1);
	});

	it('in paragraphs of their own are a block each', () => {
		const document = documentOf('');
		const some = words.slice(0, 30_000);
		for (const word of some) document.body.appendChild(document.createElement('p')).append(word);
		const blocks = blocksIn(document);
		const seen = some.filter((word) => word.trim() !== '');
		expect(blocks.map(({ text }) => text).join('|') === seen.join('|')).toBe(true);
		expect(blocks.flatMap((block) => misplaced(block, 1))).toEqual([]);
	});
});

describe('blocks that are sent to be annotated', () => {
	const textsOf = (html: string) => blocksIn(documentOf(html)).map(({ text }) => text);

	it('stay within bounds however many line breaks there are', () => {
		const texts = textsOf(`<p>Kyiv${'<br>'.repeat(60_001)}Moscow</p>`);
		expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(LONGEST_BLOCK + 1);
		expect(texts.join('')).toContain('Moscow');
	});

	it('are cut at any blank, not inside a word', () => {
		const [first = ''] = textsOf(`<p>${'Ukraine\n'.repeat(LONGEST_BLOCK / 4)}</p>`);
		expect(first).toMatch(/^(Ukraine\n)+$/);
	});
});
