/**
 * The popup: search, and what the active tab holds. The field is there first; the knowledge is opened
 * once it has been painted. In a tab of its own, as the address bar opens it, it shows one card.
 */
import { computed, signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { mount } from '../../components/mount.tsx';
import { PopupView } from '../../components/popup/popup-view.tsx';
import { type Filter, typesOf } from '../../components/search/filters.tsx';
import type { CardModel } from '../../core/card/model.ts';
import { askedHere } from '../../platform/asked.ts';
import { send, sendToTab } from '../../platform/messages.ts';
import { openNotes } from '../../platform/open-notes.ts';
import type { PageView } from '../../platform/page-view.ts';
import { addRecent, forgetRecent, readRecent } from '../../platform/recent.ts';
import { openPanel } from '../../platform/side-panel.ts';
import { activeTab } from '../../platform/tabs.ts';
import { browserWords } from '../../platform/words.ts';
import type { Lookup } from './knowledge.ts';

/** Longest wait for the browser to have nothing better to do, in milliseconds. */
const LOAD_WITHIN_MS = 100;

const alone = location.hash.length > 1;

const lookup = signal<Lookup | undefined>(undefined);
const query = signal('');
const filter = signal<Filter>('all');
const results = computed(() => (query.value.trim() ? lookup.value?.search(query.value, typesOf(filter.value)) : []));
const cards = signal<readonly CardModel[]>([]);
const recent = signal<readonly string[]>([]);
const recentNamed = computed(() => lookup.value?.named(recent.value) ?? []);
const view = signal<PageView>({ page: { state: 'loading' }, counts: {} });

let windowId: number | undefined;
let tabId: number | undefined;
/** In a private window nothing is kept, not even in memory. */
let mayKeep = false;
let turns = 0;

const refresh = async () => {
	const turn = ++turns;
	const tab = await activeTab();
	windowId = tab?.windowId;
	tabId = tab?.id;
	mayKeep = tab?.incognito === false;
	if (!lookup.value || alone) return;
	const next = await lookup.value.view(tab);
	// A later question overtook this one: its answer is the newer.
	if (turn === turns) view.value = next;
};

const type = (text: string) => {
	query.value = text;
	cards.value = [];
};

const open = async (id: string) => {
	const card = lookup.value?.card(id, view.value);
	if (!card) return;
	const lookedUp = cards.value.length === 0;
	cards.value = [...cards.value, card];
	if (lookedUp && mayKeep) recent.value = await addRecent(id);
};

const forget = async () => {
	recent.value = [];
	await forgetRecent();
};

const switchSite = async (on: boolean) => {
	const { host } = view.value.page;
	if (!host) return;
	view.value = { page: { state: on ? 'loading' : 'off', host, on }, counts: {} };
	await send('switch-site', { host, on });
	await refresh();
};

const pause = async (on: boolean) => {
	if (tabId !== undefined) await sendToTab(tabId, 'pause', { on });
	await refresh();
};

const readPage = async () => {
	if (tabId !== undefined && (await send('read-tab', { tab: tabId }))) await refresh();
};

const load = async () => {
	const { Lookup, watchPages } = await import('./knowledge.ts');
	lookup.value = await Lookup.open(false);
	watchPages(
		() => void refresh(),
		() => void Lookup.open(true).then((anew) => (lookup.value = anew)),
	);
	recent.value = await readRecent();
	await refresh();
	if (alone) {
		const asked = await askedHere();
		query.value ||= asked.get('query') ?? '';
		const entity = asked.get('entity');
		if (entity) await open(entity);
	}
	// So that the first letter typed is answered as fast as the others.
	requestIdleCallback(() => lookup.value?.search('backstory'));
};

function showPanel(): void {
	if (windowId !== undefined)
		void openPanel(windowId).then(
			() => window.close(),
			() => {},
		);
}

function Popup() {
	return (
		<PopupView
			query={query.value}
			results={results.value}
			filter={filter.value}
			card={cards.value.at(-1)}
			recent={recentNamed.value}
			page={alone ? undefined : view.value.page}
			onQuery={type}
			onFilter={(chosen) => {
				filter.value = chosen;
			}}
			onForget={() => void forget()}
			onOpen={(id) => void open(id)}
			onBack={() => {
				cards.value = cards.value.slice(0, -1);
			}}
			onPause={(on) => void pause(on)}
			onSiteSwitch={(on) => void switchSite(on)}
			onOpenPanel={import.meta.env.SAFARI ? undefined : showPanel}
			onNote={(entity) => void openNotes({ entity }).then(() => window.close())}
			onReadPage={() => void readPage()}
			onSettings={() => void browser.runtime.openOptionsPage().then(() => window.close())}
		/>
	);
}

const t = browserWords();
document.documentElement.toggleAttribute('data-alone', alone);
mount(<Popup />, t);
// Another card asked for in the same tab changes only what follows the #.
window.addEventListener('hashchange', () => location.reload());
requestIdleCallback(() => void load(), { timeout: LOAD_WITHIN_MS });
