/** All that the extension knows: the bundled pack, and whatever others the reader has added and switched on. */
import { areColumns, GAZETTEER_VERSION, Gazetteer } from '../core/match/gazetteer.ts';
import { aboutPack } from '../core/pack/about.ts';
import { compileNames, type Knowledge, type LoadedPack, openPack, openPacks } from '../core/pack/knowledge.ts';
import type { Pack } from '../core/pack/schema.ts';
import { bundledPack } from './bundled-pack.ts';
import { keepNames, type PackEntry, packEntries, storedNames, storedPack, today } from './pack-store.ts';

/** What compiled names carry of the code that made them. */
const NAMES_BUILT = String(GAZETTEER_VERSION);

let current: Promise<Knowledge> | undefined;

/** The knowledge; the same until {@link forgetKnowledge}. Where nothing is stored it is that of the bundled pack. */
export function knowledge(): Promise<Knowledge> {
	current ??= load();
	return current;
}

/** Has packs read anew when next asked for. */
export function forgetKnowledge(): void {
	current = undefined;
}

async function load(): Promise<Knowledge> {
	const packs = await loadedPacks(await entriesWithBundled());
	try {
		return openPacks(packs.map(({ pack }) => pack));
	} catch {
		// One of them is damaged inside: better the bundled pack alone than nothing.
		return openPack(bundledPack().pack);
	}
}

/** Those of the packs that are on and can be read, in the same order. */
export async function loadedPacks(entries: readonly PackEntry[]): Promise<{ id: string; pack: LoadedPack }[]> {
	const packs = await Promise.all(
		entries.filter(({ on }) => on).map(async (entry) => ({ id: entry.id, pack: await loaded(entry) })),
	);
	return packs.flatMap(({ id, pack }) => (pack ? [{ id, pack }] : []));
}

/** All packs in their order, the bundled one always among them. */
export async function entriesWithBundled(): Promise<PackEntry[]> {
	// Without storage there is the bundled pack: that is what a reader has who never added another.
	return withBundled(await packEntries().catch(() => []));
}

/** The packs that are kept, with the bundled one of now among them. */
export function withBundled(kept: readonly PackEntry[]): PackEntry[] {
	const { pack } = bundledPack();
	// An update may bring another pack in place of the one before.
	const entries = kept.filter(({ id, origin }) => origin !== 'bundled' || id === pack.id);
	return entries.some(({ id }) => id === pack.id) ? entries : [bundledEntry(undefined), ...entries];
}

/** @param before what was known of it, whose choices stay. */
function bundledEntry(before: PackEntry | undefined): PackEntry {
	const { pack, fingerprint } = bundledPack();
	return {
		id: pack.id,
		origin: 'bundled',
		on: before?.on ?? true,
		place: before?.place ?? 0,
		added: before?.added ?? today(),
		about: aboutPack(pack),
		built: `${NAMES_BUILT} ${fingerprint}`,
	};
}

/** A pack with its names; undefined where it is not there, or is damaged: the others do without it. */
async function loaded(entry: PackEntry): Promise<LoadedPack | undefined> {
	const isBundled = entry.origin === 'bundled';
	const pack = isBundled ? bundledPack().pack : await storedPack(entry.id).catch(() => undefined);
	if (!pack) return undefined;
	const now = isBundled ? bundledEntry(entry) : { ...entry, built: NAMES_BUILT };
	const kept = now.built === entry.built ? await storedNames(entry.id).catch(() => undefined) : undefined;
	try {
		return { pack, gazetteer: Gazetteer.of(areColumns(kept) ? kept : compiled(pack, now, entry)) };
	} catch {
		return undefined;
	}
}

/** Compiles a pack's names and keeps them, so that this is done once. */
function compiled(pack: Pack, entry: PackEntry, before: PackEntry) {
	const names = compileNames(pack);
	// Where they cannot be kept they are compiled whenever the background starts: slower, and no less right.
	keepNames(names, entry, before).catch(() => {});
	return names;
}
