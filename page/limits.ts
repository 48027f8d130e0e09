/** Bounds on what Backstory does in a page, in one place. Beyond them it does less, never more slowly. */

/** Longest slice of work on the page's main thread, in milliseconds; a frame is 16. */
export const SLICE_MS = 6;

/** Most text read from one page, in UTF-16 units; a very long live blog has a quarter of this. */
export const MOST_TEXT = 2_500_000;

/** What each text counts besides its length: a million of a letter each are as much work as a long book. */
export const TEXT_COST = 10;

/**
 * Most text read from one document in all its readings, in UTF-16 units: ten times a very long page, or a live blog of
 * several hours. A page that has been read more often than that changes without end, and is not read any more.
 */
export const MOST_READ = 30_000_000;

/** What each reading counts besides its texts: nine hours of an hourglass. */
export const READING_COST = 10_000;

/** Longest text of one block; a longer paragraph is cut at a blank. */
export const LONGEST_BLOCK = 50_000;

/** Text sent to the background in one message, in UTF-16 units. */
export const BATCH_TEXT = 120_000;

/** Most mentions marked on one page. */
export const MOST_MENTIONS = 5_000;

/** Shadow roots inside shadow roots, followed this deep. */
export const SHADOW_DEPTH = 8;

/** Most shadow roots read in a page; pages of components have some dozens. */
export const MOST_ROOTS = 1_000;

/** Most pieces of text looked at in one tree; the largest news pages have 15,000. */
export const MOST_NODES = 200_000;

/** Elements in one tree beyond which the browser is asked nothing that it answers by going through all of them. */
export const MANY_ELEMENTS = 100_000;

/** Texts passed over after which the page's own work goes first; and nodes beyond which texts do not belong together. */
export const NODES_A_STEP = 500;

/**
 * Wait after the page changes before it is read again: changes come in bursts, and a page that never
 * rests is read ever less often. `ms` holds for the first so many readings.
 */
export const SETTLE_STEPS: readonly { readonly readings: number; readonly ms: number }[] = [
	{ readings: 60, ms: 300 },
	{ readings: 200, ms: 2_000 },
	{ readings: Number.POSITIVE_INFINITY, ms: 15_000 },
];

/** Most changed places read one by one, out of most changes looked into; beyond that the whole page is read again. */
export const MOST_CHANGED = 200;
export const MOST_CHANGES = 5_000;

/** Most blocks sent to the background in one message. */
export const BATCH_BLOCKS = 2_000;

/** Most hidden elements remembered, to be read when they show. */
export const MOST_HIDDEN = 1_000;
