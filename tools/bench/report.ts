/** Writes down what was measured: for the terminal, and as a page of the documentation. */
import { type Bar, matcherBars, pageBars, surfaceBars } from './bars.ts';
import { digits, figure } from './format.ts';
import type { Machine } from './machine.ts';
import { SIZES } from './packs.ts';
import { plot, type Series } from './plot.ts';
import { barTable, MATCHER_NAMES, matcherTables, pageTables } from './report-tables.ts';
import {
	type AddedPackResults,
	type Effort,
	MATCHERS,
	type MatcherResults,
	type PageResults,
	type SurfaceResults,
} from './results.ts';
import { isFigure } from './stats.ts';
import { markdownTable, plainTable, type Table } from './table.ts';

export interface Results {
	readonly machine: Machine;
	readonly effort: Effort;
	readonly matchers?: MatcherResults;
	readonly pages?: PageResults;
	readonly surfaces?: SurfaceResults;
	readonly added?: AddedPackResults;
}

export function terminalReport({ machine, effort, matchers, pages, surfaces, added }: Results): string {
	const bars = barsOf({ matchers, pages, surfaces });
	const tables = [
		...(matchers ? matcherTables(matchers) : []),
		...(pages ? pageTables(pages) : []),
		...(surfaces ? [surfaceTable(surfaces)] : []),
		...(added ? [addedTable(added)] : []),
		...(bars.length > 0 ? [barTable(bars)] : []),
	];
	return `${machineLine(machine, pages)}\n${effort.quick ? `${QUICK}\n` : ''}\n${tables.map(plainTable).join('\n')}`;
}

/** @param picture address of the plot, as seen from the page. */
export function markdownReport(
	{ machine, effort, matchers, pages, surfaces, added }: Results,
	picture: string,
): string {
	const parts = [
		'# Benchmarks',
		`Written by \`npm run bench\`. ${machineLine(machine, pages)}`,
		...(effort.quick ? [`**${QUICK}**`] : []),
		'## Bars',
		markdownTable(barTable(barsOf({ matchers, pages, surfaces }))),
		...(matchers ? matcherPart(matchers, picture) : []),
		...(pages ? pagePart(pages, effort) : []),
		...(surfaces ? surfacePart(surfaces) : []),
		...(added ? addedPart(added) : []),
		REPEATING,
	];
	return `${parts.map((part) => part.trim()).join('\n\n')}\n`;
}

const QUICK = 'A quick run: it shows that all works; its numbers mean little.';

/** What was measured; a part that was not asked for is missing. */
type Parts = { readonly [Part in 'matchers' | 'pages' | 'surfaces']: Results[Part] | undefined };

function barsOf({ matchers, pages, surfaces }: Parts): Bar[] {
	return [
		...(pages ? pageBars(pages) : []),
		...(surfaces ? surfaceBars(surfaces) : []),
		...(matchers ? matcherBars(matchers) : []),
	];
}

function surfaceTable({ firstCard, laterCards, popupReady, popupBlocked, keystroke }: SurfaceResults): Table {
	return {
		title: 'What a reader waits for, milliseconds on the main thread, Chromium',
		head: ['', 'all', 'longest task'],
		rows: [
			['hover to the first card of a page', figure(firstCard.work), figure(firstCard.longest)],
			['hover to later cards', figure(laterCards.work), figure(laterCards.longest)],
			['popup asked for to field painted', figure(popupReady), '–'],
			['pack opened behind it', '–', figure(popupBlocked)],
			['keystroke to results', figure(keystroke), '–'],
		],
	};
}

function surfacePart(results: SurfaceResults): string[] {
	return [
		'## Surfaces',
		`In ${results.browser}, with the built extension on the sample article. Of a card, all tasks of the page’s main thread count from the pointer’s coming to a name until the card has been on the screen for a while: looking for the name, asking for the card, making and placing it unseen while the reader hesitates, and painting. The popup is the true one; its pack is opened behind the painted field, in a task that counts as 0 where it takes less than 50 ms.`,
		markdownTable(surfaceTable(results)),
	];
}

function addedTable({ rows }: AddedPackResults): Table {
	return {
		title: 'A pack that the reader adds, milliseconds, Chromium',
		head: ['names', 'megabytes', 'adding it', 'first marks after a stop, without it', 'with it'],
		rows: rows.map(({ size, bytes, added, before, starts }) => [
			size.toLocaleString('en'),
			digits(bytes / 1_000_000),
			digits(added),
			figure(before),
			figure(starts),
		]),
	};
}

function addedPart(results: AddedPackResults): string[] {
	return [
		'## Packs that the reader adds',
		`In ${results.browser}, each pack in a browser where nothing is stored. Adding it is reading, checking, compiling and storing it in a worker, once, beside the settings page. The background is stopped, as browsers do after half a minute without work; then an article is opened, and the time is until its first marks.`,
		markdownTable(addedTable(results)),
	];
}

function machineLine({ cpu, cores, memory, system, node, date }: Machine, pages: PageResults | undefined): string {
	const browsers = pages ? `, ${pages.browsers.chromium}, ${pages.browsers.firefox}` : '';
	return `${date}, ${cpu} with ${cores} cores, ${memory} GiB of memory, ${system}, Node ${node}${browsers}.`;
}

function matcherPart(results: MatcherResults, picture: string): string[] {
	const { bundled, characters } = results;
	return [
		'## Finding names, by size of pack',
		`![Cost per 1,000 characters from 200 to 1,000,000 aliases](${picture})`,
		`Each figure is a median with its quartiles. The text is the same for all packs: ${characters.toLocaleString('en')} characters of made-up prose with the word frequencies of English, a name in about thirty words, all of them in the smallest pack. Every matcher has a process of its own; they read in turn, round by round, after a round that does not count. _Matching_ is tokens and gazetteer; _annotating_ is all that the background does, in batches as a page sends them. The RegExp is one alternation of all names, the longest first, whole words only; of what the Aho-Corasick automaton finds, whole words are kept. What could not take a list is _not tried_ with a longer one. What runs _in a page_ marks an article of 20,000 characters in Chromium, ours by reading blocks, matching and registering ranges, the libraries by wrapping names in elements.`,
		`Opening starts from what is stored: for ours the JSON of the gazetteer (matching) or of the whole pack (annotating), for the others the list of names. It is timed in a fresh process. _Bytes per alias_ is what the process holds more than before, less what any pack would cost; _arrays_ are the bytes of the gazetteer’s typed arrays, which is all that matching holds. Annotating also holds the pack’s entities, here as bare as the format allows. The bundled pack opens ${bundled.forms.toLocaleString('en')} written forms into ${bundled.bytes.toLocaleString('en')} bytes, ${digits(bundled.bytes / bundled.forms)} each.`,
		...matcherTables(results).map(markdownTable),
	];
}

function pagePart(results: PageResults, { rounds }: Effort): string[] {
	return [
		'## On pages',
		`Each extension has a Chromium of its own and opens each page in a new tab, so in a new process where nothing is compiled yet; all take turns, ${rounds} rounds (libraries three, or one where they take more than two seconds). A CPU profile is taken every 100 µs from before the page is asked for until the extension is done; the time is that of samples in functions under \`chrome-extension://\`. A page that is no article is watched for 8.4 s, until the gate has looked for the last time. The floor is an extension whose content script reads every text node once. The bare marker is the least that marks names which a background finds: it reads every text once, sends all of them in one message, and puts what it is told under one highlight; it knows no gate, blocks, hidden or late text, cards or settings. Both read menus too, which ours passes over. The libraries mark the ${results.peerNames} plain names of the bundled pack, ours everything it knows. The pages are generated with menus, teasers, style sheets, structured data and scripts around the text, and answered under an outlet’s address.`,
		`Tasks come from a trace taken at the same time: the _most in one task_ is how long our frames and what they call held one task of the main thread, the _longest task it ran in_ counts whatever else the browser did in it. _Compiling_ is in no frame, _collecting_ is the garbage collector in the midst of ours. On a busy machine the thread often waits for a core; the second table leaves that time out.`,
		'Firefox has no profile to ask for, so the same code runs as a script of an ordinary page, with `performance.now()` around each step and every page loaded anew. Annotating is the background’s part and is not in it.',
		...pageTables(results).map(markdownTable),
	];
}

const REPEATING = `## How to repeat

\`\`\`sh
npm run bench                      # everything, about ten minutes; writes this page and its plot
npm run bench -- --only matcher    # or page, surfaces, added
npm run bench -- --quick           # few rounds: does it work?
\`\`\`

Close what else is running: the quartiles tell how calm the machine was. A quick or partial run prints its tables and
writes nothing, unless \`--out FOLDER\` says where.`;

/** The cost per character over the size of the pack, of made-up names. */
export function growthPlot({ rows }: MatcherResults): string {
	const series = MATCHERS.map((matcher): Series => {
		const points = rows
			.filter((row) => row.matcher === matcher && row.pack.kind === 'synthetic')
			.flatMap(({ pack, cost }) => (isFigure(cost) ? [[pack.size, cost.median] as const] : []));
		return { label: MATCHER_NAMES[matcher], points, ours: MATCHER_NAMES[matcher].startsWith('Backstory') };
	});
	return plot(series, {
		title: 'Cost of finding names, by number of aliases known',
		xLabel: 'aliases',
		yLabel: 'µs per 1,000 characters',
		xTicks: SIZES,
	});
}
