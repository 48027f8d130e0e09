/**
 * Cards whose code comes only when the reader of the page could want one: with the first move of the pointer, a
 * tap, a step by keyboard. Most readers of most pages ask for none, and should not pay for them.
 */
import type { CardModel } from '../../core/card/model.ts';
import type { PageSettings } from '../../core/settings.ts';
import { type CardAnchor, providedCards } from '../card/bridge.ts';
import type { Mark, Marks } from '../highlight/marks.ts';
import type { HoverCards, HoverHost } from './hover-cards.ts';

export interface LazyHost extends HoverHost {
	/** Has the card's code come to the page. Settles when it is there, or cannot be. */
	loadCards(): Promise<void>;
}

export type LazyCards = Omit<HoverCards, 'moved' | 'tapped'>;

export function lazyCards(
	document: Document,
	marks: Marks,
	host: LazyHost,
	initial: PageSettings,
	signal: AbortSignal,
): LazyCards {
	let settings = initial;
	let cards: HoverCards | undefined;
	let loading: Promise<void> | undefined;
	let last: PointerEvent | undefined;
	const listening = new AbortController();
	signal.addEventListener('abort', () => listening.abort());

	const load = () => {
		loading ??= host.loadCards().then(() => {
			if (signal.aborted) return;
			cards = providedCards()?.(document, marks, host, settings, signal);
			// Where the code could not come, as after an update, the next move asks again.
			if (!cards) loading = undefined;
			else listening.abort();
		});
		return loading;
	};

	const listen = { signal: listening.signal, capture: true, passive: true };
	document.addEventListener(
		'pointermove',
		(event) => {
			if (!event.isTrusted) return;
			last = event;
			if (marks.size > 0 && host.isAlive()) void load().then(() => last && cards?.moved(last));
		},
		listen,
	);
	// The first tap is also what loads the code.
	document.addEventListener(
		'click',
		(event) => {
			const path = event.composedPath();
			if (event.isTrusted && marks.size > 0 && host.isAlive()) void load().then(() => cards?.tapped(event, path));
		},
		{ signal: listening.signal, passive: true },
	);

	return {
		show: (card: CardModel, anchor: CardAnchor) => void load().then(() => cards?.show(card, anchor)),
		open: (mark: Mark) => void load().then(() => cards?.open(mark)),
		dismiss: () => cards?.dismiss(),
		restyle(next) {
			settings = next;
			cards?.restyle(next);
		},
	};
}
