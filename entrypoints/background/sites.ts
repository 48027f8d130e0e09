/** Reading begins and ends here: for a tab, and for all tabs of a site that is switched. */
import browser, { type Tabs } from 'webextension-polyfill';
import { pageSettings, type Settings } from '../../core/settings.ts';
import { isOff, switched } from '../../core/sites.ts';
import { forgetKnowledge } from '../../platform/knowledge.ts';
import { sendToTab, tell } from '../../platform/messages.ts';
import { changeSettings, readSettings } from '../../platform/settings.ts';
import { inject } from '../../platform/tabs.ts';

/** Has a tab's page read, unless its site is switched off. @returns whether it is being read. */
export async function readTab(tab: number, url: string | undefined): Promise<boolean> {
	const settings = await readSettings();
	if (isHeldOff(settings, url)) {
		// A page that comes back as it was left has not heard of it.
		await sendToTab(tab, 'stop', {});
		return false;
	}
	if (!(await inject(tab, 'reader.js'))) return false;
	const reads = (await sendToTab(tab, 'read', { settings: pageSettings(settings) })) !== undefined;
	if (reads) void tell('page-changed', {});
	return reads;
}

/** Has the sample read on a page of our own, which has brought the reader itself: nothing is injected into those. */
export async function readSample(tab: number, within: string): Promise<void> {
	await sendToTab(tab, 'read', { settings: pageSettings(await readSettings()), within });
}

function isHeldOff({ offSites }: Settings, url: string | undefined): boolean {
	return url !== undefined && /^https?:/.test(url) && isOff(offSites, new URL(url).host);
}

/** Switches a site and brings its open tabs in line. */
export async function switchSite(host: string, on: boolean): Promise<void> {
	await changeAndSpread(({ offSites }) => ({ offSites: switched(offSites, host, on) }));
}

/** Settings that decide what is found, rather than how it is shown. */
const DECIDE: readonly (keyof Settings)[] = ['hidden', 'types', 'languages'];

/** Longest wait for open tabs to come in line, in milliseconds: one that the browser has put to sleep answers when it wakes. */
const IN_LINE_MS = 1000;

/** Waits for what is to happen in every open tab, but for those that sleep. */
async function inEveryTab(act: (tab: Tabs.Tab) => Promise<unknown>): Promise<void> {
	const all = Promise.all((await browser.tabs.query({})).map(act));
	await Promise.race([all, new Promise((resolve) => setTimeout(resolve, IN_LINE_MS))]);
}

/** Changes settings and brings every open page in line, except in a tab that has seen to it itself. */
export async function changeAndSpread(
	change: (before: Settings) => Partial<Settings>,
	except?: number,
): Promise<Settings> {
	const before = await readSettings();
	const after = await changeSettings(change);
	const isChanged = (key: keyof Settings) => JSON.stringify(before[key]) !== JSON.stringify(after[key]);
	const request = { settings: pageSettings(after), again: DECIDE.some(isChanged) };
	const follow = async ({ id, url }: Tabs.Tab) => {
		if (id === undefined || id === except) return;
		if (isHeldOff(after, url)) await sendToTab(id, 'stop', {});
		else if (isHeldOff(before, url)) await inject(id, 'gate.js');
		else await sendToTab(id, 'settings-changed', request);
	};
	await inEveryTab(follow);
	return after;
}

/** Has every open page read again with the packs that are on now. */
export async function followPacks(): Promise<void> {
	forgetKnowledge();
	const settings = await readSettings();
	const request = { settings: pageSettings(settings), again: true };
	await inEveryTab(async ({ id }) => id !== undefined && sendToTab(id, 'settings-changed', request));
}

/** Marks an entity nowhere any more, or again. The tab in which the reader said so takes its marks away itself. */
export async function hideEntity(entity: string, hidden: boolean, tab: number | undefined): Promise<void> {
	await changeAndSpread(({ hidden: known }) => {
		const others = known.filter((id) => id !== entity);
		return { hidden: hidden ? [...others, entity] : others };
	}, tab);
}

/** Opens the card of a tab's next mark, or of the one before. */
export async function step(tab: { id?: number | undefined } | undefined, by: 1 | -1): Promise<void> {
	if (tab?.id !== undefined) await sendToTab(tab.id, 'step', { by });
}

/** Switches the site of a tab off, or on again. */
export async function switchSiteOfTab(tab: Tabs.Tab | undefined): Promise<void> {
	if (!tab?.url || !/^https?:/.test(tab.url)) return;
	await switchSite(new URL(tab.url).host, isHeldOff(await readSettings(), tab.url));
}
