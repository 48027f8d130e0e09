/** From an offset in a block back to the node and character it stands for. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_BLOCK } from '../../../../page/limits.ts';
import { placeOf, type TextBlock } from '../../../../page/text/blocks.ts';
import { blocksOf } from '../../support/dom.ts';

/** Asserts that every character of the block but line breaks of br is where the map says. */
function expectSameCharacters(block: TextBlock, offsets: Iterable<number>): void {
	for (const offset of offsets) {
		const character = block.text.charAt(offset);
		if (character === '\n') continue;
		const start = placeOf(block, offset);
		expect(start.node.data.charAt(start.offset)).toBe(character);
		const end = placeOf(block, offset + 1, true);
		expect(end.node.data.charAt(end.offset - 1)).toBe(character);
		expect(end.node).toBe(start.node);
	}
}

describe('place of an offset', () => {
	const [block] = blocksOf('<p>Vol<b>ody</b>myr<br>Z</p>');
	if (!block) throw new Error('no block');
	const place = (offset: number, end?: boolean) => {
		const found = placeOf(block, offset, end);
		return `${found.node.data} ${found.offset}`;
	};

	it('begins a range in the later node at a border and ends one in the former', () => {
		expect([place(0), place(3), place(6), place(10)]).toEqual(['Vol 0', 'ody 0', 'myr 0', 'Z 0']);
		expect([place(3, true), place(6, true), place(9, true), place(11, true)]).toEqual([
			'Vol 3',
			'ody 3',
			'myr 3',
			'Z 1',
		]);
	});

	it('is the end of a node at a line break', () => {
		expect(place(9)).toBe('myr 3');
	});

	it('never lies outside its node', () => {
		expect(place(99)).toBe('Z 1');
	});
});

describe('every offset', () => {
	const markup = fc.letrec<{ node: string; text: string }>((tie) => ({
		text: fc.stringMatching(/^[a-zé А-Я🙂]{1,6}$/u),
		node: fc.oneof(
			{ maxDepth: 4, depthSize: 'small' },
			{ weight: 4, arbitrary: tie('text') },
			{
				weight: 1,
				arbitrary: fc.constantFrom('<br>', '<wbr>', '<!-- x -->', '<b></b>', '<script>no</script>', '<a hidden>no</a>'),
			},
			{
				weight: 3,
				arbitrary: fc
					.tuple(fc.constantFrom('b', 'i', 'a', 'span', 'em', 'p', 'div'), fc.array(tie('node'), { maxLength: 4 }))
					.map(([name, inside]) => `<${name}>${inside.join('')}</${name}>`),
			},
		),
	}));

	it('maps to the same character, whatever the markup', () => {
		let characters = 0;
		fc.assert(
			fc.property(fc.array(markup.node, { minLength: 1, maxLength: 8 }), (nodes) => {
				for (const one of blocksOf(`<div>${nodes.join('')}</div>`)) {
					expectSameCharacters(one, one.text.split('').keys());
					characters += one.text.length;
				}
			}),
			{ numRuns: 500 },
		);
		expect(characters).toBeGreaterThan(1000);
	});

	it('maps to the same character in the pieces of a text that was cut', () => {
		const text = Array.from({ length: 30_000 }, (_, i) => `w${i}`).join(' ');
		const blocks = blocksOf(`<p>short ${'<b>start</b> '.repeat(5)}${text} <i>end</i></p>`);
		expect(blocks.length).toBeGreaterThan(2);
		for (const one of blocks) {
			const near = [0, 1, 2, 40, LONGEST_BLOCK - 2, one.text.length - 2, one.text.length - 1];
			expectSameCharacters(
				one,
				near.filter((offset) => offset >= 0 && offset < one.text.length),
			);
		}
	});
});
