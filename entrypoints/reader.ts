/** Injected into articles: reads the page, marks what is known, opens cards. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageSettings } from '../core/settings.ts';
import { aboutPage } from '../page/about.ts';
import { Marks } from '../page/highlight/marks.ts';
import { MOST_READ } from '../page/limits.ts';
import { type LazyCards, lazyCards } from '../page/pointer/lazy-cards.ts';
import { type Annotate, type PageReader, readPage } from '../page/reader.ts';
import { watchNavigation } from '../page/watch/navigation.ts';
import { answerMessages, fromExtension, send, tell } from '../platform/messages.ts';
import { native } from '../platform/native.ts';

const STARTED = Symbol.for('backstory.reader');

/** Wait after a single-page site changed its address: the new text comes after it. */
const SETTLE_MS = 400;

/** What holds until the background has told the reader's settings. */
const NORMAL: PageSettings = { show: 'section', look: 'underline', delay: 300, modifier: 'none', theme: 'page' };

export default defineUnlistedScript(() => {
	const world = globalThis as { [STARTED]?: boolean };
	if (world[STARTED]) return;
	world[STARTED] = true;

	const life = new AbortController();
	let settings: PageSettings = NORMAL;
	/** The element to read, on a page of our own; the whole page elsewhere. */
	let root: Element | undefined;
	/**
	 * Why the page is not read, until it is left or asked for again: its reader wants peace; or it changes without end, and
	 * then it cannot be left by changing its address, as that may be how.
	 */
	let rest: 'paused' | 'restless' | undefined;
	/** What may still be read of this document. */
	let left = MOST_READ;
	let reading: { reader: PageReader; stop: AbortController } | undefined;
	/** Shows looked-up cards on pages that are not read. */
	let lookups: { cards: LazyCards; stop: AbortController } | undefined;

	const isAlive = () => {
		// After an update or removal of the extension its scripts live on without it: then all is taken back.
		if (native().runtime?.id === undefined) life.abort();
		return !life.signal.aborted;
	};
	const within = () => {
		const stop = new AbortController();
		life.signal.addEventListener('abort', () => stop.abort(), { signal: stop.signal });
		return stop;
	};

	/** Questions without an answer yet. Of a page that was put by, Firefox never gives one. */
	let asked = 0;
	const annotate: Annotate = async (blocks, context) => {
		asked++;
		const found = isAlive() && (await send('annotate', { blocks, context }));
		asked--;
		return found || Promise.reject();
	};

	const fetchCard = (entity: string, context: Readonly<Record<string, number>>) => send('card', { entity, context });

	let isWatching = false;
	const loadCards = async () => {
		// Before there can be a card, what an update leaves behind is a few lines under words.
		if (!isWatching) watchForOrphaning(isAlive);
		isWatching = true;
		await send('load-cards', {});
	};
	const setHidden = (entity: string, hidden: boolean) => void send('hide-entity', { entity, hidden });
	// Firefox opens its sidebar only for a press in the browser's own pages; Safari has none.
	const openInPanel =
		import.meta.env.FIREFOX || import.meta.env.SAFARI
			? undefined
			: (entity: string) => void tell('open-in-panel', { entity });
	const note = (entity: string) => void send('open-notes', { entity });

	const outside = { loadCards, setHidden, openInPanel, note, isAlive };

	/** Whether popup or panel have asked what the page holds: else nobody needs to be told of changes. */
	let isWatched = false;
	const changed = () => {
		if (isWatched) void tell('page-changed', {});
	};

	const start = () => {
		if (reading || rest) return;
		const stop = within();
		const onRead = (cost: number) => {
			left -= cost;
			if (left > 0) return;
			rest = 'restless';
			end();
			changed();
		};
		const host = { ...outside, annotate, fetchCard, onChange: changed, onRead, root };
		reading = { reader: readPage(document, host, settings, stop.signal), stop };
	};

	const end = () => {
		reading?.stop.abort();
		lookups?.stop.abort();
		reading = undefined;
		lookups = undefined;
	};

	const show = (next: PageSettings) => {
		settings = next;
		reading?.reader.restyle(next);
	};

	const cardsHere = () => {
		if (reading) return reading.reader;
		if (!lookups) {
			const stop = within();
			const marks = new Marks(document, settings, stop.signal);
			const cardOf = () => undefined;
			const follow = (entity: string) => fetchCard(entity, {});
			const host = { ...outside, cardOf, follow, articleDate: () => undefined };
			lookups = {
				cards: lazyCards(document, marks, host, settings, stop.signal),
				stop,
			};
		}
		return lookups.cards;
	};

	answerMessages(
		{
			read: (request) => {
				root = (request.within && document.querySelector(request.within)) || undefined;
				show(request.settings);
				start();
				return null;
			},
			'settings-changed': (request) => {
				const again = request.again && reading;
				if (again) end();
				show(request.settings);
				if (again) start();
				return null;
			},
			pause: ({ on }) => {
				rest = on ? 'paused' : undefined;
				left = MOST_READ;
				if (on) end();
				else start();
				changed();
				return null;
			},
			point: ({ entity }) => {
				reading?.reader.point(entity ?? undefined);
				return null;
			},
			stop: () => {
				end();
				changed();
				return null;
			},
			'page-mentions': async () => {
				isWatched = true;
				if (rest) return rest;
				if (!reading) return null;
				const { reader } = reading;
				await reader.ready;
				const at = await reader.places();
				const partial = reader.isPartial();
				return { ...aboutPage(document), host: location.host, counts: reader.counts(), at, partial };
			},
			step: ({ by }) => reading?.reader.step(by) ?? false,
			jump: ({ entity, index }) => reading?.reader.jump(entity, index) ?? false,
			'show-card': ({ card }) => {
				cardsHere().show(card, { rects: selectionRects });
				return null;
			},
		},
		fromExtension,
		life.signal,
	);

	// The gate has the page that came back read again.
	addEventListener('pageshow', ({ persisted }) => persisted && asked && end(), { signal: life.signal });

	let navigating = 0;
	watchNavigation(
		window,
		() => {
			end();
			clearTimeout(navigating);
			if (rest === 'restless' || !isAlive()) return;
			rest = undefined;
			navigating = window.setTimeout(send, SETTLE_MS, 'page-navigated', {});
			changed();
		},
		life.signal,
	);

	document.addEventListener('visibilitychange', isAlive, { signal: life.signal });
});

/**
 * A port ends with the extension, and also when the background is stopped or the page put by. It is not opened again:
 * that would keep the background from ever resting. From then on the end is noticed when the reader comes back.
 */
function watchForOrphaning(isAlive: () => boolean): void {
	const { runtime } = native();
	runtime.connect().onDisconnect.addListener(() => {
		// Why it ended has to be read, or the browser complains on the page's console.
		setTimeout(isAlive, 0, runtime.lastError);
		setTimeout(isAlive, 1000);
	});
}

/** The boxes of the selection; a corner of the window where it has none, as in a form field or a frame. */
function selectionRects(): DOMRect[] {
	const selection = document.getSelection();
	const rects = selection?.rangeCount ? [...selection.getRangeAt(0).getClientRects()] : [];
	return rects.length > 0 ? rects : [new DOMRect(innerWidth - 400, 8, 1, 1)];
}
