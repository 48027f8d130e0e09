/**
 * Whether the passage around a term of an issue speaks of our conflict or of another one.
 *
 * “Ceasefire”, “sanctions” and “peacekeepers” are words of every war. A page about another war that names Kyiv once
 * would turn them all into ours. So each doubtful term is weighed: names of ours against names of elsewhere, in its own
 * sentence most, in its own block next, in other blocks the less the farther they are. The weighing runs only for
 * terms with `needs`; a block is read once, when the first of them asks.
 */
import type { Knowledge, OwnedAlias } from '../pack/knowledge.ts';
import type { Entity } from '../pack/schema.ts';
import type { Candidate } from './candidates.ts';
import { IN_ALL_NEWS } from './cities.ts';
import { hasCongress, isCountry, isForeign, isScene, peopleOf } from './countries.ts';
import type { Nearby } from './nearby.ts';
import { wordAt } from './neighbours.ts';
import { STATES } from './states.ts';
import { INITIAL_CAPITAL, SENTENCE_START, type Tokens } from './tokens.ts';

/** Types whose terms are ordinary words. */
const IS_ISSUE: ReadonlySet<string> = new Set(['topic', 'agreement', 'event', 'resource']);
/** Of those, what is of one time; a treaty is of all. */
const OF_THE_CONFLICT: ReadonlySet<string> = new Set(['topic', 'event']);
/** Relations that make an entity part of a country. */
const BELONGS: ReadonlySet<string> = new Set([
	'capital-of',
	'located-in',
	'part-of',
	'leads',
	'member-of',
	'holds-office-in',
]);
/** Names that put a passage into the United States: the states, but that of a country’s name, and the parties. */
const OF_THE_STATES = [...STATES, 'republican', 'republicans', 'democrat', 'democrats'].filter(
	(name) => !isCountry(name),
);
/** Weight of a name in the term's own sentence, in its block, and in the next block. */
const SENTENCE = 4;
const BLOCK = 2;
const BLOCK_BEFORE = 0.7;
const BLOCK_AFTER = 0.35;
/** Share that is left a block farther; so many blocks away nothing counts. */
const FADING = 0.7;
/** Weight of a name in the first block, which says what the page is about, wherever the term stands. */
const TITLE = 2;
const MOST_IN_TITLE = 2;
/** What people and bodies count for: they speak of other wars too. */
const ACTOR = 0.5;
/** What ours must count for at least, where none of those whom the term needs is named near it. */
const LEAST = 0.5;
const NEAR = 1;
/** Of agreements, what countries make with each other. */
const DEAL = /(deal|agreement|accord|pact)s?$/i;
/** What a term counts for that was elsewhere's by the words beside it, for others in its block and in the next. */
const SAID_HERE = 4;
const SAID_BEFORE = 2;
const FARTHEST = 12;
/** What was before is no part of the conflict: Russia took Crimea in 2014. */
const FIRST_YEAR = 2014;
const YEAR = /^(1[89]|20)\d\d$/;
/** Most names of one side that count in a block, and in the sentence. */
const MOST_IN_BLOCK = 3;
const MOST_IN_SENTENCE = 2;
/** So many times must elsewhere outweigh ours where an issue is doubted: the page has named ours. A body’s country is any. */
const FACTOR = 1.5;

/** Names of one side in one block: in all, and in each sentence. */
interface Side {
	total: number;
	readonly inSentence: Map<number, number>;
}

interface Scene {
	/** Number of the sentence that each token is in. */
	readonly sentenceOf: Uint32Array;
	readonly ours: Side;
	readonly elsewhere: Side;
	/** Entities of any side in each sentence. */
	readonly named: ReadonlyMap<number, ReadonlySet<string>>;
	/** The latest year that each sentence names. */
	readonly years: ReadonlyMap<number, number>;
	/** The latest of all; 0 where none is named. */
	readonly latestYear: number;
}

export class Scenes {
	readonly #texts: readonly Tokens[];
	readonly #nearby: Nearby;
	readonly #knowledge: Knowledge;
	/** The page's first block with words; -1 where the texts are a later part of the page. */
	readonly #title: number;
	/** Block of the latest term that was another place's by the words beside it. */
	#said = Number.NEGATIVE_INFINITY;
	readonly #blocks = new Map<number, Candidate[]>();
	readonly #scenes = new Map<Home, Map<number, Scene>>();

	/** @param isBeginning whether the texts begin with the page's title. */
	constructor(
		texts: readonly Tokens[],
		candidates: readonly Candidate[],
		knowledge: Knowledge,
		nearby: Nearby,
		isBeginning: boolean,
	) {
		this.#nearby = nearby;
		this.#texts = texts;
		this.#knowledge = knowledge;
		this.#title = isBeginning ? texts.findIndex(({ length }) => length > 0) : -1;
		for (const candidate of candidates) {
			const list = this.#blocks.get(candidate.block);
			if (list) list.push(candidate);
			else this.#blocks.set(candidate.block, [candidate]);
		}
	}

	/** Notes a term that the words beside it take to another place. To be called in reading order. */
	saidElsewhere({ block }: Candidate): void {
		this.#said = block;
	}

	/** Whether a term is to be read as another conflict's. To be called in reading order. */
	isElsewhere(candidate: Candidate, { alias, entity }: OwnedAlias): boolean {
		const ofASide = entity.type === 'organisation' ? entity.side : undefined;
		if (!(IS_ISSUE.has(entity.type) || ofASide)) return false;
		const { tokens, from, start, end } = candidate;
		const isDeal = entity.type === 'agreement' && DEAL.test(tokens.text.slice(start, end));
		const home = homeOf(this.#knowledge, ofASide, isDeal);
		if (home.ids.size === 0) return false;
		const side = this.#sideBeside(tokens, from, home);
		if (side === 'ours') this.#said = Number.NEGATIVE_INFINITY;
		if (side === 'elsewhere') this.saidElsewhere(candidate);
		if (side !== undefined) return side === 'elsewhere';
		const here = this.#sceneOf(candidate.block, home);
		if (!here) return false;
		const sentence = here.sentenceOf[from] as number;
		const inSentence = (side: Side) => Math.min(MOST_IN_SENTENCE, side.inSentence.get(sentence) ?? 0);
		if (
			OF_THE_CONFLICT.has(entity.type) &&
			inSentence(here.ours) === 0 &&
			this.#isLongAgo(candidate.block, sentence, home)
		) {
			this.saidElsewhere(candidate);
			return true;
		}
		let ours = SENTENCE * inSentence(here.ours);
		let elsewhere = SENTENCE * inSentence(here.elsewhere);
		if (entity.type === 'agreement') {
			// What it needs besides our places: “Article 5” beside NATO.
			const needed = (alias.needs ?? []).filter((id) => !home.ids.has(id));
			if (isNamedIn(here, sentence, needed)) ours += SENTENCE;
			else if (isNamedIn(here, sentence - 1, needed)) ours += BLOCK;
		}
		if (candidate.block === this.#said) elsewhere += SAID_HERE;
		else if (candidate.block === this.#said + 1) elsewhere += SAID_BEFORE;
		const title = this.#sceneOf(this.#title, home);
		ours += TITLE * Math.min(MOST_IN_TITLE, title?.ours.total ?? 0);
		elsewhere += TITLE * Math.min(MOST_IN_TITLE, title?.elsewhere.total ?? 0);
		for (let block = candidate.block - FARTHEST; block <= candidate.block + FARTHEST; block++) {
			const scene = this.#sceneOf(block, home);
			if (!scene) continue;
			const weight = weightOf(candidate.block - block);
			ours += weight * Math.min(MOST_IN_BLOCK, scene.ours.total);
			elsewhere += weight * Math.min(MOST_IN_BLOCK, scene.elsewhere.total);
		}
		// A page that has named ours somewhere else says nothing of this passage.
		const isNobodys = OF_THE_CONFLICT.has(entity.type) && this.#title >= 0 && ours < LEAST;
		if (isNobodys && !this.#nearby.names(candidate, new Set(alias.needs), NEAR)) return true;
		return elsewhere > ours * (ofASide ? 1 : FACTOR);
	}

	/** Whose name stands right in front: “Gaza ceasefire”, “Israel-Hamas ceasefire”, “Ukraine ceasefire”. */
	#sideBeside(tokens: Tokens, from: number, home: Home): 'ours' | 'elsewhere' | undefined {
		if (from === 0 || !/^(['’]s)?[\s-]+$/.test(tokens.text.slice(tokens.ends[from - 1], tokens.starts[from])))
			return undefined;
		if (!((tokens.flags[from - 1] as number) & INITIAL_CAPITAL)) return undefined;
		const word = wordAt(tokens, from - 1);
		if (home.people.has(word)) return 'ours';
		return home.isElsewhere(word) && !home.familiar.has(word) ? 'elsewhere' : undefined;
	}

	/**
	 * Whether a sentence speaks of a year before the conflict; where it names none, and its block nothing of ours, the
	 * block; else the block before, if that is so of it too.
	 */
	#isLongAgo(block: number, sentence: number, home: Home): boolean {
		const here = this.#sceneOf(block, home);
		const own = here?.years.get(sentence);
		if (own) return own < FIRST_YEAR;
		if (here?.ours.total !== 0) return false;
		const before = this.#sceneOf(block - 1, home);
		const year = here.latestYear || (before?.ours.total === 0 ? before.latestYear : 0);
		return year > 0 && year < FIRST_YEAR;
	}

	#sceneOf(block: number, home: Home): Scene | undefined {
		const tokens = this.#texts[block];
		if (!tokens) return undefined;
		const scenes = this.#scenes.get(home) ?? new Map<number, Scene>();
		this.#scenes.set(home, scenes);
		let scene = scenes.get(block);
		if (!scene) {
			scene = readScene(tokens, this.#blocks.get(block) ?? [], home);
			scenes.set(block, scene);
		}
		return scene;
	}
}

function weightOf(distance: number): number {
	if (distance === 0) return BLOCK;
	return distance > 0 ? BLOCK_BEFORE * FADING ** (distance - 1) : BLOCK_AFTER * FADING ** (-distance - 1);
}

function readScene(tokens: Tokens, candidates: readonly Candidate[], home: Home): Scene {
	const sentenceOf = new Uint32Array(tokens.length);
	const ours = nobody();
	const elsewhere = nobody();
	const named = new Map<number, Set<string>>();
	const years = new Map<number, number>();
	let latestYear = 0;
	let sentence = 0;
	for (let at = 0; at < tokens.length; at++) {
		const flags = tokens.flags[at] as number;
		if (at > 0 && flags & SENTENCE_START) sentence++;
		sentenceOf[at] = sentence;
		const year = yearAt(tokens, at);
		if (year > (years.get(sentence) ?? 0)) years.set(sentence, year);
		latestYear = Math.max(latestYear, year);
		if (!(flags & INITIAL_CAPITAL)) continue;
		const word = wordAt(tokens, at);
		if (home.people.has(word)) count(ours, sentence);
		else if (home.familiar.has(word)) continue;
		else if (home.isElsewhere(word) || home.isElsewhere(`${word} ${wordAt(tokens, at + 1)}`))
			count(elsewhere, sentence);
	}
	for (const { from, options } of candidates) {
		const sentence = sentenceOf[from] as number;
		const ids = named.get(sentence) ?? new Set();
		named.set(sentence, ids);
		for (const { alias, entity } of options) if (!alias.needs) ids.add(entity.id);
		if (
			options.some(({ alias, entity }) => !alias.needs && home.ids.has(entity.id)) &&
			!home.people.has(wordAt(tokens, from))
		)
			count(ours, sentence, options.some(({ entity }) => entity.type === 'place') ? 1 : ACTOR);
	}
	return { sentenceOf, ours, elsewhere, named, years, latestYear };
}

function isNamedIn({ named }: Scene, sentence: number, ids: readonly string[]): boolean {
	const there = named.get(sentence);
	return there !== undefined && ids.some((id) => there.has(id));
}

/** The year that a token is, or 0. */
function yearAt(tokens: Tokens, at: number): number {
	if ((tokens.ends[at] as number) - (tokens.starts[at] as number) !== 4) return 0;
	return YEAR.test(wordAt(tokens, at)) ? Number(wordAt(tokens, at)) : 0;
}

function nobody(): Side {
	return { total: 0, inSentence: new Map() };
}

function count(side: Side, sentence: number, weight = 1): void {
	side.total += weight;
	side.inSentence.set(sentence, (side.inSentence.get(sentence) ?? 0) + weight);
}

/** The countries that the pack's conflict is between, and all that belongs to them. */
interface Home {
	readonly ids: ReadonlySet<string>;
	/** Their names and what their people are called, in lower case. */
	readonly people: ReadonlySet<string>;
	/** Other places of the pack and states such as Georgia, which count for neither side where a body of one country is judged. */
	readonly familiar: ReadonlySet<string>;
	/** Whether a name, in lower case, puts a passage elsewhere: for a body, where others have one of its name. */
	readonly isElsewhere: (name: string) => boolean;
}

const homes = new WeakMap<Knowledge, Map<string, Home>>();

/**
 * Home of an issue are the places that took part in an event of the pack; that of a body is its own country. Of a deal it
 * is neither the country that makes deals with all, nor are bystanders of wars bystanders of theirs.
 */
function homeOf(knowledge: Knowledge, side: string | undefined, isDeal: boolean): Home {
	const known = homes.get(knowledge) ?? new Map<string, Home>();
	homes.set(knowledge, known);
	const key = side ?? (isDeal ? 'a deal' : '');
	let home = known.get(key);
	if (!home) {
		home = buildHome([...knowledge.entities.values()], side, isDeal);
		known.set(key, home);
	}
	return home;
}

function buildHome(entities: readonly Entity[], country: string | undefined, isDeal: boolean): Home {
	const all = entities.filter(({ type }) => type === 'place');
	const places = all.filter(({ id, relations }) => {
		if (country !== undefined) return id === country;
		return relations.some(({ kind }) => kind === 'took-part-in') && id !== IN_ALL_NEWS;
	});
	const ours = peopleOfAll(all);
	const ids = new Set(places.map(({ id }) => id));
	for (const { id, type, side, relations } of entities) {
		if (IS_ISSUE.has(type)) continue;
		const belongs = relations.some(({ kind, to }) => BELONGS.has(kind) && places.some((place) => place.id === to));
		if (belongs || places.some((place) => place.id === side)) ids.add(id);
	}
	return {
		ids,
		people: new Set([...peopleOfAll(places), ...(country === IN_ALL_NEWS ? OF_THE_STATES : [])]),
		familiar: country === undefined ? new Set() : new Set([...ours, ...STATES]),
		isElsewhere:
			country === IN_ALL_NEWS ? hasCongress : isDeal ? (name) => isScene(name) || isForeign(name, ours) : isScene,
	};
}

function peopleOfAll(places: readonly Entity[]): Set<string> {
	return new Set(places.map(({ name }) => name.toLowerCase()).flatMap((name) => [name, ...peopleOf(name)]));
}
