/** What the tests read and do in a page: marks, pointer, card. */
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Installed } from './extension.ts';

export interface SeenMark {
	readonly text: string;
	/** Name of the highlight. */
	readonly highlight: string;
	readonly rects: readonly { x: number; y: number; width: number; height: number }[];
}

/** The marks on a page in document order, read from the highlight registry as the page itself could. */
export function marksOn(page: Page): Promise<SeenMark[]> {
	return page.evaluate(() => {
		const found: { range: Range; highlight: string }[] = [];
		for (const [highlight, ranges] of CSS.highlights as unknown as Map<string, Set<StaticRange>>) {
			if (!highlight.startsWith('backstory-') || highlight === 'backstory-current') continue;
			for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
				const range = document.createRange();
				range.setStart(startContainer, startOffset);
				range.setEnd(endContainer, endOffset);
				found.push({ range, highlight });
			}
		}
		// Ranges in a shadow tree and outside it have no common order; those are left as they come.
		found.sort(({ range: a }, { range: b }) =>
			a.startContainer.getRootNode() === b.startContainer.getRootNode()
				? a.compareBoundaryPoints(Range.START_TO_START, b)
				: 0,
		);
		return found.map(({ range, highlight }) => ({
			text: range.toString().replace(/\s+/g, ' '),
			highlight,
			rects: [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height })),
		}));
	});
}

/** How many marks each highlight paints, by its name without ours before it. */
export function paintedMarks(page: Page): Promise<Record<string, number>> {
	return page.evaluate(() =>
		Object.fromEntries(
			[...CSS.highlights]
				.filter(([name, { size }]) => size > 0 && name.startsWith('backstory-'))
				.map(([name, { size }]) => [name.replace('backstory-', ''), size]),
		),
	);
}

/** Waits until a page has at least so many marks. @returns milliseconds waited. */
export async function waitForMarks(page: Page, least = 1): Promise<number> {
	const began = performance.now();
	await page.waitForFunction(
		(wanted) => {
			let count = 0;
			for (const [name, ranges] of CSS.highlights as unknown as Map<string, Set<StaticRange>>) {
				if (name.startsWith('backstory-') && name !== 'backstory-current') count += ranges.size;
			}
			return count >= wanted;
		},
		{ polling: 20, timeout: 10_000 },
		least,
	);
	return performance.now() - began;
}

/** Time enough for marks to have appeared if there were any to come, in milliseconds. */
export const NOTHING_COMES_MS = 900;

export const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Moves the real pointer onto the first mark of a text, as a reader would: scrolled into view first. */
export async function hover(page: Page, text: string, line = 0): Promise<{ x: number; y: number }> {
	const top = (await marksOn(page)).find((candidate) => candidate.text === text)?.rects[line]?.y ?? 0;
	await page.evaluate((y) => {
		if (y < 60 || y > innerHeight - 60) scrollBy({ top: y - innerHeight / 3, behavior: 'instant' });
	}, top);
	const mark = (await marksOn(page)).find((candidate) => candidate.text === text);
	const rect = mark?.rects[line];
	if (!rect) throw new Error(`“${text}” is not marked`);
	const x = rect.x + rect.width / 2;
	const y = rect.y + rect.height / 2;
	await page.mouse.move(x - 3, y - 1);
	await page.mouse.move(x, y, { steps: 3 });
	return { x, y };
}

/** The card that is open in a page: its text, its box, the entity. Undefined when none is. */
export async function cardIn(extension: Installed, page: Page): Promise<SeenCard | undefined> {
	const found = await extension.inExtension(async (address: string) => {
		const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
		const tabs = await api.tabs.query({});
		const tab = tabs.find((candidate) => candidate.url === address);
		if (tab?.id === undefined) return null;
		const [result] = await api.scripting.executeScript({
			target: { tabId: tab.id },
			func: () => {
				const host = document.querySelector('backstory-root');
				if (!host?.matches(':popover-open') || getComputedStyle(host).visibility === 'hidden') return null;
				const { dom } = (
					globalThis as unknown as { chrome: { dom: { openOrClosedShadowRoot(e: Element): ShadowRoot } } }
				).chrome;
				const firefox = (host as unknown as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot;
				const root = firefox ?? dom.openOrClosedShadowRoot(host);
				const card = root.querySelector<HTMLElement>('[data-entity]');
				if (!card) return null;
				const { x, y, width, height } = card.getBoundingClientRect();
				const inside = (element: HTMLElement & { openOrClosedShadowRoot?: ShadowRoot }) =>
					element.openOrClosedShadowRoot ?? dom.openOrClosedShadowRoot(element);
				return {
					entity: card.dataset.entity ?? '',
					text: card.innerText,
					own: [...card.querySelectorAll<HTMLElement>('.bs-own')].map(
						(element) => inside(element).querySelector('span')?.dataset.text ?? '',
					),
					box: { x, y, width, height },
					background: getComputedStyle(card).backgroundColor,
				};
			},
		});
		return result?.result ?? null;
	}, page.url());
	return (found as SeenCard | null) ?? undefined;
}

/** Whether a card is open, as the page itself can see it: also of a page that came back, or whose extension has gone. */
export function isCardOpen(page: Page): Promise<boolean> {
	return page.evaluate(() => {
		const root = document.querySelector('backstory-root');
		if (!root?.matches(':popover-open')) return false;
		return getComputedStyle(root).visibility === 'visible';
	});
}

/** What has the focus in a page's card. */
export interface CardFocus {
	/** What a screen reader calls it: its label or text. */
	readonly name: string;
	readonly role: string;
	readonly entity: string;
	/** What the card's live regions say. */
	readonly said: string;
}

/** Where the focus is inside the card, or undefined where it is not in a card. */
export async function focusInCard(extension: Installed, page: Page): Promise<CardFocus | undefined> {
	const found = await extension.inExtension(async (address: string) => {
		const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
		const tab = (await api.tabs.query({})).find((candidate) => candidate.url === address);
		const [result] = await api.scripting.executeScript({
			target: { tabId: tab?.id ?? 0 },
			func: () => {
				const host = document.querySelector('backstory-root');
				if (!host || document.activeElement !== host) return null;
				const { dom } = (
					globalThis as unknown as { chrome: { dom: { openOrClosedShadowRoot(e: Element): ShadowRoot } } }
				).chrome;
				const firefox = (host as unknown as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot;
				const root = firefox ?? dom.openOrClosedShadowRoot(host);
				const element = root.activeElement as HTMLElement | null;
				if (!element) return null;
				return {
					name: (element.getAttribute('aria-label') ?? element.innerText).trim(),
					role: element.role ?? element.localName,
					entity: element.dataset.entity ?? '',
					said: [...root.querySelectorAll('[role=status]')]
						.map(({ textContent }) => textContent)
						.join(' ')
						.trim(),
				};
			},
		});
		return result?.result ?? null;
	}, page.url());
	return (found as CardFocus | null) ?? undefined;
}

/** Presses, inside the open card, a name that is none of `known`. @returns whose it is. */
export async function followInCard(
	extension: Installed,
	page: Page,
	known: readonly string[],
): Promise<{ entity: string }> {
	const link = await inCard(extension, page, 'button[data-entity]', ({ label }) => !known.includes(label));
	const entity = link?.entity ?? '';
	if (link) await page.mouse.click(link.x, link.y);
	for (let tries = 0; tries < 40 && (await cardIn(extension, page))?.entity !== entity; tries++) await sleep(50);
	return { entity };
}

/** Presses, inside the open card, the first button or line of this name. @returns whether it is there. */
export async function pressInCard(extension: Installed, page: Page, text: string): Promise<boolean> {
	const found = await inCard(extension, page, 'button, summary, a', ({ label }) => label === text);
	if (found) await page.mouse.click(found.x, found.y);
	return found !== undefined;
}

interface InCard {
	readonly label: string;
	readonly entity: string;
	readonly x: number;
	readonly y: number;
}

/** Where the first of some elements in the open card is, once it has been scrolled into view: cards heed real presses only. */
async function inCard(
	extension: Installed,
	page: Page,
	selector: string,
	isWanted: (one: InCard) => boolean,
): Promise<InCard | undefined> {
	const ask = (at: number | undefined) =>
		extension.inExtension(
			async (address: string, wanted: string, shown: number) => {
				const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
				const tab = (await api.tabs.query({})).find((candidate) => candidate.url === address);
				const [result] = await api.scripting.executeScript({
					target: { tabId: tab?.id ?? 0 },
					args: [wanted, shown],
					func: (css: string, index: number) => {
						const host = document.querySelector('backstory-root') as Element;
						const { dom } = (
							globalThis as unknown as { chrome: { dom: { openOrClosedShadowRoot(e: Element): ShadowRoot } } }
						).chrome;
						const firefox = (host as unknown as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot;
						const root = firefox ?? dom.openOrClosedShadowRoot(host);
						const all = [...root.querySelectorAll<HTMLElement>(css)];
						all[index]?.scrollIntoView({ block: 'nearest' });
						return all.map((one) => {
							const { x, y, width, height } = one.getBoundingClientRect();
							const label = (one.getAttribute('aria-label') ?? one.textContent ?? '').trim();
							return { label, entity: one.dataset.entity ?? '', x: x + width / 2, y: y + height / 2 };
						});
					},
				});
				return result?.result ?? [];
			},
			page.url(),
			selector,
			at ?? -1,
		) as Promise<InCard[]>;
	const index = (await ask(undefined)).findIndex(isWanted);
	return index < 0 ? undefined : (await ask(index))[index];
}

export interface SeenCard {
	readonly entity: string;
	readonly text: string;
	/** What the reader wrote, which the page does not see. */
	readonly own: readonly string[];
	readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
	readonly background: string;
}

/** Waits for a card to be open, or for none to be. */
export async function waitForCard(extension: Installed, page: Page, open = true): Promise<SeenCard | undefined> {
	for (let tries = 0; tries < 40; tries++) {
		const card = await cardIn(extension, page);
		if ((card !== undefined) === open) return card;
		await sleep(50);
	}
	throw new Error(open ? 'no card opened' : 'the card did not close');
}

/** The page's DOM as text, without the one element that Backstory adds. */
export function domOf(page: Page): Promise<string> {
	return page.evaluate(() => {
		const copy = document.documentElement.cloneNode(true) as Element;
		for (const root of copy.querySelectorAll('backstory-root')) root.remove();
		return copy.outerHTML;
	});
}

/** An element that must be there. */
export async function need(page: Page, selector: string): Promise<ElementHandle<Element>> {
	const element = await page.waitForSelector(selector, { timeout: 10_000 });
	if (!element) throw new Error(`${selector} is not there`);
	return element;
}

/** As `cardIn`, for one of the extension's own pages, which can look into the card themselves. */
export function cardInOwn(page: Page): Promise<string | undefined> {
	return page.evaluate(() => {
		const host = document.querySelector('backstory-root');
		if (!host?.matches(':popover-open') || getComputedStyle(host).visibility === 'hidden') return undefined;
		const api = (globalThis as unknown as { chrome: { dom?: { openOrClosedShadowRoot(e: Element): ShadowRoot } } })
			.chrome;
		const firefox = (host as unknown as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot;
		const root = firefox ?? api.dom?.openOrClosedShadowRoot(host);
		return root?.querySelector<HTMLElement>('[data-entity]')?.dataset.entity;
	});
}
