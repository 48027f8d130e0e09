/**
 * Hovering as a pure function: (state, event) -> state and what to do. Timers live outside; each
 * carries the token of the interaction that set it, so a late one finds the state gone and does nothing.
 *
 * Idle -> (over) Waiting -> (delay) Open -> (left) Leaving -> (delay) Idle. The card counts as part of
 * its mention: while the pointer is in it, or in the gap on its way to it, the card stays.
 */

/** From resting on a mention to its card, in milliseconds: the pointer shows intent. */
export const OPEN_MS = 300;
/** From leaving mention and card to closing, in milliseconds: time to travel across the gap. */
export const CLOSE_MS = 300;

export type HoverState<T> =
	/** A dismissed target is muted: it opens again only after the pointer has left it. */
	| { readonly at: 'idle'; readonly token: number; readonly muted?: T }
	| { readonly at: 'waiting'; readonly token: number; readonly target: T }
	/** Held: asked for outright, so it stays until the pointer has been in it, whatever the pointer is on. */
	| { readonly at: 'open'; readonly token: number; readonly target: T; readonly next?: T; readonly held?: true }
	| { readonly at: 'leaving'; readonly token: number; readonly target: T };

export type HoverEvent<T> =
	/** The pointer is on a mention, or on none. */
	| { readonly type: 'pointer'; readonly target: T | undefined }
	| { readonly type: 'card-entered' }
	| { readonly type: 'card-left' }
	| { readonly type: 'timer'; readonly token: number }
	/** Escape, scrolling away, a click elsewhere, the page going away. */
	| { readonly type: 'dismiss' }
	/** A card asked for outright: from the context menu or the keyboard. */
	| { readonly type: 'show'; readonly target: T };

export type HoverEffect<T> =
	| { readonly do: 'open'; readonly target: T }
	| { readonly do: 'close' }
	| { readonly do: 'wait'; readonly token: number; readonly ms: number };

export interface HoverStep<T> {
	readonly state: HoverState<T>;
	readonly effects: readonly HoverEffect<T>[];
}

export const IDLE: HoverState<never> = { at: 'idle', token: 0 };

/** @param openMs how long the pointer must rest before a card opens. */
export function hover<T>(state: HoverState<T>, event: HoverEvent<T>, openMs = OPEN_MS): HoverStep<T> {
	const token = state.token + 1;
	const stay = { state, effects: [] };
	const showing = state.at === 'open' || state.at === 'leaving';
	switch (event.type) {
		case 'show':
			return {
				state: { at: 'open', token, target: event.target, held: true },
				effects: [{ do: 'open', target: event.target }],
			};
		case 'dismiss':
			if (state.at === 'idle') return stay;
			return { state: { at: 'idle', token, muted: state.target }, effects: showing ? [{ do: 'close' }] : [] };
		case 'card-entered':
			return state.at === 'leaving' || (state.at === 'open' && (state.next !== undefined || state.held))
				? { state: { at: 'open', token, target: state.target }, effects: [] }
				: stay;
		case 'card-left':
			return state.at === 'open' ? leave(state.target, token) : stay;
		case 'pointer':
			return point(state, event.target, token, openMs);
		case 'timer':
			if (event.token !== state.token) return stay;
			if (state.at === 'waiting')
				return { state: { at: 'open', token, target: state.target }, effects: [{ do: 'open', target: state.target }] };
			if (state.at === 'leaving') return { state: { at: 'idle', token }, effects: [{ do: 'close' }] };
			if (state.at === 'open' && state.next !== undefined) {
				return { state: { at: 'open', token, target: state.next }, effects: [{ do: 'open', target: state.next }] };
			}
			return stay;
	}
}

function leave<T>(target: T, token: number): HoverStep<T> {
	return { state: { at: 'leaving', token, target }, effects: [{ do: 'wait', token, ms: CLOSE_MS }] };
}

function point<T>(state: HoverState<T>, target: T | undefined, token: number, openMs: number): HoverStep<T> {
	const stay = { state, effects: [] };
	switch (state.at) {
		case 'idle':
			if (target !== undefined && target === state.muted) return stay;
			if (target === undefined) return state.muted === undefined ? stay : { state: { at: 'idle', token }, effects: [] };
			return { state: { at: 'waiting', token, target }, effects: [{ do: 'wait', token, ms: openMs }] };
		case 'waiting':
			if (target === state.target) return stay;
			if (target === undefined) return { state: { at: 'idle', token }, effects: [] };
			return { state: { at: 'waiting', token, target }, effects: [{ do: 'wait', token, ms: openMs }] };
		case 'open':
		case 'leaving':
			if (target === undefined) {
				return state.at === 'leaving' || state.held ? stay : leave(state.target, token);
			}
			if (target === state.target) {
				const settled = state.at === 'open' && state.next === undefined;
				return settled ? stay : { state: { at: 'open', token, target }, effects: [] };
			}
			if (state.at === 'open' && state.next === target) return stay;
			return {
				state: { at: 'open', token, target: state.target, next: target },
				effects: [{ do: 'wait', token, ms: openMs }],
			};
	}
}
