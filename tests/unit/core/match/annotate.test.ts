import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../core/match/annotate.ts';
import { names } from '../../support/names-pack.ts';

describe('annotate', () => {
	it('gives each mention its block, offsets, alias and reason', () => {
		const blocks = ['Nothing here.', 'Here is Donald J. Trump’s plan; Trump said.'];
		expect(annotate(names, blocks).mentions).toEqual([
			{ block: 1, start: 8, end: 23, entity: 'donald-trump', alias: 'Donald (J. |)Trump', why: 'full name' },
			{
				block: 1,
				start: 32,
				end: 37,
				entity: 'donald-trump',
				alias: 'Trump',
				why: expect.stringMatching(/^named in full/),
				ally: 'donald-trump',
			},
		]);
	});

	it('gives each refusal its block, offsets, alias and reason', () => {
		expect(annotate(names, ['', 'Hunter Biden']).rejections).toEqual([
			{ block: 1, start: 7, end: 12, alias: 'Biden', why: 'another first name stands in front: Hunter' },
		]);
	});

	it('finds no name over two blocks', () => {
		expect(annotate(names, ['Donald', 'Trump']).mentions).toEqual([]);
	});

	it('lets a full name in one block speak for all', () => {
		const { mentions } = annotate(names, ['Trump left.', 'Donald Trump', 'Trump stayed.']);
		expect(mentions.map(({ block }) => block)).toEqual([0, 1, 2]);
	});

	it('goes on from what earlier batches found', () => {
		expect(annotate(names, ['Trump left.'], { 'donald-trump': 2, kyiv: 1 }).mentions).toMatchObject([
			{ entity: 'donald-trump', why: 'named in full on this page' },
		]);
		expect(annotate(names, ['Trump left.']).mentions).toEqual([]);
	});

	it('answers nothing to nothing', () => {
		expect(annotate(names, [])).toEqual({ mentions: [], rejections: [] });
		expect(annotate(names, ['', ' \n', '\ud800'])).toEqual({ mentions: [], rejections: [] });
	});

	it('gives mentions and refusals in order, apart, within the text, each with alias and reason', () => {
		const part = fc.constantFrom(
			...['Donald Trump', 'Trump', 'Trump Tower', 'Hunter', 'Joe', 'Biden', 'Jr.', 'Kyiv', 'и Путин', 'said', '’s'],
			...[', ', '. ', ' ', '-', '\n\n', '“', '\ud83d', 'U.S.'],
		);
		const block = fc.array(part, { maxLength: 20 }).map((parts) => parts.join(' '));
		fc.assert(
			fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
				const { mentions, rejections } = annotate(names, blocks);
				for (const list of [mentions, rejections]) {
					let last = { block: 0, end: 0 };
					for (const { block: at, start, end, alias, why } of list) {
						expect(at > last.block || (at === last.block && start >= last.end)).toBe(true);
						expect(end).toBeGreaterThan(start);
						expect(blocks[at]?.slice(start, end)).toMatch(/^\p{L}.*\p{L}$/su);
						expect(alias).not.toBe('');
						expect(why).not.toBe('');
						last = { block: at, end };
					}
				}
			}),
		);
	});
});
