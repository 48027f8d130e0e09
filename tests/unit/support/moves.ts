/** Plays events through the hover machine. */
import { type HoverEffect, type HoverEvent, type HoverState, hover, IDLE } from '../../../core/hover/machine.ts';

export type Event = HoverEvent<string>;

export const over = (target: string): Event => ({ type: 'pointer', target });
export const away: Event = { type: 'pointer', target: undefined };
export const enter: Event = { type: 'card-entered' };
export const exit: Event = { type: 'card-left' };
export const dismiss: Event = { type: 'dismiss' };
export const show = (target: string): Event => ({ type: 'show', target });
/** The timer set last runs out. */
export const DUE = 'due';

export interface Played {
	readonly state: HoverState<string>;
	/** Everything done, in order: `open a`, `close`, `wait 300`. */
	readonly done: readonly string[];
	/** Token of the timer set last. */
	readonly token: number;
}

export function play(...events: (Event | typeof DUE)[]): Played {
	let state: HoverState<string> = IDLE;
	let token = -1;
	const done: string[] = [];
	for (const event of events) {
		const step = hover(state, event === DUE ? { type: 'timer', token } : event);
		state = step.state;
		for (const effect of step.effects) {
			if (effect.do === 'wait') token = effect.token;
			done.push(told(effect));
		}
	}
	return { state, done, token };
}

function told(effect: HoverEffect<string>): string {
	if (effect.do === 'open') return `open ${effect.target}`;
	return effect.do === 'wait' ? `wait ${effect.ms}` : 'close';
}
