/** Where the parts of a surface are, compared loosely: with other fonts, lines break elsewhere. */
import type { Page } from 'puppeteer-core';

/** A part's box in CSS pixels: left, top, width, height. */
export type Box = readonly [number, number, number, number];
/** Boxes by the class of their part and its number. */
export type Layout = Readonly<Record<string, Box>>;

/** The parts that make up the surfaces. */
const PARTS = [
	'.bs-card',
	'.bs-name',
	'.bs-lead',
	'.bs-block',
	'.bs-actions',
	'.bs-panel-head',
	'.bs-part',
	'.bs-entity',
	'.bs-strip',
	'.bs-matrix',
	'.bs-timeline',
	'.bs-graph',
	'.bs-take-away',
	'.bs-field',
	'.bs-title',
	'.bs-sample',
	'.bs-promises',
	'.bs-settings nav',
	'.bs-filters',
	'.bs-option',
	'.bs-row',
	'.bs-popup-foot',
	'.bs-switch',
	'.bs-panel-button',
	'article p',
];

/** Share of the width by which edges may be elsewhere; lines of text by which heights may differ, and share of them. */
const ASIDE = 0.04;
const LINE = 24;
const TALLER = 0.3;

/** The boxes of a page's parts, those in the card's shadow tree included. */
export function layoutOf(page: Page): Promise<Layout> {
	return page.evaluate((parts) => {
		const roots: ParentNode[] = [document];
		const inside = document.querySelector('backstory-root')?.shadowRoot;
		if (inside) roots.push(inside);
		const found: Record<string, [number, number, number, number]> = {};
		for (const part of parts) {
			for (const [index, element] of roots.flatMap((root) => [...root.querySelectorAll(part)]).entries()) {
				const { x, y, width, height } = element.getBoundingClientRect();
				if (width > 0)
					found[`${part} ${index}`] = [x, y, width, height].map(Math.round) as [number, number, number, number];
			}
		}
		return found;
	}, PARTS);
}

/** How a layout differs from another by more than other fonts explain; one line each. */
export function layoutDifferences(before: Layout, now: Layout, width: number): string[] {
	const differences: string[] = [];
	for (const part of new Set([...Object.keys(before), ...Object.keys(now)])) {
		const [was, is] = [before[part], now[part]];
		if (!was || !is) {
			differences.push(`${part} ${was ? 'is gone' : 'is new'}`);
			continue;
		}
		const aside = Math.max(Math.abs(was[0] - is[0]), Math.abs(was[0] + was[2] - is[0] - is[2]));
		const taller = Math.abs(was[3] - is[3]);
		if (aside > width * ASIDE + 1) differences.push(`${part} is ${aside} px further aside: ${was} became ${is}`);
		if (taller > Math.max(LINE, was[3] * TALLER)) differences.push(`${part} is ${taller} px other in height`);
		if (is[0] + is[2] > width + 1 && was[0] + was[2] <= width + 1) differences.push(`${part} is cut at the right`);
	}
	return differences;
}
