/**
 * The background: holds the knowledge, annotates texts, injects scripts, opens the panel. It keeps no
 * state of its own, so the browser may stop it between any two events.
 */

import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { buildCard } from '../../core/card/build.ts';
import { bundledKnowledge } from '../../platform/bundled-pack.ts';
import { answerMessages } from '../../platform/messages.ts';
import { checkRequest } from '../../platform/requests.ts';
import { changeSettings, readSettings } from '../../platform/settings.ts';
import { togglePanel } from '../../platform/side-panel.ts';
import { inject } from '../../platform/tabs.ts';
import { annotatePage } from './annotate-page.ts';
import { addMenu, lookUpSelection } from './look-up.ts';
import { answerAddressBar } from './omnibox.ts';
import { readTab, spreadSettings, switchSiteEverywhere } from './sites.ts';

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
				annotate: ({ blocks, context }, { tab }) => annotatePage(blocks, context, tab?.id),
				card: ({ entity, context }) => buildCard(bundledKnowledge(), entity, { page: context }) ?? null,
				'read-tab': async ({ tab }) => readTab(tab, (await browser.tabs.get(tab)).url),
				'change-settings': async ({ change }) => {
					const before = await readSettings();
					const after = await changeSettings(() => change);
					await spreadSettings(before, after);
					return after;
				},
				'switch-site': async ({ host, on }) => {
					await switchSiteEverywhere(host, on);
					return null;
				},
			},
			checkRequest,
		);
		answerAddressBar();
		browser.runtime.onInstalled.addListener(() => addMenu());
		// Readers hold a port so that they notice when the extension goes away; nothing is said on it.
		browser.runtime.onConnect.addListener(() => {});
		browser.contextMenus.onClicked.addListener((info, tab) => void lookUpSelection(info.selectionText ?? '', tab));
		browser.commands.onCommand.addListener((command, tab) => {
			// The panel opens only in the very call that the key press caused: nothing may be awaited before.
			if (command === 'toggle-panel') return void togglePanel(tab?.windowId);
			if (command === 'look-up-selection') return void lookUpSelection(undefined, tab);
			return undefined;
		});
	},
});
