/** Whom a passage is about, among people of one surname. */
import type { Candidate } from './candidates.ts';
import { surnameOf } from './names.ts';

/** What a mention adds to its holder's weight: a full name says more than a surname. */
const FULL = 2;
const BARE = 1;
/** Share of the weight that is left a block later: passages end, and a name goes back to the article's own. */
const FADING = 0.85;
/** What the last full name counts for extra in its own block. */
const SAME_BLOCK = 2;

interface Surname {
	/** Weight of each holder, as of `block`. A holder is an entity's id, or a namesake's name. */
	readonly weights: Map<string, number>;
	block: number;
	lastFull?: { readonly holder: string; readonly block: number };
}

/** Follows, in reading order, who was named under each surname. */
export class NamePassage {
	readonly #surnames = new Map<string, Surname>();

	/** Notes a mention. @param full whether it names its holder in full. */
	saw(candidate: Candidate, holder: string, full: boolean): void {
		const surname = this.#at(candidate);
		surname.weights.set(holder, (surname.weights.get(holder) ?? 0) + (full ? FULL : BARE));
		if (full) surname.lastFull = { holder, block: candidate.block };
	}

	/** To whom a bare surname goes here; undefined where nobody of that name was mentioned yet. */
	holder(candidate: Candidate): string | undefined {
		const { weights, lastFull } = this.#at(candidate);
		let best: string | undefined;
		let most = 0;
		for (const [holder, weight] of weights) {
			const near = lastFull?.holder === holder && lastFull.block === candidate.block ? SAME_BLOCK : 0;
			if (weight + near < most) continue;
			most = weight + near;
			best = holder;
		}
		return best;
	}

	#at(candidate: Candidate): Surname {
		const name = surnameOf(candidate);
		const surname = this.#surnames.get(name) ?? { weights: new Map(), block: candidate.block };
		this.#surnames.set(name, surname);
		const left = FADING ** (candidate.block - surname.block);
		if (left < 1) for (const [holder, weight] of surname.weights) surname.weights.set(holder, weight * left);
		surname.block = candidate.block;
		return surname;
	}
}
