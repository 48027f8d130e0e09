/**
 * What a page of ours is opened to show: an entity, or words that the reader selected or looked for. It is handed over in
 * memory, since what stands in an address is kept in the browser's history.
 */
import browser from 'webextension-polyfill';

interface Handed {
	/** Stands in the address. */
	readonly id: string;
	readonly what: Readonly<Record<string, string>>;
}

const KEY = 'asked';

/** @returns the address of a page of ours that is to show something. Each time anew, so that it is read anew. */
export async function addressAsking(file: string, what: Handed['what']): Promise<string> {
	const id = crypto.randomUUID();
	// Without such storage the page comes up all the same, and shows nothing in particular.
	await setHanded({ id, what }).catch(() => {});
	return browser.runtime.getURL(`${file}#asked=${id}`);
}

/** What the page at hand is to show, as long as nothing else was asked for; what its address says, where that says it. */
export async function askedHere(): Promise<URLSearchParams> {
	const address = new URLSearchParams(location.hash.slice(1));
	const id = address.get('asked');
	if (!id) return address;
	const handed = await getHanded().catch(() => undefined);
	return new URLSearchParams(handed?.id === id ? handed.what : {});
}

async function setHanded(handed: Handed): Promise<void> {
	await browser.storage.session.set({ [KEY]: handed });
}

async function getHanded(): Promise<Handed | undefined> {
	return (await browser.storage.session.get(KEY))[KEY] as Handed | undefined;
}
