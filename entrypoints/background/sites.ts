/** Reading begins and ends here: for a tab, and for all tabs of a site that is switched. */
import browser from 'webextension-polyfill';
import { sendToTab } from '../../platform/messages.ts';
import { isSiteOn, siteOf, switchSite } from '../../platform/settings.ts';
import { inject } from '../../platform/tabs.ts';

/** Has a tab's page read, unless its site is switched off. @returns whether it is being read. */
export async function readTab(tab: number, url: string | undefined): Promise<boolean> {
	if (url && !(await isSiteOn(new URL(url).host))) return false;
	if (!(await inject(tab, 'reader.js'))) return false;
	return (await sendToTab(tab, 'read', {})) !== undefined;
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
