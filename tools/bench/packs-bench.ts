/** Measures what a pack of the reader's own costs: adding it, and the first page after the background has been stopped. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import type { Pack } from '../../core/pack/schema.ts';
import { ARTICLE_URL, type Installed, installExtension, sampleArticle } from '../lib/extension.ts';
import { need, sleep, waitForMarks } from '../lib/page-probe.ts';
import { openSettings } from '../lib/surfaces.ts';
import { atEnd } from './ending.ts';
import { aliasesOf, packAround } from './packs.ts';
import { buildOurs } from './page-extensions.ts';
import type { AddedPackResults, AddedPackRow, Effort, Say } from './results.ts';
import { figureOf } from './stats.ts';

const SIZES = [10_000, 100_000, 1_000_000];
/** Starts of the background for each pack, after one that does not count. */
const STARTS = 5;
const LONGEST_MS = 120_000;
const CALM_MS = 500;

/** @param folder where the extension is built, and packs are written. */
export async function benchAddedPacks(folder: string, { quick }: Effort, say: Say): Promise<AddedPackResults> {
	say('building the extension');
	const built = await buildOurs(path.join(folder, 'added'));
	const rows: AddedPackRow[] = [];
	let browser = '';
	for (const size of quick ? SIZES.slice(0, 1) : SIZES) {
		const file = path.join(folder, `pack-${size}.json`);
		const text = JSON.stringify(packOf(size));
		writeFileSync(file, text);
		// Each in a browser of its own, where nothing is stored yet.
		const extension = await installExtension('chromium', { folder: built });
		atEnd(() => void extension.browser.process()?.kill('SIGKILL'));
		try {
			browser = await extension.browser.version();
			const bare = await startsOf(extension);
			say(`adding a pack of ${size.toLocaleString('en')} names`);
			const added = await add(extension, file);
			say('starting the background with it');
			const starts = await startsOf(extension);
			rows.push({ size, bytes: text.length, added, before: figureOf(bare), starts: figureOf(starts) });
		} finally {
			await extension.close();
		}
	}
	return { browser, rows };
}

/** Names of each entity: a million names have to fit into the largest file that is taken. */
const NAMES_EACH = 4;

function packOf(size: number): Omit<Pack, 'gazetteer'> {
	const names = aliasesOf('synthetic', size).map((alias, at) => ({ ...alias, entity: Math.floor(at / NAMES_EACH) }));
	const { gazetteer: _, ...pack } = packAround(names, {} as never);
	const source = { id: 'list', title: 'A list of names', kind: 'general', published: '2026', language: 'en' } as const;
	return {
		...pack,
		sources: [{ ...source, paragraphs: 0 }],
		entities: pack.entities.map((entity) => ({ ...entity, cite: [{ source: 'list' }] })),
	};
}

/** @returns milliseconds from choosing the file to the settings page saying that the pack is added. */
async function add(extension: Installed, file: string): Promise<number> {
	const page = await openSettings(extension);
	const input = (await need(page, '.bs-drop input[type=file]')) as ElementHandle<HTMLInputElement>;
	const began = performance.now();
	await input.uploadFile(file);
	await page.waitForFunction(
		() => [...document.querySelectorAll('[role=status], [role=alert]')].some(({ textContent }) => textContent?.trim()),
		{ polling: 50, timeout: LONGEST_MS },
	);
	const took = performance.now() - began;
	const said = await page.$$eval('[role=status], [role=alert]', (all) => all.map((one) => one.textContent).join(' '));
	if (!said.includes('is added')) throw new Error(`the pack was not added: ${said}`);
	await page.close();
	return took;
}

/** @returns for several starts, milliseconds from asking for an article to its first marks. */
async function startsOf(extension: Installed): Promise<number[]> {
	const all: number[] = [];
	for (let start = 0; start <= STARTS; start++) {
		await stopBackground(extension);
		const began = performance.now();
		const page = await extension.open(ARTICLE_URL, { body: sampleArticle() });
		await waitForMarks(page, 1);
		all.push(performance.now() - began);
		await page.close();
	}
	return all.slice(1);
}

/** As the browser does after half a minute without work. */
async function stopBackground(extension: Installed): Promise<void> {
	const session = await extension.browser.target().createCDPSession();
	const { targetInfos } = await session.send('Target.getTargets');
	for (const { type, url, targetId } of targetInfos) {
		if (type === 'service_worker' && url.startsWith(extension.url('')))
			await session.send('Target.closeTarget', { targetId });
	}
	await session.detach();
	await sleep(CALM_MS);
}
