/** The side panel, which browsers open only in the very call that a reader's gesture caused. */
import browser from 'webextension-polyfill';

interface ChromiumSidePanel {
	open(options: { windowId: number }): Promise<void>;
}

const chromium = () => (globalThis.chrome as unknown as { sidePanel?: ChromiumSidePanel }).sidePanel;

/** Opens the panel of a window. Call before any await. */
export function openPanel(windowId: number): Promise<void> {
	return chromium()?.open({ windowId }) ?? browser.sidebarAction.open();
}

/** Opens the panel, or closes it where the browser can (Firefox). Call before any await. */
export function togglePanel(windowId: number | undefined): Promise<void> {
	if (!chromium()) return browser.sidebarAction.toggle();
	return windowId === undefined ? Promise.resolve() : openPanel(windowId);
}
