/** Towns, states and mountains that have the name of one of our cities, and hold it for a whole page: “Moscow, Idaho”. */
import type { Knowledge } from '../pack/knowledge.ts';
import type { Entity } from '../pack/schema.ts';
import type { Candidate } from './candidates.ts';
import { IN_ALL_NEWS, isAbroad, isCity, isSomewhere } from './cities.ts';
import { isCountry, peopleOf } from './countries.ts';
import { RELATIVES } from './name-words.ts';
import { adjoining, isBehindLocative, isCapitalised, lengthAt, phraseAt, wordAt } from './neighbours.ts';
import { isUnlike, kindOf } from './place-kinds.ts';
import { hasStateInDateline, isListOfStates, isStateAt, isStateBehindComma, STATES, statesIn } from './states.ts';
import { COMMA_BEFORE, POSSESSIVE, type Tokens } from './tokens.ts';

/** What tells a town by itself, next to its name. */
const OF_A_TOWN =
	/^(police|city|council|aldermen|fire|mayor|high|junior|elementary|public|farmers|county|township|school|coach)$/;
/** So often does a state that is named again count as much as such a word. */
const MOST_STATES = 4;
/** What news of a town in America has, and news of a capital elsewhere has not; two count as much as a word of a town. */
const LOCAL =
	/\b(?:[A-Z]\w+ County|sheriff|school district|school board|police chief|Main Street|precincts|township|Highway \d+|I-\d\d|state line|high school|county clerk|district attorney|Crown attorney|OPP|Ont\.)/gi;
/** In front of a city’s name, with a capital: a region or a landmark called so. */
const REGION = /^(mount|mt|lake|fort|port|cape|eastern|western|central|northern|southern|upper|lower)$/;
/** In front of our own city where the page is about another. */
const THE_REAL = /^(actual|real|original|other|bigger|larger)$/;
/** Near which a report is from. */
const NEARBY = /^(near|outside|north|south|east|west|downtown)$/;
/** What a town counts for that is named again, without the state that introduced it. */
const AGAIN = 0.5;
/** What a town counts for that sends a member to a parliament. */
const DISTRICT = 2;
/** What a town counts for that is said to be in a county. */
const COUNTY = 2;
/** What decides alone, whatever else the page names. */
const SURE = 3;
/** Behind a town and a comma: “Paris, up in Henry County”, “Paris, in the state’s northeast”. */
const IN_A_COUNTY = /^, (?:(?:up|down|over|out) )?(?:(?:in |the seat of )?[A-Z][a-z]+ County\b|in the state['’]s )/;
/** Text behind a name in which that is looked for, in UTF-16 units. */
const LONGEST_COUNTY = 50;

/** What tells that a name is not our city’s. */
interface Tally {
	/** Named with a state. */
	other: number;
	/** What it is said to be, if that is no city. */
	kind?: string;
	/** Whether somebody is called so: “his sister, London, who was born in May”. */
	isSomebody?: boolean;
	/** Named again behind it, or with a word of a town. */
	again: number;
	/** Named with a word that makes it a region or a landmark. */
	regions: number;
	/** Named by itself. */
	bare: number;
	/** Of those, so that somewhere near it is meant. */
	nearby: number;
	/** Named with the city’s own country: “Paris, France”. */
	ours: number;
}

export class Towns {
	readonly #tallies = new Map<string, Tally>();
	/** How often each place is named. */
	readonly #named = new Map<string, number>();
	/** In how many texts the people of each country are named. */
	readonly #peoples = new Map<string, number>();
	/** Whether the page has turned out to be about a town of one of our cities' names. */
	#isHeld = false;
	readonly #texts: readonly Tokens[];
	#states: number | undefined;
	#local: number | undefined;
	/** Whether the page is a report from a state. */
	readonly #isLocal: boolean;

	/** @param texts those of the page. @param candidates all that are in them, in reading order. */
	constructor(texts: readonly Tokens[], candidates: readonly Candidate[]) {
		this.#texts = texts;
		this.#isLocal = texts.some(hasStateInDateline);
		for (const candidate of candidates) this.#count(candidate);
	}

	#count({ tokens, from, to, options }: Candidate): void {
		if (options.length > 0 && !options.some(({ entity }) => isSomewhere(entity))) return;
		const name = phraseAt(tokens, from, to);
		if (options.length === 0) {
			const [town = '', state = ''] = name.split(', ');
			if (STATES.has(state)) this.#tally(town).other += weightOfState(tokens, from);
			for (let at = from + 1; at < to; at++)
				if (REGION.test(wordAt(tokens, at - 1))) this.#tally(wordAt(tokens, at)).regions++;
			return;
		}
		for (const { entity } of options) this.#named.set(entity.id, (this.#named.get(entity.id) ?? 0) + 1);
		const tally = this.#tally(name);
		if (isDistrict(tokens, from) && options.some(({ entity }) => isCity(entity))) tally.other += DISTRICT;
		const before = adjoining(tokens, from) ? wordAt(tokens, from - 1) : '';
		const next = adjoining(tokens, to) ? wordAt(tokens, to) : '';
		if (isStateBehindComma(tokens, to)) tally.other += weightOfState(tokens, from);
		else if (isInACounty(tokens, to)) tally.other += COUNTY;
		else if (isOurs(tokens, to)) tally.ours++;
		else if (tally.other > 0) tally.again += AGAIN;
		if (OF_A_TOWN.test(next) || before === 'downtown') tally.again++;
		if ((tokens.flags[from] ?? 0) & COMMA_BEFORE && RELATIVES.has(wordAt(tokens, from - 1))) tally.isSomebody = true;
		const kind = kindOf(tokens, from, to, before, next);
		if (kind && !isCountry(name)) tally.kind = kind;
		if (REGION.test(before)) tally.regions++;
		else tally.bare++;
		if (NEARBY.test(before === 'of' ? wordAt(tokens, from - 2) : before)) tally.nearby++;
	}

	/** Why a city’s name is another place’s here, or undefined. */
	refuse(
		{ tokens, from, to }: Candidate,
		entity: Entity,
		present: ReadonlySet<string>,
		knowledge: Knowledge,
	): string | undefined {
		// New York is a state too.
		if (!isAbroad(entity) && isListOfStates(tokens, to)) return undefined;
		if (isStateBehindComma(tokens, to)) return 'another town of that name';
		if (isDistrict(tokens, from) && isCity(entity)) return 'the district of a member of parliament';
		if (isStateAt(tokens, from - 1) && (tokens.flags[from - 1] as number) & POSSESSIVE)
			return `a town of that name in ${wordAt(tokens, from - 1)}`;
		const tally = this.#tallies.get(phraseAt(tokens, from, to));
		if (!tally || isOurs(tokens, to) || THE_REAL.test(wordAt(tokens, from - 1))) return undefined;
		const { other, kind, isSomebody, again, regions, bare, nearby } = tally;
		if (isSomebody && !isBehindLocative(tokens, from)) return 'somebody’s first name on this page';
		if (kind && isUnlike(entity, kind)) return `something else of that name: a ${kind}`;
		if (regions > 1 && regions >= bare) return 'a region or a landmark of that name';
		if (hasArticle(tokens, from, to)) return undefined;
		if (other > 0 && isTownHere(tokens, from, to)) return 'another town of that name';
		const country = other >= SURE ? 0 : this.#namesCountry(entity, tally, present, knowledge);
		// A town in a state, once more by a word of a town or twice by itself; or, where
		// ours is abroad, such words alone, on a page that names a state.
		const isTown =
			(other > 0 && other + again > 1.5 + country) ||
			(again > 0 &&
				isAbroad(entity) &&
				this.#stateCount() > 0 &&
				again + (this.#localness() > 0 ? other + this.#localness() : 0) > 1 + 1.5 * country);
		this.#isHeld ||= isTown;
		if (isTown) return 'another town of that name';
		if (country > 0) return undefined;
		const isLocal = this.#isLocal && nearby > 0 && bare > 1;
		// Not “New York and London”, “London Heathrow”.
		const isListed = wordAt(tokens, from - 1) === 'and' || wordAt(tokens, to) === 'and';
		const isNear = this.#isHeld && !isListed && !(adjoining(tokens, to) && isCapitalised(tokens, to));
		return (isLocal || isNear) && isAbroad(entity) ? 'another town of that name' : undefined;
	}

	/** How often the page names a state. */
	#stateCount(): number {
		this.#states ??= this.#texts.reduce((sum, tokens) => sum + statesIn(tokens), 0);
		return this.#states;
	}

	/** How much the page reads as news of an American town. */
	#localness(): number {
		if (this.#local === undefined) {
			const words = new Set(
				this.#texts.flatMap(({ text }) => text.match(LOCAL) ?? []).map((word) => word.toLowerCase()),
			);
			const states = Math.min(MOST_STATES, Math.max(0, this.#stateCount() - 1));
			this.#local = words.size === 0 ? 0 : (words.size + states) / 2;
		}
		return this.#local;
	}

	/** How often the page names a city’s country, or what belongs to it; what is everywhere in the news says nothing. */
	#namesCountry({ relations }: Entity, { ours }: Tally, present: ReadonlySet<string>, knowledge: Knowledge): number {
		const countries = relations
			.filter(({ kind }) => kind === 'capital-of' || kind === 'located-in')
			.map(({ to }) => to);
		let count = 0;
		for (const id of present) {
			const side = knowledge.entities.get(id)?.side;
			if (countries.includes(id) && id !== IN_ALL_NEWS) count += Math.max(0, (this.#named.get(id) ?? 0) - ours);
			else if (side !== undefined && side !== IN_ALL_NEWS && countries.includes(side)) count++;
		}
		for (const id of countries) count += this.#namesPeople(knowledge.entities.get(id)?.name ?? '');
		return count;
	}

	/** In how many texts a country’s people are named: “French”, “Ukrainians”. */
	#namesPeople(country: string): number {
		const known = this.#peoples.get(country);
		if (known !== undefined) return known;
		const names = peopleOf(country.toLowerCase()).map((name) => name.slice(0, 1).toUpperCase() + name.slice(1));
		const people = new RegExp(`\\b(?:${names.join('|')})\\b`);
		const count = names.length === 0 ? 0 : this.#texts.filter(({ text }) => people.test(text)).length;
		this.#peoples.set(country, count);
		return count;
	}

	#tally(name: string): Tally {
		const tally = this.#tallies.get(name) ?? {
			other: 0,
			again: 0,
			regions: 0,
			bare: 0,
			nearby: 0,
			ours: 0,
		};
		this.#tallies.set(name, tally);
		return tally;
	}
}

/** A report’s own place decides alone; at the head of a text a town counts twice. */
function weightOfState(tokens: Tokens, from: number): number {
	if (from > 0) return 1;
	return hasStateInDateline(tokens) ? SURE : 2;
}

function isInACounty(tokens: Tokens, to: number): boolean {
	if (!((tokens.flags[to] ?? 0) & COMMA_BEFORE)) return false;
	const end = tokens.ends[to - 1] as number;
	return IN_A_COUNTY.test(tokens.text.slice(end, end + LONGEST_COUNTY));
}

/** “White House aldermen”, “WHITE HOUSE — The board”. */
function isTownHere(tokens: Tokens, from: number, to: number): boolean {
	if (adjoining(tokens, to) && OF_A_TOWN.test(wordAt(tokens, to))) return true;
	return from === 0 && /^\s?[—–]/.test(tokens.text.slice(tokens.ends[to - 1], (tokens.ends[to - 1] as number) + 2));
}

/** “At the White House”, which is never a town; “the Moscow mayor” may be one’s. */
function hasArticle(tokens: Tokens, from: number, to: number): boolean {
	if (lengthAt(tokens, from - 1) !== 3 || wordAt(tokens, from - 1) !== 'the') return false;
	if (!adjoining(tokens, from) || adjoining(tokens, to)) return false;
	return !/[-–]/.test(tokens.text.charAt(tokens.ends[to - 1] as number));
}

/** “Washington, D.C.”, “Paris, France”, “London, in the United Kingdom”. */
function isOurs(tokens: Tokens, to: number): boolean {
	if (!((tokens.flags[to] ?? 0) & COMMA_BEFORE)) return false;
	const first = wordAt(tokens, to) === 'in' ? to + 1 : to;
	const at = wordAt(tokens, first) === 'the' ? first + 1 : first;
	if (/^(dc|england)$/.test(wordAt(tokens, at)) || (isCountry(wordAt(tokens, at)) && !isStateAt(tokens, at)))
		return true;
	return isCountry(phraseAt(tokens, at, Math.min(at + 2, tokens.length)));
}

/** “Sen. Brandon Estep, R-London”. */
function isDistrict(tokens: Tokens, from: number): boolean {
	const { text, starts } = tokens;
	return (
		from > 0 && /(^|[^\p{L}\p{N}])[RDI]-$/u.test(text.slice(Math.max(0, (starts[from] as number) - 3), starts[from]))
	);
}
