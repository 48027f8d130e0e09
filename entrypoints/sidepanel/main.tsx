/** The side panel: follows the active tab of its window and what is marked there. */
import { computed, signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { sourceLabel } from '../../components/card/source-label.tsx';
import { formatDate } from '../../components/format.ts';
import { mount } from '../../components/mount.tsx';
import { PanelView } from '../../components/panel/panel-view.tsx';
import type { CardModel } from '../../core/card/model.ts';
import type { Knowledge } from '../../core/pack/knowledge.ts';
import { briefAsMarkdown } from '../../core/summary/markdown.ts';
import { forgetKnowledge, knowledge } from '../../platform/knowledge.ts';
import { type MessageName, type RequestOf, send, sendToTab } from '../../platform/messages.ts';
import { openNotes } from '../../platform/open-notes.ts';
import { fullBrief } from '../../platform/page-brief.ts';
import { fullCard, type PageView, viewOfTab, watchPages } from '../../platform/page-view.ts';
import { onPanelAsked } from '../../platform/panel-entity.ts';
import { activeTab } from '../../platform/tabs.ts';
import { copyText, saveFile } from '../../platform/take-away.ts';
import { browserWords } from '../../platform/words.ts';

const t = browserWords();
const cards = signal<readonly CardModel[]>([]);
const view = signal<PageView>({ page: { state: 'loading' }, counts: {} });
const known = signal<Knowledge | undefined>(undefined);
const brief = computed(() => known.value && fullBrief(known.value, view.value));

let windowId: number | undefined;
let tabId: number | undefined;
let asked = 0;

const refresh = async () => {
	const turn = ++asked;
	if (windowId === undefined) {
		windowId = (await browser.windows.getCurrent()).id;
		if (windowId !== undefined) void onPanelAsked(windowId, open);
	}
	const tab = await activeTab(windowId);
	const knows = await knowledge();
	known.value = knows;
	const next = await viewOfTab(knows, tab);
	// A later question overtook this one: its answer is the newer.
	if (turn !== asked) return;
	if (tab?.id !== tabId) cards.value = [];
	tabId = tab?.id;
	view.value = next;
};

const tell = <N extends MessageName>(name: N, request: RequestOf<N>) => {
	if (tabId !== undefined) void sendToTab(tabId, name, request);
};

const open = (id: string) => {
	const card = known.value && fullCard(known.value, id, view.value);
	if (card) cards.value = [...cards.value, card];
};

const back = () => {
	cards.value = cards.value.slice(0, -1);
};

const readPage = async () => {
	if (tabId !== undefined && (await send('read-tab', { tab: tabId }))) await refresh();
};

const copy = async () => {
	if (!brief.value) return false;
	const date = (text: string) => formatDate(text, t('locale'));
	return copyText(briefAsMarkdown(brief.value, { t, date, source: (source) => sourceLabel(source, t) }));
};

const save = async () => {
	if (!brief.value || !known.value) return;
	const { host, published } = brief.value.summary;
	// Seldom asked for, so loaded only then.
	const { briefAsJsonLd } = await import('../../core/summary/json-ld.ts');
	const document = briefAsJsonLd(known.value, brief.value, view.value.address);
	const name = ['backstory', host, published].filter(Boolean).join('-');
	saveFile(`${name}.jsonld`, 'application/ld+json', JSON.stringify(document, null, '\t'));
};

const print = () => window.print();
const jump = (entity: string, index?: number) => tell('jump', { entity, ...(index !== undefined && { index }) });
const point = (entity: string | null) => tell('point', { entity });
const pause = (on: boolean) => tell('pause', { on });
const settings = () => void browser.runtime.openOptionsPage();

function Panel() {
	return (
		<PanelView
			page={view.value.page}
			brief={brief.value}
			card={cards.value.at(-1)}
			onJump={jump}
			onOpen={open}
			onBack={back}
			onReadPage={() => void readPage()}
			onPoint={point}
			onPause={() => pause(true)}
			onResume={() => pause(false)}
			onNote={(entity) => void openNotes({ entity })}
			onSettings={settings}
			onCopy={copy}
			onSave={() => void save()}
			onPrint={print}
		/>
	);
}

mount(<Panel />, t);
void refresh();
watchPages(() => void refresh(), forgetKnowledge);
