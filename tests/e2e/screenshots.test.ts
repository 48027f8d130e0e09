/**
 * What every surface looks like, light and dark. With the fonts and the browser that the accepted pictures were taken
 * with, every pixel counts. With other fonts only the layout does, and in another version of the browser pixels that
 * differ are told but forgiven; the output says so. `npm run screenshots:accept` takes new ones.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { wear } from '../../tools/lib/looks.ts';
import { browserName } from './support/browser.ts';
import { withGallery } from './support/gallery.ts';
import { type Layout, layoutDifferences, layoutOf } from './support/layout.ts';
import { type Album, accept, difference } from './support/pictures.ts';
import { PROBE } from './support/probe.ts';

const album: Album = {
	accepted: `tests/screenshots/${browserName}`,
	differing: `.output/screenshots/${browserName}`,
};
const LAYOUTS = `${album.accepted}/layouts.json`;
const isAccepting = inject('accept');

/** The states that are pictured, and the size of the window for each, in CSS pixels. */
const STATES = [
	['article/marks', 600, 400],
	['article/card', 600, 640],
	['article/pinned', 600, 640],
	['article/sheet', 360, 640],
	['card/personCard', 376, 400],
	['panel/article', 360, 760],
	['popup/article', 360, 510],
	['popup/misspelt', 360, 510],
	['popup/card', 360, 510],
	['options/normal', 1280, 800],
	['welcome/normal', 1280, 800],
] as const;

const gallery = withGallery();
/** What is kept beside the pictures: the browser that drew them, and where it put the parts. */
interface Kept {
	browser: string;
	readonly layouts: Record<string, Layout>;
}
const known = readKept();
const taken: Kept = { browser: '', layouts: {} };

/** Whether letters look as they did when the pictures were accepted. */
let sameLetters: boolean | undefined;

/** Stops what moves by itself, and shows the whole of what scrolls. */
const CALM = `*, *::before { caret-color: transparent !important; transition: none !important; }
.bs-panel { height: auto !important; overflow: visible !important; }
.bs-floating { max-height: none !important; }`;

async function lettersAreSame(): Promise<boolean> {
	if (sameLetters !== undefined) return sameLetters;
	const page = await gallery.open({ width: 360, height: 120 });
	await page.setContent(PROBE);
	const probe = await page.screenshot();
	taken.browser = (await page.browser().version()).replace(/\..*/, '');
	if (isAccepting) accept(album, 'probe', probe);
	sameLetters = difference(album, 'probe', probe) === undefined;
	if (!sameLetters) {
		console.warn(
			`Letters look otherwise here than in ${album.accepted}: other fonts, or another ${browserName}. ` +
				'Pixels are not compared, only the layout.',
		);
	}
	await page.close();
	return sameLetters;
}

async function picture(page: Page, state: string): Promise<Uint8Array> {
	await gallery.show(page, state);
	await page.evaluate(async () => {
		await document.fonts.ready;
		await new Promise((resolve) => setTimeout(resolve, 150));
	});
	return page.screenshot({ fullPage: /^(card|panel)/.test(state) });
}

describe.each(['light', 'dark'] as const)('%s', (look) => {
	test.each(STATES)('%s looks as accepted', async (state, width, height) => {
		const compares = await lettersAreSame();
		const name = `${state.replace('/', '-')}-${look}`;
		const page = await gallery.open({ width, height });
		await wear(page, look);
		await page.addStyleTag({ content: CALM });
		const bytes = await picture(page, state);
		const layout = await layoutOf(page);
		expect(Object.keys(layout).length, 'parts whose place is known').toBeGreaterThan(2);
		await page.close();
		taken.layouts[name] = layout;
		if (isAccepting) return accept(album, name, bytes);
		const different = compares ? difference(album, name, bytes) : undefined;
		if (known.browser === taken.browser) expect(different).toBeUndefined();
		else if (different) console.warn(`Forgiven in ${taken.browser}, accepted was ${known.browser}: ${different}`);
		expect(layoutDifferences(known.layouts[name] ?? {}, layout, width)).toEqual([]);
	});
});

afterAll(() => {
	if (!isAccepting) return;
	// A box to a line.
	const text = JSON.stringify(taken, null, '\t').replace(/\[[^\]]*\]/g, (box) =>
		JSON.stringify(JSON.parse(box)).replaceAll(',', ', '),
	);
	writeFileSync(LAYOUTS, `${text}\n`);
});

function readKept(): Kept {
	try {
		return JSON.parse(readFileSync(LAYOUTS, 'utf8'));
	} catch {
		return { browser: '', layouts: {} };
	}
}
