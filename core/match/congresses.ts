/** Congresses and houses that are no parliament of ours: “the Congress of Vienna”, “House Republicans” of a state. */
import type { Entity } from '../pack/schema.ts';
import type { Candidate } from './candidates.ts';
import { isTitleCase } from './headline.ts';
import { NOT_A_FIRST_NAME } from './name-words.ts';
import { adjoining, isCapitalised, phraseAt, sentenceOf, wordAt } from './neighbours.ts';
import { isStateAt, STATES } from './states.ts';
import { INITIAL_CAPITAL, POSSESSIVE, SENTENCE_START, type Tokens } from './tokens.ts';

/** Behind “Congress of”: the country's own. */
const OF_ITS_COUNTRY = /^(united|america|us)$/;
/** Before a congress that was spoken of. */
const POINTED_AT = /^(the|this|that|last|next|first|previous|whose|its|her|his|their)$/;

/** What a state has, and what only the federation. */
const OF_A_STATE =
	/\bstate (?:senate|house|assembly|capitol|legislat|lawmaker)|\bstatehouse\b|\bgeneral assembly\b|\bgovernor\b|\bgov\. |\blegislature\b|\bfloor leader\b/gi;
/** A member’s party and district; those of the federation have a state instead. */
const DISTRICT = /\b[RD]-([A-Z]\w+)/g;
const FEDERAL = /\bcongress|\bcapitol hill\b|\bu\.?s\.? (?:house|senate)\b|\bshutdown\b/gi;

export class Congresses {
	readonly #texts: readonly Tokens[];
	readonly #candidates: readonly Candidate[];
	#named = false;
	#isState: boolean | undefined;
	/** Blocks in which others are named. */
	#others: readonly number[] | undefined;
	#ours: number | undefined;

	/** @param texts those of the page. @param candidates all that are in them. */
	constructor(texts: readonly Tokens[], candidates: readonly Candidate[]) {
		this.#texts = texts;
		this.#candidates = candidates;
	}

	/** Notes a longer name that is something else: “Congress party”. To be called in reading order. */
	saw({ tokens, from, to }: Candidate): void {
		for (let at = from; at < to && !this.#named; at++) this.#named = wordAt(tokens, at) === 'congress';
	}

	/** Why a body's name is not that body's here, or undefined. To be called in reading order. */
	refuse(candidate: Candidate, entity: Entity): string | undefined {
		const { tokens, from, to } = candidate;
		if (entity.type !== 'organisation') return undefined;
		if (wordAt(tokens, from) === 'house' && adjoining(tokens, from) && isStateAt(tokens, from - 1))
			return 'a state’s parliament';
		if (wordAt(tokens, from) === 'house' && this.#speaksOfAState() && !isBesideCongress(candidate))
			return 'the page speaks of a state’s parliament';
		if (wordAt(tokens, to - 1) !== 'congress') return undefined;
		if (isOfOthers(candidate)) {
			this.#named = true;
			return `a longer name: of ${wordAt(tokens, to + 1)} follows`;
		}
		if (isOfAKind(tokens, from)) return `a longer name: ${wordAt(tokens, from - 1)} stands in front`;
		if (isElsewhere(candidate)) {
			this.#named = true;
			return `that of ${wordAt(tokens, to + 1)}`;
		}
		if (to - from === 1 && this.#isOthersPage(candidate.block) && !AMERICAN.test(sentenceOf(candidate)))
			return 'the page names another congress, and hardly ours';
		const isMeant = this.#named && to - from === 1 && POINTED_AT.test(wordAt(tokens, from - 1));
		return isMeant ? 'the page names another congress' : undefined;
	}

	#districts(): number {
		const names = this.#texts.flatMap(({ text }) => [...text.matchAll(DISTRICT)].map(([, name = '']) => name));
		return names.filter((name) => !STATES.has(name.toLowerCase())).length;
	}

	#count(words: RegExp): number {
		return this.#texts.reduce((sum, { text }) => sum + (text.match(words)?.length ?? 0), 0);
	}

	/** “Trinamool Congress”, “the Canadian Labour Congress”, on a page that hardly speaks of ours. */
	#isOthersPage(block: number): boolean {
		this.#others ??= this.#candidates.filter(isLongerName).map((candidate) => candidate.block);
		this.#ours ??= this.#count(CERTAINLY_OURS);
		if (this.#others.length <= MOSTLY * this.#ours) return false;
		return this.#others.length > 1 || Math.abs((this.#others[0] as number) - block) <= PASSAGE;
	}

	/** “House Republicans” of Pennsylvania: the page names its governor and Senate more often than Congress. */
	#speaksOfAState(): boolean {
		this.#isState ??= this.#count(OF_A_STATE) + this.#districts() > this.#count(FEDERAL);
		return this.#isState;
	}
}

/** Whether words with a capital stand in front of a congress, and make it another’s. */
function isLongerName({ tokens, from, to, options }: Candidate): boolean {
	if (options.length === 0) return /\bcongress\b/.test(phraseAt(tokens, from, to));
	if (wordAt(tokens, to - 1) !== 'congress') return false;
	const flags = tokens.flags[from - 1] ?? 0;
	if (isGathering(tokens, from)) return false;
	if (to - from > 1 || !adjoining(tokens, from) || isTitleCase(tokens)) return false;
	return (flags & (INITIAL_CAPITAL | SENTENCE_START)) === INITIAL_CAPITAL && !OUR_OWN.test(wordAt(tokens, from - 1));
}

/** “The World Mining Congress”, “the International Astronautical Congress”: people meet there, and it is no parliament. */
function isGathering(tokens: Tokens, from: number): boolean {
	for (let at = from - 1; at >= from - LONGEST_GATHERING && isCapitalised(tokens, at); at--)
		if (/^(world|international|global|european|annual)$/.test(wordAt(tokens, at))) return true;
	return false;
}

/** Words in front of a gathering’s congress. */
const LONGEST_GATHERING = 3;
/** In front of Congress, and no part of another’s name. */
const OUR_OWN = /^(us|states|american|republican|democratic|whether|if|when|as|but|in|the)$/;
const CERTAINLY_OURS =
	/\bU\.?S\.? Congress|American Congress|Capitol Hill|House of Representatives|\bin Congress\b|U\.?S\.? (?:Senate|House|lawmakers)/g;
/** So many times as often must a page name others. */
const MOSTLY = 2;
/** So many blocks around it does one that is named once have the name. */
const PASSAGE = 2;
/** On either side of House Republicans, in UTF-16 units. */
const BESIDE = 120;

/** “A congressional map that could cost House Republicans five seats”. */
function isBesideCongress({ tokens, start, end }: Candidate): boolean {
	return /\bcongress/i.test(tokens.text.slice(Math.max(0, start - BESIDE), end + BESIDE));
}

/** “The National Eucharistic Congress”. */
function isOfAKind(tokens: Tokens, from: number): boolean {
	if (!adjoining(tokens, from) || !isCapitalised(tokens, from - 1) || isTitleCase(tokens)) return false;
	return KINDS.test(wordAt(tokens, from - 1));
}

/** In front of a congress that is no parliament of ours. */
const KINDS =
	/^(eucharistic|zionist|jewish|national|people['’]?s|party|unions?|labour|tibetan|african|islamic|muslim|indian|mobile|scientific|medical|astronautical|mining)$/;

/** “It must pass Congress in Buenos Aires”; not “in Washington”, “in July”, “in Iowa”, “in Donald Trump’s first term”. */
function isElsewhere({ tokens, to }: Candidate): boolean {
	if (!adjoining(tokens, to) || wordAt(tokens, to) !== 'in' || !adjoining(tokens, to + 1)) return false;
	const word = wordAt(tokens, to + 1);
	if (((tokens.flags[to + 1] ?? 0) | (tokens.flags[to + 2] ?? 0)) & POSSESSIVE) return false;
	return (
		isCapitalised(tokens, to + 1) && !NOT_A_FIRST_NAME.has(word) && !OURS_OR_A_STATE.test(word) && !STATES.has(word)
	);
}

const OURS_OR_A_STATE = /^(washington|america|us|new|dc|north|south|west)$/;
/** In its sentence. */
const AMERICAN =
	/\bWashington\b|\bU\.?S\.?\b|\bAmerica|\bBiden\b|\bTrump\b|\bSen(?:ator|\.)|\bRep\. |\bWhite House\b|\bHouse (?:Republican|Democrat)/;

function isOfOthers({ tokens, to }: Candidate): boolean {
	if (!adjoining(tokens, to) || wordAt(tokens, to) !== 'of') return false;
	const first = wordAt(tokens, to + 1) === 'the' ? to + 2 : to + 1;
	return isCapitalised(tokens, first) && !OF_ITS_COUNTRY.test(wordAt(tokens, first));
}
