/** The gallery of all states, built and served to a browser of its own. */
import type { Browser, Page } from 'puppeteer-core';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import { launch } from '../../../tools/lib/browsers.ts';
import { browserName } from './browser.ts';

const configFile = 'tools/gallery/vite.config.ts';
/** Any that is free. */
const PORT = 0;

export interface Gallery {
	/** A page on which {@link show} can show states. @param size in CSS pixels. */
	open(size: { readonly width: number; readonly height: number }, search?: string): Promise<Page>;
	/** Names of all states, such as `card/personCard`. */
	states(page: Page): Promise<string[]>;
	/** Shows one state, and waits until it is drawn. */
	show(page: Page, state: string): Promise<void>;
}

/** Builds and serves the gallery before the file's tests. */
export function withGallery(): Gallery {
	let server: PreviewServer | undefined;
	let browser: Browser | undefined;
	beforeAll(async () => {
		const outDir = `${process.cwd()}/.output/gallery-${browserName}`;
		const shared = { configFile, logLevel: 'error', build: { outDir } } as const;
		await build(shared);
		server = await preview({ ...shared, preview: { port: PORT } });
		browser = await launch(browserName);
	});
	afterAll(async () => {
		await browser?.close();
		await server?.close();
	});
	return {
		async open(size, search = '') {
			const page = await (browser as Browser).newPage();
			await page.setViewport(size);
			await page.goto(`${server?.resolvedUrls?.local[0]}${search}#card/leastCard`);
			return page;
		},
		states: (page) => page.evaluate(() => (document.documentElement.dataset.states ?? '').split(' ')),
		show: (page, state) =>
			page.evaluate(async (name) => {
				location.hash = name;
				await new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
				await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
			}, state),
	};
}
