/** Whether a page is dark where a card opens, whatever the system's setting: a white card on a dark page glares. */

import { elementAround } from '../text/tree.ts';

/** Perceived lightness, from 0 to 1, under which a background counts as dark. */
const DARK = 0.4;

/** The theme that suits the background behind an element; empty where none is painted, so the system decides. */
export function themeAround(element: Element | undefined): 'dark' | 'light' | '' {
	for (let at: Element | null = element ?? document.body; at; at = elementAround(at)) {
		const lightness = lightnessOf(getComputedStyle(at).backgroundColor);
		if (lightness !== undefined) return lightness < DARK ? 'dark' : 'light';
	}
	return '';
}

/** Lightness of a computed colour (Rec. 601 luma), or undefined where it lets most of what is behind it through. */
function lightnessOf(color: string): number | undefined {
	const match = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(color);
	if (!match) return undefined;
	const [red = 0, green = 0, blue = 0, alpha = 1] = match
		.slice(1)
		.map((part) => (part === undefined ? 1 : Number(part)));
	return alpha < 0.5 ? undefined : (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
