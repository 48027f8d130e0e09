/** Reading for long leaves nothing behind; `npm run soak` does more of the same, and shows the figures. */
import { describe, expect, test } from 'vitest';
import { installExtension } from '../../tools/lib/extension.ts';
import { SOAK_ARGS, type SoakResult, slopeOf, soak, type Weight } from '../../tools/lib/soak.ts';
import { browserName } from './support/browser.ts';

/** The first sample, at which caches are still filling, counts nothing. */
const later = (weights: readonly Weight[], key: keyof Weight) => weights.slice(1).map((weight) => weight[key]);

/** More bytes a sample than this are no noise: a page’s text, or the cards of one article, kept each time are more. */
const NOISE = 4_000;

/** The reader's script, which waits to be told to read again: for another address, the page's coming to sight or back, its end. */
const WAITING = 4;

describe.runIf(browserName === 'chromium')('a long time of reading', () => {
	let result: SoakResult | undefined;

	test('page after page, and a live blog that goes on, take no more and more memory', async () => {
		const extension = await installExtension('chromium', { args: SOAK_ARGS });
		try {
			result = await soak(extension, { navigations: 24, posts: 48, samples: 6 }, () => {});
		} finally {
			await extension.close();
		}
		for (const part of [result.reading, result.blog]) {
			expect(part.length).toBe(6);
			for (const key of ['page', 'background'] as const)
				expect(slopeOf(later(part, key)).slope, key).toBeLessThan(NOISE);
			for (const key of ['nodes', 'listeners'] as const) expect(slopeOf(later(part, key)).slope, key).toBeLessThan(2);
		}
	}, 120_000);

	test('leaves no listener and no node behind when it ends', () => {
		if (!result) throw new Error('nothing was read');
		const { after, never } = result.teardown;
		expect(after.nodes).toBe(never.nodes);
		expect(after.listeners - never.listeners).toBeLessThanOrEqual(WAITING);
		// Else nothing was counted.
		expect(after.listeners).toBeGreaterThan(0);
	});
});

test('tells a slope from noise', () => {
	expect(slopeOf([1, 2, 3, 4])).toEqual({ slope: 1, error: 0 });
	const { slope, error } = slopeOf([5, 1, 4, 2, 5, 1]);
	expect(Math.abs(slope)).toBeLessThan(error);
});
