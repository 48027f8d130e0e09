/**
 * The build for Safari, as far as it can be seen without Safari: in Chromium, which gives it none of the interfaces
 * that Safari lacks, because its manifest does not ask for them.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARTICLE_URL, type Installed, installExtension, sampleArticle } from '../../tools/lib/extension.ts';
import { cardIn, marksOn, NOTHING_COMES_MS, sleep, waitForCard, waitForMarks } from '../../tools/lib/page-probe.ts';
import { openPopup, openSettings } from '../../tools/lib/surfaces.ts';
import { browserName } from './support/browser.ts';

const BUILT = path.resolve('.output/safari-mv3');

describe.runIf(browserName === 'chromium')('the build for Safari', () => {
	const manifest = JSON.parse(readFileSync(path.join(BUILT, 'manifest.json'), 'utf8'));
	const folder = mkdtempSync(path.join(tmpdir(), 'backstory-safari-'));
	let extension: Installed;

	beforeAll(async () => {
		cpSync(BUILT, folder, { recursive: true });
		// Chromium knows background scripts only as service workers.
		const background = { service_worker: manifest.background.scripts[0], type: 'module' };
		writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify({ ...manifest, background }));
		extension = await installExtension('chromium', { folder });
	});
	afterAll(async () => {
		await extension?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	test('asks for nothing that Safari does not have, and has its background as a page for events', () => {
		expect(manifest.background).toEqual({ scripts: ['background.js'], type: 'module', persistent: false });
		for (const key of ['side_panel', 'sidebar_action', 'omnibox', 'minimum_chrome_version', 'message_serialization'])
			expect(manifest).not.toHaveProperty(key);
		expect(manifest.permissions).not.toContain('sidePanel');
		expect(manifest.commands).not.toHaveProperty('toggle-panel');
	});

	test('finds a mark by the caret, and not behind the end of its line', async () => {
		const end = '<p id="end">The last word was with Pete Hegseth</p></article>';
		const page = await extension.open(ARTICLE_URL, { body: sampleArticle().replace('</article>', end) });
		await waitForMarks(page, 30);
		await page.evaluate(() => document.querySelector('#end')?.scrollIntoView({ block: 'center' }));
		const rect = (await marksOn(page)).findLast(({ text }) => text === 'Pete Hegseth')?.rects[0];
		if (!rect) throw new Error('the last mark is not there');
		const { x, y, width, height } = rect;
		const middle = y + height / 2;
		// A caret goes to the end of the mark from here too.
		await page.mouse.move(x + width + 60, middle - 2);
		await page.mouse.move(x + width + 60, middle);
		await sleep(NOTHING_COMES_MS);
		expect(await cardIn(extension, page)).toBe(undefined);
		await page.mouse.move(x + width / 2, middle, { steps: 3 });
		expect((await waitForCard(extension, page))?.entity).toBe('pete-hegseth');
	});

	test('offers no side panel, and no way to shortcuts that it cannot open', async () => {
		const page = await extension.open(ARTICLE_URL, { body: sampleArticle() });
		await waitForMarks(page, 30);
		const popup = await openPopup(extension);
		await popup.waitForSelector('.bs-popup-foot');
		expect(await popup.$('.bs-panel-button')).toBe(null);
		await popup.close();
		const settings = await openSettings(extension);
		expect(await settings.$('#shortcuts table')).not.toBe(null);
		expect(await settings.$('#shortcuts button')).toBe(null);
	});
});
