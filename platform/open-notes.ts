/** Opens the reader's notes in a small window of their own, so that the news stays as it is. */
import browser from 'webextension-polyfill';
import { addressAsking } from './asked.ts';

const SIZE = { width: 480, height: 680 };

/** @param on the entity, or the words, that the next note is on. */
export async function openNotes(on: { readonly entity: string } | { readonly text: string }): Promise<void> {
	const url = await addressAsking('notes.html', { ...on });
	// Where there are no windows, as on a phone, a tab does.
	await browser.windows.create({ url, type: 'popup', ...SIZE }).catch(() => browser.tabs.create({ url }));
}
