/** A sample on a page of our own, read by the very scripts that read the news. */
import browser from 'webextension-polyfill';
import { send } from './messages.ts';

/**
 * Loads the reader and the card into this page and has an element read. From then on it is as on any page: settings,
 * steps and pauses reach it by message.
 * @param within selector of the element.
 */
export async function readSampleHere(within: string): Promise<void> {
	await Promise.all(['reader.js', 'card.js'].map(load));
	await send('sample-shown', { within });
}

function load(file: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const script = document.createElement('script');
		script.src = browser.runtime.getURL(file);
		script.onload = () => resolve();
		script.onerror = reject;
		document.head.append(script);
	});
}
