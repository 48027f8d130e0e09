import { describe, expect, it } from 'vitest';
import { LONGEST_BLOCK } from '../../../../page/limits.ts';
import { placeOf, readBlocks, type TextBlock } from '../../../../page/text/blocks.ts';
import { blocksOf, documentOf, textsOf } from '../../support/dom.ts';

describe('a block', () => {
	it.each([
		[
			'holds a name split over inline elements',
			'<p>Vol<b>ody</b><i>myr <a href="#">Zel</a></i>ensky</p>',
			['Volodymyr Zelensky'],
		],
		['holds a name with a comment in it', '<p>Zel<!-- x -->ensky</p>', ['Zelensky']],
		['ends with its paragraph', '<p>Marco</p><p>Rubio</p>', ['Marco', 'Rubio']],
		['ends where a paragraph begins inside it', '<div>Marco<p>Rubio</p>Putin</div>', ['Marco', 'Rubio', 'Putin']],
		['ends with its list item', '<ul><li>Marco</li><li>Rubio</li></ul>', ['Marco', 'Rubio']],
		['ends with its cell', '<table><tr><td>Marco</td><td>Rubio</td></tr></table>', ['Marco', 'Rubio']],
		['ends with its heading', '<h1>Marco</h1>Rubio', ['Marco', 'Rubio']],
		['has a line break for br', '<p>Marco<br>Rubio<br><br>Putin</p>', ['Marco\nRubio\n\nPutin']],
		['ends at a rule', '<div>Marco<hr>Rubio</div>', ['Marco', 'Rubio']],
		['ends at an empty paragraph', '<div>Marco<p></p>Rubio</div>', ['Marco', 'Rubio']],
		['ends at a picture', '<div>Marco<img alt="x">Rubio</div>', ['Marco', 'Rubio']],
		['goes on around a word-break hint', '<p>Zel<wbr>ensky</p>', ['Zelensky']],
		['is not made of white space', '<p> \n</p><p>Rubio</p>\n', ['Rubio']],
	])('%s', (_, body, texts) => {
		expect(textsOf(body)).toEqual(texts);
	});

	it('comes in the order of the document', () => {
		expect(textsOf('<h1>1</h1><div>2<section>3<p>4</p>5</section>6</div>7')).toEqual([
			'1',
			'2',
			'3',
			'4',
			'5',
			'6',
			'7',
		]);
	});

	it('can be read below any element', () => {
		const document = documentOf('<p>Before</p><p id="here">Marco <b>Rubio</b></p><p>After</p>');
		const element = document.getElementById('here') as Element;
		expect([...readBlocks(element)].map(({ text }) => text)).toEqual(['Marco Rubio']);
	});

	it('is none on a page without text', () => {
		expect(blocksOf('')).toEqual([]);
		expect(blocksOf('<img><script>1</script>')).toEqual([]);
	});
});

describe('a section', () => {
	it.each([
		['begins with a heading', '<p>1</p><h2>2</h2><p>3</p><p>4</p>', [0, 1, 1, 1]],
		['begins with an article', '<article><p>1</p></article><article><p>2</p></article>', [1, 2]],
		['is not begun by a heading without text', '<p>1</p><h2></h2><p>2</p>', [0, 0]],
		['is that of the text, not of what follows it', '<div>1<h2>2</h2></div>', [0, 1]],
	])('%s', (_, body, sections) => {
		expect(blocksOf(body).map(({ section }) => section)).toEqual(sections);
	});

	it('is counted on from where a reading before ended', () => {
		expect(blocksOf('<p>1</p><h2>2</h2>', { section: 7 }).map(({ section }) => section)).toEqual([7, 8]);
	});
});

describe('shadow roots', () => {
	it('are read when open, and reported, and not when closed', () => {
		const document = documentOf('<p>Before</p><x-open>slotted</x-open><x-closed></x-closed><p>After</p>');
		const open = document.querySelector('x-open')?.attachShadow({ mode: 'open' }) as ShadowRoot;
		open.innerHTML = '<p>Inside</p>';
		const closed = document.querySelector('x-closed')?.attachShadow({ mode: 'closed' }) as ShadowRoot;
		closed.innerHTML = '<p>Secret</p>';
		const roots: ShadowRoot[] = [];
		const texts = [...readBlocks(document.body, { onShadowRoot: (root) => roots.push(root) })].map(({ text }) => text);
		expect(texts).toEqual(['Before', 'Inside', 'slotted', 'After']);
		expect(roots).toEqual([open]);
		const inside = [...readBlocks(document.body)][1] as TextBlock;
		expect(placeOf(inside, 2)).toEqual({ node: open.querySelector('p')?.firstChild, offset: 2 });
	});

	it('are followed a limited number of levels', () => {
		const document = documentOf('<x-0></x-0>');
		let host = document.querySelector('x-0') as Element;
		for (let depth = 1; depth <= 12; depth++) {
			const root = host.attachShadow({ mode: 'open' });
			root.innerHTML = `<p>level ${depth}</p><x-${depth}></x-${depth}>`;
			host = root.querySelector(`x-${depth}`) as Element;
		}
		expect([...readBlocks(document.body)].map(({ text }) => text)).toEqual(
			Array.from({ length: 8 }, (_, i) => `level ${i + 1}`),
		);
	});
});

describe('a long text', () => {
	it('is cut at blanks into blocks that are not too long', () => {
		const text = Array.from({ length: 60_000 }, (_, i) => `word${i}`).join(' ');
		const blocks = blocksOf(`<p>${text}</p>`);
		expect(blocks.length).toBeGreaterThan(8);
		expect(blocks.map((block) => block.text).join('')).toBe(text);
		for (const block of blocks) expect(block.text.length).toBeLessThanOrEqual(LONGEST_BLOCK + 1);
		for (const block of blocks.slice(0, -1)) expect(block.text).toMatch(/ $/);
	});

	it('is cut anywhere when it has no blanks', () => {
		const text = 'x'.repeat(2 * LONGEST_BLOCK + 10);
		const blocks = blocksOf(`<p>${text}</p>`);
		expect(blocks.map((block) => block.text.length)).toEqual([LONGEST_BLOCK, LONGEST_BLOCK, 10]);
	});

	it('is cut between many short nodes too', () => {
		const blocks = blocksOf(`<p>${'<b>Rubio </b>'.repeat(10_000)}</p>`);
		expect(blocks.map((block) => block.text).join('')).toBe('Rubio '.repeat(10_000));
		for (const block of blocks) expect(block.text.length).toBeLessThanOrEqual(LONGEST_BLOCK + 1);
	});
});
