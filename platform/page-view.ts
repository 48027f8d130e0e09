/** What the popup and the side panel show of a tab. */
import browser, { type Tabs } from 'webextension-polyfill';
import type { PopupPage } from '../components/page-state.tsx';
import { buildCard } from '../core/card/build.ts';
import type { CardModel } from '../core/card/model.ts';
import type { Knowledge } from '../core/pack/knowledge.ts';
import { siteOf } from '../core/sites.ts';
import { summarise } from '../core/summary/summarise.ts';
import { watchGrants } from './grants.ts';
import { lookAtTab } from './tabs.ts';

/** Statements on a card that has a surface to itself. */
const FULL_STATEMENTS = 8;

export interface PageView {
	readonly page: PopupPage;
	/** How often each entity is on the page; empty where nothing is read. */
	readonly counts: Readonly<Record<string, number>>;
	/** The page's address, without what leads to a place in it. */
	readonly address?: string;
}

/** Asks the tab's reader what it holds, and says plainly why where there is nothing. */
export async function viewOfTab(knowledge: Knowledge, tab: Tabs.Tab | undefined): Promise<PageView> {
	const found = await lookAtTab(tab);
	if (found.state === 'unsupported' || (found.state === 'no-access' && found.host === undefined))
		return { page: { state: found.state }, counts: {} };
	const host = siteOf(found.host ?? '');
	if (found.state !== 'read') {
		return { page: { state: found.state, host, on: found.state !== 'off' }, counts: {} };
	}
	const { counts, partial } = found.mentions;
	const summary = summarise(knowledge, { ...found.mentions, host }, counts);
	const address = tab?.url?.replace(/#.*$/, '');
	return { page: { state: 'article', host, on: true, summary, partial }, counts, ...(address && { address }) };
}

/** The card of an entity, with more on it than a hover card, chosen for the page. */
export function fullCard(knowledge: Knowledge, id: string, { counts }: PageView): CardModel | undefined {
	return buildCard(knowledge, id, { page: counts, statements: FULL_STATEMENTS });
}

/** Wait for things to settle before looking again, in milliseconds: events come in bursts. */
const SETTLE_MS = 150;

/**
 * Calls back when the page to show may have changed: another tab, another address, other marks, other access.
 * @param onPacks called at once when other packs are on: what was made of the knowledge before no longer holds.
 */
export function watchPages(onChange: () => void, onPacks: () => void): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const soon = () => {
		clearTimeout(timer);
		timer = setTimeout(onChange, SETTLE_MS);
	};
	browser.tabs.onActivated.addListener(soon);
	browser.tabs.onUpdated.addListener(soon);
	watchGrants(soon);
	browser.runtime.onMessage.addListener((message: unknown) => {
		const name = (message as { backstory?: unknown } | null)?.backstory;
		if (name === 'packs-changed') onPacks();
		if (name === 'packs-changed' || name === 'page-changed') soon();
		return undefined;
	});
}
