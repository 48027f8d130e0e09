/** Measures what a reader waits for: hover to card, the popup's field, keystroke to results. In Chromium alone. */
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { ARTICLE_URL, type Installed, installExtension, sampleArticle } from '../lib/extension.ts';
import { hover, marksOn, need, sleep, waitForMarks } from '../lib/page-probe.ts';
import { openPopup } from '../lib/surfaces.ts';
import { atEnd } from './ending.ts';
import { buildOurs } from './page-extensions.ts';
import { readTrace, type TraceEvent } from './profile.ts';
import type { Effort, Say, SurfaceResults } from './results.ts';
import { figureOf } from './stats.ts';

const TRACED = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];
/** Whose cards are opened, one after another; the first is the page's first. */
const HOVERED = ['Pete Hegseth', 'Donald Trump', 'Scott Bessent'];
/** From coming to a name to its card having been painted for a while, with the reader's hesitation in it. */
const HOVER_MS = 700;
/** Time for whatever came before to be over. */
const CALM_MS = 600;
const QUERIES = ['zelenski', 'rare erth', 'security guarantees', 'hegset nato', 'minerals deal'];
/** As fast as people type. */
const KEY_MS = 90;

interface Tasks {
	readonly sum: number;
	readonly longest: number;
}

/** @param folder where the extension is built. */
export async function benchSurfaces(folder: string, effort: Effort, say: Say): Promise<SurfaceResults> {
	say('building the extension');
	const built = await buildOurs(path.join(folder, 'surfaces'));
	const extension = await installExtension('chromium', { folder: built });
	atEnd(() => void extension.browser.process()?.kill('SIGKILL'));
	const first: Tasks[] = [];
	const later: Tasks[] = [];
	const ready: number[] = [];
	const blocked: number[] = [];
	const keys: number[] = [];
	try {
		for (let round = 1; round <= effort.rounds; round++) {
			say(`round ${round} of ${effort.rounds}: cards, popup, search`);
			const [one, ...others] = await hoverInTurn(extension);
			if (one) first.push(one);
			later.push(...others);
			const popup = await openPopup(extension);
			const opened = await opening(popup);
			ready.push(opened.ready);
			blocked.push(opened.blocked);
			for (const query of QUERIES) keys.push(...(await typed(popup, query)));
			await popup.close();
		}
		return {
			browser: await extension.browser.version(),
			firstCard: {
				work: figureOf(first.map(({ sum }) => sum)),
				longest: figureOf(first.map(({ longest }) => longest)),
			},
			laterCards: {
				work: figureOf(later.map(({ sum }) => sum)),
				longest: figureOf(later.map(({ longest }) => longest)),
			},
			popupReady: figureOf(ready),
			popupBlocked: figureOf(blocked),
			keystroke: figureOf(keys),
		};
	} finally {
		await extension.close();
	}
}

/** The main thread's tasks for each of several cards, on a page of its own. */
async function hoverInTurn(extension: Installed): Promise<Tasks[]> {
	const page = await extension.open(ARTICLE_URL, { body: sampleArticle() });
	const found: Tasks[] = [];
	await waitForMarks(page, HOVERED.length);
	await page.mouse.move(5, 5);
	await sleep(CALM_MS);
	for (const name of HOVERED) {
		await page.mouse.move(5, 300);
		const top = (await marksOn(page)).find(({ text }) => text === name)?.rects[0]?.y ?? 0;
		await page.evaluate((y) => window.scrollBy({ top: y - window.innerHeight / 3, behavior: 'instant' }), top);
		await sleep(CALM_MS);
		await page.tracing.start({ categories: TRACED });
		await hover(page, name);
		await sleep(HOVER_MS);
		const trace = new TextDecoder().decode(await page.tracing.stop());
		const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
		const facts = readTrace(traceEvents, extension.url(''));
		if (!facts) throw new Error(`nothing ran for the card of ${name}`);
		const lengths = facts.tasks.map(({ start, end }) => (end - start) / 1000);
		found.push({ sum: lengths.reduce((sum, ms) => sum + ms, 0), longest: Math.max(...lengths) });
	}
	await page.close();
	return found;
}

/**
 * From the popup's page being asked for to its field being painted, and the longest task after that, in which a key
 * would have to wait. In milliseconds; tasks below 50 ms are not told and count as 0.
 */
async function opening(popup: Page): Promise<{ ready: number; blocked: number }> {
	await need(popup, '.bs-popup-foot');
	return popup.evaluate(async () => {
		const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
		const long = await new Promise<readonly PerformanceEntry[]>((resolve) => {
			new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type: 'longtask', buffered: true });
			setTimeout(() => resolve([]), 1000);
		});
		const after = long.filter(({ startTime, duration }) => startTime + duration > painted);
		return { ready: painted, blocked: Math.max(0, ...after.map(({ duration }) => duration)) };
	});
}

/** From each key to the list being there, in milliseconds. */
async function typed(popup: Page, query: string): Promise<number[]> {
	await popup.evaluate(() => {
		const field = document.querySelector<HTMLInputElement>('[role=combobox]');
		const times: number[] = [];
		(globalThis as unknown as { times: number[] }).times = times;
		let began = 0;
		document.addEventListener('input', () => (began = performance.now()), { capture: true });
		new MutationObserver(() => {
			if (began > 0) times.push(performance.now() - began);
			began = 0;
		}).observe(document.querySelector('main') as Element, { subtree: true, childList: true, characterData: true });
		field?.focus();
		field?.select();
	});
	for (const letter of query) {
		await popup.keyboard.sendCharacter(letter);
		await sleep(KEY_MS);
	}
	return popup.evaluate(() => (globalThis as unknown as { times: number[] }).times);
}
