/** An article whose scripts are up to something, and what it takes to see whether they got it. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { ARTICLE_URL, type Installed } from '../../../tools/lib/extension.ts';
import { cardIn, hover, type SeenCard, sleep, waitForCard, waitForMarks } from '../../../tools/lib/page-probe.ts';
import { type Answer, type Visit, visit } from './visit.ts';

export const TEXT = 'Donald Trump and Volodymyr Zelenskyy spoke about the minerals deal with Ukraine.';
/** Marks in it. */
export const MARKS = 4;

interface AttackOptions {
	/** Stands after the text. */
	readonly more?: string;
	/** Stands in the head, after the script. */
	readonly head?: string;
	readonly headers?: Record<string, string>;
	/** Answers to what the page asks for besides. */
	readonly answers?: (address: string) => Answer | undefined;
}

/** Opens an article with a script in its head, so that it runs before anything of ours. */
export function openAttack(
	{ browser }: Pick<Installed, 'browser'>,
	script: string,
	{ more = '', head = '', headers = {}, answers = () => undefined }: AttackOptions = {},
): Promise<Visit> {
	const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta property="og:type" content="article">
<title>Test</title><script>${script}</script>${head}</head><body><main><p>${TEXT}</p>${more}</main></body></html>`;
	return visit(browser, ARTICLE_URL, (address) => (address === ARTICLE_URL ? { body, headers } : answers(address)));
}

/** Opens the card of a name by the real pointer. @returns the card once it has found its place. */
export async function openCard(extension: Installed, page: Page, text = 'Donald Trump'): Promise<SeenCard> {
	await waitForMarks(page, MARKS);
	await hover(page, text);
	const card = await waitForCard(extension, page);
	if (!card) throw new Error('no card');
	await sleep(100);
	return (await cardIn(extension, page)) ?? card;
}

/** Takes the pointer away, until no card is open. */
export async function leaveCard(extension: Installed, page: Page): Promise<void> {
	await page.mouse.move(700, 560);
	await waitForCard(extension, page, false);
}

/** Asserts that the card is there as it was, to the pixel. */
export async function expectCard(extension: Installed, page: Page, before: SeenCard): Promise<void> {
	expect(await cardIn(extension, page)).toEqual(before);
}
