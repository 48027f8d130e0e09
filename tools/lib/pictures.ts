/** Takes pictures of every surface: article, card, side panel and popup on the sample article; settings, welcome. */
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from './browsers.ts';
import { ARTICLE_URL, installExtension, sampleArticle } from './extension.ts';
import { cardIn, hover, marksOn, type SeenMark, waitForCard, waitForMarks } from './page-probe.ts';
import { openPanel, openPopup, openSettings, openWelcome } from './surfaces.ts';

/** Widths at which people see the surfaces, in CSS pixels. */
const PANEL_WIDTH = 380;
const POPUP_WIDTH = 360;

export interface Pictures {
	readonly pictures: readonly string[];
	readonly marks: readonly SeenMark[];
	/** Text of the card that was opened. */
	readonly card: string;
}

/** Runs the built extension headless. @param hovered text of the mark whose card is shown. */
export async function takePictures(name: BrowserName, folder: string, hovered = 'Pete Hegseth'): Promise<Pictures> {
	const extension = await installExtension(name);
	const pictures: string[] = [];
	const save = async (page: Page, file: string) => {
		const target = path.join(folder, file);
		await page.screenshot({ path: target as `${string}.png` });
		pictures.push(target);
	};
	try {
		for (const theme of ['light', 'dark'] as const) {
			const dress = (page: Page) =>
				name === 'chromium' ? page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]) : undefined;
			if (theme === 'dark' && name === 'firefox') break;
			const page = await extension.open(ARTICLE_URL, { body: sampleArticle() });
			await page.setViewport({ width: 1000, height: 760 });
			await dress(page);
			await waitForMarks(page, 20);
			await save(page, `article-${theme}.png`);
			await page.evaluate(() => document.querySelectorAll('h2')[1]?.scrollIntoView({ block: 'start' }));
			await hover(page, hovered);
			await waitForCard(extension, page);
			await save(page, `card-${theme}.png`);

			if (name === 'chromium') {
				const panel = await openPanel(extension);
				await panel.setViewport({ width: PANEL_WIDTH, height: 760 });
				await dress(panel);
				await page.bringToFront();
				await panel.waitForSelector('main [data-entity]');
				await save(panel, `panel-${theme}.png`);
			}
			await page.bringToFront();
			const popup = await openPopup(extension);
			await popup.setViewport({ width: POPUP_WIDTH, height: 560 });
			await dress(popup);
			await popup.waitForSelector('main');
			await popup.type('[role=combobox]', 'zelenski');
			await popup.waitForSelector('[role=option]');
			await save(popup, `popup-${theme}.png`);
			await popup.close();
			for (const [open, file] of [
				[openSettings, 'settings'],
				[openWelcome, 'welcome'],
			] as const) {
				const own = await open(extension);
				await own.setViewport({ width: 1280, height: 800 });
				await dress(own);
				await own.bringToFront();
				await save(own, `${file}-${theme}.png`);
				await own.close();
			}
			if (theme === 'dark' || name === 'firefox') {
				const card = await hoverAgain(page);
				return { pictures, marks: await marksOn(page), card };
			}
			await page.close();
		}
		throw new Error('no picture was taken');
	} finally {
		await extension.close();
	}

	async function hoverAgain(page: Page): Promise<string> {
		await page.bringToFront();
		await hover(page, hovered);
		await waitForCard(extension, page);
		return (await cardIn(extension, page))?.text ?? '';
	}
}
