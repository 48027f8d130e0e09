/** People and towns that have the name of one of our places: “Marcus Washington”, “Moscow, Idaho”. */
import type { Knowledge } from '../pack/knowledge.ts';
import type { Entity } from '../pack/schema.ts';
import type { Candidate } from './candidates.ts';
import { isCity, isSomewhere } from './cities.ts';
import { isCountry } from './countries.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { isTitleCase } from './headline.ts';
import { AFTER_A_SURNAME, NOT_A_FIRST_NAME } from './name-words.ts';
import { adjoining, isCapitalised, phraseAt, wordAt } from './neighbours.ts';
import { StateNamesakes } from './state-namesakes.ts';
import { isStateBehindComma, STATES } from './states.ts';
import { Teams } from './teams.ts';
import { ALL_CAPITALS, COMMA_BEFORE, INITIAL_CAPITAL, SENTENCE_START, type Tokens } from './tokens.ts';
import { Towns } from './towns.ts';

/** Before a place; nobody is in, of or from a person. */
const LOCATIVE = new Set(
	'in to from near outside around across at into of between inside through leave left'.split(' '),
);
/** Behind a place, with a capital: an address. */
const ADDRESS = /^(street|avenue|road|boulevard|lane|hotel)$/;
/** Behind the last of several: “Greene and Washington counties”. */
const SEVERAL = /^(streets|avenues|counties|townships)$/;
/** In front of two streets: “at the corner of Poplar and Washington”. */
const CROSSING = /^(corner|intersection)$/;
/** Words of the longest name of the first street. */
const LONGEST_STREET = 3;
/** Behind a place at the very beginning: “MOSCOW — ”, “London (Reuters)”. */
const DATELINE = /^(,|\s[(—–-])/;
/** Countries that people are called by. */
const ALSO_A_FIRST_NAME = /^(israel|jordan|chad|georgia)$/;
/** Behind a name and a comma. */
const OF_SOMEBODY = /^(wife|husband|widow|daughter|son|sister|brother|mother|father|who|whose)$/;
/** In front of a city’s name, with a capital. */
const LIKENED = /^(little|new)$/;
/** What somebody builds more than one of. */
const TOWER = /^(tower|towers|hotel|plaza)$/;
/** In front of one of several. */
const ANOTHER = /^(a|an|another|earlier|planned|proposed|second|new|future)$/;
/** What is called after a town, as the end of its name. */
const CALLED_AFTER_A_TOWN = new Set(
	`school university college academy institute ballet opera orchestra philharmonic symphony choir theatre theater museum
	gallery library cathedral hospital airport stadium arena marathon festival biennale exchange times post herald tribune
	journal independent gazette telegraph airlines airways football fc`.split(/\s+/),
);
/** Words of the longest such name behind the town. */
const LONGEST_NAME = 4;
/** A page of so many UTF-16 units that speaks of Washington the capital speaks of America otherwise too. */
const LONG = 1_000;
const AMERICAN =
	/America|D\.C\.|Congress|Senat|White House|Capitol|Pentagon|State Department|Treasury|\b[Pp]resident\b/;
/** So many blocks does a person hold the name. */
const PASSAGE = 6;

export class PlaceNamesakes {
	readonly #towns: Towns;
	readonly #states: StateNamesakes;
	readonly #teams: Teams;
	readonly #texts: readonly Tokens[];
	#american: boolean | undefined;
	/** Block of the latest person of a name. */
	readonly #people = new Map<string, number>();

	constructor(texts: readonly Tokens[], candidates: readonly Candidate[]) {
		this.#towns = new Towns(texts, candidates);
		this.#states = new StateNamesakes(texts);
		this.#texts = texts;
		this.#teams = new Teams(candidates);
	}

	/** Notes a longer name that ends in a place’s: “Denzel Washington”. To be called in reading order. */
	saw(candidate: Candidate): void {
		const { tokens, from, to, block } = candidate;
		this.#states.saw(candidate);
		if (to - from > 1 && GIVEN_NAMES.has(wordAt(tokens, from))) this.#people.set(wordAt(tokens, to - 1), block);
	}

	/** Whether a page names anything of the United States, or is too short to. */
	#isAmerican(present: ReadonlySet<string>, knowledge: Knowledge): boolean {
		this.#american ??=
			this.#texts.reduce((sum, { text }) => sum + text.length, 0) < LONG ||
			this.#texts.some(({ text }) => AMERICAN.test(text)) ||
			[...present].some((id) => id === 'united-states' || knowledge.entities.get(id)?.side === 'united-states');
		return this.#american;
	}

	/** Why a place’s name is not the place’s here, or undefined. To be called in reading order. */
	refuse(candidate: Candidate, entity: Entity, present: ReadonlySet<string>, knowledge: Knowledge): string | undefined {
		const { tokens, from, to, block } = candidate;
		if (!isSomewhere(entity)) return undefined;
		const name = phraseAt(tokens, from, to);
		const isTeam = isCity(entity) && !isLocated(candidate) && this.#teams.plays(candidate);
		const town = this.#towns.refuse(candidate, entity, present, knowledge);
		if (town) return town;
		const after = adjoining(tokens, to) ? wordAt(tokens, to) : '';
		const next = isCapitalised(tokens, to) ? after : '';
		if (/^(st|ave|blvd)$/.test(next) && !isCapitalised(tokens, to + 1)) return `an address: ${next} follows`;
		if (ADDRESS.test(next) && !isTitleCase(tokens)) return `an address: ${next} follows`;
		if (SEVERAL.test(after)) return `an address: ${after} follow`;
		if (after === 'high' && /^schools?$/.test(wordAt(tokens, to + 1))) return 'a school of that name';
		if (name === 'washington' && this.#states.refuse(candidate)) return 'the state of that name';
		if (name === 'washington' && !this.#isAmerican(present, knowledge)) return 'nothing else on the page is American';
		if (isCity(entity)) {
			if (isAtCrossing(tokens, from)) return 'a street: a crossing is spoken of';
			if (LIKENED.test(wordAt(tokens, from - 1)) && isCapitalised(tokens, from - 1))
				return 'a place likened to this one';
			if (startsLongerName(candidate)) return `part of a longer name: ${wordAt(tokens, to)} follows`;
			const longer = endOfLongerName(tokens, to);
			if (longer !== undefined) return `part of the longer name “… ${wordAt(tokens, longer)}”`;
			if (isTeam) return 'the town’s team';
		}
		if (isAnotherTower(tokens, from, to)) return 'another tower of that name';
		if (to - from > 1) return undefined;
		if (hasFirstName(tokens, from)) {
			this.#people.set(name, block);
			return `somebody’s surname: ${wordAt(tokens, from - 1)} stands in front`;
		}
		if (isFirstName(tokens, from, to)) {
			this.#people.set(name, block);
			return `somebody’s first name: ${wordAt(tokens, to)} follows`;
		}
		if (isNickname(candidate, next)) return 'a nickname: a first name follows';
		const last = this.#people.get(name);
		if (last === undefined || block - last > PASSAGE || isBehindLocative(tokens, from)) return undefined;
		this.#people.set(name, block);
		return 'the passage is about somebody of that name';
	}
}

function isBehindLocative(tokens: Tokens, from: number): boolean {
	return !((tokens.flags[from] as number) & SENTENCE_START) && LOCATIVE.has(wordAt(tokens, from - 1));
}

/** “At the corner of Poplar and Washington”. */
function isAtCrossing(tokens: Tokens, from: number): boolean {
	if (wordAt(tokens, from - 1) !== 'and') return CROSSING.test(wordAt(tokens, from - 2));
	for (let at = from - 3; at >= from - 3 - LONGEST_STREET; at--) if (CROSSING.test(wordAt(tokens, at))) return true;
	return false;
}

/** “Paris Fury, wife of Tyson”, “London Reed, 31,”: a name goes on, and says who somebody is. */
function isFirstName(tokens: Tokens, from: number, to: number): boolean {
	if (!isCapitalised(tokens, from) || !adjoining(tokens, to) || !isName(tokens, to) || isTitleCase(tokens))
		return false;
	if (isCountry(wordAt(tokens, to))) return false;
	if (ALSO_A_FIRST_NAME.test(wordAt(tokens, from)) && !isBehindLocative(tokens, from))
		return !AFTER_A_SURNAME.has(wordAt(tokens, to)) && !isCapitalised(tokens, to + 1);
	if (!((tokens.flags[to + 1] ?? 0) & COMMA_BEFORE)) return false;
	const isAge = /^\d\d$/.test(wordAt(tokens, to + 1)) && !adjoining(tokens, to + 2);
	return isAge || OF_SOMEBODY.test(wordAt(tokens, to + 1));
}

/** “Moscow Mick”; not “in London Boris”. */
function isNickname({ tokens, from, to }: Candidate, next: string): boolean {
	if (isBehindLocative(tokens, from) || isTitleCase(tokens)) return false;
	return GIVEN_NAMES.has(next) && !isCapitalised(tokens, to + 1);
}

/** “An earlier Trump Tower”, “Trump Tower Bucharest”: one of several. */
function isAnotherTower(tokens: Tokens, from: number, to: number): boolean {
	if (!TOWER.test(wordAt(tokens, to - 1)) || isTitleCase(tokens)) return false;
	return ANOTHER.test(wordAt(tokens, from - 1)) || (adjoining(tokens, to) && isName(tokens, to));
}

/** “Washington River Holidays”, “Washington Crossing, N.J.”; not “in Moscow President Vladimir Putin”. */
function startsLongerName({ tokens, from, to }: Candidate): boolean {
	const opensClause = ((tokens.flags[from - 1] ?? 0) & SENTENCE_START) !== 0 && isBehindLocative(tokens, from);
	if (opensClause) return false;
	if (!adjoining(tokens, to) || !isName(tokens, to) || isTitleCase(tokens) || NOT_A_FIRST_NAME.has(wordAt(tokens, to)))
		return false;
	if (isStateBehindComma(tokens, to + 1)) return true;
	return adjoining(tokens, to + 1) && isName(tokens, to + 1) && !GIVEN_NAMES.has(wordAt(tokens, to));
}

/** Where a run of capitals behind a town names what is called after it: “Kyiv School of Economics”, “Moscow Ballet”. */
function endOfLongerName(tokens: Tokens, first: number): number | undefined {
	if (!isCapitalised(tokens, first) || isTitleCase(tokens)) return undefined;
	for (let at = first; at < first + LONGEST_NAME && adjoining(tokens, at) && isName(tokens, at); at++)
		if (CALLED_AFTER_A_TOWN.has(wordAt(tokens, at))) return at;
	return undefined;
}

function isName(tokens: Tokens, index: number): boolean {
	return ((tokens.flags[index] as number) & (INITIAL_CAPITAL | ALL_CAPITALS)) === INITIAL_CAPITAL;
}

/** Whether a place is somewhere rather than somebody: behind “in”, or a dateline in front of all else. */
function isLocated({ tokens, from, end }: Candidate): boolean {
	if (from === 0 && DATELINE.test(tokens.text.slice(end, end + 3))) return true;
	return isBehindLocative(tokens, from);
}

function hasFirstName(tokens: Tokens, from: number): boolean {
	if (!adjoining(tokens, from) || isTitleCase(tokens)) return false;
	const word = wordAt(tokens, from - 1);
	if (!((tokens.flags[from - 1] as number) & INITIAL_CAPITAL)) return false;
	if (GIVEN_NAMES.has(word) && !STATES.has(word)) return true;
	return word.length === 1 && GIVEN_NAMES.has(wordAt(tokens, from - 2));
}
