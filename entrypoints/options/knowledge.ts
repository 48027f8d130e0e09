/** All of the settings page that needs the knowledge: loaded when the page can already be used. */
import type { PackRow } from '../../components/options/packs-section.tsx';
import { conflictsOf } from '../../core/pack/conflicts.ts';
import { NOTES_ID } from '../../core/pack/notes.ts';
import type { Pack } from '../../core/pack/schema.ts';
import { bundledPack } from '../../platform/bundled-pack.ts';
import { entriesWithBundled, forgetKnowledge, loadedPacks, withBundled } from '../../platform/knowledge.ts';
import { send } from '../../platform/messages.ts';
import { changeEntries, type PackEntry, removePack, storedPack } from '../../platform/pack-store.ts';
import type { Taken } from './take-pack.ts';

export { knowledge } from '../../platform/knowledge.ts';

/** All packs in their order, with the names over which those that are on differ. */
export async function packRows(): Promise<PackRow[]> {
	const entries = await entriesWithBundled();
	const on = await loadedPacks(entries);
	const loaded = on.map(({ pack }) => pack);
	return entries.map((entry) => {
		const at = on.findIndex(({ id }) => id === entry.id);
		return { ...entry, ...(at >= 0 && loaded.length > 1 && { conflicts: conflictsOf(loaded, at) }) };
	});
}

/** Tells everybody of ours that packs have changed, the background and what is open. */
export async function announce(): Promise<void> {
	forgetKnowledge();
	await send('packs-changed', {});
}

export async function switchPack(id: string, on: boolean): Promise<void> {
	await change((entries) => entries.map((entry) => (entry.id === id ? { ...entry, on } : entry)));
}

/** Has a pack asked before the one above it. */
export async function movePackUp(id: string): Promise<void> {
	await change((entries) => {
		const at = entries.findIndex((entry) => entry.id === id);
		const [above, moved] = [entries[at - 1], entries[at]];
		if (!above || !moved) return entries;
		const order = entries.with(at - 1, moved).with(at, above);
		return order.map((entry, place) => ({ ...entry, place }));
	});
}

async function change(how: (entries: readonly PackEntry[]) => readonly PackEntry[]): Promise<void> {
	await changeEntries((kept) => how(withBundled(kept)));
	await announce();
}

export async function dropPack(id: string): Promise<void> {
	await removePack(id);
	await announce();
}

/** The whole of a pack, to be saved; undefined where it is not there any more. */
export async function wholePack(id: string): Promise<Pack | undefined> {
	const { pack } = bundledPack();
	return id === pack.id ? pack : storedPack(id).catch(() => undefined);
}

/** What no file may bring, and what it may not be called. */
export async function taken(): Promise<Taken> {
	const packs = (await entriesWithBundled()).map(({ id, about }) => ({ ...about, id }));
	return { ids: [bundledPack().pack.id, NOTES_ID], packs };
}
