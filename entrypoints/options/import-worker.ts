/** Takes a pack from a file, away from the page: it may be large, and the reader may change their mind. */

import { GAZETTEER_VERSION } from '../../core/match/gazetteer.ts';
import { PackError } from '../../core/pack/parse.ts';
import { addPack } from '../../platform/pack-store.ts';
import { type Taken, takePack } from './take-pack.ts';

export interface ImportOrder {
	readonly file: File;
	readonly taken: Taken;
}

export type ImportNews =
	/** How much is done, from 0 to 1. */
	| { readonly share: number }
	| { readonly added: string; readonly replaced: boolean }
	/** Why the pack is not taken; the words, in English, where it is the pack's fault. */
	| { readonly problem: 'refused' | 'no_room' | 'failed'; readonly words?: string };

const tell = (news: ImportNews) => postMessage(news);

/**
 * Address of this script, which the page imports for that alone: built like any other part of it, the worker shares
 * what others need too. Taken apart, as WXT puts the page's address in the place of the plain expression.
 */
export const { url: WORKER } = import.meta;

if (!('document' in globalThis)) {
	self.addEventListener('message', ({ data }: MessageEvent<ImportOrder>) => {
		take(data).then(tell, (error: unknown) => tell(problemOf(error)));
	});
}

async function take({ file, taken }: ImportOrder): Promise<ImportNews> {
	const { pack, names, about } = await takePack(file, taken, (share) => tell({ share }));
	const { replaced } = await addPack(pack, names, { origin: 'file', about, built: String(GAZETTEER_VERSION) });
	return { added: pack.title, replaced };
}

function problemOf(error: unknown): ImportNews {
	if (error instanceof PackError) return { problem: 'refused', words: error.message };
	if (error instanceof DOMException && error.name === 'QuotaExceededError') return { problem: 'no_room' };
	return { problem: 'failed' };
}
