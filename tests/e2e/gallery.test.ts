/** What holds for every state of every view. */
import { describe, expect, test } from 'vitest';
import { LOOKS, wear } from '../../tools/lib/looks.ts';
import { axeFinds } from './support/axe.ts';
import { withGallery } from './support/gallery.ts';

const gallery = withGallery();

describe.each(LOOKS)('every view, %s', (look) => {
	test('is legible and reachable for all: axe finds nothing', async () => {
		const page = await gallery.open({ width: 376, height: 620 });
		await wear(page, look);
		const names = await gallery.states(page);
		expect(names.length).toBeGreaterThan(30);
		const found: string[] = [];
		for (const name of names.filter((name) => name !== 'card/leastCard')) {
			await gallery.show(page, name);
			const what = name.startsWith('card/') ? 'view' : 'page';
			found.push(...(await axeFinds(page, what)).map((line) => `${name}: ${line}`));
		}
		expect(found).toEqual([]);
		await page.close();
	}, 120_000);
});
