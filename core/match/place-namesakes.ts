/** People and towns that have the name of one of our places: “Marcus Washington”, “Moscow, Idaho”. */
import type { Knowledge } from '../pack/knowledge.ts';
import type { Entity } from '../pack/schema.ts';
import type { Candidate } from './candidates.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { isTitleCase } from './headline.ts';
import { adjoining, wordAt } from './neighbours.ts';
import { Teams } from './teams.ts';
import { ALL_CAPITALS, COMMA_BEFORE, INITIAL_CAPITAL, type Tokens } from './tokens.ts';

/** States and provinces that stand behind a town and a comma, with the abbreviations of news agencies. */
export const STATES: ReadonlySet<string> = new Set(
	`alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
	indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
	nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ontario
	quebec ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ont ore
	pa tenn tex va vt wash wis wyo`.split(/\s+/),
);
/** Before a place; nobody is in, of or from a person. */
const LOCATIVE = new Set(
	'in to from near outside around across at into of between inside through leave left'.split(' '),
);
/** What tells a town by itself, next to its name. */
const OF_A_TOWN = /^(police|city|fire|mayor|high|junior|elementary|public|farmers|county|township)$/;
/** Behind a place, with a capital: an address. */
const ADDRESS = /^(street|avenue|road|boulevard|lane|hotel)$/;
/** Behind a place at the very beginning: “MOSCOW — ”, “London (Reuters)”. */
const DATELINE = /^(,|\s[(—–-])/;
/** What is called after a town, as the end of its name. */
const CALLED_AFTER_A_TOWN = new Set(
	`school university college academy institute ballet opera orchestra philharmonic symphony choir theatre theater museum
	gallery library cathedral hospital airport stadium arena marathon festival biennale exchange times post herald tribune
	journal independent gazette telegraph airlines airways football fc`.split(/\s+/),
);
/** Words of the longest such name behind the town. */
const LONGEST_NAME = 4;
/** What a town counts for that is named again, without the state that introduced it. */
const AGAIN = 0.5;
/** So many blocks does a person hold the name. */
const PASSAGE = 6;

export class PlaceNamesakes {
	/** Names of towns in a state or province. */
	readonly #towns = new Set<string>();
	readonly #teams = new Teams();
	/** Block of the latest person of a name. */
	readonly #people = new Map<string, number>();

	constructor(candidates: readonly Candidate[]) {
		const states = new Map<string, number>();
		const local = new Map<string, number>();
		const before = new Set<string>();
		let namesState = false;
		for (const { tokens, from, to, options } of candidates) {
			const name = nameOf(tokens, from, to);
			const [town, state] = name.split(', ');
			const isDateline = from === 0 ? 2 : 1;
			if (isState(tokens, to)) add(states, name, isDateline);
			else if (options.length === 0 && town && state && STATES.has(state)) add(states, town, isDateline);
			else if (!states.has(name)) before.add(name);
			else if (!before.has(name)) add(local, name, AGAIN);
			if (OF_A_TOWN.test(wordAt(tokens, to)) && adjoining(tokens, to)) add(local, name, 1);
			namesState ||= namesAState(tokens);
		}
		// A town in a state, once more by a word of a town or twice by itself; or such words alone, on a page that names a state.
		for (const [name, count] of states) if (count + (local.get(name) ?? 0) > 1.5) this.#towns.add(name);
		if (namesState) for (const [name, count] of local) if (count > 1) this.#towns.add(name);
	}

	/** Notes a longer name that ends in a place’s: “Denzel Washington”. To be called in reading order. */
	saw({ tokens, from, to, block }: Candidate): void {
		if (to - from > 1 && GIVEN_NAMES.has(wordAt(tokens, from))) this.#people.set(wordAt(tokens, to - 1), block);
	}

	/** Why a place’s name is not the place’s here, or undefined. To be called in reading order. */
	refuse(candidate: Candidate, entity: Entity, present: ReadonlySet<string>, knowledge: Knowledge): string | undefined {
		const { tokens, from, to, block } = candidate;
		if (entity.type !== 'place' && !entity.relations.some(({ kind }) => kind === 'located-in')) return undefined;
		const name = nameOf(tokens, from, to);
		if (isState(tokens, to) || (this.#towns.has(name) && !hasCompany(entity, present, knowledge)))
			return 'another town of that name';
		const next = adjoining(tokens, to) && isCapital(tokens, to) ? wordAt(tokens, to) : '';
		if (ADDRESS.test(next) && !isTitleCase(tokens)) return `an address: ${next} follows`;
		if (to - from > 1) return undefined;
		if (isCity(entity)) {
			const longer = endOfLongerName(tokens, to);
			if (longer !== undefined) return `part of the longer name “… ${wordAt(tokens, longer)}”`;
			if (!isSomewhere(candidate) && this.#teams.plays(candidate)) return 'the town’s team';
		}
		if (hasFirstName(tokens, from)) {
			this.#people.set(name, block);
			return `somebody’s surname: ${wordAt(tokens, from - 1)} stands in front`;
		}
		if (isNickname(candidate, next)) return 'a nickname: a first name follows';
		const last = this.#people.get(name);
		if (last === undefined || block - last > PASSAGE || LOCATIVE.has(wordAt(tokens, from - 1))) return undefined;
		this.#people.set(name, block);
		return 'the passage is about somebody of that name';
	}
}

function add(counts: Map<string, number>, key: string, weight: number): void {
	counts.set(key, (counts.get(key) ?? 0) + weight);
}

function nameOf(tokens: Tokens, from: number, to: number): string {
	return tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]).toLowerCase();
}

/** Whether a state follows behind a comma: “Moscow, Idaho”. */
function isState(tokens: Tokens, index: number): boolean {
	const flags = tokens.flags[index] ?? 0;
	return (flags & COMMA_BEFORE) !== 0 && (flags & INITIAL_CAPITAL) !== 0 && STATES.has(wordAt(tokens, index));
}

const naming = new WeakMap<Tokens, boolean>();

function namesAState(tokens: Tokens): boolean {
	let names = naming.get(tokens);
	if (names === undefined) {
		names = tokens.starts.some((_, at) => isLongState(tokens, at));
		naming.set(tokens, names);
	}
	return names;
}

function isLongState(tokens: Tokens, at: number): boolean {
	return (
		((tokens.flags[at] as number) & INITIAL_CAPITAL) !== 0 &&
		wordAt(tokens, at).length > 3 &&
		STATES.has(wordAt(tokens, at))
	);
}

/** Whether the page names something of the place’s own circle, which is not everywhere in the news. */
function hasCompany(entity: Entity, present: ReadonlySet<string>, knowledge: Knowledge): boolean {
	for (const id of knowledge.company.get(entity.id) ?? []) {
		const other = knowledge.entities.get(id);
		if (present.has(id) && other?.side !== 'united-states' && id !== 'united-states') return true;
	}
	return false;
}

/** “Moscow Mick”; not “in London Boris”. */
function isNickname({ tokens, from, to }: Candidate, next: string): boolean {
	if (LOCATIVE.has(wordAt(tokens, from - 1)) || isTitleCase(tokens)) return false;
	return GIVEN_NAMES.has(next) && !isCapital(tokens, to + 1);
}

function isCity({ relations }: Entity): boolean {
	return relations.some(({ kind }) => kind === 'capital-of' || kind === 'located-in');
}

/** Where a run of capitals behind a town names what is called after it: “Kyiv School of Economics”, “Moscow Ballet”. */
function endOfLongerName(tokens: Tokens, first: number): number | undefined {
	if (!isCapital(tokens, first) || isTitleCase(tokens)) return undefined;
	for (let at = first; at < first + LONGEST_NAME && adjoining(tokens, at) && isName(tokens, at); at++)
		if (CALLED_AFTER_A_TOWN.has(wordAt(tokens, at))) return at;
	return undefined;
}

function isName(tokens: Tokens, index: number): boolean {
	return ((tokens.flags[index] as number) & (INITIAL_CAPITAL | ALL_CAPITALS)) === INITIAL_CAPITAL;
}

/** Whether a place is somewhere rather than somebody: behind “in”, or a dateline in front of all else. */
function isSomewhere({ tokens, from, end }: Candidate): boolean {
	if (from === 0 && DATELINE.test(tokens.text.slice(end, end + 3))) return true;
	return LOCATIVE.has(wordAt(tokens, from - 1));
}

function isCapital(tokens: Tokens, index: number): boolean {
	return ((tokens.flags[index] ?? 0) & INITIAL_CAPITAL) !== 0;
}

function hasFirstName(tokens: Tokens, from: number): boolean {
	if (!adjoining(tokens, from) || isTitleCase(tokens)) return false;
	const word = wordAt(tokens, from - 1);
	if (!((tokens.flags[from - 1] as number) & INITIAL_CAPITAL)) return false;
	if (GIVEN_NAMES.has(word) && !STATES.has(word)) return true;
	return word.length === 1 && GIVEN_NAMES.has(wordAt(tokens, from - 2));
}
