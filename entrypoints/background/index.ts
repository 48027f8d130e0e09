/**
 * The background: holds the knowledge, annotates texts, injects scripts, opens the panel. It keeps no
 * state of its own, so the browser may stop it between any two events.
 */

import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { buildCard } from '../../core/card/build.ts';
import { knowledge } from '../../platform/knowledge.ts';
import { answerMessages } from '../../platform/messages.ts';
import { openNotes } from '../../platform/open-notes.ts';
import { askPanel } from '../../platform/panel-entity.ts';
import { checkRequest } from '../../platform/requests.ts';
import { openPanel, togglePanel } from '../../platform/side-panel.ts';
import { inject } from '../../platform/tabs.ts';
import { annotatePage } from './annotate-page.ts';
import { followGrants } from './grants.ts';
import { addMenu, followMenu, lookUpSelection } from './look-up.ts';
import { answerAddressBar } from './omnibox.ts';
import {
	changeAndSpread,
	followPacks,
	hideEntity,
	readSample,
	readTab,
	step,
	switchSite,
	switchSiteOfTab,
} from './sites.ts';

/** Begins what a key, a menu or the browser asked for. Where it cannot be done, as in a tab that has closed, there is nothing to tell. */
const begin = (work: Promise<unknown> | undefined): void => {
	work?.catch(() => {});
};

export default defineBackground({
	type: 'module',
	main() {
		answerMessages(
			{
				'article-found': async (_request, { tab }) => {
					if (tab?.id !== undefined) await readTab(tab.id, tab.url);
					return null;
				},
				'page-navigated': async (_request, { tab }) => {
					if (tab?.id !== undefined) await inject(tab.id, 'gate.js');
					return null;
				},
				annotate: ({ blocks, context }) => annotatePage(blocks, context),
				'load-cards': async (_request, { tab }) => {
					if (tab?.id !== undefined) await inject(tab.id, 'card.js');
					return null;
				},
				card: async ({ entity, context }) => buildCard(await knowledge(), entity, { page: context }) ?? null,
				'read-tab': async ({ tab }) => readTab(tab, (await browser.tabs.get(tab)).url),
				'hide-entity': async ({ entity, hidden }, { tab }) => {
					await hideEntity(entity, hidden, tab?.id);
					return null;
				},
				'open-in-panel': async ({ entity }, { tab }) => {
					if (tab === undefined) return null;
					// The panel opens only in the very call that the click caused: nothing may be awaited before.
					const opening = openPanel(tab.windowId);
					await Promise.all([opening, askPanel(tab.windowId, entity)]);
					return null;
				},
				'open-notes': async ({ entity }) => {
					await openNotes({ entity });
					return null;
				},
				'packs-changed': async () => {
					await followPacks();
					return null;
				},
				'change-settings': ({ change }) => changeAndSpread(() => change),
				'switch-site': async ({ host, on }) => {
					await switchSite(host, on);
					return null;
				},
				'step-sample': async (_request, { tab }) => {
					await step(tab, 1);
					return null;
				},
				'sample-shown': async ({ within }, { tab }) => {
					if (tab?.id !== undefined) await readSample(tab.id, within);
					return null;
				},
			},
			checkRequest,
		);
		if (!import.meta.env.SAFARI) answerAddressBar();
		followGrants();
		browser.runtime.onInstalled.addListener(({ reason }) => {
			addMenu();
			// The names are compiled now, rather than when the first page waits for them.
			begin(knowledge());
			if (reason === 'install') begin(browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }));
		});
		// Readers hold a port so that they notice when the extension goes away; nothing is said on it. Why one ends has to be
		// read, or the browser complains: of pages put by, for one.
		browser.runtime.onConnect.addListener(({ onDisconnect }) => {
			onDisconnect.addListener(() => browser.runtime.lastError as never);
		});
		browser.contextMenus.onClicked.addListener((info, tab) => begin(followMenu(info, tab)));
		browser.commands.onCommand.addListener((command, tab) => {
			// The panel opens only in the very call that the key press caused: nothing may be awaited before.
			if (command === 'toggle-panel') return begin(togglePanel(tab?.windowId));
			if (command === 'look-up-selection') return begin(lookUpSelection(undefined, tab));
			if (command === 'next-mention') return begin(step(tab, 1));
			if (command === 'previous-mention') return begin(step(tab, -1));
			if (command === 'toggle-site') return begin(switchSiteOfTab(tab));
			return undefined;
		});
	},
});
