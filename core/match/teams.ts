/** Passages about sport, where a town's name is that of its team: “Washington went 12-5”. */
import type { Candidate } from './candidates.ts';
import { wordAt } from './neighbours.ts';
import type { Tokens } from './tokens.ts';

const OF_SPORT =
	/\b(?:quarterback|touchdown|striker|midfielder|goalkeeper|winger|half-?time|playoff|innings|relegat|equali[sz]er|hat-trick|free[ -]kick|season|coach|league|match|game|scored|fans|cup|derby|semi-?final|captain|club|stadium|goals?|goalie|puck|shutout|overtime|power play|penalty kick|bench|roster|rookie|standings|visitors|tied|rebounds?|assists?|points|homers?|pitcher|wickets?|bats(?:man|men)|scrum|unbeaten|winless|defen[cs]em[ae]n|\d{1,3}-\d{1,3}(?=[\s.,]))/gi;
/** So many different words make a block one about sport, and one more for so many characters; one keeps the next with it. */
const ENOUGH = 4;
const CHARACTERS_FOR_ONE_MORE = 400;
const PASSAGE = 3;
/** Share of the words that makes a longer name in a block a team’s. */
const ENOUGH_FOR_A_NAME = 0.5;
/** Share of the words that is enough for a town whose team the page names; in the title of a page about sport none are needed. */
const ENOUGH_WHEN_NAMED = 0.2;

/** Behind a town: who plays for its team. */
const PLAYER =
	/^(captain|striker|winger|midfielder|goalkeeper|goalie|goaltender|quarterback|defender|fullback|pitcher|shortstop)$/;
/** Behind a town: how its team did. */
const RESULT = /^ (?:lost|won|beat|drew|fell)\b[^.;]{0,25}\b\d{1,3}[-–]\d{1,3}\b/;
/** Text behind a town in which that is looked for, in UTF-16 units. */
const LONGEST_RESULT = 45;
/** Behind a town: what is held in it. */
const HELD = /^(games|olympics|olympic|marathon|open|masters|cup)$/;

export class Teams {
	/** Share of the words that are enough, for each text that was asked about. */
	readonly #shares = new WeakMap<Tokens, number>();
	/** Longer names in passages about sport, in lower case: “the Washington Capitals”. */
	readonly #named = new Set<string>();
	/** Texts about sport that have such names. */
	readonly #matches = new Set<Tokens>();
	#latest = Number.NEGATIVE_INFINITY;

	/** @param candidates all of the page. */
	constructor(candidates: readonly Candidate[]) {
		for (const { tokens, from, to, start, end, options } of candidates) {
			if (options.length > 0 || to - from < 2 || this.#shareOf(tokens) < ENOUGH_FOR_A_NAME) continue;
			this.#named.add(tokens.text.slice(start, end).toLowerCase());
			this.#matches.add(tokens);
		}
	}

	/** Whether a town’s name is its team’s: a block is about sport. To be called in reading order. */
	plays({ tokens, block, to, start, end }: Candidate): boolean {
		const next = wordAt(tokens, to);
		if (HELD.test(next)) return false;
		if (PLAYER.test(next) || RESULT.test(tokens.text.slice(end, end + LONGEST_RESULT))) return true;
		const share = this.#shareOf(tokens);
		const town = `${tokens.text.slice(start, end).toLowerCase()} `;
		if (
			[...this.#named].some((team) => team.startsWith(town)) &&
			(share >= ENOUGH_WHEN_NAMED || (block === 0 && this.#matches.size > 1))
		)
			return true;
		if (share < 1 && !(share > 0 && block - this.#latest <= PASSAGE)) return false;
		this.#latest = block;
		return true;
	}

	#shareOf(tokens: Tokens): number {
		const share = this.#shares.get(tokens) ?? shareOfSport(tokens.text);
		this.#shares.set(tokens, share);
		return share;
	}
}

function shareOfSport(text: string): number {
	const enough = ENOUGH + Math.floor(text.length / CHARACTERS_FOR_ONE_MORE);
	const words = new Set<string>();
	for (const [word] of text.matchAll(OF_SPORT)) {
		words.add(/\d/.test(word) ? 'a result' : word.toLowerCase());
		if (words.size === enough) break;
	}
	return words.size / enough;
}
