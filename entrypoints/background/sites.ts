/** Reading begins and ends here: for a tab, and for all tabs of a site that is switched. */
import browser from 'webextension-polyfill';
import { type PageSettings, pageSettings, type Settings } from '../../core/settings.ts';
import { sendToTab } from '../../platform/messages.ts';
import { readSettings, siteOf, switchSite } from '../../platform/settings.ts';
import { inject } from '../../platform/tabs.ts';

/** Has a tab's page read, unless its site is switched off. @returns whether it is being read. */
export async function readTab(tab: number, url: string | undefined): Promise<boolean> {
	const settings = await readSettings();
	if (url && settings.offSites.includes(siteOf(new URL(url).host))) return false;
	if (!(await inject(tab, 'reader.js'))) return false;
	return (await sendToTab(tab, 'read', { settings: pageSettings(settings) })) !== undefined;
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

/** Brings every open page in line with changed settings. */
export async function spreadSettings(before: Settings, after: Settings): Promise<void> {
	const again = DECIDE.some((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
	const settings: PageSettings = pageSettings(after);
	for (const { id } of await browser.tabs.query({})) {
		if (id !== undefined) await sendToTab(id, 'settings-changed', { settings, again });
	}
}
