import { describe, expect, it } from 'vitest';
import { matcherBars, pageBars, surfaceBars } from '../../../tools/bench/bars.ts';
import { growthPlot, markdownReport, type Results, terminalReport } from '../../../tools/bench/report.ts';
import type { ExtensionName, MatcherResults, PageResults, PageRow } from '../../../tools/bench/results.ts';
import { figureOf } from '../../../tools/bench/stats.ts';

const one = (value: number) => figureOf([value]);

const matcherRow = (size: number, cost: number) => ({
	pack: { kind: 'synthetic' as const, size },
	matcher: 'matching' as const,
	cost: one(cost),
	open: one(1),
	weighed: one(33),
	counted: 32,
	found: 40,
});

const matchers: MatcherResults = {
	rows: [
		matcherRow(200, 20),
		matcherRow(1_000_000, 30),
		{
			pack: { kind: 'synthetic', size: 1_000_000 },
			matcher: 'regexp',
			cost: { reason: 'took more than 40 s' },
			open: { reason: 'took more than 40 s' },
			weighed: { reason: 'took more than 40 s' },
		},
	],
	growth: [{ matcher: 'matching', from: 200, to: 1_000_000, ratio: one(1.5) }],
	compiled: [{ pack: { kind: 'synthetic', size: 200 }, ms: 12 }],
	bundled: { forms: 7000, bytes: 140_000 },
	characters: 400_000,
	realNames: 118_000,
};

const pageRow = (page: string, extension: ExtensionName, own: number, share = own): PageRow => ({
	page,
	extension,
	own: one(own),
	withCalls: one(own),
	onCpu: one(own),
	longestTask: one(share + 5),
	longestShare: one(share),
	longestStretch: one(share),
	compiling: one(1),
	collecting: one(0),
});

const facts = (name: string, isArticle: boolean) => ({
	name,
	isArticle,
	isHuge: false,
	characters: 4000,
	textNodes: 500,
});

const pages: PageResults = {
	pages: [facts('short', true), facts('long', true), facts('list', false)],
	chromium: [
		pageRow('short', 'floor', 1),
		pageRow('short', 'backstory', 2),
		pageRow('long', 'floor', 2),
		pageRow('long', 'backstory', 20, 17),
		pageRow('list', 'floor', 2),
		pageRow('list', 'backstory', 3),
	],
	firefox: [],
	hotSpots: [{ place: 'page/text/blocks.ts:38 readBlocks', ms: 2, huge: 90 }],
	peerNames: 250,
	browsers: { chromium: 'Chrome/156', firefox: 'firefox/153' },
};

const results: Results = {
	machine: { cpu: 'A CPU', cores: 2, memory: 8, system: 'Linux', node: '24.0.0', date: '2026-11-23' },
	effort: { quick: false, rounds: 7 },
	matchers,
	pages,
};

const met = (bars: readonly { readonly met: boolean | undefined }[]) => bars.map((bar) => bar.met);

describe('bars', () => {
	it('are met or not', () => {
		expect(met(matcherBars(matchers))).toEqual([true, true]);
		expect(met(pageBars(pages))).toEqual([false, true, false]);
	});

	it('say beside articles what the least costs that marks at all', () => {
		const chromium = [...pages.chromium, pageRow('short', 'bare marker', 4), pageRow('long', 'bare marker', 6)];
		expect(pageBars({ ...pages, chromium })[0]).toMatchObject({ measured: '6.00x (a bare marker 3.50x)', met: false });
	});

	it('take the median of articles, the worst page that is none, and the worst task', () => {
		expect(pageBars(pages).map(({ measured }) => measured)).toEqual(['6.00x', '1.50x', '17.0 ms (long)']);
	});

	it('of surfaces hold each median', () => {
		const ms = (median: number) => ({ median, low: median, high: median, rounds: 3 });
		const card = (longest: number) => ({ work: ms(60), longest: ms(longest) });
		const surfaces = { browser: 'A browser', popupReady: ms(100), popupBlocked: ms(0), keystroke: ms(10.1) };
		const bars = surfaceBars({ ...surfaces, firstCard: card(16.5), laterCards: card(7) });
		expect(met(bars)).toEqual([false, true, true, true, false]);
		expect(bars[0]?.measured).toBe('16.5 ms (upper quartile 16.5)');
	});

	it('are neither where nothing was measured', () => {
		const { rows, growth, ...rest } = matchers;
		expect(rows.length + growth.length).toBeGreaterThan(0);
		expect(met(matcherBars({ ...rest, rows: [], growth: [] }))).toEqual([undefined, undefined]);
		expect(met(pageBars({ ...pages, chromium: [] }))).toEqual([undefined, undefined, undefined]);
	});
});

describe('the report', () => {
	it('says on what and when it was measured, and why a figure is missing', () => {
		for (const text of [terminalReport(results), markdownReport(results, 'images/plot.svg')]) {
			expect(text).toContain('2026-11-23, A CPU with 2 cores, 8 GiB of memory, Linux, Node 24.0.0');
			expect(text).toContain('– (took more than 40 s)');
			expect(text).not.toMatch(/NaN|undefined|\[object/);
		}
	});

	it('leaves out what was not measured', () => {
		const { machine, effort } = results;
		const text = markdownReport({ machine, effort, matchers }, 'images/plot.svg');
		expect(text).not.toContain('## On pages');
		expect(text).toContain('![');
		expect(markdownReport({ machine, effort, pages }, 'images/plot.svg')).not.toContain('![');
	});

	it('warns of a quick run', () => {
		const quick = { ...results, effort: { quick: true, rounds: 3 } };
		expect(terminalReport(quick)).toContain('quick run');
		expect(terminalReport(results)).not.toContain('quick run');
	});

	it('draws what has figures', () => {
		expect(growthPlot(matchers).match(/<polyline/g)).toHaveLength(1);
	});
});
