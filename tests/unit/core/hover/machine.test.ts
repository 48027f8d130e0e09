import { describe, expect, it } from 'vitest';
import { CLOSE_MS, hover, IDLE, OPEN_MS } from '../../../../core/hover/machine.ts';
import { away, DUE, dismiss, enter, exit, over, play, show } from '../../support/moves.ts';

const OPEN = `wait ${OPEN_MS}`;
const CLOSE = `wait ${CLOSE_MS}`;

describe('opening', () => {
	it('takes a rest on the mention', () => {
		expect(play(over('a'))).toMatchObject({ state: { at: 'waiting', target: 'a' }, done: [OPEN] });
		expect(play(over('a'), DUE)).toMatchObject({ state: { at: 'open', target: 'a' }, done: [OPEN, 'open a'] });
	});

	it('is not put off by small moves on the mention', () => {
		expect(play(over('a'), over('a'), over('a'), DUE).done).toEqual([OPEN, 'open a']);
	});

	it('does not come of a sweep over mentions', () => {
		expect(play(over('a'), away, DUE)).toMatchObject({ state: { at: 'idle' }, done: [OPEN] });
		expect(play(over('a'), over('b'), over('c'), away, DUE).done).toEqual([OPEN, OPEN, OPEN]);
	});

	it('begins anew on another mention', () => {
		const first = play(over('a'));
		const second = play(over('a'), over('b'));
		expect(second.token).not.toBe(first.token);
		expect(hover(second.state, { type: 'timer', token: first.token })).toEqual({ state: second.state, effects: [] });
		expect(play(over('a'), over('b'), DUE).done.at(-1)).toBe('open b');
	});

	it('does not come of a timer from before the pointer left and came back', () => {
		const { token } = play(over('a'));
		const { state } = play(over('a'), away, over('a'));
		expect(hover(state, { type: 'timer', token })).toEqual({ state, effects: [] });
	});

	it('is at once when asked for outright', () => {
		expect(play(show('a'))).toMatchObject({ state: { at: 'open', target: 'a' }, done: ['open a'] });
		expect(play(over('a'), show('b'), DUE).done).toEqual([OPEN, 'open b']);
		expect(play(over('a'), DUE, show('b'))).toMatchObject({ state: { at: 'open', target: 'b' } });
	});
});

describe('an open card', () => {
	it('stays while the pointer is on the mention', () => {
		expect(play(over('a'), DUE, over('a'), over('a')).done).toEqual([OPEN, 'open a']);
	});

	it('closes some time after the pointer left', () => {
		expect(play(over('a'), DUE, away)).toMatchObject({ state: { at: 'leaving', target: 'a' } });
		expect(play(over('a'), DUE, away, DUE)).toMatchObject({
			state: { at: 'idle' },
			done: [OPEN, 'open a', CLOSE, 'close'],
		});
	});

	it('closes no later for moves on the empty page', () => {
		expect(play(over('a'), DUE, away, away, away, DUE).done).toEqual([OPEN, 'open a', CLOSE, 'close']);
	});

	it('stays when the pointer travels across the gap into it', () => {
		const travelled = play(over('a'), DUE, away, enter, DUE);
		expect(travelled).toMatchObject({ state: { at: 'open', target: 'a' }, done: [OPEN, 'open a', CLOSE] });
	});

	it('stays when the pointer comes back to its mention', () => {
		expect(play(over('a'), DUE, away, over('a'), DUE)).toMatchObject({
			state: { at: 'open', target: 'a' },
			done: [OPEN, 'open a', CLOSE],
		});
	});

	it('closes some time after the pointer left it', () => {
		expect(play(over('a'), DUE, away, enter, exit, DUE).done).toEqual([OPEN, 'open a', CLOSE, CLOSE, 'close']);
	});

	it('stays when the pointer goes from it back to the mention', () => {
		expect(play(over('a'), DUE, away, enter, exit, over('a'), DUE).state).toMatchObject({ at: 'open', target: 'a' });
	});

	it('gives way to another mention only after a rest there', () => {
		expect(play(over('a'), DUE, over('b'))).toMatchObject({ state: { at: 'open', target: 'a', next: 'b' } });
		expect(play(over('a'), DUE, over('b'), over('b'), DUE)).toMatchObject({
			state: { at: 'open', target: 'b' },
			done: [OPEN, 'open a', OPEN, 'open b'],
		});
	});

	it('stays when the pointer crosses another mention on its way in', () => {
		const crossed = play(over('a'), DUE, over('b'), enter, DUE);
		expect(crossed).toMatchObject({ state: { at: 'open', target: 'a' }, done: [OPEN, 'open a', OPEN] });
		expect(crossed.state).not.toHaveProperty('next');
		expect(play(over('a'), DUE, over('b'), over('a'), DUE).state).toEqual({ at: 'open', target: 'a', token: 4 });
	});

	it('closes when the pointer crosses another mention on its way out', () => {
		expect(play(over('a'), DUE, over('b'), away, DUE).done).toEqual([OPEN, 'open a', OPEN, CLOSE, 'close']);
	});

	it('gives way to the mention rested on last', () => {
		expect(play(over('a'), DUE, over('b'), over('c'), DUE).done.at(-1)).toBe('open c');
		expect(play(over('a'), DUE, away, over('b'), DUE).done.at(-1)).toBe('open b');
	});
});

describe('dismissal', () => {
	it('closes an open card at once', () => {
		expect(play(over('a'), DUE, dismiss)).toMatchObject({ state: { at: 'idle' }, done: [OPEN, 'open a', 'close'] });
		expect(play(over('a'), DUE, away, dismiss, DUE).done).toEqual([OPEN, 'open a', CLOSE, 'close']);
	});

	it('keeps a card that waits from opening, and closes nothing', () => {
		expect(play(over('a'), dismiss, DUE)).toMatchObject({ state: { at: 'idle' }, done: [OPEN] });
	});

	it('keeps the next card from opening', () => {
		expect(play(over('a'), DUE, over('b'), dismiss, DUE).done).toEqual([OPEN, 'open a', OPEN, 'close']);
	});

	it('does nothing when nothing is shown', () => {
		expect(hover(IDLE, dismiss)).toEqual({ state: IDLE, effects: [] });
	});
});

describe('what does not concern a state', () => {
	it.each([away, enter, exit, dismiss, { type: 'timer' as const, token: 0 }])('%j does nothing when idle', (event) => {
		expect(hover(IDLE, event)).toEqual({ state: IDLE, effects: [] });
	});

	it.each([enter, exit])('%j does nothing while waiting', (event) => {
		const { state } = play(over('a'));
		expect(hover(state, event)).toEqual({ state, effects: [] });
	});

	it('leaving the card a second time does nothing', () => {
		const { state } = play(over('a'), DUE, away);
		expect(hover(state, exit)).toEqual({ state, effects: [] });
	});

	it('entering an open card does nothing', () => {
		const { state } = play(over('a'), DUE);
		expect(hover(state, enter)).toEqual({ state, effects: [] });
	});
});
