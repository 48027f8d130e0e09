/** The side panel: follows the active tab of its window and what is marked there. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { PanelView } from '../../components/panel/panel-view.tsx';
import { Words } from '../../components/words.ts';
import type { CardModel } from '../../core/card/model.ts';
import { send, sendToTab } from '../../platform/messages.ts';
import { fullCard, type PageView, viewOfTab, watchPages } from '../../platform/page-view.ts';
import { activeTab } from '../../platform/tabs.ts';
import { browserWords } from '../../platform/words.ts';

const cards = signal<readonly CardModel[]>([]);
const view = signal<PageView>({ page: { state: 'loading' }, counts: {} });

let windowId: number | undefined;
let tabId: number | undefined;
let asked = 0;

const refresh = async () => {
	const turn = ++asked;
	windowId ??= (await browser.windows.getCurrent()).id;
	const tab = await activeTab(windowId);
	const next = await viewOfTab(tab);
	// A later question overtook this one: its answer is the newer.
	if (turn !== asked) return;
	if (tab?.id !== tabId) cards.value = [];
	tabId = tab?.id;
	view.value = next;
};

const open = (id: string) => {
	const card = fullCard(id, view.value);
	if (card) cards.value = [...cards.value, card];
};

const readPage = async () => {
	if (tabId !== undefined && (await send('read-tab', { tab: tabId }))) await refresh();
};

function Panel() {
	return (
		<PanelView
			page={view.value.page}
			card={cards.value.at(-1)}
			onJump={(entity) => {
				if (tabId !== undefined) void sendToTab(tabId, 'jump', { entity });
			}}
			onOpen={open}
			onBack={() => {
				cards.value = cards.value.slice(0, -1);
			}}
			onReadPage={() => void readPage()}
		/>
	);
}

document.documentElement.lang = browser.i18n.getUILanguage();
render(
	<Words.Provider value={browserWords()}>
		<Panel />
	</Words.Provider>,
	document.body,
);
void refresh();
watchPages(() => void refresh());
