/** Takes a pack from a file, away from the page: it may be large, and the reader may change their mind. */

import { GAZETTEER_VERSION } from '../../core/match/gazetteer.ts';
import { aboutPack } from '../../core/pack/about.ts';
import { compileNames } from '../../core/pack/knowledge.ts';
import { checkPack, MOST_PACK_BYTES, PackError } from '../../core/pack/parse.ts';
import { addPack } from '../../platform/pack-store.ts';

export interface ImportOrder {
	readonly file: File;
	/** Ids that no file may bring: of the bundled pack, and of the reader's notes. */
	readonly taken: readonly string[];
}

export type ImportNews =
	/** How much is done, from 0 to 1. */
	| { readonly share: number }
	| { readonly added: string; readonly replaced: boolean }
	/** Why the pack is not taken; the words, in English, where it is the pack's fault. */
	| { readonly problem: 'refused' | 'no_room' | 'failed'; readonly words?: string };

/** Shares of the work: reading, checking, compiling. What is left is storing. */
const READ = 0.2;
const CHECKED = 0.4;
const COMPILED = 0.95;

const tell = (news: ImportNews) => postMessage(news);

self.addEventListener('message', ({ data }: MessageEvent<ImportOrder>) => {
	take(data).then(tell, (error: unknown) => tell(problemOf(error)));
});

async function take({ file, taken }: ImportOrder): Promise<ImportNews> {
	if (file.size > MOST_PACK_BYTES)
		throw new PackError(`the file is larger than ${MOST_PACK_BYTES / 1_000_000} MB, the most that a pack may have`);
	const data = parsed(await textOf(file));
	const { gazetteer: _, ...pack } = checkPack(data);
	if (taken.includes(pack.id))
		throw new PackError(`its id “${pack.id}” belongs to a pack that comes with Backstory; give it another`);
	tell({ share: CHECKED });
	const names = compileNames(pack, (step) => tell({ share: CHECKED + (COMPILED - CHECKED) * step }));
	tell({ share: COMPILED });
	const about = aboutPack(pack);
	const { replaced } = await addPack(pack, names, { origin: 'file', about, built: String(GAZETTEER_VERSION) });
	return { added: pack.title, replaced };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new PackError('this is not a pack: the file is not JSON');
	}
}

async function textOf(file: File): Promise<string> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	const parts: string[] = [];
	let read = 0;
	try {
		for (const reader = file.stream().getReader(); ; ) {
			const { done, value } = await reader.read();
			if (done) break;
			read += value.length;
			parts.push(decoder.decode(value, { stream: true }));
			tell({ share: (READ * read) / file.size });
		}
		parts.push(decoder.decode());
	} catch (error) {
		if (error instanceof TypeError) throw new PackError('this is not a pack: the file is not text in UTF-8');
		throw error;
	}
	return parts.join('');
}

function problemOf(error: unknown): ImportNews {
	if (error instanceof PackError) return { problem: 'refused', words: error.message };
	if (error instanceof DOMException && error.name === 'QuotaExceededError') return { problem: 'no_room' };
	return { problem: 'failed' };
}
