/** The entity whose card a side panel is asked to show, also one that is only just opening. */
import browser from 'webextension-polyfill';

interface Asked {
	readonly windowId: number;
	readonly entity: string;
}

const KEY = 'panelEntity';

/** Asks the panel of a window to show an entity's card. Nothing of it is kept beyond the browser's session. */
export async function askPanel(windowId: number, entity: string): Promise<void> {
	// Taken away first, so that asking for the same again is a change.
	await browser.storage.session.remove(KEY);
	await browser.storage.session.set({ [KEY]: { windowId, entity } satisfies Asked });
}

/** Calls back with what the panel of a window is asked to show, now and later. Each is told once. Without storage none is. */
export async function onPanelAsked(windowId: number, show: (entity: string) => void): Promise<void> {
	await watchAsked(windowId, show).catch(() => {});
}

async function watchAsked(windowId: number, show: (entity: string) => void): Promise<void> {
	const take = (asked: unknown) => {
		const { windowId: wanted, entity } = (asked ?? {}) as Partial<Asked>;
		if (wanted !== windowId || typeof entity !== 'string') return;
		show(entity);
		browser.storage.session.remove(KEY).catch(() => {});
	};
	browser.storage.session.onChanged.addListener((changes) => take(changes[KEY]?.newValue));
	take((await browser.storage.session.get(KEY))[KEY]);
}
