/** Which sites the browser lets Backstory read: those of the manifest, less what a reader withholds, and what was added. */
import browser from 'webextension-polyfill';

/** Match patterns of the outlets, for which Backstory asks at install. */
export function manifestPatterns(): string[] {
	return browser.runtime.getManifest().host_permissions ?? [];
}

/** Match patterns that hold now. */
export async function grantedPatterns(): Promise<string[]> {
	return (await browser.permissions.getAll()).origins ?? [];
}

/** Asks the reader. Call in the very call that a press caused. @returns whether they agreed. */
export function askFor(origins: string[]): Promise<boolean> {
	return browser.permissions.request({ origins });
}

export async function giveUp(origins: string[]): Promise<void> {
	await browser.permissions.remove({ origins });
}

/** Calls back with the patterns that were granted, or withdrawn, by our asking or in the browser's own pages. */
export function watchGrants(onChange: (origins: readonly string[], granted: boolean) => void): void {
	browser.permissions.onAdded.addListener(({ origins }) => onChange(origins ?? [], true));
	browser.permissions.onRemoved.addListener(({ origins }) => onChange(origins ?? [], false));
}
