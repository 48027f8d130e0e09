/** What CPU profiles and traces say of an extension's time on a page's main thread. */

/** The part of DevTools' `Profiler.Profile` that is read. Times are microseconds of the browser's clock. */
export interface CpuProfile {
	readonly nodes: readonly ProfileNode[];
	readonly startTime: number;
	readonly endTime: number;
	/** Ids of the nodes that were on top of the stack. */
	readonly samples?: readonly number[];
	/** From one sample to the next; the first from the start. */
	readonly timeDeltas?: readonly number[];
}

export interface ProfileNode {
	readonly id: number;
	readonly callFrame: {
		readonly functionName: string;
		readonly url: string;
		/** Counted from 0: where the function begins. */
		readonly lineNumber: number;
		readonly columnNumber: number;
	};
	readonly children?: readonly number[];
}

/** A task of the main thread, in microseconds of the same clock. */
export interface Task {
	readonly start: number;
	readonly end: number;
	/** How long the thread was running in it, where the system tells. */
	readonly onCpu?: number;
}

/** Times of one extension on one page, in milliseconds. */
export interface ScriptTime {
	/** Self time of the frames of its scripts. */
	readonly own: number;
	/** That, and the browser's functions that they call, and what is collected meanwhile. */
	readonly withCalls: number;
	/** As `withCalls`, less the share of each task in which the thread stood still. */
	readonly onCpu: number;
	/** Longest task with a frame of it, from beginning to end. */
	readonly longestTask: number;
	/** Most of `withCalls` in one task. */
	readonly longestShare: number;
	/** Longest run of samples of `withCalls` inside one task. */
	readonly longestStretch: number;
	readonly collecting: number;
	/** `withCalls` by the innermost function of its scripts. */
	readonly byFunction: ReadonlyMap<FunctionPlace, number>;
}

/** A function as `URL:LINE:COLUMN`, counted from 0, where it begins. */
export type FunctionPlace = string;

const COLLECTOR = '(garbage collector)';

/**
 * @param origin begins the addresses of the extension's scripts.
 * @param tasks of the same thread, in order, none inside another.
 */
export function timeOf(profile: CpuProfile, tasks: readonly Task[], origin: string): ScriptTime {
	const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
	const owners = ownersOf(profile, origin);
	const { samples = [], timeDeltas = [] } = profile;
	const shares = new Map<number, number>();
	const byFunction = new Map<FunctionPlace, number>();
	let own = 0;
	let withCalls = 0;
	let collecting = 0;
	let stretch = { ms: 0, task: -1 };
	let longestStretch = 0;
	let time = profile.startTime;
	let before: ProfileNode | undefined;
	for (const [index, sample] of samples.entries()) {
		time += timeDeltas[index] ?? 0;
		// What a sample saw lasts until the next one.
		const next = index + 1 < samples.length ? time + (timeDeltas[index + 1] ?? 0) : profile.endTime;
		const ms = Math.max(0, next - time) / 1000;
		const node = nodes.get(sample);
		const collects = node?.callFrame.functionName === COLLECTOR;
		// The collector stands outside every stack: it belongs to what ran when it began.
		const owner = collects ? before : owners.get(sample);
		before = owner;
		if (!owner) {
			stretch = { ms: 0, task: -1 };
			continue;
		}
		const task = taskAt(tasks, time);
		withCalls += ms;
		if (collects) collecting += ms;
		else if (owner === node) own += ms;
		shares.set(task, (shares.get(task) ?? 0) + ms);
		add(byFunction, placeOf(owner), ms);
		stretch = { ms: task === stretch.task ? stretch.ms + ms : ms, task };
		longestStretch = Math.max(longestStretch, stretch.ms);
	}
	const inTasks = [...shares].map(([at, share]) => ({ task: tasks[at], share }));
	return {
		own,
		withCalls,
		onCpu: inTasks.reduce((sum, { task, share }) => sum + share * runningShare(task), 0),
		longestTask: Math.max(0, ...inTasks.map(({ task }) => (task ? (task.end - task.start) / 1000 : 0))),
		longestShare: Math.max(0, ...shares.values()),
		longestStretch,
		collecting,
		byFunction,
	};
}

/** For each node that is in or below a frame of the extension: the innermost such frame. */
function ownersOf({ nodes }: CpuProfile, origin: string): Map<number, ProfileNode> {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
	const owners = new Map<number, ProfileNode>();
	for (const { id } of nodes) {
		for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
			const node = byId.get(at);
			if (!node?.callFrame.url.startsWith(origin)) continue;
			owners.set(id, node);
			break;
		}
	}
	return owners;
}

function placeOf({ callFrame: { url, lineNumber, columnNumber } }: ProfileNode): FunctionPlace {
	return `${url}:${lineNumber}:${columnNumber}`;
}

/** Index of the task that a moment lies in, or -1. */
function taskAt(tasks: readonly Task[], time: number): number {
	let low = 0;
	let high = tasks.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const { start, end } = tasks[middle] as Task;
		if (time < start) high = middle - 1;
		else if (time > end) low = middle + 1;
		else return middle;
	}
	return -1;
}

function runningShare(task: Task | undefined): number {
	if (task?.onCpu === undefined || task.end <= task.start) return 1;
	return Math.min(1, task.onCpu / (task.end - task.start));
}

function add<K>(sums: Map<K, number>, key: K, amount: number): void {
	sums.set(key, (sums.get(key) ?? 0) + amount);
}

/** An event of a trace, as far as it is read. Times are microseconds. */
export interface TraceEvent {
	readonly name: string;
	readonly ph: string;
	readonly pid: number;
	readonly tid: number;
	readonly ts: number;
	readonly dur?: number;
	/** How long the thread was running. */
	readonly tdur?: number;
	readonly args?: { readonly data?: { readonly url?: string } };
}

/** What a trace tells of an extension's scripts on the thread that they ran on. */
export interface TraceFacts {
	/** Tasks of that thread, in order. */
	readonly tasks: readonly Task[];
	/** Milliseconds of compiling its scripts. */
	readonly compiling: number;
	/** Process of the page. */
	readonly process: number;
}

/** @returns undefined when no script of the extension ran. */
export function readTrace(events: readonly TraceEvent[], origin: string): TraceFacts | undefined {
	const ours = events.filter(({ args }) => args?.data?.url?.startsWith(origin));
	const [first] = ours;
	if (!first) return undefined;
	const { pid, tid } = first;
	const runs = events
		.filter((event) => event.name === 'RunTask' && event.ph === 'X' && event.pid === pid && event.tid === tid)
		.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
	const tasks: Task[] = [];
	for (const { ts, dur = 0, tdur } of runs) {
		// A task inside another, as in a nested loop, is part of it.
		if (ts < (tasks.at(-1)?.end ?? Number.NEGATIVE_INFINITY)) continue;
		tasks.push({ start: ts, end: ts + dur, ...(tdur !== undefined && { onCpu: tdur }) });
	}
	const compiles = ours.filter(({ name }) => name === 'v8.compile');
	return { tasks, compiling: compiles.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000, process: pid };
}
