/** How much work the matcher does, counted in steps: seconds say more about the machine. */
import { Gazetteer } from '../../../core/match/gazetteer.ts';

export interface Work {
	/** Characters looked at, and those of the pieces that were cut out or folded. */
	readonly characters: number;
	/** Words at which phrases were looked for. */
	readonly places: number;
	/** Words looked up there, each one anew at every place that comes to it. */
	readonly words: number;
	/** Entries of maps that were written, or passed on the way through a map. */
	readonly entries: number;
	/** Elements of lists that were filtered. */
	readonly elements: number;
	/** Characters of the texts that were searched for patterns. */
	readonly searched: number;
}

const mapIterator: { next: () => unknown } = Object.getPrototypeOf(new Map().entries());

/** The work that a function does. */
export function workOf(run: () => void): Work {
	const work = { characters: 0, places: 0, words: 0, entries: 0, elements: 0, searched: 0 };
	const { charCodeAt, codePointAt, slice, toLowerCase } = String.prototype;
	const { matchesAt } = Gazetteer.prototype;
	const { set } = Map.prototype;
	const { next } = mapIterator;
	const { filter } = Array.prototype;
	const { exec } = RegExp.prototype;
	RegExp.prototype.exec = function counted(text) {
		const from = this.global ? this.lastIndex : 0;
		const match = exec.call(this, text);
		work.searched += (match ? match.index + match[0].length : text.length) - from;
		return match;
	};
	Object.assign(String.prototype, {
		charCodeAt(this: string, at: number) {
			work.characters++;
			return charCodeAt.call(this, at);
		},
		codePointAt(this: string, at: number) {
			work.characters++;
			return codePointAt.call(this, at);
		},
		slice(this: string, from?: number, to?: number) {
			const piece = slice.call(this, from, to);
			work.characters += piece.length;
			return piece;
		},
		toLowerCase(this: string) {
			work.characters += this.length;
			return toLowerCase.call(this);
		},
	});
	Gazetteer.prototype.matchesAt = function counted(tokens, from, broken) {
		work.places++;
		const get = (hashes: readonly number[], at: string) => {
			work.words++;
			return hashes[Number(at)];
		};
		return matchesAt.call(this, { ...tokens, hashes: new Proxy(tokens.hashes, { get }) }, from, broken);
	};
	Map.prototype.set = function counted(key, value) {
		work.entries++;
		return set.call(this, key, value);
	};
	Array.prototype.filter = function counted<T>(this: T[], ...test: [(item: T) => unknown]) {
		work.elements += this.length;
		return filter.apply(this, test);
	} as typeof filter;
	mapIterator.next = function counted(this: unknown) {
		work.entries++;
		return next.call(this);
	};
	try {
		run();
	} finally {
		Object.assign(String.prototype, { charCodeAt, codePointAt, slice, toLowerCase });
		Gazetteer.prototype.matchesAt = matchesAt;
		Map.prototype.set = set;
		mapIterator.next = next;
		Array.prototype.filter = filter;
		RegExp.prototype.exec = exec;
	}
	return work;
}
