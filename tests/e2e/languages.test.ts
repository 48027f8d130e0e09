/** Longer words must fit too: every view in every language, as narrow as it gets. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { withGallery } from './support/gallery.ts';

const gallery = withGallery();

/** Narrowest width that WCAG asks for (1.4.10), and that of the popup, which is always the same. */
const NARROWEST = 320;
const POPUP = 360;
/** What is cut on purpose, with all of it in a title or in the card: lines of knowledge, names, addresses of sites. */
const MAY_BE_CUT =
	'.bs-row-name, .bs-row-line, .bs-option-line, .bs-recent .bs-link, .bs-switch-text, .bs-node, .bs-vh';

/** What is cut, or sticks out of the window or of the box that holds it; one line each. */
function misfits(page: Page): Promise<string[]> {
	return page.evaluate((mayBeCut) => {
		const found: string[] = [];
		const inside = document.querySelector('backstory-root')?.shadowRoot;
		const roots: ParentNode[] = inside ? [document.body, inside] : [document.body];
		const name = (element: Element) =>
			`${element.localName}.${element.className} “${element.textContent?.slice(0, 40)}”`;
		if (document.documentElement.scrollWidth > innerWidth)
			found.push(`the page is ${document.documentElement.scrollWidth} wide`);
		for (const element of roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('*')])) {
			const box = element.getBoundingClientRect();
			if (box.width === 0 || element.closest(mayBeCut) || element.closest('svg')) continue;
			const scroller = element.parentElement?.closest('.bs-scroll');
			if (!scroller && (box.right > innerWidth + 1 || box.left < -1)) found.push(`${name(element)} sticks out`);
			const { overflowX, display } = getComputedStyle(element);
			const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
			const holds = overflowX === 'hidden' || overflowX === 'clip' || (hasText && display !== 'inline');
			if (holds && element.scrollWidth > element.clientWidth + 1) {
				found.push(`${name(element)} holds ${element.scrollWidth} in ${element.clientWidth}`);
			}
			// A button with a text of its own keeps it on its face.
			if (element.matches('button') && element.scrollHeight > element.clientHeight + 1) {
				found.push(`${name(element)} is too low for its text`);
			}
		}
		// Names and sentences of the knowledge may break anywhere; the interface's own words are chosen to fit.
		for (const root of roots) {
			const texts = document.createTreeWalker(root as Node, NodeFilter.SHOW_TEXT);
			while (texts.nextNode()) {
				const text = texts.currentNode as Text;
				const around = text.parentElement;
				if (!around || around.closest(`[lang=en], .page, .bs-headline, .bs-listed span, .bs-masthead b, ${mayBeCut}`))
					continue;
				for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{M}]{2,}/gu)) {
					const range = document.createRange();
					range.setStart(text, index);
					range.setEnd(text, index + word.length);
					const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
					if (lines.size > 1) found.push(`“${word}” is broken in ${name(around)}`);
				}
			}
		}
		return found;
	}, MAY_BE_CUT);
}

describe.each(['en', 'de', 'uk'])('in %s', (language) => {
	test('nothing is cut and nothing sticks out', async () => {
		const page = await gallery.open({ width: NARROWEST, height: 700 }, `?language=${language}`);
		const names = await gallery.states(page);
		const found: string[] = [];
		for (const name of names.filter((one) => one !== 'card/leastCard')) {
			await page.setViewport({ width: name.startsWith('popup/') ? POPUP : NARROWEST, height: 700 });
			await gallery.show(page, name);
			found.push(...(await misfits(page)).map((line) => `${name}: ${line}`));
		}
		expect(await page.evaluate(() => document.documentElement.lang.slice(0, 2))).toBe(language);
		expect([...new Set(found)]).toEqual([]);
		await page.close();
	});
});
