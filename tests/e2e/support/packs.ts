/** The packs that the extension keeps, for tests of what changes them. */
import { afterEach } from 'vitest';
import { type Installed, openOwnPage } from '../../../tools/lib/extension.ts';

/** After each test forgets every pack but the bundled one, so that nothing of one test is left for the next. */
export function forgetPacks(browser: { readonly extension: Installed }): void {
	afterEach(async () => {
		const page = await openOwnPage(browser.extension.browser, browser.extension.url('popup.html'));
		await page.evaluate(async () => {
			const opening = indexedDB.open('backstory');
			const db = await new Promise<IDBDatabase>((resolve, reject) => {
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => resolve(opening.result);
			});
			const tx = db.transaction([...db.objectStoreNames], 'readwrite');
			for (const name of db.objectStoreNames) tx.objectStore(name).clear();
			await new Promise((resolve) => {
				tx.oncomplete = resolve;
			});
			db.close();
			const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
			await api.runtime.sendMessage({ backstory: 'packs-changed', request: {} });
		});
		await page.close();
	});
}
