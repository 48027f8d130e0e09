import { describe, expect, it } from 'vitest';
import { LONGEST_BLOCK } from '../../../../page/limits.ts';
import { measure } from '../../../../page/text/extent.ts';
import { blocksOf } from '../../support/dom.ts';

describe('how far into a text a place is', () => {
	it('counts what is read and nothing else', async () => {
		const blocks = blocksOf('<nav>not read</nav><p>01234</p><script>no</script><p>567<b>89</b></p>');
		const place = await measure(blocks);
		const nodes = blocks.flatMap(({ pieces }) => pieces.map(({ node }) => node));
		expect(nodes.map((node) => place(node, 0))).toEqual([0, 0.5, 0.8]);
		expect(place(nodes[2] as Text, 1)).toBe(0.9);
	});

	it('is right in a text that was cut', async () => {
		const blocks = blocksOf(`<p>${'word '.repeat(LONGEST_BLOCK / 2)}</p>`);
		expect(blocks.length).toBeGreaterThan(1);
		const node = blocks[0]?.pieces[0]?.node as Text;
		expect((await measure(blocks))(node, node.length / 2)).toBeCloseTo(0.5, 3);
	});

	it('is the end for what was not read', async () => {
		const [block] = blocksOf('<p>other</p>');
		const node = block?.pieces[0]?.node as Text;
		expect((await measure([]))(node, 0)).toBe(1);
		expect((await measure(blocksOf('<p>text</p>')))(node, 2)).toBe(1);
	});
});
