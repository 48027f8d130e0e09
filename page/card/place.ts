/** Where a card goes: below its text if there is room, above it if not, never off the screen. */
import { computePosition, flip, offset, type Platform, shift, size } from '@floating-ui/core';

/** Gap between text and card, and between card and the viewport's edge, in CSS pixels. */
const GAP = 6;
const EDGE = 8;
/** Share of the viewport's height that a card may take. */
const MOST_HEIGHT = 0.5;
/** A card is never lower than this, in CSS pixels: better over the text than unreadable. */
const LEAST_HEIGHT = 120;

/**
 * The library's view of the page. The card is in the top layer and fixed, so that all there is to know are two
 * boxes and the viewport; the library's own DOM platform, four times the size, is for what can be nested.
 */
const PLATFORM: Platform = {
	getElementRects: ({ reference, floating }) => {
		const { x, y, width, height } = reference as DOMRect;
		return { reference: { x, y, width, height }, floating: { x: 0, y: 0, ...dimensions(floating as Element) } };
	},
	getDimensions: (element) => dimensions(element as Element),
	getClippingRect: () => {
		const { clientWidth, clientHeight } = document.documentElement;
		// In quirks mode the root is as high as the page.
		return { x: 0, y: 0, width: clientWidth, height: Math.min(clientHeight || innerHeight, innerHeight) };
	},
};

function dimensions(element: Element): { width: number; height: number } {
	const { width, height } = element.getBoundingClientRect();
	return { width, height };
}

/**
 * @param text box of the text in viewport coordinates.
 * @param setHeight is told the most that the card may be high, and has it take effect at once.
 * @returns the card's corner in viewport coordinates.
 */
export async function placeCard(
	text: DOMRect,
	card: Element,
	setHeight: (pixels: number) => void,
): Promise<{ x: number; y: number }> {
	const { x, y } = await computePosition(text, card, {
		platform: PLATFORM,
		strategy: 'fixed',
		placement: 'bottom-start',
		middleware: [
			offset(GAP),
			flip({ padding: EDGE }),
			shift({ padding: EDGE }),
			size({
				padding: EDGE,
				apply: ({ availableHeight }) => {
					const most = Math.max(LEAST_HEIGHT, Math.min(availableHeight, window.innerHeight * MOST_HEIGHT));
					setHeight(Math.floor(most));
				},
			}),
		],
	});
	return { x: Math.round(x), y: Math.round(y) };
}

/** Calls back at once, and again whenever a box has moved or changed its size, until it is told to stop. */
export function follow(boxes: () => readonly (DOMRect | undefined)[], onMove: () => void): () => void {
	let last = '';
	let frame = 0;
	const look = () => {
		frame = requestAnimationFrame(look);
		const now = boxes()
			.map((box) => box && `${box.x},${box.y},${box.width},${box.height}`)
			.join(';');
		if (now === last) return;
		last = now;
		onMove();
	};
	look();
	return () => cancelAnimationFrame(frame);
}
