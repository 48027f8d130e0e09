import { describe, expect, it } from 'vitest';
import { declaredIn } from '../../../tools/bench/places.ts';
import { type CpuProfile, readTrace, type TraceEvent, timeOf } from '../../../tools/bench/profile.ts';

const ORIGIN = 'chrome-extension://abc/';
const frame = (functionName: string, url = '') => ({ functionName, url, lineNumber: 0, columnNumber: 7 });

/** Our function 2 calls the browser's 3; 4 is the page's own, 5 the collector, 6 another extension's. */
const NODES: CpuProfile['nodes'] = [
	{ id: 1, callFrame: frame('(root)'), children: [2, 4, 5, 6, 7] },
	{ id: 2, callFrame: frame('read', `${ORIGIN}reader.js`), children: [3] },
	{ id: 3, callFrame: frame('checkVisibility') },
	{ id: 4, callFrame: frame('page', 'https://www.example.com/app.js') },
	{ id: 5, callFrame: frame('(garbage collector)') },
	{ id: 6, callFrame: frame('other', 'chrome-extension://abcd/content.js') },
	{ id: 7, callFrame: frame('(idle)') },
];

/** A sample every millisecond from time 0 on. */
function profileOf(samples: number[]): CpuProfile {
	return {
		nodes: NODES,
		startTime: 0,
		endTime: samples.length * 1000,
		samples,
		timeDeltas: samples.map((_, index) => (index === 0 ? 0 : 1000)),
	};
}

describe('time in an extension’s scripts', () => {
	it('is that of its own frames, and of what they call', () => {
		const { own, withCalls, byFunction } = timeOf(profileOf([7, 2, 3, 2, 4, 6, 7]), [], ORIGIN);
		expect(own).toBe(2);
		expect(withCalls).toBe(3);
		expect([...byFunction]).toEqual([[`${ORIGIN}reader.js:0:7`, 3]]);
	});

	it('counts the collector where it breaks in', () => {
		const { own, withCalls, collecting } = timeOf(profileOf([2, 5, 5, 2, 4, 5]), [], ORIGIN);
		expect({ own, withCalls, collecting }).toEqual({ own: 2, withCalls: 4, collecting: 2 });
	});

	it('knows the longest task, our part of it, and the longest stretch', () => {
		const tasks = [
			{ start: 0, end: 3500, onCpu: 3500 },
			{ start: 3900, end: 8900, onCpu: 2500 },
		];
		const time = timeOf(profileOf([4, 2, 2, 7, 2, 4, 2, 2, 3, 7]), tasks, ORIGIN);
		expect(time.longestTask).toBe(5);
		expect(time.longestShare).toBe(4);
		expect(time.longestStretch).toBe(3);
		// Half of the second task the thread did not run.
		expect(time.onCpu).toBe(2 + 4 / 2);
	});

	it('is nothing where nothing ran', () => {
		const time = timeOf({ nodes: NODES, startTime: 0, endTime: 5 }, [], ORIGIN);
		expect(time).toMatchObject({ own: 0, withCalls: 0, onCpu: 0, longestTask: 0, longestShare: 0, longestStretch: 0 });
	});

	it('lasts to the end of the profile for the last sample', () => {
		expect(timeOf({ ...profileOf([7, 2]), endTime: 4000 }, [], ORIGIN).own).toBe(3);
	});
});

describe('a trace', () => {
	const event = (name: string, ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
		name,
		ph: 'X',
		pid: 1,
		tid: 1,
		ts,
		dur,
		...more,
	});
	const script = { args: { data: { url: `${ORIGIN}gate.js` } } };

	it('gives the tasks of the thread that our scripts ran on, nested ones as part of the outer', () => {
		const facts = readTrace(
			[
				event('RunTask', 500, 100),
				event('RunTask', 0, 400, { tdur: 300 }),
				event('RunTask', 100, 50),
				event('RunTask', 0, 900, { tid: 2 }),
				event('RunTask', 0, 900, { pid: 2 }),
				event('EvaluateScript', 10, 20, script),
			],
			ORIGIN,
		);
		expect(facts?.tasks).toEqual([
			{ start: 0, end: 400, onCpu: 300 },
			{ start: 500, end: 600 },
		]);
		expect(facts?.process).toBe(1);
	});

	it('adds up the compiling of our scripts alone', () => {
		const events = [
			event('v8.compile', 0, 1500, script),
			event('v8.compile', 9, 250, script),
			event('v8.compile', 20, 9000, { args: { data: { url: 'https://www.example.com/app.js' } } }),
		];
		expect(readTrace(events, ORIGIN)?.compiling).toBe(1.75);
	});

	it('says so when none of our scripts ran', () => {
		expect(readTrace([event('RunTask', 0, 1)], ORIGIN)).toBeUndefined();
	});
});

describe('the name of a function', () => {
	it.each([
		['export function* readBlocks(root: Node): Generator<TextBlock> {', 'readBlocks'],
		['	const flush = async (blocks: readonly TextBlock[]) => {', 'flush'],
		['	#note(records: readonly MutationRecord[]): void {', '#note'],
		['	async rest(): Promise<void> {', 'rest'],
		['function timed<T>(work: () => T): T {', 'timed'],
		['	if (ready) {', undefined],
		['	const stop = new AbortController();', undefined],
		['', undefined],
	])('is read from %s', (line, name) => {
		expect(declaredIn(line)).toBe(name);
	});
});
