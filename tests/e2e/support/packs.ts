/** The packs that the extension keeps, for tests of what changes them. */
import { afterEach } from 'vitest';
import { type Installed, openOwnPage } from '../../../tools/lib/extension.ts';

/** A value, and the store and key under which it is kept. */
type Put = readonly [store: string, key: string, value: unknown];

/** After each test forgets every pack but the bundled one, so that nothing of one test is left for the next. */
export function forgetPacks(browser: { readonly extension: Installed }): void {
	afterEach(async () => {
		const page = await openOwnPage(browser.extension.browser, browser.extension.url('popup.html'));
		await page.evaluate(changeStored, null);
		await page.evaluate(tellOfPacks);
		await page.close();
	});
}

/** Runs in the extension: whether each pack that is kept is on. */
export async function switchedOn(): Promise<boolean[]> {
	const opening = indexedDB.open('backstory');
	const db = await new Promise<IDBDatabase>((resolve, reject) => {
		opening.onerror = () => reject(opening.error);
		opening.onsuccess = () => resolve(opening.result);
	});
	const reading = db.transaction('entries').objectStore('entries').getAll();
	const entries = await new Promise<{ on: boolean }[]>((resolve) => {
		reading.onsuccess = () => resolve(reading.result);
	});
	db.close();
	return entries.map(({ on }) => on);
}

/** Runs in the extension: puts values where packs are kept, past all that would check them; given none, clears all. */
export async function changeStored(puts: readonly Put[] | null): Promise<void> {
	const opening = indexedDB.open('backstory');
	const db = await new Promise<IDBDatabase>((resolve, reject) => {
		opening.onerror = () => reject(opening.error);
		opening.onsuccess = () => resolve(opening.result);
	});
	const tx = db.transaction([...db.objectStoreNames], 'readwrite');
	for (const [store, key, value] of puts ?? []) tx.objectStore(store).put(value, key);
	if (!puts) for (const name of db.objectStoreNames) tx.objectStore(name).clear();
	await new Promise((resolve) => {
		tx.oncomplete = resolve;
	});
	db.close();
}

/** Runs in a page of the extension: has the background and the other pages read the packs anew. */
export async function tellOfPacks(): Promise<void> {
	const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
	await api.runtime.sendMessage({ backstory: 'packs-changed', request: {} });
}
