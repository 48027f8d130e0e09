/** Hands batches to workers, two at a time, and watches that each goes on. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { BatchNews, BatchOrder, WorkerSetting } from './in-worker.ts';

/** A case that takes longer will never end. */
const STUCK_MS = 30_000;
const LOOK_MS = 1_000;

/**
 * Runs batches until there are none left, one has failed, or the signal aborts.
 *
 * @param onNews told of each batch that has ended.
 * @throws what a worker throws, and when a case never ends.
 */
export async function runBatches(
	orders: readonly BatchOrder[],
	seeds: string,
	signal: AbortSignal,
	onNews: (news: BatchNews) => void,
): Promise<void> {
	const left = [...orders];
	const stop = new AbortController();
	const width = Math.max(1, Math.min(2, availableParallelism(), left.length));
	const all = AbortSignal.any([signal, stop.signal]);
	const lanes = Array.from({ length: width }, () =>
		lane(left, seeds, all, (news) => {
			onNews(news);
			if (news.failure !== undefined) stop.abort();
		}),
	);
	try {
		await Promise.all(lanes);
	} finally {
		stop.abort();
		await Promise.allSettled(lanes);
	}
}

/** One worker, with batches until there are none left. */
function lane(left: BatchOrder[], seeds: string, signal: AbortSignal, onNews: (news: BatchNews) => void) {
	return new Promise<void>((resolve, reject) => {
		const setting: WorkerSetting = { counter: new SharedArrayBuffer(4), seeds };
		const count = new Int32Array(setting.counter);
		const worker = new Worker(new URL('./in-worker.ts', import.meta.url), { workerData: setting });
		let current: BatchOrder | undefined;
		let seen = { count: -1, at: performance.now() };
		const end = (settle: () => void) => {
			clearInterval(watch);
			void worker.terminate().then(settle);
		};
		const next = () => {
			current = signal.aborted ? undefined : left.shift();
			if (current) worker.postMessage(current);
			else end(resolve);
		};
		const watch = setInterval(() => {
			const now = Atomics.load(count, 0);
			if (now !== seen.count) seen = { count: now, at: performance.now() };
			else if (performance.now() - seen.at > STUCK_MS)
				end(() => reject(new Error(`a case of ${current?.kind} with seed ${current?.seed} does not end`)));
		}, LOOK_MS);
		signal.addEventListener('abort', () => end(resolve), { once: true });
		worker.on('error', (error) => end(() => reject(error)));
		worker.on('message', (news: BatchNews) => {
			onNews(news);
			next();
		});
		next();
	});
}
