/** From a file to a pack that can be kept: read, checked, its names compiled. Needs no browser. */
import type { Columns } from '../../core/match/gazetteer.ts';
import { phraseKey } from '../../core/match/phrase-key.ts';
import { type AboutPack, aboutPack } from '../../core/pack/about.ts';
import { packLabel } from '../../core/pack/join.ts';
import { compileNames } from '../../core/pack/knowledge.ts';
import { MOST_PACK_BYTES, PackError, parsePack } from '../../core/pack/parse.ts';
import type { Pack } from '../../core/pack/schema.ts';

export interface TakenPack {
	/** Without compiled names of its own. */
	readonly pack: Pack;
	readonly names: Columns;
	readonly about: AboutPack;
}

export interface Taken {
	/** Of the bundled pack, and of the reader's notes. */
	readonly ids: readonly string[];
	/** All that are kept. */
	readonly packs: readonly Pick<Pack, 'id' | 'title' | 'shortTitle'>[];
}

/** Shares of the work: reading, checking, compiling. What is left is storing. */
const READ = 0.2;
const CHECKED = 0.4;
const COMPILED = 0.95;

/**
 * @param taken what no file may bring, and under which names others are known.
 * @param onShare told how much is done, from 0 to 1.
 * @throws PackError when the file is not a usable pack.
 */
export async function takePack(file: Blob, taken: Taken, onShare: (share: number) => void): Promise<TakenPack> {
	if (file.size > MOST_PACK_BYTES)
		throw new PackError(`the file is larger than ${MOST_PACK_BYTES / 1_000_000} MB, the most that a pack may have`);
	const { gazetteer: _, ...pack } = parsePack(await textOf(file, onShare));
	if (taken.ids.includes(pack.id))
		throw new PackError(`its id “${pack.id}” belongs to a pack that comes with Backstory; give it another`);
	if (pack.sources.some(({ kind }) => kind === 'note'))
		throw new PackError('it has a source of the kind “note”, which is what the reader of a page writes');
	const others = taken.packs.filter(({ id }) => id !== pack.id);
	const names = new Set(others.flatMap(namesOf));
	if (namesOf(pack).some((name) => names.has(name)))
		throw new PackError(`another pack is already called “${pack.shortTitle ?? pack.title}”; give it another title`);
	onShare(CHECKED);
	const compiled = compileNames(pack, (step) => onShare(CHECKED + (COMPILED - CHECKED) * step));
	onShare(COMPILED);
	return { pack, names: compiled, about: aboutPack(pack) };
}

/** What tells a pack's facts from those of others, as far as one sees a difference. */
function namesOf(pack: Pick<Pack, 'title' | 'shortTitle'>): string[] {
	return [pack.title, packLabel(pack)].map(phraseKey);
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
