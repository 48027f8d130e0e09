/** Whom a passage is about, among people of one surname. */
import type { Candidate } from './candidates.ts';
import { isAddressedOtherwise, isNamedAsKin, isSomebodysOwn, surnameOf } from './names.ts';

/** What a mention adds to its holder's weight: a full name says more than a surname. */
const FULL = 2;
const BARE = 1;
const AS_KIN = 0.5;
/** Share of the weight that is left a block later: passages end, and a name goes back to the article's own. */
const FADING = 0.85;
/** What the last full name counts for extra in its own block. */
const SAME_BLOCK = 2;
/** So many times as often must one of a surname be named in full on the page for the other to be an aside. */
const CLEARLY_MORE = 3;

/** What somebody of ours counts for whom the page names before all others of the surname. */
const FAVOURITE = 1.5;

/** Most holders of a surname that are followed: of more, the faintest is forgotten. No passage is about so many. */
const MOST_HOLDERS = 32;

interface Surname {
	/** Weight of each holder, as of `block`. A holder is an entity's id, or a namesake's name. */
	readonly weights: Map<string, number>;
	block: number;
	lastFull?: { readonly holder: string; readonly block: number };
}

/** Follows, in reading order, who was named under each surname. */
export class NamePassage {
	readonly #surnames = new Map<string, Surname>();
	readonly #fullNames: ReadonlyMap<string, number>;

	/** @param fullNames how often the page names each holder in full. */
	constructor(fullNames: ReadonlyMap<string, number> = new Map()) {
		this.#fullNames = fullNames;
	}

	/** Notes a mention. @param full whether it names its holder in full. */
	saw(candidate: Candidate, holder: string, full: boolean): void {
		const surname = this.#at(candidate);
		const isKin = full && isNamedAsKin(candidate);
		// A relative who is named once, as such, has the name for no longer than the block.
		const isAside = isKin && this.#countOf(holder) < 2;
		// “Joe Biden pardoned his son Hunter Biden”: the paragraph goes on with the one it began with.
		const { lastFull } = surname;
		const isObject =
			isKin &&
			isSomebodysOwn(candidate) &&
			lastFull?.block === candidate.block &&
			this.#countOf(holder) < CLEARLY_MORE * this.#countOf(lastFull.holder);
		const before = surname.weights.get(holder) ?? 0;
		// Who is named in full again and again is not the one whom the surname alone means.
		surname.weights.set(holder, full ? Math.max(before, isAside || isObject ? AS_KIN : FULL) : before + BARE);
		if (surname.weights.size > MOST_HOLDERS) surname.weights.delete(faintest(surname.weights, holder));
		if (full && !isObject) surname.lastFull = { holder, block: candidate.block };
	}

	/**
	 * To whom a bare surname goes here; undefined where nobody of that name was mentioned yet.
	 * @param but who else is not meant than those whom nobody addresses so.
	 * @param first whom of ours the page names in full before all others of the name, and whether the news names that
	 * person by the surname alone.
	 */
	holder(
		candidate: Candidate,
		{
			but,
			first,
		}: { but?: string | undefined; first?: { readonly id: string; readonly alone: boolean } | undefined } = {},
	): string | undefined {
		const { weights, lastFull } = this.#at(candidate);
		const most = this.#most(weights);
		const isFavoured =
			first?.alone || (first && lastFull?.block !== candidate.block && this.#countOf(first.id) >= most);
		let best: string | undefined;
		let heaviest = 0;
		for (const [holder, weight] of weights) {
			if (holder === but || isAddressedOtherwise(candidate, holder)) continue;
			const isLast = lastFull?.holder === holder && lastFull.block === candidate.block;
			const isAside = most >= CLEARLY_MORE * Math.max(1, this.#countOf(holder));
			const near = isLast && !isAside ? SAME_BLOCK : 0;
			const all = weight + near + (isFavoured && holder === first?.id ? FAVOURITE : 0);
			if (all < heaviest) continue;
			heaviest = all;
			best = holder;
		}
		return best;
	}

	/** How often the page names in full whom it so names most among the holders of a surname. */
	#most(weights: ReadonlyMap<string, number>): number {
		return Math.max(0, ...[...weights.keys()].map((holder) => this.#countOf(holder)));
	}

	#countOf(holder: string): number {
		return this.#fullNames.get(holder) ?? 0;
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

function faintest(weights: ReadonlyMap<string, number>, but: string): string {
	let least: string | undefined;
	for (const [holder, weight] of weights)
		if (holder !== but && (least === undefined || weight < (weights.get(least) ?? 0))) least = holder;
	return least ?? but;
}
