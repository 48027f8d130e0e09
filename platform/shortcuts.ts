/** Keyboard shortcuts, which belong to the browser: extensions can read them, and lead to where they are changed. */
import browser from 'webextension-polyfill';
import type { Shortcut } from '../components/options/model.ts';

export async function shortcuts(): Promise<Shortcut[]> {
	const all = await browser.commands.getAll();
	return all.map(({ name, description, shortcut }) => ({
		name: name ?? '',
		text: description ?? '',
		keys: shortcut ?? '',
	}));
}

/** Opens the browser's page for them. Firefox has a call for it, Chromium an address. */
export async function changeShortcuts(): Promise<void> {
	if (import.meta.env.FIREFOX) await browser.commands.openShortcutSettings();
	else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
