/** From a file to a pack that can be kept: read, checked, its names compiled. Needs no browser. */
import type { Columns } from '../../core/match/gazetteer.ts';
import { type AboutPack, aboutPack } from '../../core/pack/about.ts';
import { compileNames } from '../../core/pack/knowledge.ts';
import { MOST_PACK_BYTES, PackError, parsePack } from '../../core/pack/parse.ts';
import type { Pack } from '../../core/pack/schema.ts';

export interface TakenPack {
	/** Without compiled names of its own. */
	readonly pack: Pack;
	readonly names: Columns;
	readonly about: AboutPack;
}

/** Shares of the work: reading, checking, compiling. What is left is storing. */
const READ = 0.2;
const CHECKED = 0.4;
const COMPILED = 0.95;

/**
 * @param taken ids that no file may bring.
 * @param onShare told how much is done, from 0 to 1.
 * @throws PackError when the file is not a usable pack.
 */
export async function takePack(
	file: Blob,
	taken: readonly string[],
	onShare: (share: number) => void,
): Promise<TakenPack> {
	if (file.size > MOST_PACK_BYTES)
		throw new PackError(`the file is larger than ${MOST_PACK_BYTES / 1_000_000} MB, the most that a pack may have`);
	const { gazetteer: _, ...pack } = parsePack(await textOf(file, onShare));
	if (taken.includes(pack.id))
		throw new PackError(`its id “${pack.id}” belongs to a pack that comes with Backstory; give it another`);
	onShare(CHECKED);
	const names = compileNames(pack, (step) => onShare(CHECKED + (COMPILED - CHECKED) * step));
	onShare(COMPILED);
	return { pack, names, about: aboutPack(pack) };
}

async function textOf(file: Blob, onShare: (share: number) => void): Promise<string> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	const parts: string[] = [];
	let read = 0;
	try {
		for (const reader = file.stream().getReader(); ; ) {
			const { done, value } = await reader.read();
			if (done) break;
			read += value.length;
			parts.push(decoder.decode(value, { stream: true }));
			onShare((READ * read) / file.size);
		}
		parts.push(decoder.decode());
	} catch (error) {
		if (error instanceof TypeError) throw new PackError('this is not a pack: the file is not text in UTF-8');
		throw error;
	}
	return parts.join('');
}
