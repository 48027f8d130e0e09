/** The reader's settings, kept in the browser's local extension storage. */
import { storage } from 'wxt/utils/storage';
import { type Settings, toSettings } from '../core/settings.ts';
import { isOff } from '../core/sites.ts';

const KEY = 'local:settings';

/** The settings; the normal ones where storage cannot be read: nothing is lost by it. */
export async function readSettings(): Promise<Settings> {
	return toSettings(await storage.getItem(KEY).catch(() => ({})));
}

let writing: Promise<unknown> = Promise.resolve();

/**
 * Changes some settings. Call only in the background, where changes wait for each other: two pages that
 * write at once would undo each other's.
 * @throws when the browser cannot write, as on a full disk; then the settings are what they were.
 */
export function changeSettings(change: (before: Settings) => Partial<Settings>): Promise<Settings> {
	const next = writing.then(async () => {
		const before = await readSettings();
		const after = toSettings({ ...before, ...change(before) });
		await storage.setItem(KEY, after);
		return after;
	});
	writing = next.catch(() => {});
	return next;
}

/** Whether Backstory may read pages of this host. */
export async function isSiteOn(host: string): Promise<boolean> {
	return !isOff((await readSettings()).offSites, host);
}

/** Calls back with the settings whenever they have changed, by whoever's hand. */
export function watchSettings(onChange: (settings: Settings) => void): void {
	storage.watch<unknown>(KEY, (value) => onChange(toSettings(value)));
}
