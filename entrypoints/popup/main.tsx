/** The popup: search, and what the active tab holds. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { PopupView } from '../../components/popup/popup-view.tsx';
import { Words } from '../../components/words.ts';
import type { CardModel } from '../../core/card/model.ts';
import { createSearch, type Search, type SearchResult } from '../../core/search/search.ts';
import { bundledKnowledge } from '../../platform/bundled-pack.ts';
import { send } from '../../platform/messages.ts';
import { fullCard, type PageView, viewOfTab, watchPages } from '../../platform/page-view.ts';
import { openPanel } from '../../platform/side-panel.ts';
import { activeTab } from '../../platform/tabs.ts';
import { browserWords } from '../../platform/words.ts';

const query = signal('');
const results = signal<readonly SearchResult[]>([]);
const cards = signal<readonly CardModel[]>([]);
const view = signal<PageView>({ page: { state: 'loading' }, counts: {} });

let search: Search | undefined;
let windowId: number | undefined;

const refresh = async () => {
	const tab = await activeTab();
	windowId = tab?.windowId;
	view.value = await viewOfTab(tab);
};

const type = (text: string) => {
	search ??= createSearch(bundledKnowledge());
	query.value = text;
	cards.value = [];
	results.value = search(text);
};

const open = (id: string) => {
	const card = fullCard(id, view.value);
	if (card) cards.value = [...cards.value, card];
};

const switchSite = async (on: boolean) => {
	const { host } = view.value.page;
	if (!host) return;
	view.value = { page: { state: on ? 'loading' : 'off', host, on }, counts: {} };
	await send('switch-site', { host, on });
	await refresh();
};

const readPage = async () => {
	const tab = await activeTab();
	if (tab?.id !== undefined && (await send('read-tab', { tab: tab.id }))) await refresh();
};

function Popup() {
	return (
		<PopupView
			query={query.value}
			results={results.value}
			card={cards.value.at(-1)}
			page={view.value.page}
			onQuery={type}
			onOpen={open}
			onBack={() => {
				cards.value = cards.value.slice(0, -1);
			}}
			onSiteSwitch={(on) => void switchSite(on)}
			onOpenPanel={() => {
				if (windowId !== undefined) void openPanel(windowId).then(() => window.close());
			}}
			onReadPage={() => void readPage()}
		/>
	);
}

document.documentElement.lang = browser.i18n.getUILanguage();
render(
	<Words.Provider value={browserWords()}>
		<Popup />
	</Words.Provider>,
	document.body,
);
void refresh();
watchPages(() => void refresh());
