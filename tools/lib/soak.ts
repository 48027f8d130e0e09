/** Long reading in a short time: many pages one after another, then a live blog that grows; memory is weighed on the way. */
import type { CDPSession, Page } from 'puppeteer-core';
import { type Installed, sampleArticle } from './extension.ts';
import { hover, marksOn, sleep, waitForCard, waitForMarks } from './page-probe.ts';

/** What is in use at one moment, after the garbage has been collected. */
export interface Weight {
	/** Bytes of JavaScript in the page's process, content scripts included. */
	readonly page: number;
	/** Bytes of JavaScript in the background. */
	readonly background: number;
	readonly nodes: number;
	readonly listeners: number;
}

export interface SoakPlan {
	readonly navigations: number;
	/** Posts that the live blog gets. */
	readonly posts: number;
	/** Weighed so many times in each part. */
	readonly samples: number;
}

export interface SoakResult {
	readonly reading: readonly Weight[];
	readonly blog: readonly Weight[];
	/** Of a page that was read and has been left alone since, and of the same page that was never read. */
	readonly teardown: { readonly after: Weight; readonly never: Weight };
}

const HOST = 'https://www.bbc.com/news/articles/soak';
const HOVER_EVERY = 5;
/** What the browser itself keeps of a page goes some moments later. */
const SETTLE_MS = 300;
const WEIGHINGS_AT_REST = 4;

/**
 * For the browser to be weighed: without the pages that it keeps for going back, which weigh now this much and now that,
 * and without compiling what runs often once more, which takes memory for some hundred pages and is no leak.
 */
export const SOAK_ARGS = [
	'--disable-features=BackForwardCache',
	'--js-flags=--no-opt --no-maglev --no-sparkplug --regexp-interpret-all',
];

/** Chromium only: no other driver tells what is in use. */
export async function soak(extension: Installed, plan: SoakPlan, say: (text: string) => void): Promise<SoakResult> {
	const page = await extension.browser.newPage();
	await page.setRequestInterception(true);
	page.on('request', (request) =>
		request.url().startsWith(HOST)
			? void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: article(request.url()) })
			: void request.abort().catch(() => {}),
	);
	const scales = await scalesFor(extension, page);

	const reading: Weight[] = [];
	for (let at = 1; at <= plan.navigations; at++) {
		await page.goto(`${HOST}-${at % 7}`, { waitUntil: 'load' });
		await waitForMarks(page, 30);
		if (at % HOVER_EVERY === 0) {
			await hover(page, 'Emmanuel Macron');
			await waitForCard(extension, page);
			await page.keyboard.press('Escape');
		}
		if (at % Math.ceil(plan.navigations / plan.samples) === 0) {
			await page.goto(`${HOST}-rest`, { waitUntil: 'load' });
			await waitForMarks(page, 30);
			reading.push(await scales());
			say(`${at} pages read`);
		}
	}

	const blog: Weight[] = [];
	await page.goto(`${HOST}-blog`, { waitUntil: 'load' });
	await waitForMarks(page, 30);
	for (let at = 1; at <= plan.posts; at++) {
		// The oldest posts go as new ones come, so that what is weighed should not grow.
		await page.evaluate((number) => {
			const post = document.createElement('p');
			post.className = 'post';
			post.textContent = `Post ${number}: Sergei Lavrov spoke to Marco Rubio about the ceasefire in Ukraine.`;
			document.querySelector('article')?.append(post);
			const posts = document.querySelectorAll('.post');
			if (posts.length > 20) posts[0]?.remove();
		}, at);
		await sleep(30);
		if (at % Math.ceil(plan.posts / plan.samples) === 0) {
			for (let tries = 0; tries < 100 && (await lavrovs(page)) < Math.min(at, 20); tries++) await sleep(50);
			blog.push(await atRest(scales));
			say(`${at} posts read`);
		}
	}

	const weigh = async (on: boolean) => {
		await switchSite(extension, true);
		await page.goto(`${HOST}-teardown`, { waitUntil: 'load' });
		if (on) {
			await waitForMarks(page, 30);
			await hover(page, 'Emmanuel Macron');
			await waitForCard(extension, page);
		}
		await switchSite(extension, false);
		if (!on) await page.goto(`${HOST}-teardown`, { waitUntil: 'load' });
		for (let tries = 0; tries < 100 && (await marksOn(page)).length > 0; tries++) await sleep(50);
		return scales();
	};
	const teardown = { after: await weigh(true), never: await weigh(false) };
	await switchSite(extension, true);
	await page.close();
	return { reading, blog, teardown };
}

async function lavrovs(page: Page): Promise<number> {
	return (await marksOn(page)).filter(({ text }) => text === 'Sergei Lavrov').length;
}

function article(address: string): string {
	return sampleArticle().replace('<title>', `<title>${address.slice(-4)} `);
}

function switchSite(extension: Installed, on: boolean): Promise<unknown> {
	return openedPage(
		extension,
		(host, isOn) => {
			const { runtime } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
			return runtime.sendMessage({ backstory: 'switch-site', request: { host, on: isOn } });
		},
		'www.bbc.com',
		on,
	);
}

/** Runs a function in a page of ours: the background cannot send to itself. */
async function openedPage<A extends unknown[]>(
	extension: Installed,
	run: (...args: A) => unknown,
	...args: A
): Promise<unknown> {
	const page = await extension.browser.newPage();
	await page.goto(extension.url('popup.html'));
	const result = await page.evaluate(run as never, ...(args as unknown as never[]));
	await page.close();
	return result;
}

/** The lightest of a few weighings: what has left the page is let go with the next look at it. */
async function atRest(scales: () => Promise<Weight>): Promise<Weight> {
	let least = await scales();
	for (let times = 1; times < WEIGHINGS_AT_REST; times++) {
		const next = await scales();
		if (next.nodes <= least.nodes) least = next;
	}
	return least;
}

/** @returns what weighs page and background. */
async function scalesFor(extension: Installed, page: Page): Promise<() => Promise<Weight>> {
	const session = await page.createCDPSession();
	await session.send('Performance.enable');
	await session.send('HeapProfiler.enable');
	const collect = async (one: CDPSession) => {
		for (let times = 0; times < 2; times++) await one.send('HeapProfiler.collectGarbage');
	};
	return async () => {
		await sleep(SETTLE_MS);
		await collect(session);
		const { metrics } = await session.send('Performance.getMetrics');
		const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
		const target = await extension.browser.waitForTarget(
			(one) => one.type() === 'service_worker' && one.url().startsWith(extension.url('')),
		);
		const worker = await target.createCDPSession();
		await worker.send('HeapProfiler.enable');
		await collect(worker);
		const { usedSize } = await worker.send('Runtime.getHeapUsage');
		await worker.detach();
		return {
			page: metric('JSHeapUsedSize'),
			background: usedSize,
			nodes: metric('Nodes'),
			listeners: metric('JSEventListeners'),
		};
	};
}

/** Least-squares slope of values over their numbers, with its standard error. */
export function slopeOf(values: readonly number[]): { readonly slope: number; readonly error: number } {
	const count = values.length;
	const middle = (count - 1) / 2;
	const mean = values.reduce((sum, value) => sum + value, 0) / count;
	const spread = values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
	const slope = values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0) / spread;
	const left = values.reduce((sum, value, at) => sum + (value - mean - slope * (at - middle)) ** 2, 0);
	return { slope, error: Math.sqrt(left / Math.max(1, count - 2) / spread) };
}
