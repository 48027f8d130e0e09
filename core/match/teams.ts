/** Passages about sport, where a town's name is that of its team: “Washington went 12-5”. */
import type { Candidate } from './candidates.ts';
import { wordAt } from './neighbours.ts';
import type { Tokens } from './tokens.ts';

const OF_SPORT =
	/\b(?:quarterback|touchdown|striker|midfielder|goalkeeper|winger|half-?time|playoff|innings|relegat|equali[sz]er|hat-trick|free[ -]kick|season|coach|league|match|game|scored|fans|cup|derby|semi-?final|captain|club|stadium|goals?|goalie|puck|shutout|overtime|power play|penalty kick|bench|roster|rookie|standings|visitors|tied|rebounds?|homers?|pitcher|wickets?|bats(?:man|men)|scrum|unbeaten|winless|defen[cs]em[ae]n|\d{1,3}-\d{1,3}(?=[\s.,]))/gi;
/** So many different words make a block one about sport, and one more for so many characters; one keeps the next with it. */
const ENOUGH = 4;
const CHARACTERS_FOR_ONE_MORE = 400;
const PASSAGE = 3;
/** Share of the words that is enough for a town whose team the page has named: “the Washington Capitals”. */
const ENOUGH_WHEN_NAMED = 0.2;

/** Teams are called by many; newspapers too, but not these. */
const TEAM = /^(?!times$|news$|press$|studies$|affairs$|headquarters$|talks$)\p{L}+[^s]s$/u;

export class Teams {
	/** Share of the words that are enough, for each text that was asked about. */
	readonly #shares = new WeakMap<Tokens, number>();
	#latest = Number.NEGATIVE_INFINITY;

	/** Names of teams, in lower case. */
	readonly #named = new Set<string>();

	/** Notes a longer name that may be a team’s. To be called in reading order. */
	saw({ tokens, from, to, start, end }: Candidate): void {
		if (to - from > 1 && TEAM.test(wordAt(tokens, to - 1)))
			this.#named.add(tokens.text.slice(start, end).toLowerCase());
	}

	/** Whether a town’s name is its team’s: a block is about sport. To be called in reading order. */
	plays({ tokens, block, start, end }: Candidate): boolean {
		const share = this.#shares.get(tokens) ?? shareOfSport(tokens.text);
		this.#shares.set(tokens, share);
		const town = `${tokens.text.slice(start, end).toLowerCase()} `;
		if (share >= ENOUGH_WHEN_NAMED && [...this.#named].some((team) => team.startsWith(town))) return true;
		if (share < 1 && !(share > 0 && block - this.#latest <= PASSAGE)) return false;
		this.#latest = block;
		return true;
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
