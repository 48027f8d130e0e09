import type { Browser } from 'puppeteer-core';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../../tools/lib/browsers.ts';
import { bringAxe, violationsOn } from './support/axe.ts';
import { browserName } from './support/browser.ts';

const configFile = 'tools/gallery/vite.config.ts';

let server: PreviewServer;
let browser: Browser;

beforeAll(async () => {
	const quiet = { configFile, logLevel: 'error' } as const;
	const outDir = `.output/gallery-${browserName}`;
	const shared = { ...quiet, build: { outDir: `${process.cwd()}/${outDir}` } };
	await build(shared);
	server = await preview({ ...shared, preview: { port: browserName === 'firefox' ? 4391 : 4390 } });
	browser = await launch(browserName);
});

afterAll(async () => {
	await browser?.close();
	await server?.close();
});

describe.each(['light', 'dark'])('every surface in the %s theme', (theme) => {
	test('is legible and reachable for all: axe finds nothing', async () => {
		const address = server.resolvedUrls?.local[0] ?? '';
		const page = await browser.newPage();
		await page.setViewport({ width: 376, height: 620 });
		await page.goto(`${address}?theme=${theme}#card/leastCard`);
		await bringAxe(page);
		const names = await page.evaluate(() => (document.documentElement.dataset.states ?? '').split(' '));
		expect(names.length).toBeGreaterThan(12);
		const found: string[] = [];
		for (const name of names) {
			await page.evaluate(async (state) => {
				location.hash = state;
				await new Promise((resolve) => setTimeout(resolve, 50));
			}, name);
			// A card alone is no page: it has no landmark and no first-level heading of its own.
			const violations = await violationsOn(page, ['region', 'page-has-heading-one']);
			found.push(...violations.map((violation) => `${name}: ${violation}`));
		}
		expect(found).toEqual([]);
		await page.close();
	});
});
