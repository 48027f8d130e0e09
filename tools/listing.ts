/**
 * `npm run listing`: makes the stores' pictures from the built extension, in real Chromium, on an article of our own.
 * `-- --language de` takes the screenshots in another language of the interface.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { parse } from 'yaml';
import { runCommand, UsageError } from './lib/cli.ts';
import { builtFolder, type Installed, installExtension, sampleArticle } from './lib/extension.ts';
import {
	type Layer,
	logoHtml,
	marqueeHtml,
	SCREENSHOT,
	screenshotHtml,
	smallTileHtml,
	THEMES,
	WINDOW,
} from './lib/listing-frames.ts';
import { hover, waitForCard, waitForMarks } from './lib/page-probe.ts';
import { openPanel, openPopup, openSettings } from './lib/surfaces.ts';

const FOLDER = 'store/images';
/** A paper that does not exist: no outlet lends its name to our pictures. */
const PAPER = { name: 'The Day', url: 'https://day.test/minerals', pattern: '*://day.test/*' };
const ICON = readFileSync(path.resolve(import.meta.dirname, '../assets/icon.svg'), 'utf8');
/** The name whose card is shown. */
const HOVERED = 'Donald Trump';
const PANEL_WIDTH = 414;
const POPUP = { width: 360, height: 560 };
/** The wide picture's cut of the article. */
const SHEET = { width: 768, height: 504 };
const LOGO = 300;

interface Texts {
	readonly name: string;
	readonly tagline: string;
	readonly taglineLead: string;
	readonly captions: Readonly<Record<'article' | 'panel' | 'popup' | 'settings', string>>;
}

type Look = keyof typeof THEMES;

await runCommand('listing', async () => {
	process.chdir(path.resolve(import.meta.dirname, '..'));
	const { language = 'en' } = parseArgs({ options: { language: { type: 'string' } } }).values;
	if (!/^(en|de|uk)$/.test(language)) throw new UsageError(`--language is en, de or uk, not ${language}`);
	const texts: Texts = parse(readFileSync(`store/${language}.yaml`, 'utf8'));
	// Chromium on Linux speaks what this variable says, elsewhere what its argument says.
	process.env.LANGUAGE = language;
	const built = withPaper();
	const extension = await installExtension('chromium', { args: [`--lang=${language}`], folder: built });
	try {
		const folder = path.join(FOLDER, language);
		mkdirSync(folder, { recursive: true });
		for (const look of Object.keys(THEMES) as Look[]) await takeScreenshots(extension, texts, look, folder);
		if (language === 'en') await makeTiles(extension, texts);
	} finally {
		await extension.close();
		rmSync(built, { recursive: true, force: true });
	}
});

/** A copy of the build that also reads our paper. */
function withPaper(): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'backstory-listing-'));
	cpSync(builtFolder('chromium'), folder, { recursive: true });
	const file = path.join(folder, 'manifest.json');
	const manifest = JSON.parse(readFileSync(file, 'utf8'));
	manifest.host_permissions.push(PAPER.pattern);
	manifest.content_scripts[0].matches.push(PAPER.pattern);
	writeFileSync(file, JSON.stringify(manifest));
	return folder;
}

/** The sample article, as our paper would have it. */
function paperArticle(): string {
	return sampleArticle()
		.replace(/<p class="note">.*?<\/p>/s, '')
		.replace(/<nav>.*?<\/nav>/s, `<b style="font:700 20px/1.2 Georgia, serif">${PAPER.name}</b>`);
}

async function takeScreenshots(extension: Installed, texts: Texts, look: Look, folder: string): Promise<void> {
	const { captions } = texts;
	const set = async (number: number, name: keyof Texts['captions'], layers: readonly Layer[]) => {
		const html = screenshotHtml(ICON, captions[name], layers, THEMES[look]);
		await photograph(extension, html, SCREENSHOT, path.join(folder, `${number}-${name}-${look}.png`));
	};
	const shot = async (page: Page) => (await page.screenshot({ encoding: 'base64' })) as string;

	const article = await openArticle(extension, WINDOW, look);
	await hover(article, HOVERED);
	await waitForCard(extension, article);
	await set(1, 'article', [{ png: await shot(article), left: 0, top: 0 }]);
	await article.mouse.move(4, 300);
	await waitForCard(extension, article, false);

	const panel = await openPanel(extension);
	await article.setViewport({ width: WINDOW.width - PANEL_WIDTH, height: WINDOW.height });
	await dress(panel, { width: PANEL_WIDTH, height: WINDOW.height }, look);
	await article.bringToFront();
	await panel.waitForSelector('.bs-matrix');
	await panel.evaluate(() => {
		const positions = document.querySelector<HTMLElement>('.bs-positions');
		// So that the heading does not touch the edge.
		positions?.style.setProperty('scroll-margin-top', '16px');
		positions?.scrollIntoView();
	});
	await set(2, 'panel', [
		{ png: await shot(article), left: 0, top: 0 },
		{ png: await shot(panel), left: WINDOW.width - PANEL_WIDTH, top: 0, isBeside: true },
	]);
	await panel.close();

	await article.setViewport(WINDOW);
	await article.bringToFront();
	const popup = await openPopup(extension);
	await dress(popup, POPUP, look);
	await popup.type('[role=combobox]', 'zelenski');
	await popup.waitForSelector('[role=option]');
	const over = await shot(popup);
	await popup.close();
	await set(3, 'popup', [
		{ png: await shot(article), left: 0, top: 0 },
		{ png: over, left: WINDOW.width - POPUP.width - 24, top: 12, floats: true },
	]);

	const settings = await openSettings(extension);
	await dress(settings, WINDOW, look);
	await settings.bringToFront();
	await set(4, 'settings', [{ png: await shot(settings), left: 0, top: 0 }]);
	await settings.close();
	await article.close();
}

async function makeTiles(extension: Installed, { name, tagline, taglineLead }: Texts): Promise<void> {
	const words = [tagline, taglineLead] as const;
	const small = smallTileHtml(ICON, name, words);
	await photograph(extension, small, { width: 440, height: 280 }, path.join(FOLDER, 'promo-small.png'));

	const article = await openArticle(extension, { width: SHEET.width, height: SHEET.height }, 'light');
	await hover(article, HOVERED);
	await waitForCard(extension, article);
	const png = (await article.screenshot({ encoding: 'base64' })) as string;
	const wide = marqueeHtml(ICON, name, words, { png, left: 0, top: 0 }, SHEET);
	await photograph(extension, wide, { width: 1400, height: 560 }, path.join(FOLDER, 'promo-marquee.png'));
	await article.close();

	await photograph(extension, logoHtml(ICON, LOGO), { width: LOGO, height: LOGO }, path.join(FOLDER, 'logo.png'));
}

async function openArticle(
	extension: Installed,
	viewport: { width: number; height: number },
	look: Look,
): Promise<Page> {
	const page = await extension.open(PAPER.url, { body: paperArticle() });
	await dress(page, viewport, look);
	await waitForMarks(page, 30);
	return page;
}

async function dress(page: Page, viewport: { width: number; height: number }, look: Look): Promise<void> {
	await page.setViewport(viewport);
	await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look }]);
}

async function photograph(
	{ browser }: Installed,
	html: string,
	size: { width: number; height: number },
	file: string,
): Promise<void> {
	const page = await browser.newPage();
	await page.setViewport(size);
	await page.setContent(html);
	await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
	// Only the logo has clear corners: the stores take no other picture with an alpha channel.
	writeFileSync(file, await page.screenshot({ type: 'png', omitBackground: file.endsWith('logo.png') }));
	await page.close();
	process.stdout.write(`${file}\n`);
}
