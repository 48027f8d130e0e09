/** Measures extensions on whole pages in Chromium: in each round every extension has its turn on every page. */
import { type Contender, type Measured, measure, startContenders, TooSlow } from './chromium.ts';
import { atEnd } from './ending.ts';
import { buildExtensions } from './page-extensions.ts';
import type { BenchPage } from './pages.ts';
import { type Naming, namingFrom } from './places.ts';
import type { Effort, HotSpot, PageRow, Say } from './results.ts';
import { median, resultOf } from './stats.ts';

/** Rounds of the libraries; of one that takes longer than this on a page, one. */
const LIBRARY_ROUNDS = 3;
const SLOW_MS = 2_000;
/** Places listed. */
const HOT_SPOTS = 15;

/** One extension on one page. */
interface Cell {
	readonly page: BenchPage;
	readonly contender: Contender;
	readonly measured: Measured[];
	reason?: string;
}

export interface ChromiumResults {
	readonly rows: readonly PageRow[];
	readonly hotSpots: readonly HotSpot[];
	readonly version: string;
}

/** @param folder where the extensions are built. @param names given to the libraries. */
export async function benchPagesInChromium(
	folder: string,
	pages: readonly BenchPage[],
	names: readonly string[],
	effort: Effort,
	say: Say,
): Promise<ChromiumResults> {
	say('building extensions');
	const folders = await buildExtensions(folder, names);
	const contenders = await startContenders(folders);
	atEnd(() => {
		for (const { browser } of contenders) browser.process()?.kill('SIGKILL');
	});
	const version = (await contenders[0]?.browser.version()) ?? '';
	const cells = pages.flatMap((page) => contenders.map((contender): Cell => ({ page, contender, measured: [] })));
	try {
		await warmUp(cells);
		for (let round = 1; round <= effort.rounds; round++) {
			for (const cell of cells) {
				if (isDone(cell)) continue;
				say(`round ${round} of ${effort.rounds}: ${cell.contender.name} on ${cell.page.name}`);
				await takeTurn(cell);
			}
		}
	} finally {
		await Promise.all(contenders.map(({ browser }) => browser.close()));
	}
	return { rows: cells.map(rowOf), hotSpots: hotSpotsOf(cells, namingFrom(folders.backstory)), version };
}

/** What a browser does at its first page and never again is nobody's. */
async function warmUp(cells: readonly Cell[]): Promise<void> {
	const [first] = cells;
	for (const { contender, page } of cells) {
		if (page === first?.page && !isLibrary(contender)) await measure(contender, page);
	}
}

function isLibrary({ name }: Contender): boolean {
	return name === 'mark.js' || name === 'findAndReplaceDOMText';
}

function isDone({ contender, measured, reason }: Cell): boolean {
	if (reason) return true;
	if (!isLibrary(contender)) return false;
	return measured.length >= LIBRARY_ROUNDS || measured.some(({ own }) => own > SLOW_MS);
}

async function takeTurn(cell: Cell): Promise<void> {
	const { contender, page } = cell;
	try {
		// Browsers stumble now and then; of two times in a row nothing is made.
		const again = (error: unknown) => {
			if (error instanceof TooSlow) throw error;
			return measure(contender, page);
		};
		cell.measured.push(await measure(contender, page).catch(again));
	} catch (error) {
		if (!(error instanceof TooSlow)) throw error;
		cell.reason = error.message;
	}
}

function rowOf({ page, contender, measured, reason }: Cell): PageRow {
	const result = (of: (one: Measured) => number) => resultOf(measured.map(of), reason);
	const marks = measured.at(-1)?.marks;
	return {
		page: page.name,
		extension: contender.name,
		own: result(({ own }) => own),
		withCalls: result(({ withCalls }) => withCalls),
		onCpu: result(({ onCpu }) => onCpu),
		longestTask: result(({ longestTask }) => longestTask),
		longestShare: result(({ longestShare }) => longestShare),
		longestStretch: result(({ longestStretch }) => longestStretch),
		compiling: result(({ compiling }) => compiling),
		collecting: result(({ collecting }) => collecting),
		...(marks !== undefined && { marks }),
	};
}

/** Where ours spends its time: the median of each page and function, on average over pages. */
function hotSpotsOf(cells: readonly Cell[], naming: Naming): HotSpot[] {
	const ours = cells.filter(({ page, contender }) => contender.name === 'backstory' && page.isArticle);
	const usual = sumsOf(
		ours.filter(({ page }) => !page.isHuge),
		naming,
	);
	const huge = sumsOf(
		ours.filter(({ page }) => page.isHuge),
		naming,
	);
	return [...usual]
		.map(([place, ms]) => ({ place, ms, huge: huge.get(place) ?? 0 }))
		.sort((a, b) => b.ms - a.ms)
		.slice(0, HOT_SPOTS);
}

function sumsOf(cells: readonly Cell[], naming: Naming): Map<string, number> {
	const sums = new Map<string, number>();
	for (const { measured } of cells) {
		for (const place of new Set(measured.flatMap(({ byFunction }) => [...byFunction.keys()]))) {
			const ms = median(measured.map(({ byFunction }) => byFunction.get(place) ?? 0));
			const name = naming(place);
			sums.set(name, (sums.get(name) ?? 0) + ms / cells.length);
		}
	}
	return sums;
}
