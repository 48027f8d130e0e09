/**
 * Where packs are kept: in the extension's own IndexedDB, their compiled names as they are used. Each change is one
 * transaction, so that whatever interrupts it, packs are there whole or not at all.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Columns } from '../core/match/gazetteer.ts';
import type { AboutPack } from '../core/pack/about.ts';
import type { Pack } from '../core/pack/schema.ts';

/** Where a pack is from: with the extension, from a file, or the reader's own notes. */
export type PackOrigin = 'bundled' | 'file' | 'notes';

/** What is known of a pack without opening it. */
export interface PackEntry {
	readonly id: string;
	readonly origin: PackOrigin;
	readonly on: boolean;
	/** Packs are asked in this order; the lowest first. */
	readonly place: number;
	/** The day on which it came: YYYY-MM-DD. */
	readonly added: string;
	readonly about: AboutPack;
	/** What the compiled names were made from; other names need compiling anew. */
	readonly built: string;
}

interface Schema extends DBSchema {
	entries: { key: string; value: PackEntry };
	packs: { key: string; value: Pack };
	names: { key: string; value: Columns };
}

const STORES = ['entries', 'packs', 'names'] as const;
const NAME = 'backstory';
const VERSION = 1;

let opening: Promise<IDBPDatabase<Schema>> | undefined;

/** @throws when the browser gives no storage, as it may where it keeps nothing. */
async function database(): Promise<IDBPDatabase<Schema>> {
	opening ??= openDB<Schema>(NAME, VERSION, {
		upgrade(db) {
			for (const store of STORES) db.createObjectStore(store);
		},
		// A newer version of the extension waits for this connection to close.
		blocking(_current, _blocked, event) {
			(event.target as IDBDatabase).close();
			opening = undefined;
		},
		terminated() {
			opening = undefined;
		},
	});
	try {
		return await opening;
	} catch (error) {
		opening = undefined;
		throw error;
	}
}

/** All packs that are kept, those asked first first. */
export async function packEntries(): Promise<PackEntry[]> {
	const entries = await (await database()).getAll('entries');
	return entries.sort((a, b) => a.place - b.place);
}

export async function storedPack(id: string): Promise<Pack | undefined> {
	return (await database()).get('packs', id);
}

export async function storedNames(id: string): Promise<Columns | undefined> {
	return (await database()).get('names', id);
}

/**
 * Keeps a pack, in place of one of the same id.
 * @throws QuotaExceededError, a DOMException, when there is no room; then all is as it was.
 */
export async function keepPack(pack: Pack | undefined, names: Columns, entry: PackEntry): Promise<void> {
	const tx = (await database()).transaction(STORES, 'readwrite');
	if (pack)
		tx.objectStore('packs')
			.put(pack, entry.id)
			.catch(() => {});
	tx.objectStore('names')
		.put(names, entry.id)
		.catch(() => {});
	tx.objectStore('entries')
		.put(entry, entry.id)
		.catch(() => {});
	await tx.done;
}
