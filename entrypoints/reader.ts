/** Injected into articles: reads the page, marks what is known, opens cards. */

import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Marks } from '../page/highlight/marks.ts';
import { type HoverCards, hoverCards } from '../page/pointer/hover-cards.ts';
import { type PageReader, readPage } from '../page/reader.ts';
import { watchNavigation } from '../page/watch/navigation.ts';
import { answerMessages, fromExtension, send } from '../platform/messages.ts';

const STARTED = Symbol.for('backstory.reader');

/** Wait after a single-page site changed its address: the new text comes after it. */
const SETTLE_MS = 400;

export default defineUnlistedScript(() => {
	const world = globalThis as { [STARTED]?: boolean };
	if (world[STARTED]) return;
	world[STARTED] = true;

	const life = new AbortController();
	let reading: { reader: PageReader; stop: AbortController } | undefined;

	/** Shows looked-up cards on pages that are not read. */
	let lookups: HoverCards | undefined;

	const lookUp = (key: string, substitutions: string[]) => browser.i18n.getMessage(key, substitutions);
	const alive = () => browser.runtime?.id !== undefined;

	const start = () => {
		if (reading) return;
		const stop = new AbortController();
		life.signal.addEventListener('abort', () => stop.abort(), { signal: stop.signal });
		const annotate = async (blocks: readonly string[], context: Readonly<Record<string, number>>) => {
			if (!alive()) life.abort();
			return send('annotate', { blocks: [...blocks], context: { ...context } });
		};
		const onChange = () => void send('page-changed', {}).catch(() => {});
		reading = { reader: readPage(document, { annotate, lookUp, onChange }, stop.signal), stop };
	};

	const end = () => {
		reading?.stop.abort();
		reading = undefined;
	};

	answerMessages(
		{
			read: () => {
				start();
				return null;
			},
			stop: () => {
				end();
				return null;
			},
			'page-mentions': async () => {
				if (!reading) return null;
				await reading.reader.ready;
				return { title: document.title, host: location.host, counts: reading.reader.counts() };
			},
			jump: ({ entity }) => reading?.reader.jump(entity) ?? false,
			'show-card': ({ card }) => {
				lookups ??= hoverCards(
					document,
					new Marks(document, life.signal),
					{ cardOf: () => undefined, lookUp },
					life.signal,
				);
				(reading?.reader ?? lookups).show(card, { rects: selectionRects });
				return null;
			},
		},
		fromExtension,
		life.signal,
	);

	watchNavigation(
		window,
		() => {
			end();
			if (!alive()) return life.abort();
			setTimeout(() => void send('page-navigated', {}).catch(() => {}), SETTLE_MS);
		},
		life.signal,
	);

	watchForOrphaning(life, alive);
});

/** After an update or removal of the extension its scripts live on without it: then take everything back. */
function watchForOrphaning(life: AbortController, alive: () => boolean): void {
	const connect = () => {
		if (!alive()) return life.abort();
		const port = browser.runtime.connect({ name: 'life' });
		port.onDisconnect.addListener(() => setTimeout(() => (alive() ? undefined : life.abort())));
	};
	connect();
	document.addEventListener('visibilitychange', () => !alive() && life.abort(), { signal: life.signal });
}

function selectionRects(): DOMRect[] {
	const selection = document.getSelection();
	return selection && selection.rangeCount > 0 ? [...selection.getRangeAt(0).getClientRects()] : [];
}
