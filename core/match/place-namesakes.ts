/** Whatever has the name of one of our places: “Moscow, Idaho”, “Marcus Washington”, “Washington Street”. */
import type { Knowledge } from '../pack/knowledge.ts';
import type { Entity } from '../pack/schema.ts';
import type { Candidate } from './candidates.ts';
import { isCity, isSomewhere } from './cities.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { isTitleCase } from './headline.ts';
import { NOT_A_FIRST_NAME } from './name-words.ts';
import {
	adjoining,
	isBehindLocative,
	isCapitalised,
	isCapitalisedName,
	lengthAt,
	phraseAt,
	wordAt,
} from './neighbours.ts';
import { PlacePeople } from './place-people.ts';
import { StateNamesakes } from './state-namesakes.ts';
import { isStateBehindComma } from './states.ts';
import { Teams } from './teams.ts';
import { ALL_CAPITALS, SENTENCE_START, type Tokens } from './tokens.ts';
import { Towns } from './towns.ts';

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
/** In front of a ship’s name, in capitals. */
const SHIP = /^(uss|hms|rms|hmcs|hmas|ins)$/;
const SHORTEST_SHIP = 3;
const LONGEST_SHIP = 4;
/** In front of a city’s name, with a capital. */
const LIKENED = /^(little|new)$/;
/** What is held in a city and has its name in front: “Paris Fashion Week”. */
const EVENT = /^(week|summit|conference|forum|games|declaration|communique|show|talks|championships?|open)$/;
/** What somebody builds more than one of. */
const TOWER = /^(tower|towers|hotel|plaza)$/;
/** In front of one of several. */
const ANOTHER = /^(a|an|another|earlier|planned|proposed|second|new|future)$/;
/** What is called after a town, as the end of its name. */
const CALLED_AFTER_A_TOWN = new Set(
	`school university college academy institute ballet opera orchestra philharmonic symphony choir theatre theater museum
	gallery library cathedral hospital airport stadium arena marathon festival biennale exchange times post herald tribune
	journal independent gazette telegraph airlines airways football fc palladium`.split(/\s+/),
);
/** Words of the longest such name behind the town. */
const LONGEST_NAME = 4;

export class PlaceNamesakes {
	readonly #towns: Towns;
	readonly #states: StateNamesakes;
	readonly #teams: Teams;
	readonly #people: PlacePeople;

	constructor(texts: readonly Tokens[], candidates: readonly Candidate[]) {
		this.#towns = new Towns(texts, candidates);
		this.#states = new StateNamesakes(texts);
		this.#teams = new Teams(candidates);
		this.#people = new PlacePeople(texts, candidates);
	}

	/** Notes a longer name that a place’s is part of. To be called in reading order. */
	saw(candidate: Candidate): void {
		this.#states.saw(candidate);
		this.#people.saw(candidate);
	}

	/** Why a place’s name is not the place’s here, or undefined. To be called in reading order. */
	refuse(candidate: Candidate, entity: Entity, present: ReadonlySet<string>, knowledge: Knowledge): string | undefined {
		const { tokens, from, to } = candidate;
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
		const washington = name === 'washington' && this.#states.refuse(candidate, present, knowledge);
		if (washington) return washington;
		if (isCity(entity)) {
			if (isShip(tokens, from)) return 'a ship of that name';
			if (isLikened(candidate)) return 'a place likened to this one';
			if (isAtCrossing(tokens, from)) return 'a street: a crossing is spoken of';
			if (LIKENED.test(wordAt(tokens, from - 1)) && isCapitalised(tokens, from - 1))
				return 'a place likened to this one';
			if (entity.type === 'place' && startsLongerName(candidate))
				return `part of a longer name: ${wordAt(tokens, to)} follows`;
			const longer = endOfLongerName(tokens, to);
			if (longer !== undefined) return `part of the longer name “… ${wordAt(tokens, longer)}”`;
			if (isTeam) return 'the town’s team';
		}
		if (isAnotherTower(tokens, from, to)) return 'another tower of that name';
		return to - from > 1 ? undefined : this.#people.refuse(candidate, next, isCity(entity));
	}
}

/** “The Paris of the East”, “the Kremlin of Calvert Street”; not “the Washington of Joe Biden”, “the London of 1940”. */
function isLikened({ tokens, from, to }: Candidate): boolean {
	if (lengthAt(tokens, from - 1) !== 3 || wordAt(tokens, from - 1) !== 'the' || wordAt(tokens, to) !== 'of')
		return false;
	if (!adjoining(tokens, from) || !adjoining(tokens, to)) return false;
	const at = wordAt(tokens, to + 1) === 'the' ? to + 2 : to + 1;
	if (!isCapitalisedName(tokens, at)) return false;
	return (
		at > to + 1 ||
		(adjoining(tokens, at + 1) && isCapitalisedName(tokens, at + 1) && !GIVEN_NAMES.has(wordAt(tokens, at)))
	);
}

/** “The USS New York”. */
function isShip(tokens: Tokens, from: number): boolean {
	const length = lengthAt(tokens, from - 1);
	if (length < SHORTEST_SHIP || length > LONGEST_SHIP) return false;
	return ((tokens.flags[from - 1] as number) & ALL_CAPITALS) !== 0 && SHIP.test(wordAt(tokens, from - 1));
}

/** “At the corner of Poplar and Washington”. */
function isAtCrossing(tokens: Tokens, from: number): boolean {
	if (wordAt(tokens, from - 1) !== 'and') return CROSSING.test(wordAt(tokens, from - 2));
	for (let at = from - 3; at >= from - 3 - LONGEST_STREET; at--) if (CROSSING.test(wordAt(tokens, at))) return true;
	return false;
}

/** “An earlier Trump Tower”, “Trump Tower Bucharest”: one of several. */
function isAnotherTower(tokens: Tokens, from: number, to: number): boolean {
	if (!TOWER.test(wordAt(tokens, to - 1)) || isTitleCase(tokens)) return false;
	return ANOTHER.test(wordAt(tokens, from - 1)) || (adjoining(tokens, to) && isCapitalisedName(tokens, to));
}

/** “Washington River Holidays”, “Washington Crossing, N.J.”; not “in Moscow President Vladimir Putin”. */
function startsLongerName({ tokens, from, to }: Candidate): boolean {
	const opensClause = ((tokens.flags[from - 1] ?? 0) & SENTENCE_START) !== 0 && isBehindLocative(tokens, from);
	if (opensClause) return false;
	if (
		!adjoining(tokens, to) ||
		!isCapitalisedName(tokens, to) ||
		isTitleCase(tokens) ||
		NOT_A_FIRST_NAME.has(wordAt(tokens, to))
	)
		return false;
	if (isStateBehindComma(tokens, to + 1)) return true;
	if (!adjoining(tokens, to + 1) || !isCapitalisedName(tokens, to + 1)) return false;
	// Not “New York Attorney General Letitia James”, “Moscow Archbishop Pavel”.
	const next = wordAt(tokens, to + 1);
	return (
		!GIVEN_NAMES.has(wordAt(tokens, to)) && !GIVEN_NAMES.has(next) && !NOT_A_FIRST_NAME.has(next) && !EVENT.test(next)
	);
}

/** Where a run of capitals behind a town names what is called after it: “Kyiv School of Economics”, “Moscow Ballet”. */
function endOfLongerName(tokens: Tokens, first: number): number | undefined {
	if (!isCapitalised(tokens, first) || isTitleCase(tokens)) return undefined;
	for (let at = first; at < first + LONGEST_NAME && adjoining(tokens, at) && isCapitalisedName(tokens, at); at++)
		if (CALLED_AFTER_A_TOWN.has(wordAt(tokens, at))) return at;
	return undefined;
}

/** Whether a place is somewhere rather than somebody: behind “in”, or a dateline in front of all else. */
function isLocated({ tokens, from, end }: Candidate): boolean {
	if (from === 0 && DATELINE.test(tokens.text.slice(end, end + 3))) return true;
	return isBehindLocative(tokens, from);
}
