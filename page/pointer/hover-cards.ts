/** Opens and closes cards as the pointer moves: the hover machine, its timers and the page's events. */
import type { CardModel } from '../../core/card/model.ts';
import { type HoverEvent, type HoverState, hover, IDLE } from '../../core/hover/machine.ts';
import type { PageSettings } from '../../core/settings.ts';
import type { CardAnchor, CardFactory, CardHost, CardSurface, CardsProvider } from '../card/bridge.ts';
import { liveRange, type Mark } from '../highlight/marks.ts';
import { markAt } from './under-pointer.ts';

/** Shortest time between two looks at what is under the pointer, in milliseconds. */
const LOOK_MS = 50;

/** How long a pointer rests before its card is made ready, in milliseconds: a sweep makes none. */
const PREPARE_MS = 100;

/** What a tap is meant for, if it lies in one. */
const CONTROLS = 'a[href],button,input,select,textarea,label,summary,[role=button],[role=link],[contenteditable]';

/** What a card is shown for: a mark, or a place given with the card itself. */
type Target = Mark | { readonly card: CardModel; readonly anchor: CardAnchor };

export interface HoverCards {
	/** Tells of a move of the pointer from before the cards were there. */
	moved(event: PointerEvent): void;
	/** Tells of a click from before, with the path that it took. */
	tapped(event: MouseEvent, path: EventTarget[]): void;
	/** Shows a card at a place outright, as for a looked-up selection. It takes the focus. */
	show(card: CardModel, anchor: CardAnchor): void;
	/** Shows the card of a mark outright. It takes the focus. */
	open(mark: Mark): void;
	dismiss(): void;
	/** Opens cards in another way. */
	restyle(settings: PageSettings): void;
}

export interface HoverHost extends Pick<CardHost, 'follow' | 'setHidden' | 'openInPanel' | 'note' | 'articleDate'> {
	/** The card of an entity, if it has been asked for before. */
	cardOf(entity: string): CardModel | undefined;
	/** Whether the extension that this script belongs to is still there. */
	isAlive(): boolean;
}

/** Makes what opens and closes cards. @param factory shows them. */
export const hoverCards =
	(factory: CardFactory): CardsProvider =>
	(document, marks, { cardOf, follow, isAlive, ...outside }, initial, signal) => {
		let settings = initial;
		let state: HoverState<Target> = IDLE;
		let surface: CardSurface | undefined;
		let looking = 0;
		let pointer: { x: number; y: number } | undefined;
		/** Whether the key is held that the reader wants held for a card. */
		let isHeld = true;
		/** How the next card was asked for. */
		let asked: 'by hovering' | 'by touch' | 'outright' = 'by hovering';

		const surfaceNow = () => {
			surface ??= factory(
				document,
				{
					onEnter: () => send({ type: 'card-entered' }),
					onLeave: () => send({ type: 'card-left' }),
					onClose: () => dismiss(),
					theme: () => settings.theme,
					follow,
					...outside,
				},
				signal,
			);
			return surface;
		};

		const send = (event: HoverEvent<Target>) => {
			const step = hover(state, event, settings.delay);
			// What was made ready for a pointer that went away again is put away.
			if (state.at === 'waiting' && step.state.at === 'idle') surface?.hide();
			state = step.state;
			for (const effect of step.effects) {
				if (effect.do === 'wait') {
					window.setTimeout(() => !signal.aborted && send({ type: 'timer', token: effect.token }), effect.ms);
					ask(effect.token);
					window.setTimeout(() => prepare(effect.token), PREPARE_MS);
				} else if (effect.do === 'close') close();
				else open(effect.target);
			}
		};

		const dismiss = () => send({ type: 'dismiss' });

		/** One and the same for a mark while its entity's card is: what was made ready is then what is shown. */
		const explained = new WeakMap<Mark, { readonly of: CardModel; readonly card: CardModel }>();
		const cardFor = (mark: Mark): CardModel | undefined => {
			const of = cardOf(mark.entity.id);
			const known = explained.get(mark);
			if (!of || known?.of === of) return known?.card;
			const card = { ...of, why: { words: liveRange(mark).toString(), ...(mark.ally && { ally: mark.ally }) } };
			explained.set(mark, { of, card });
			return card;
		};

		/** Asks for the card of what the pointer has come to, so that it is there when the reader has shown intent. */
		const ask = (token: number) => {
			const target = state.at === 'waiting' ? state.target : state.at === 'open' ? state.next : undefined;
			if (!target || 'card' in target || cardOf(target.entity.id)) return;
			const asked = performance.now();
			void follow(target.entity.id).then(() => {
				if (performance.now() - asked > PREPARE_MS) prepare(token);
			});
		};

		const prepare = (token: number) => {
			if (signal.aborted || state.at !== 'waiting' || state.token !== token || 'card' in state.target) return;
			const card = cardFor(state.target);
			if (card) surfaceNow().prepare(card, anchorOf(state.target, pointer));
		};

		const open = (target: Target) => {
			const given = 'card' in target;
			if (!given && !cardOf(target.entity.id)) {
				const { token } = state;
				void follow(target.entity.id).then((found) => {
					if (!signal.aborted && state.token === token && found) open(target);
				});
				return;
			}
			const card = given ? target.card : cardFor(target);
			const cards = surfaceNow();
			if (!card) return;
			marks.light(given ? undefined : target);
			const outright = !given && asked === 'outright';
			const how = {
				focus: given || outright,
				sheet: asked === 'by touch',
				...(outright && { mentions: marks.present().length }),
			};
			cards.show(card, given ? target.anchor : anchorOf(target, how.focus ? undefined : pointer), how);
		};

		const close = () => {
			surface?.hide();
			marks.light(undefined);
		};

		const stopLooking = () => {
			window.clearTimeout(looking);
			looking = 0;
		};

		const look = () => {
			looking = 0;
			if (signal.aborted || !pointer || !isAlive()) return;
			const mark = markAt(document, marks, pointer.x, pointer.y);
			// Without the key nothing new opens; what is open stays, and closes as ever.
			const known = state.at !== 'idle' && mark === state.target;
			asked = 'by hovering';
			send({ type: 'pointer', target: isHeld || known ? mark : undefined });
		};

		const onMove = (event: PointerEvent) => {
			// A finger has no hover, and a pressed button means a selection or a drag.
			if (event.pointerType === 'touch' || event.buttons !== 0) return;
			// A look that was due would judge where the pointer was before it came into the card.
			if (surface?.owns(event)) return stopLooking();
			pointer = { x: event.clientX, y: event.clientY };
			isHeld = holds(event, settings.modifier);
			if (looking === 0 && (marks.size > 0 || state.at !== 'idle')) looking = window.setTimeout(look, LOOK_MS);
		};

		const onScroll = (event: Event) => {
			if (state.at === 'idle' || surface?.owns(event)) return;
			const around = 'card' in state.target ? state.target.anchor.element : state.target.range.startContainer;
			const scrolled = event.target as Node | null;
			if (!around || scrolled === document || scrolled?.contains(around)) dismiss();
		};

		const openOutright = (mark: Mark, how: 'by touch' | 'outright') => {
			asked = how;
			send({ type: 'show', target: mark });
		};

		/** A finger cannot rest: a tap opens the card, unless it is meant for a link or a control. */
		const onClick = (event: MouseEvent, path = event.composedPath()) => {
			const isTouch = (event as PointerEvent).pointerType === 'touch';
			if (!isTouch || event.defaultPrevented || surface?.owns(event) || !isAlive()) return;
			if (path.some((node) => node instanceof Element && node.matches(CONTROLS))) return;
			const mark = markAt(document, marks, event.clientX, event.clientY);
			if (mark) openOutright(mark, 'by touch');
		};

		const onKey = (event: KeyboardEvent) => {
			if (event.key === 'Escape') return dismiss();
			const now = holds(event, settings.modifier);
			// The key may come after the pointer: it rests on a name and the reader asks.
			if (now && !isHeld && looking === 0) looking = window.setTimeout(look, 0);
			isHeld = now;
		};

		/** Listens to what the reader does; what a page makes up counts for nothing. */
		const on = <E extends Event>(target: EventTarget, type: string, act: (event: E) => void, capture = true) =>
			target.addEventListener(type, (event) => event.isTrusted && act(event as E), { signal, capture, passive: true });
		on(document, 'pointermove', onMove);
		on(document, 'scroll', onScroll);
		on(document, 'pointerdown', (event) => !surface?.owns(event) && dismiss());
		on(document, 'keydown', onKey);
		on(document, 'click', (event: MouseEvent) => onClick(event), false);
		on(document.documentElement, 'pointerleave', () => send({ type: 'pointer', target: undefined }), false);
		on(window, 'pagehide', dismiss, false);
		signal.addEventListener('abort', () => {
			stopLooking();
			dismiss();
		});

		surfaceNow().warmUp();

		return {
			moved: onMove,
			tapped: onClick,
			show: (card, anchor) => send({ type: 'show', target: { card, anchor } }),
			open: (mark) => openOutright(mark, 'outright'),
			dismiss,
			restyle: (next) => {
				settings = next;
			},
		};
	};

/** Whether the reader holds the key that a card asks for. */
function holds(event: MouseEvent | KeyboardEvent, modifier: PageSettings['modifier']): boolean {
	switch (modifier) {
		case 'alt':
			return event.altKey;
		case 'ctrl':
			return event.ctrlKey || event.metaKey;
		case 'shift':
			return event.shiftKey;
		case 'none':
			return true;
	}
}

function anchorOf(mark: Mark, pointer: CardAnchor['pointer']): CardAnchor {
	const { startContainer } = mark.range;
	return {
		pointer,
		element: startContainer.parentElement ?? undefined,
		rects: () => {
			if (!startContainer.isConnected) return [];
			return [...liveRange(mark).getClientRects()].filter((rect) => rect.width > 0);
		},
	};
}
