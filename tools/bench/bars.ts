/** The bars that the design sets, held against what was measured. */
import { digits, ratioOf } from './format.ts';
import type { ExtensionName, MatcherResults, PageResults, SurfaceResults } from './results.ts';
import { type Figure, isFigure, median } from './stats.ts';

export interface Bar {
	readonly what: string;
	readonly limit: string;
	readonly measured: string;
	/** Undefined where it was not measured. */
	readonly met: boolean | undefined;
}

const MOST_GROWTH = 2;
const MOST_BYTES = 48;
const MOST_FLOORS = 3;
const MOST_FLOORS_ELSEWHERE = 1.5;
const MOST_TASK_MS = 16;
const MOST_POPUP_MS = 100;
const MOST_KEY_MS = 10;

export function matcherBars({ growth, rows }: MatcherResults): Bar[] {
	const ours = growth.filter(({ matcher }) => matcher === 'matching' || matcher === 'annotating');
	const counted = rows.flatMap((row) => (row.counted === undefined ? [] : [row.counted]));
	const [largest] = rows.filter(({ matcher }) => matcher === 'matching').sort((a, b) => b.pack.size - a.pack.size);
	const weighed = isFigure(largest?.weighed) ? `; weighed in the largest pack ${digits(largest.weighed.median)}` : '';
	return [
		{
			what: 'cost per character, 1,000,000 aliases over 200',
			limit: `${MOST_GROWTH}x`,
			measured: ours.map(({ matcher, ratio }) => `${matcher} ${digits(ratio.median)}x`).join(', ') || '–',
			met: ours.length > 0 ? ours.every(({ ratio }) => ratio.median <= MOST_GROWTH) : undefined,
		},
		{
			what: 'memory per alias once opened, largest of all packs',
			limit: `${MOST_BYTES} bytes`,
			measured: counted.length > 0 ? `${digits(Math.max(...counted))} bytes${weighed}` : '–',
			met: counted.length > 0 ? Math.max(...counted) <= MOST_BYTES : undefined,
		},
	];
}

export function pageBars(results: PageResults): Bar[] {
	const articles = floorsOf(results, 'backstory', true);
	const others = floorsOf(results, 'backstory', false);
	const least = floorsOf(results, 'bare marker', true);
	const shares = ourShares(results);
	const longest = Math.max(0, ...shares.map(({ share }) => share));
	const where = shares.find(({ share }) => share === longest)?.page;
	return [
		{
			what: 'main-thread time on articles over the floor, median of pages',
			limit: `${MOST_FLOORS}x`,
			measured:
				(articles.length > 0 ? `${digits(median(articles))}x` : '–') +
				(least.length > 0 ? ` (a bare marker ${digits(median(least))}x)` : ''),
			met: articles.length > 0 ? median(articles) <= MOST_FLOORS : undefined,
		},
		{
			what: 'main-thread time on a page that is no article over the floor, worst of pages',
			limit: `${MOST_FLOORS_ELSEWHERE}x`,
			measured: others.length > 0 ? `${digits(Math.max(...others))}x` : '–',
			met: others.length > 0 ? Math.max(...others) <= MOST_FLOORS_ELSEWHERE : undefined,
		},
		{
			what: 'longest that our scripts hold one task, worst of pages',
			limit: `${MOST_TASK_MS} ms`,
			measured: where ? `${digits(longest)} ms (${where})` : '–',
			met: where ? longest <= MOST_TASK_MS : undefined,
		},
	];
}

export function surfaceBars({ firstCard, laterCards, popupReady, popupBlocked, keystroke }: SurfaceResults): Bar[] {
	const bar = (what: string, limit: number, { median: measured, high }: Figure): Bar => ({
		what,
		limit: `${limit} ms`,
		measured: `${digits(measured)} ms (upper quartile ${digits(high)})`,
		met: measured <= limit,
	});
	return [
		bar('longest task from hover to the first card of a page', MOST_TASK_MS, firstCard.longest),
		bar('longest task from hover to later cards', MOST_TASK_MS, laterCards.longest),
		bar('popup ready to type', MOST_POPUP_MS, popupReady),
		bar('longest that a key then waits for the pack to open', MOST_POPUP_MS, popupBlocked),
		bar('keystroke to results', MOST_KEY_MS, keystroke),
	];
}

/** How many times the floor an extension takes, for each page of a sort. */
function floorsOf({ pages, chromium }: PageResults, extension: ExtensionName, isArticle: boolean): number[] {
	return pages
		.filter((page) => page.isArticle === isArticle)
		.flatMap(({ name }) => {
			const row = (of: ExtensionName) => chromium.find((one) => one.page === name && one.extension === of);
			return ratioOf(row(extension)?.own, row('floor')?.own) ?? [];
		});
}

function ourShares({ chromium }: PageResults): { page: string; share: number }[] {
	return chromium.flatMap(({ page, extension, longestShare }) =>
		extension === 'backstory' && isFigure(longestShare) ? [{ page, share: longestShare.median }] : [],
	);
}
