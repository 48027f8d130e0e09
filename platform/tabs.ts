/** Tabs: which one the reader looks at, whether Backstory may read it, and how its scripts get there. */
import browser, { type Tabs } from 'webextension-polyfill';
import { type PageMentions, sendToTab } from './messages.ts';
import { isSiteOn } from './settings.ts';

/** The active tab of a window; of the current window unless told. */
export async function activeTab(windowId?: number): Promise<Tabs.Tab | undefined> {
	const [tab] = await browser.tabs.query({
		active: true,
		...(windowId === undefined ? { currentWindow: true } : { windowId }),
	});
	return tab;
}

/** Puts a script of ours into a tab's top frame. @returns false where the browser does not allow it. */
export async function inject(tab: number, file: 'gate.js' | 'reader.js' | 'card.js'): Promise<boolean> {
	try {
		await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: [file] });
		return true;
	} catch {
		return false;
	}
}

/** What can be said of a tab's page. The host is unknown where the browser keeps it from us. */
export type TabPage =
	| { readonly state: 'read'; readonly host: string; readonly mentions: PageMentions }
	| { readonly state: 'off' | 'paused' | 'restless' | 'no-article' | 'loading'; readonly host: string }
	| { readonly state: 'no-access'; readonly host?: string }
	| { readonly state: 'unsupported' };

/** Looks at a tab: read, switched off, no article, out of reach for now, or a page no extension may read. */
export async function lookAtTab(tab: Tabs.Tab | undefined): Promise<TabPage> {
	if (tab?.id === undefined) return { state: 'unsupported' };
	if (!tab.url) return { state: 'no-access' };
	const url = URL.canParse(tab.url) ? new URL(tab.url) : undefined;
	if (!url || !/^https?:$/.test(url.protocol)) return { state: 'unsupported' };
	const { host } = url;
	if (!(await isSiteOn(host))) return { state: 'off', host };
	const mentions = await sendToTab(tab.id, 'page-mentions', {});
	if (typeof mentions === 'string') return { state: mentions, host };
	if (mentions) return { state: 'read', host, mentions };
	if (tab.status === 'loading') return { state: 'loading', host };
	const allowed = await browser.permissions.contains({ origins: [`${url.origin}/*`] }).catch(() => false);
	return { state: allowed ? 'no-article' : 'no-access', host };
}
