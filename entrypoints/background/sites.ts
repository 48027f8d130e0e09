/** Reading begins and ends here: for a tab, and for all tabs of a site that is switched. */
import browser, { type Tabs } from 'webextension-polyfill';
import { type PageSettings, pageSettings, type Settings } from '../../core/settings.ts';
import { send, sendToTab } from '../../platform/messages.ts';
import { changeSettings, readSettings, siteOf, switchSite } from '../../platform/settings.ts';
import { inject } from '../../platform/tabs.ts';

/** Has a tab's page read, unless its site is switched off. @returns whether it is being read. */
export async function readTab(tab: number, url: string | undefined): Promise<boolean> {
	const settings = await readSettings();
	if (url && settings.offSites.includes(siteOf(new URL(url).host))) return false;
	if (!(await inject(tab, 'reader.js'))) return false;
	const reads = (await sendToTab(tab, 'read', { settings: pageSettings(settings) })) !== undefined;
	if (reads) void send('page-changed', {}).catch(() => {});
	return reads;
}

/** Switches a site and brings its open tabs in line. */
export async function switchSiteEverywhere(host: string, on: boolean): Promise<void> {
	await switchSite(host, on);
	for (const tab of await browser.tabs.query({})) {
		if (tab.id === undefined || !tab.url || siteOf(new URL(tab.url).host) !== siteOf(host)) continue;
		if (on) await inject(tab.id, 'gate.js');
		else await sendToTab(tab.id, 'stop', {});
	}
}

/** Settings that decide what is found, rather than how it is shown. */
const DECIDE: readonly (keyof Settings)[] = ['hidden', 'types', 'languages'];

/** Brings every open page in line with changed settings, except in a tab that has seen to it itself. */
export async function spreadSettings(before: Settings, after: Settings, except?: number): Promise<void> {
	const again = DECIDE.some((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
	const settings: PageSettings = pageSettings(after);
	for (const { id } of await browser.tabs.query({})) {
		if (id !== undefined && id !== except) await sendToTab(id, 'settings-changed', { settings, again });
	}
}

/** Marks an entity nowhere any more, or again. The tab in which the reader said so takes its marks away itself. */
export async function hideEntity(entity: string, hidden: boolean, tab: number | undefined): Promise<void> {
	const before = await readSettings();
	const after = await changeSettings(({ hidden: known }) => {
		const others = known.filter((id) => id !== entity);
		return { hidden: hidden ? [...others, entity] : others };
	});
	await spreadSettings(before, after, tab);
}

/** Opens the card of a tab's next mark, or of the one before. */
export async function step(tab: Tabs.Tab | undefined, by: 1 | -1): Promise<void> {
	if (tab?.id !== undefined) await sendToTab(tab.id, 'step', { by });
}

/** Switches the site of a tab off, or on again. */
export async function switchSiteOfTab(tab: Tabs.Tab | undefined): Promise<void> {
	if (!tab?.url || !/^https?:/.test(tab.url)) return;
	const { host } = new URL(tab.url);
	const { offSites } = await readSettings();
	await switchSiteEverywhere(host, offSites.includes(siteOf(host)));
}
