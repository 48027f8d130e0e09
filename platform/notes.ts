/** The reader's own notes, kept as a pack beside the others. Written where they are typed, each in one transaction. */
import { GAZETTEER_VERSION } from '../core/match/gazetteer.ts';
import { aboutPack } from '../core/pack/about.ts';
import { emptyNotes, NOTES_ID, notedEntities } from '../core/pack/notes.ts';
import type { Pack } from '../core/pack/schema.ts';
import { forgetKnowledge } from './knowledge.ts';
import { send } from './messages.ts';
import { storedPack, today, updatePack } from './pack-store.ts';

/** Behind all others: what they call a thing holds, and a note adds to it. */
const LAST = 1_000_000_000;

export async function readNotes(): Promise<Pack | undefined> {
	return sound(await storedPack(NOTES_ID).catch(() => undefined));
}

/** Notes that are damaged where they are kept are as good as gone: the reader can begin anew. */
function sound(notes: Pack | undefined): Pack | undefined {
	try {
		return notes && notedEntities(notes) && notes;
	} catch {
		return undefined;
	}
}

/**
 * Changes the notes and tells everybody. Of two windows that write at once, one waits for the other.
 * @param title what the reader's language calls them. @throws NoteError, or QuotaExceededError when there is no room.
 */
export async function changeNotes(title: string, change: (notes: Pack) => Pack): Promise<Pack> {
	const notes = await updatePack(
		NOTES_ID,
		(before) => change(sound(before) ?? emptyNotes(title)),
		(pack, before) => ({
			id: NOTES_ID,
			origin: 'notes',
			on: before?.on ?? true,
			place: before?.place ?? LAST,
			added: before?.added ?? today(),
			about: aboutPack(pack),
			built: String(GAZETTEER_VERSION),
		}),
	);
	forgetKnowledge();
	await send('packs-changed', {});
	return notes;
}
