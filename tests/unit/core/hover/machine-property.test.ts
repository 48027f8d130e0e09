import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type HoverState, hover, IDLE } from '../../../../core/hover/machine.ts';
import { away, dismiss, type Event, enter, exit, over, show } from '../../support/moves.ts';

const event = fc.oneof(
	fc.constantFrom<Event>(over('a'), over('b'), over('c'), away, enter, exit, dismiss, show('a')),
	fc.nat({ max: 40 }).map((token): Event => ({ type: 'timer', token })),
);

it('whatever happens, what is shown is what the state says, and no timer opens or closes twice', () => {
	fc.assert(
		fc.property(fc.array(event, { maxLength: 40 }), (events) => {
			let state: HoverState<string> = IDLE;
			let shown: string | undefined;
			const fired = new Set<number>();
			for (const next of events) {
				const before: HoverState<string> = state;
				const step = hover<string>(before, next);
				state = step.state;
				for (const effect of step.effects) {
					if (effect.do === 'open') shown = effect.target;
					if (effect.do === 'close') {
						expect(shown).toBeDefined();
						shown = undefined;
					}
					if (effect.do === 'wait') expect(effect.token).toBe(state.token);
				}
				expect(shown).toBe(state.at === 'open' || state.at === 'leaving' ? state.target : undefined);
				expect(state.token).toBeGreaterThanOrEqual(before.token);
				if (state !== before) expect(state.token).toBe(before.token + 1);
				if (next.type === 'timer' && step.effects.length > 0) {
					expect(next.token).toBe(before.token);
					expect(fired.has(next.token)).toBe(false);
					fired.add(next.token);
				}
			}
			const closed = hover(state, dismiss);
			expect(closed.state.at).toBe('idle');
			expect(closed.effects).toEqual(shown === undefined ? [] : [{ do: 'close' }]);
		}),
		{ numRuns: 1000 },
	);
});
