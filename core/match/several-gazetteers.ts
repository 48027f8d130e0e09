/** Several gazetteers read as one. */
import type { Gazetteer, GazetteerMatch, Matcher } from './gazetteer.ts';
import type { Tokens } from './tokens.ts';

/** A gazetteer and how many aliases its numbers stand for. */
export interface Numbered {
	readonly gazetteer: Gazetteer;
	readonly aliases: number;
}

/**
 * Numbers the aliases of all one after another, those of the first from 0; the longer names that an alias is no part
 * of follow in the same order, as they do in one gazetteer.
 */
export class SeveralGazetteers implements Matcher {
	readonly #parts: readonly Numbered[];
	/** Number of all aliases. */
	readonly #all: number;

	constructor(parts: readonly Numbered[]) {
		this.#parts = parts;
		this.#all = parts.reduce((sum, { aliases }) => sum + aliases, 0);
	}

	matchesAt(tokens: Tokens, from: number, broken: number): readonly GazetteerMatch[] {
		const found = new Map<number, number[]>();
		let before = 0;
		for (const { gazetteer, aliases: own } of this.#parts) {
			for (const { to, aliases } of gazetteer.matchesAt(tokens, from, broken)) {
				const numbers = aliases.map((number) => before + (number < own ? number : this.#all + number - own));
				found.set(to, [...(found.get(to) ?? []), ...numbers]);
			}
			before += own;
		}
		return [...found].sort(([a], [b]) => b - a).map(([to, aliases]) => ({ from, to, aliases }));
	}
}
