/** `npm run icons`: draws `assets/icon.svg` at every size that browsers and stores ask for. */
import { readFileSync, writeFileSync } from 'node:fs';
import { launch } from './lib/browsers.ts';

/** Browsers show the others from these, halved or nearly: two more files would weigh more than they give. */
const SIZES = [32, 128];

const browser = await launch('chromium');
try {
	const page = await browser.newPage();
	const svg = Buffer.from(readFileSync('assets/icon.svg')).toString('base64');
	for (const size of SIZES) {
		await page.setViewport({ width: size, height: size });
		await page.setContent(
			`<style>*{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img src="data:image/svg+xml;base64,${svg}">`,
		);
		const image = await page.screenshot({ omitBackground: true, type: 'png' });
		writeFileSync(`public/icon/${size}.png`, image);
	}
} finally {
	await browser.close();
}
