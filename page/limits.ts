/** Bounds on what Backstory does in a page, in one place. Beyond them it does less, never more slowly. */

/** Longest slice of work on the page's main thread, in milliseconds; a frame is 16. */
export const SLICE_MS = 6;

/** Most text read from one page, in UTF-16 units; a very long live blog has a quarter of this. */
export const MOST_TEXT = 2_500_000;

/** Longest text of one block; a longer paragraph is cut at a blank. */
export const LONGEST_BLOCK = 50_000;

/** Text sent to the background in one message, in UTF-16 units. */
export const BATCH_TEXT = 120_000;

/** Most mentions marked on one page. */
export const MOST_MENTIONS = 5_000;

/** Shadow roots inside shadow roots, followed this deep. */
export const SHADOW_DEPTH = 8;

/**
 * Wait after the page changes before it is read again: changes come in bursts, and a page that never
 * rests is read ever less often. `ms` holds for the first so many readings.
 */
export const SETTLE_STEPS: readonly { readonly readings: number; readonly ms: number }[] = [
	{ readings: 60, ms: 300 },
	{ readings: 200, ms: 2_000 },
	{ readings: Number.POSITIVE_INFINITY, ms: 15_000 },
];

/** Most changed places read one by one; beyond that the whole page is read again. */
export const MOST_CHANGED = 200;

/** Most blocks sent to the background in one message. */
export const BATCH_BLOCKS = 2_000;

/** Most hidden elements remembered, to be read when they show. */
export const MOST_HIDDEN = 1_000;
