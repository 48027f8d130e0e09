/** Runs batches away from the main thread, which can so count them, and end one that never ends of itself. */
import { parentPort, workerData } from 'node:worker_threads';
import { Gazetteer } from '../../core/match/gazetteer.ts';
import { compilePack } from '../../core/pack/compile.ts';
import { compileNames } from '../../core/pack/knowledge.ts';
import { readSeedFolder } from '../lib/seed-folder.ts';
import { type BatchResult, type Kind, runBatch } from './batch.ts';

export interface BatchOrder {
	readonly kind: Kind;
	readonly seed: number;
	readonly cases: number;
}

/** What a worker is started with: where it counts cases, and the folder of the seeds. */
export interface WorkerSetting {
	readonly counter: SharedArrayBuffer;
	readonly seeds: string;
}

export type BatchNews = BatchResult & BatchOrder;

const { counter, seeds } = workerData as WorkerSetting;
const count = new Int32Array(counter);
const { pack } = compilePack(readSeedFolder(seeds));
if (!pack) throw new Error('the seeds do not compile');
const bundled = { pack, gazetteer: Gazetteer.of(compileNames(pack)) };

parentPort?.on('message', async (order: BatchOrder) => {
	const { kind, seed, cases } = order;
	const result = await runBatch(kind, seed, cases, bundled, () => Atomics.add(count, 0, 1));
	parentPort?.postMessage({ ...order, ...result } satisfies BatchNews);
});
