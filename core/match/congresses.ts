/** Congresses that are no parliament of ours: “the Congress of Vienna”, and “the Congress” after it. */
import type { Entity } from '../pack/schema.ts';
import type { Candidate } from './candidates.ts';
import { adjoining, wordAt } from './neighbours.ts';
import { INITIAL_CAPITAL, type Tokens } from './tokens.ts';

/** Behind “Congress of”: the country's own. */
const OF_ITS_COUNTRY = /^(united|america|us)$/;
/** Before a congress that was spoken of. */
const POINTED_AT = /^(the|this|that|last|next|first|previous|whose)$/;

/** What a state has, and what only the federation. */
const OF_A_STATE =
	/\bstate (?:senate|house|assembly|capitol|legislat|lawmaker)|\bstatehouse\b|\bgeneral assembly\b|\bgovernor\b/gi;
const FEDERAL = /\bcongress|\bcapitol hill\b|\bu\.?s\.? (?:house|senate)\b|\bshutdown\b/gi;

export class Congresses {
	readonly #texts: readonly Tokens[];
	#named = false;
	#isState: boolean | undefined;

	/** @param texts those of the page. */
	constructor(texts: readonly Tokens[]) {
		this.#texts = texts;
	}

	/** Notes a longer name that is something else: “Congress party”. To be called in reading order. */
	saw({ tokens, from, to }: Candidate): void {
		for (let at = from; at < to && !this.#named; at++) this.#named = wordAt(tokens, at) === 'congress';
	}

	/** Why a body's name is not that body's here, or undefined. To be called in reading order. */
	refuse(candidate: Candidate, entity: Entity): string | undefined {
		const { tokens, from, to } = candidate;
		if (entity.type !== 'organisation') return undefined;
		if (wordAt(tokens, from) === 'house' && this.#speaksOfAState()) return 'the page speaks of a state’s parliament';
		if (wordAt(tokens, to - 1) !== 'congress') return undefined;
		if (isOfOthers(candidate)) {
			this.#named = true;
			return `a longer name: of ${wordAt(tokens, to + 1)} follows`;
		}
		const isMeant = this.#named && to - from === 1 && POINTED_AT.test(wordAt(tokens, from - 1));
		return isMeant ? 'the page names another congress' : undefined;
	}

	#count(words: RegExp): number {
		return this.#texts.reduce((sum, { text }) => sum + (text.match(words)?.length ?? 0), 0);
	}

	/** “House Republicans” of Pennsylvania: the page names its governor and Senate more often than Congress. */
	#speaksOfAState(): boolean {
		this.#isState ??= this.#count(OF_A_STATE) > this.#count(FEDERAL);
		return this.#isState;
	}
}

function isOfOthers({ tokens, to }: Candidate): boolean {
	if (!adjoining(tokens, to) || wordAt(tokens, to) !== 'of') return false;
	const first = wordAt(tokens, to + 1) === 'the' ? to + 2 : to + 1;
	return ((tokens.flags[first] ?? 0) & INITIAL_CAPITAL) !== 0 && !OF_ITS_COUNTRY.test(wordAt(tokens, first));
}
