/** Pages that would talk to us: there is no way in. */
import { expect, test } from 'vitest';
import { marksOn, sleep, waitForMarks } from '../../tools/lib/page-probe.ts';
import { MARKS, openAttack, openCard } from './support/attack.ts';
import { withExtension } from './support/browser.ts';

const browser = withExtension();

/** Messages that would do harm if they came through. */
const HARMFUL = [
	{ backstory: 'stop', request: {} },
	{ backstory: 'pause', request: { on: true } },
	{ backstory: 'switch-site', request: { host: 'www.bbc.com', on: false } },
	{ backstory: 'change-settings', request: { change: { show: 'none' } } },
];

test('neither by the window, by events, nor by the browser’s own way', async () => {
	const { page, said } = await openAttack(browser.extension, '');
	await waitForMarks(page, MARKS);
	const ways = await page.evaluate(async (messages) => {
		const api = globalThis as unknown as { chrome?: { runtime?: typeof chrome.runtime }; browser?: unknown };
		for (const message of messages) {
			window.postMessage(message, '*');
			document.dispatchEvent(new CustomEvent('backstory', { detail: message }));
			document.dispatchEvent(new MessageEvent('message', { data: message }));
			window.dispatchEvent(new MessageEvent('message', { data: message }));
			new BroadcastChannel('backstory').postMessage(message);
		}
		return {
			runtime: api.chrome?.runtime?.sendMessage !== undefined || api.browser !== undefined,
			symbols: ['backstory.reader', 'backstory.card'].filter((name) => Symbol.for(name) in globalThis),
		};
	}, HARMFUL);
	expect(ways).toEqual({ runtime: false, symbols: [] });
	await sleep(600);
	expect((await marksOn(page)).length).toBe(MARKS);
	await openCard(browser.extension, page);
	expect(said).toEqual([]);
});

test('nor can it load our files, framed or fetched', async () => {
	const { page } = await openAttack(browser.extension, '');
	await waitForMarks(page, MARKS);
	for (const file of ['popup.html', 'card.js', 'manifest.json', 'icon/32.png']) {
		const got = await page.evaluate(async (address) => {
			const frame = document.createElement('iframe');
			frame.src = address;
			document.body.append(frame);
			const image = new Image();
			image.src = address;
			const [text, loaded] = await Promise.all([
				fetch(address).then(
					(response) => response.text(),
					() => undefined,
				),
				new Promise((resolve) => {
					image.onload = () => resolve(true);
					image.onerror = () => resolve(false);
				}),
				new Promise((resolve) => setTimeout(resolve, 300)),
			]);
			let inside: string | undefined;
			try {
				inside = frame.contentDocument?.querySelector('main')?.textContent ?? undefined;
			} catch {
				// As it should be.
			}
			return { text, loaded, inside };
		}, browser.extension.url(file));
		expect(got, file).toEqual({ text: undefined, loaded: false, inside: undefined });
	}
});
