/** What was measured, as tables. */
import type { Bar } from './bars.ts';
import { digits, figure, middle, times } from './format.ts';
import { type PackKind, SIZES } from './packs.ts';
import {
	EXTENSIONS,
	type ExtensionName,
	MATCHERS,
	type MatcherName,
	type MatcherResults,
	type MatcherRow,
	type PageResults,
	type PageRow,
} from './results.ts';
import { converted, isFigure, type Result } from './stats.ts';
import type { Table } from './table.ts';

export const MATCHER_NAMES: Readonly<Record<MatcherName, string>> = {
	matching: 'Backstory, matching',
	annotating: 'Backstory, all of annotating',
	regexp: 'one RegExp',
	'aho-corasick': '@monyone/aho-corasick',
	page: 'Backstory, in a page',
	'mark.js': 'mark.js, in a page',
	findAndReplaceDOMText: 'findAndReplaceDOMText, in a page',
};

const EXTENSION_NAMES: Readonly<Record<ExtensionName, string>> = {
	floor: 'floor',
	'bare marker': 'bare marker',
	backstory: 'Backstory',
	'mark.js': 'mark.js',
	findAndReplaceDOMText: 'findAndReplaceDOMText',
};

export function barTable(bars: readonly Bar[]): Table {
	return {
		title: 'Bars',
		head: ['bar', 'at most', 'measured', 'met'],
		rows: bars.map(({ what, limit, measured, met }) => [
			what,
			limit,
			measured,
			met === undefined ? '–' : met ? 'yes' : 'no',
		]),
	};
}

export function matcherTables(results: MatcherResults): Table[] {
	const sized = (
		title: string,
		kind: PackKind,
		cell: (row: MatcherRow) => string | undefined,
		reason: string,
	): Table => {
		const matchers = MATCHERS.filter((name) =>
			results.rows.some((row) => row.matcher === name && cell(row) !== undefined),
		);
		return {
			title,
			head: ['aliases', ...SIZES.map((size) => size.toLocaleString('en'))],
			rows: matchers.map((name) => [
				MATCHER_NAMES[name],
				...SIZES.map((size) => {
					const row = results.rows.find(
						({ matcher, pack }) => matcher === name && pack.kind === kind && pack.size === size,
					);
					return row ? (cell(row) ?? '–') : `– (${reason})`;
				}),
			]),
		};
	};
	const few = `there are ${results.realNames.toLocaleString('en')}`;
	const inNode = ({ matcher }: MatcherRow) =>
		matcher !== 'page' && matcher !== 'mark.js' && matcher !== 'findAndReplaceDOMText';
	return [
		sized('Millions of characters per second, made-up names', 'synthetic', (row) => figure(speed(row.cost)), ''),
		sized('Millions of characters per second, names of real towns', 'real', (row) => figure(speed(row.cost)), few),
		sized('Bytes per alias, made-up names', 'synthetic', (row) => (inNode(row) ? weight(row) : undefined), ''),
		sized('Bytes per alias, names of real towns', 'real', (row) => (inNode(row) ? weight(row) : undefined), few),
		sized(
			'Milliseconds to open, made-up names',
			'synthetic',
			(row) => (inNode(row) ? figure(row.open) : undefined),
			'',
		),
		sized(
			'Milliseconds to open, names of real towns',
			'real',
			(row) => (inNode(row) ? figure(row.open) : undefined),
			few,
		),
		sized(
			'Names found in 10,000 characters, made-up names',
			'synthetic',
			(row) => (row.found === undefined ? undefined : digits(row.found)),
			'',
		),
		{
			title: 'Seconds to compile a pack',
			head: ['aliases', ...SIZES.map((size) => size.toLocaleString('en'))],
			rows: (['synthetic', 'real'] as const).map((kind) => [
				kind === 'real' ? 'names of real towns' : 'made-up names',
				...SIZES.map((size) => {
					const ms = results.compiled.find(({ pack }) => pack.kind === kind && pack.size === size)?.ms;
					return ms === undefined ? '–' : digits(ms / 1000);
				}),
			]),
		},
	];
}

function speed(cost: Result): Result {
	return isFigure(cost) ? converted(cost, (microseconds) => 1000 / microseconds) : cost;
}

/** Weighed bytes, and behind them the counted ones. */
function weight({ weighed, counted }: MatcherRow): string {
	return counted === undefined ? middle(weighed) : `${middle(weighed)} (arrays ${digits(counted)})`;
}

export function pageTables({ pages, chromium, firefox, hotSpots }: PageResults): Table[] {
	const row = (page: string, extension: ExtensionName) =>
		chromium.find((one) => one.page === page && one.extension === extension);
	const inFirefox = (page: string, extension: ExtensionName) =>
		firefox.find((one) => one.page === page && one.extension === extension);
	const others = EXTENSIONS.filter((name) => name !== 'floor' && name !== 'backstory');
	const othersInFirefox = others.filter((name) => firefox.some(({ extension }) => extension === name));
	const ours = (page: string, value: (one: PageRow) => Result) => {
		const one = row(page, 'backstory');
		return one && value(one);
	};
	return [
		{
			title: 'Milliseconds on the main thread in the frames of content scripts, Chromium, cold',
			head: ['page', 'floor', 'Backstory', 'over the floor', ...others.map((name) => EXTENSION_NAMES[name])],
			rows: pages.map(({ name }) => [
				name,
				figure(row(name, 'floor')?.own),
				figure(row(name, 'backstory')?.own),
				times(row(name, 'backstory')?.own, row(name, 'floor')?.own),
				...others.map((other) => figure(row(name, other)?.own)),
			]),
		},
		{
			title: 'The same with the browser’s functions that they call, less the time in which the thread did not run',
			head: ['page', 'floor', 'Backstory', 'over the floor', ...others.map((name) => EXTENSION_NAMES[name])],
			rows: pages.map(({ name }) => [
				name,
				figure(row(name, 'floor')?.onCpu),
				figure(row(name, 'backstory')?.onCpu),
				times(row(name, 'backstory')?.onCpu, row(name, 'floor')?.onCpu),
				...others.map((other) => figure(row(name, other)?.onCpu)),
			]),
		},
		{
			title: 'Backstory in the tasks of the main thread, milliseconds, Chromium',
			head: [
				'page',
				'most in one task',
				'longest without a pause',
				'longest task it ran in',
				'the same of the floor',
				'compiling',
				'collecting',
				'marks',
			],
			rows: pages.map(({ name }) => [
				name,
				figure(ours(name, ({ longestShare }) => longestShare)),
				figure(ours(name, ({ longestStretch }) => longestStretch)),
				figure(ours(name, ({ longestTask }) => longestTask)),
				figure(row(name, 'floor')?.longestTask),
				middle(ours(name, ({ compiling }) => compiling)),
				middle(ours(name, ({ collecting }) => collecting)),
				String(row(name, 'backstory')?.marks ?? '–'),
			]),
		},
		{
			title: 'Where Backstory’s time goes, milliseconds a page, Chromium',
			head: ['function', 'articles', '2 MB of text'],
			rows: hotSpots.map(({ place, ms, huge }) => [place, digits(ms), digits(huge)]),
		},
		{
			title: 'Milliseconds of the same steps in Firefox, by the clock',
			head: [
				'page',
				'floor',
				'Backstory',
				'over the floor',
				'of it gate / read / mark',
				...othersInFirefox.map((name) => EXTENSION_NAMES[name]),
			],
			rows: pages.map(({ name }) => {
				const own = inFirefox(name, 'backstory');
				const steps = ['gate', 'read', 'mark'].map((step) => middle(own?.steps?.[step]));
				return [
					name,
					figure(inFirefox(name, 'floor')?.total),
					figure(own?.total),
					times(own?.total, inFirefox(name, 'floor')?.total),
					steps.join(' / '),
					...othersInFirefox.map((other) => figure(inFirefox(name, other)?.total)),
				];
			}),
		},
		{
			title: 'The pages',
			head: ['page', 'characters in text nodes', 'text nodes'],
			rows: pages.map(({ name, characters, textNodes }) => [
				name,
				characters.toLocaleString('en'),
				textNodes.toLocaleString('en'),
			]),
		},
	];
}
