/**
 * What the reader looked up last: in memory until the browser is closed, never on disk, for it is
 * part of what somebody read.
 */
import { storage } from 'wxt/utils/storage';

const MOST = 8;
const kept = storage.defineItem<readonly string[]>('session:recent', { fallback: [] });

/** Ids of the entities looked up last, the latest first. */
export function readRecent(): Promise<readonly string[]> {
	return kept.getValue().catch(() => []);
}

/** Puts an entity first. @returns what is kept then. */
export async function addRecent(id: string): Promise<readonly string[]> {
	const recent = [id, ...(await readRecent()).filter((other) => other !== id)].slice(0, MOST);
	await kept.setValue(recent).catch(() => {});
	return recent;
}

export async function forgetRecent(): Promise<void> {
	await kept.removeValue().catch(() => {});
}
