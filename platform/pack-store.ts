/**
 * Where packs are kept: in the extension's own IndexedDB, their compiled names as they are used. Each change is one
 * transaction, so that whatever interrupts it, packs are there whole or not at all.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Columns } from '../core/match/gazetteer.ts';
import type { AboutPack, PackOrigin } from '../core/pack/about.ts';
import { compileNames } from '../core/pack/knowledge.ts';
import type { Pack } from '../core/pack/schema.ts';

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

type Change = IDBPTransaction<Schema, typeof STORES, 'readwrite'>;
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
	return inOrder(await (await database()).getAll('entries'));
}

function inOrder(entries: readonly PackEntry[]): PackEntry[] {
	return entries.filter(isSound).sort((a, b) => a.place - b.place);
}

/** What is damaged is as good as gone. */
function isSound(entry: PackEntry | null): boolean {
	const { id, added, about } = entry ?? {};
	return [id, added, about?.title].every((text) => typeof text === 'string') && Array.isArray(about?.sources);
}

export async function storedPack(id: string): Promise<Pack | undefined> {
	return (await database()).get('packs', id);
}

export async function storedNames(id: string): Promise<Columns | undefined> {
	return (await database()).get('names', id);
}

/**
 * Runs a change in one transaction: who else changes anything at the same time waits.
 * @throws what `run` throws, and QuotaExceededError, a DOMException, when there is no room; then all is as it was.
 */
async function atOnce<T>(run: (tx: Change) => T | Promise<T>): Promise<T> {
	const tx = (await database()).transaction(STORES, 'readwrite');
	try {
		const result = await run(tx);
		await tx.done;
		return result;
	} catch (error) {
		// What has been put so far is taken back. Where the transaction has failed of itself there is nothing to take back.
		try {
			tx.abort();
		} catch {}
		await tx.done.catch(() => {});
		throw error;
	}
}

/** That a request fails is told by its transaction. */
function put(tx: Change, { pack, names, entry }: { pack?: Pack; names?: Columns; entry: PackEntry }): void {
	const quiet = () => {};
	if (pack) tx.objectStore('packs').put(pack, entry.id).catch(quiet);
	if (names) tx.objectStore('names').put(names, entry.id).catch(quiet);
	tx.objectStore('entries').put(entry, entry.id).catch(quiet);
}

/**
 * Keeps the compiled names of a pack, and leaves the reader's choices.
 * @param before what was known of the pack when its names were compiled: if it has since been removed or replaced, they
 * are not kept.
 */
export function keepNames(names: Columns, entry: PackEntry, before: PackEntry): Promise<void> {
	return atOnce(async (tx) => {
		const now = await tx.objectStore('entries').get(entry.id);
		// The bundled pack is there also where nothing is kept of it yet.
		if (!now && entry.origin !== 'bundled') return;
		if (now && (now.built !== before.built || now.added !== before.added)) return;
		put(tx, { names, entry: { ...entry, ...(now && { on: now.on, place: now.place }) } });
	});
}

/** Adds a pack behind the others, switched on; one of the same id gives way to it and leaves it its place. */
export function addPack(
	pack: Pack,
	names: Columns,
	what: Pick<PackEntry, 'origin' | 'about' | 'built'>,
): Promise<{ replaced: boolean }> {
	return atOnce(async (tx) => {
		const entries = await tx.objectStore('entries').getAll();
		const before = entries.find(({ id }) => id === pack.id);
		const last = Math.max(0, ...entries.filter(({ origin }) => origin !== 'notes').map(({ place }) => place));
		const place = before?.place ?? last + 1;
		put(tx, { pack, names, entry: { ...what, id: pack.id, on: true, place, added: today() } });
		return { replaced: before !== undefined };
	});
}

/**
 * Changes what is known of packs, all of them at once.
 * @param change given those that are kept, in their order, as they are when nobody else changes them.
 */
export function changeEntries(change: (entries: PackEntry[]) => readonly PackEntry[]): Promise<void> {
	return atOnce(async (tx) => {
		for (const entry of change(inOrder(await tx.objectStore('entries').getAll()))) put(tx, { entry });
	});
}

export function removePack(id: string): Promise<void> {
	return atOnce(async (tx) => {
		await Promise.all(STORES.map((store) => tx.objectStore(store).delete(id)));
	});
}

/** Changes a pack. @param change given the pack, or undefined where there is none yet. */
export function updatePack(
	id: string,
	change: (pack: Pack | undefined) => Pack,
	entryOf: (pack: Pack, before: PackEntry | undefined) => PackEntry,
): Promise<Pack> {
	return atOnce(async (tx) => {
		const before = await tx.objectStore('entries').get(id);
		const pack = change(await tx.objectStore('packs').get(id));
		put(tx, { pack, names: compileNames(pack), entry: entryOf(pack, before) });
		return pack;
	});
}

/** The reader's day: YYYY-MM-DD. */
export function today(): string {
	const now = new Date();
	return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
