/** Chance that comes out the same in every run: what is generated from a seed is generated again from it. */

/** Numbers from 0 up to but not 1, evenly spread. */
export type Random = () => number;

/** Mulberry32, by Tommy Ettinger: 32 bits of state, good enough to make texts with. */
export function seeded(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
	};
}

/** A whole number from `low` to `high`, both included. */
export function between(random: Random, low: number, high: number): number {
	return low + Math.floor(random() * (high - low + 1));
}

/** One of the items. @throws RangeError when there is none. */
export function pick<T>(random: Random, items: readonly T[]): T {
	const item = items[Math.floor(random() * items.length)];
	if (item === undefined) throw new RangeError('nothing to pick from');
	return item;
}
