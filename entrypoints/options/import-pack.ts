/** Has a worker take a pack from a file. */
import type { Said } from '../../components/options/model.ts';
import type { ImportNews, ImportOrder } from './import-worker.ts';
import { announce, taken } from './knowledge.ts';

/** @returns what to say of it; nothing where the reader called it off. */
export async function importPack(
	file: File,
	signal: AbortSignal,
	onShare: (share: number) => void,
): Promise<Said | undefined> {
	const order: ImportOrder = { file, taken: await taken() };
	const { WORKER } = await import('./import-worker.ts');
	const worker = new Worker(WORKER, { type: 'module' });
	const news = await new Promise<ImportNews | undefined>((resolve) => {
		worker.addEventListener('message', ({ data }: MessageEvent<ImportNews>) => {
			if ('share' in data) onShare(data.share);
			else resolve(data);
		});
		worker.addEventListener('error', () => resolve({ problem: 'failed' }));
		signal.addEventListener('abort', () => resolve(undefined));
		worker.postMessage(order);
	});
	// Whatever it was storing is one transaction: it is there whole, or not at all.
	worker.terminate();
	if (!news || 'share' in news) return undefined;
	if ('problem' in news) return { event: `pack_${news.problem}`, ...(news.words && { about: news.words }) };
	await announce();
	return { event: news.replaced ? 'pack_replaced' : 'pack_added', about: news.added };
}
