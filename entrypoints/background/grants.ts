/** Sites that a reader added, or every site: the gate runs there as it does on outlets, for as long as they let it. */
import browser from 'webextension-polyfill';
import { allows } from '../../core/sites.ts';
import { grantedPatterns, manifestPatterns, watchGrants } from '../../platform/grants.ts';
import { sendToTab } from '../../platform/messages.ts';
import { inject } from '../../platform/tabs.ts';

const ID = 'gate-on-added-sites';

/** Keeps the gate where it may run, and open tabs in line. */
export function followGrants(): void {
	// An update of the extension, and some browsers' restarts, lose what was registered.
	browser.runtime.onInstalled.addListener(({ reason }) => {
		void register();
		// Firefox runs the gate in open pages by itself; elsewhere they would stay unread, as their old scripts are gone.
		if (!import.meta.env.FIREFOX && (reason === 'install' || reason === 'update'))
			void grantedPatterns().then(readOpenTabs);
	});
	browser.runtime.onStartup.addListener(() => void register());
	watchGrants((origins, granted) => {
		void register();
		void (granted ? readOpenTabs(origins) : leaveOpenTabs());
	});
}

let registering: Promise<unknown> = Promise.resolve();

/** Registers the gate for what is granted beyond the manifest. Changes wait for each other. */
function register(): Promise<unknown> {
	registering = registering.then(async () => {
		const outlets = manifestPatterns();
		const matches = (await grantedPatterns()).filter(
			(pattern) => !outlets.includes(pattern) && /^(\*|http)/.test(pattern),
		);
		await browser.scripting.unregisterContentScripts({ ids: [ID] }).catch(() => {});
		if (matches.length === 0) return;
		await browser.scripting.registerContentScripts([
			{ id: ID, matches, excludeMatches: outlets, js: ['gate.js'], runAt: 'document_idle' },
		]);
	});
	registering = registering.catch(() => {});
	return registering;
}

/** Scripts come only with the next page: those that are open get theirs now. */
async function readOpenTabs(origins: readonly string[]): Promise<void> {
	// Each by itself: a tab that sleeps answers when it wakes.
	for (const { id, url, discarded } of await browser.tabs.query({})) {
		if (id === undefined || discarded || !url || !/^https?:/.test(url) || !allows(origins, new URL(url).host)) continue;
		void sendToTab(id, 'page-mentions', {}).then((found) => !found && inject(id, 'gate.js'));
	}
}

/** A tab whose address the browser keeps from us is one that we may not read. */
async function leaveOpenTabs(): Promise<void> {
	for (const { id, url } of await browser.tabs.query({})) {
		if (id !== undefined && !url) void sendToTab(id, 'stop', {});
	}
}
