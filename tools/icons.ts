/** `npm run icons`: draws the icon at every size that browsers and stores ask for. */
import { readFileSync, writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { launch } from './lib/browsers.ts';
import { palettePng } from './lib/palette-png.ts';

/**
 * @property size of the file, in pixels.
 * @property edge that stays clear: the stores want it around the largest.
 */
const ICONS = [
	{ size: 16, edge: 0, drawing: 'assets/icon-small.svg' },
	{ size: 32, edge: 0, drawing: 'assets/icon.svg' },
	{ size: 48, edge: 0, drawing: 'assets/icon.svg' },
	{ size: 128, edge: 16, drawing: 'assets/icon.svg' },
];

const browser = await launch('chromium');
try {
	const page = await browser.newPage();
	for (const { size, edge, drawing } of ICONS) {
		const svg = readFileSync(drawing).toString('base64');
		await page.setViewport({ width: size, height: size });
		await page.setContent(
			`<style>*{margin:0}img{display:block;box-sizing:border-box;width:${size}px;height:${size}px;padding:${edge}px}</style><img src="data:image/svg+xml;base64,${svg}">`,
		);
		const image = await page.screenshot({ omitBackground: true, type: 'png' });
		writeFileSync(`public/icon/${size}.png`, palettePng(PNG.sync.read(Buffer.from(image))));
	}
} finally {
	await browser.close();
}
