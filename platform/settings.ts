/** What the reader of the news has chosen, kept in the browser's local extension storage. */
import { storage } from 'wxt/utils/storage';

/** Hosts, without `www.`, on which Backstory stays off. */
const offSites = storage.defineItem<string[]>('local:offSites', { fallback: [] });

/** The name under which a site is switched: its host without `www.`. */
export function siteOf(host: string): string {
	return host.replace(/^www\./, '');
}

/** Whether Backstory may read pages of this host. Unreadable storage counts as "yes": nothing is lost by it. */
export async function isSiteOn(host: string): Promise<boolean> {
	const off: unknown = await offSites.getValue().catch(() => []);
	return !(Array.isArray(off) && off.includes(siteOf(host)));
}

export async function switchSite(host: string, on: boolean): Promise<void> {
	const off = new Set(await offSites.getValue());
	if (on) off.delete(siteOf(host));
	else off.add(siteOf(host));
	await offSites.setValue([...off].sort((a, b) => a.localeCompare(b, 'en')));
}
