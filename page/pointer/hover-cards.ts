/** Opens and closes cards as the pointer moves: the hover machine, its timers and the page's events. */
import type { CardModel } from '../../core/card/model.ts';
import { type HoverEvent, type HoverState, hover, IDLE } from '../../core/hover/machine.ts';
import { type CardAnchor, type CardHost, type CardSurface, cardFactory } from '../card/bridge.ts';
import { liveRange, type Mark, type Marks } from '../highlight/marks.ts';
import { markAt } from './under-pointer.ts';

/** Shortest time between two looks at what is under the pointer, in milliseconds. */
const LOOK_MS = 50;

/** What a card is shown for: a mark, or a place given with the card itself. */
type Target = Mark | { readonly card: CardModel; readonly anchor: CardAnchor };

export interface HoverCards {
	/** Shows a card at a place outright, as for a looked-up selection. */
	show(card: CardModel, anchor: CardAnchor): void;
	dismiss(): void;
}

export function hoverCards(
	document: Document,
	marks: Marks,
	{ cardOf, lookUp }: Pick<CardHost, 'cardOf' | 'lookUp'>,
	signal: AbortSignal,
): HoverCards {
	let state: HoverState<Target> = IDLE;
	let surface: CardSurface | undefined;
	let looking = 0;
	let pointer: { x: number; y: number } | undefined;

	const surfaceNow = () => {
		surface ??= cardFactory()?.(
			document,
			{
				onEnter: () => send({ type: 'card-entered' }),
				onLeave: () => send({ type: 'card-left' }),
				onClose: () => send({ type: 'dismiss' }),
				cardOf,
				lookUp,
			},
			signal,
		);
		return surface;
	};

	const send = (event: HoverEvent<Target>) => {
		const step = hover(state, event);
		state = step.state;
		for (const effect of step.effects) {
			if (effect.do === 'wait')
				window.setTimeout(() => !signal.aborted && send({ type: 'timer', token: effect.token }), effect.ms);
			else if (effect.do === 'close') close();
			else open(effect.target);
		}
	};

	const open = (target: Target) => {
		const card = 'card' in target ? target.card : cardOf(target.entity.id);
		if (!card) return;
		const anchor = 'card' in target ? target.anchor : anchorOf(target);
		marks.light('card' in target ? undefined : target);
		surfaceNow()?.show(card, anchor);
	};

	const close = () => {
		surface?.hide();
		marks.light(undefined);
	};

	const look = () => {
		looking = 0;
		if (signal.aborted || !pointer) return;
		send({ type: 'pointer', target: markAt(document, marks, pointer.x, pointer.y) });
	};

	const listen = { signal, capture: true, passive: true };
	document.addEventListener(
		'pointermove',
		(event) => {
			if (event.pointerType === 'touch') return;
			if (surface?.owns(event)) {
				// A look that was due would judge where the pointer was before it came into the card.
				window.clearTimeout(looking);
				looking = 0;
				return;
			}
			pointer = { x: event.clientX, y: event.clientY };
			if (looking === 0 && (marks.size > 0 || state.at !== 'idle')) looking = window.setTimeout(look, LOOK_MS);
		},
		listen,
	);
	document.documentElement.addEventListener('pointerleave', () => send({ type: 'pointer', target: undefined }), {
		signal,
		passive: true,
	});
	document.addEventListener('pointerdown', (event) => !surface?.owns(event) && send({ type: 'dismiss' }), listen);
	document.addEventListener('scroll', (event) => !surface?.owns(event) && send({ type: 'dismiss' }), listen);
	document.addEventListener(
		'keydown',
		(event) => event.key === 'Escape' && state.at !== 'idle' && send({ type: 'dismiss' }),
		listen,
	);
	window.addEventListener('pagehide', () => send({ type: 'dismiss' }), { signal });
	signal.addEventListener('abort', () => {
		window.clearTimeout(looking);
		send({ type: 'dismiss' });
	});

	return {
		show: (card, anchor) => send({ type: 'show', target: { card, anchor } }),
		dismiss: () => send({ type: 'dismiss' }),
	};
}

function anchorOf(mark: Mark): CardAnchor {
	return {
		rects: () => {
			const { startContainer, startOffset } = mark.range;
			if (!startContainer.isConnected || startOffset > (startContainer as Text).length) return [];
			return [...liveRange(mark).getClientRects()].filter((rect) => rect.width > 0);
		},
	};
}
