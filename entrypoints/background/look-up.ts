/** “Look up in Backstory”: the card for a selection, shown where it was selected. */
import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { buildCard } from '../../core/card/build.ts';
import { annotate } from '../../core/match/annotate.ts';
import type { Knowledge } from '../../core/pack/knowledge.ts';
import { MAX_NAME } from '../../core/pack/notes.ts';
import { createSearch } from '../../core/search/search.ts';
import { knowledge as known } from '../../platform/knowledge.ts';
import { sendToTab } from '../../platform/messages.ts';
import { openNotes } from '../../platform/open-notes.ts';
import { inject } from '../../platform/tabs.ts';

const MENU = 'look-up-selection';
const NOTE_MENU = 'add-to-notes';
/** A longer selection is a passage, not a name. */
const LONGEST = 200;
const LOOK_UP_STATEMENTS = 5;

/** The menu's entries outlive the background, so they are made once, at install and update. */
export function addMenu(): void {
	for (const [id, title] of [
		[MENU, browser.i18n.getMessage('menuLookUp')],
		[NOTE_MENU, browser.i18n.getMessage('menuNote')],
	] as const) {
		// An update finds the entry already there, and that has to be read; one that only reads, the minifier leaves out.
		browser.contextMenus.create({ id, title, contexts: ['selection'] }, () => browser.runtime.lastError as never);
	}
}

export async function followMenu({ menuItemId, selectionText = '' }: Menus.OnClickData, tab?: Tabs.Tab): Promise<void> {
	if (menuItemId === NOTE_MENU) await noteSelection(selectionText);
	else await lookUpSelection(selectionText, tab);
}

/** Begins a note on what the selected words name, or on the words themselves. */
async function noteSelection(selected: string): Promise<void> {
	const text = selected.replace(/\s+/g, ' ').trim().slice(0, MAX_NAME);
	const entity = text === '' ? undefined : entityFor(await known(), text);
	await openNotes(entity === undefined ? { text } : { entity });
}

/** Shows the card for a selection; without a text, for what is selected in the tab now. */
export async function lookUpSelection(given: string | undefined, tab: Tabs.Tab | undefined): Promise<void> {
	if (tab?.id === undefined) return;
	const text = (given ?? (await selectionIn(tab.id))).trim();
	const knowledge = await known();
	const id = text === '' || text.length > LONGEST ? undefined : entityFor(knowledge, text);
	const card = id === undefined ? undefined : buildCard(knowledge, id, { statements: LOOK_UP_STATEMENTS });
	if (!card) return tellNothing(tab.id);
	if (!(await inject(tab.id, 'reader.js')) || !(await inject(tab.id, 'card.js'))) return;
	await sendToTab(tab.id, 'show-card', { card });
}

/** The entity that a text names: as an article would, else by a search that leaves no doubt. */
function entityFor(knowledge: Knowledge, text: string): string | undefined {
	const everything = Object.fromEntries([...knowledge.entities.keys()].map((id) => [id, 1]));
	const [mention] = annotate(knowledge, [text], everything).mentions;
	if (mention) return mention.entity;
	const [best] = createSearch(knowledge)(text);
	return best?.confident ? best.id : undefined;
}

async function selectionIn(tab: number): Promise<string> {
	try {
		const [result] = await browser.scripting.executeScript({
			target: { tabId: tab },
			func: () => String(getSelection()),
		});
		return String(result?.result ?? '');
	} catch {
		return '';
	}
}

/** Says on the toolbar button that nothing is known, without opening anything over the page. */
async function tellNothing(tab: number): Promise<void> {
	await browser.action.setBadgeText({ tabId: tab, text: '?' });
	await browser.action.setTitle({ tabId: tab, title: browser.i18n.getMessage('nothingFound') });
	setTimeout(() => {
		// Null gives badge and title back to what the manifest says.
		browser.action.setBadgeText({ tabId: tab, text: null }).catch(() => {});
		browser.action.setTitle({ tabId: tab, title: null }).catch(() => {});
	}, 4000);
}
