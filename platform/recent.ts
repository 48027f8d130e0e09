/**
 * What the reader looked up last: in memory until the browser is closed, never on disk, for it is
 * part of what somebody read.
 */
import { storage } from 'wxt/utils/storage';

const MOST = 8;
const KEY = 'session:recent';

/** Ids of the entities looked up last, the latest first; none where there is no such storage, or rubbish in it. */
export async function readRecent(): Promise<readonly string[]> {
	const kept = await storage.getItem<unknown>(KEY).catch(() => []);
	return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
}

/** Puts an entity first. @returns what is kept then. */
export async function addRecent(id: string): Promise<readonly string[]> {
	const recent = [id, ...(await readRecent()).filter((other) => other !== id)].slice(0, MOST);
	await storage.setItem(KEY, recent).catch(() => {});
	return recent;
}

export async function forgetRecent(): Promise<void> {
	await storage.removeItem(KEY).catch(() => {});
}
