/**
 * Search over the knowledge base: first what is written so, or begins so, then, by Fuse, what may be misspelt.
 * Names and aliases come before roles, roles before descriptions.
 */
import type { Knowledge } from '../pack/knowledge.ts';
import { expandPattern } from '../pack/patterns.ts';
import type { Entity, EntityType } from '../pack/schema.ts';
import { editsBetween } from './edits.ts';
import { fold, sharedBeginnings, wordsOf } from './fold.ts';
import { Vocabulary } from './vocabulary.ts';

/** Results shown at most. */
export const MOST_RESULTS = 20;
/** Characters of a query that are read; no name is longer, and pasted pages are none. */
export const MOST_CHARACTERS = 64;
/** With fewer entities found by name, descriptions are searched too. */
const FEW = 3;
/** Words left out of a longer query unless it is written exactly so. */
const FILLERS = new Set([
	'a',
	'an',
	'and',
	'at',
	'by',
	'for',
	'from',
	'in',
	'is',
	'of',
	'on',
	'or',
	'the',
	'to',
	'with',
]);
/** Words of a query up to which each may be doubted though it is known. */
const MOST_DOUBTED = 4;
/** Counts for less than a slip: a word of the query, not its last, that merely begins a word. */
const UNFINISHED = 0.2;
/** Letters a beginning needs to stand for a name by itself. */
const SHORTEST_BEGINNING = 5;
/** Share of the name that may be missing after it. */
const MOST_MISSING = 0.4;
/** Letters a name needs to be known for certain with one slip in it, and with two. */
const CERTAIN_WITH_ONE_SLIP = 6;
const CERTAIN_WITH_TWO_SLIPS = 8;

/** One row of the search box. */
export interface SearchResult {
	readonly id: string;
	readonly name: string;
	readonly type: EntityType;
	/** The description, in one line. */
	readonly line: string;
	/** What of the name matched, as [start, end) in UTF-16 units, in order, not overlapping. */
	readonly nameRanges?: readonly (readonly [start: number, end: number])[];
}

export interface FoundEntity extends SearchResult {
	readonly nameRanges: readonly (readonly [start: number, end: number])[];
	/** Whether the query names the entity: in full, by a beginning that is no other's, or with an obvious slip. */
	readonly confident: boolean;
}

export type Search = (query: string) => FoundEntity[];

/** What a text is to its entity, by how much it counts. */
const HANDICAP = { name: 0, alias: 0.05, role: 0.1, description: 2 } as const;

/** A name, alias, role or description, folded. */
interface Text {
	readonly entity: Entity;
	readonly text: string;
	readonly kind: keyof typeof HANDICAP;
	/** No longer form of a shorter alias of the same entity. */
	readonly short: boolean;
}

/** How sure a find is: the query is the text, or near it, or merely in it. */
type Certainty = 'exact' | 'near' | 'none';

interface Find {
	readonly entity: Entity;
	readonly score: number;
	readonly certainty: Certainty;
}

/** Builds the index once; each search is then a few milliseconds. Best match first. */
export function createSearch(knowledge: Knowledge): Search {
	const index = new Index(knowledge.pack.entities);
	const weight = (id: string) => knowledge.statements.get(id)?.length ?? 0;
	return (query) => {
		const wanted = fold(query.trim().slice(0, MOST_CHARACTERS));
		if (wanted === '') return [];
		const found = [...index.search(wanted).values()].sort(
			(a, b) => a.score - b.score || weight(b.entity.id) - weight(a.entity.id),
		);
		const known = found.some(({ certainty }) => certainty === 'exact') ? 'exact' : 'near';
		const alone = known === 'exact' || found.filter(({ certainty }) => certainty === 'near').length === 1;
		return found.slice(0, MOST_RESULTS).map(({ entity: { id, name, type, description }, certainty }) => ({
			id,
			name,
			type,
			line: description,
			nameRanges: sharedBeginnings(name, wordsOf(wanted)),
			confident: certainty === known && alone,
		}));
	};
}

class Index {
	readonly #texts: Text[] = [];
	readonly #vocabulary = new Vocabulary();
	/** Names and aliases by their letters alone, so that “white house” and “whitehouse” are one. */
	readonly #byLetters = new Map<string, Text[]>();

	constructor(entities: readonly Entity[]) {
		const written = new Map(entities.map((entity) => [entity.id, namesOf(entity)]));
		for (const entity of entities) {
			const names = written.get(entity.id) ?? [];
			const side = (entity.side && written.get(entity.side)) || [];
			const sides = side.filter(({ short }) => short).map(({ text }) => text);
			for (const text of [...names, ...tellsOf(entity, sides.join(' '))]) this.#add(text);
		}
		this.#vocabulary.close();
	}

	#add(text: Text): void {
		const place = this.#texts.push(text) - 1;
		this.#vocabulary.add(wordsOf(text.text), place, text.short);
		if (text.kind === 'description' || text.kind === 'role') return;
		const letters = text.text.replaceAll(' ', '');
		const known = this.#byLetters.get(letters);
		if (known) known.push(text);
		else this.#byLetters.set(letters, [text]);
	}

	/** The best find of each entity. @param wanted a folded query. */
	search(wanted: string): Map<string, Find> {
		const found = new Map<string, Find>();
		const offer = (find: Find) => {
			const best = found.get(find.entity.id);
			if (!best || find.score < best.score) found.set(find.entity.id, find);
		};
		for (const text of this.#byLetters.get(wanted.replaceAll(' ', '')) ?? []) {
			const score = HANDICAP[text.kind] / 10 + (text.text === wanted ? 0 : 0.01);
			offer({ entity: text.entity, score, certainty: 'exact' });
		}
		const written = wordsOf(wanted);
		const words = [...new Set(written.filter((word) => !FILLERS.has(word)))];
		if (words.length === 0) words.push(...written);
		const meanings: Map<number, number>[] = [];
		for (const word of words) {
			const meaning = this.#meaningsOf(word, word !== written.at(-1));
			if (meaning.size === 0) return found;
			meanings.push(meaning);
		}
		this.#searchTexts(wanted, meanings, offer);
		if (found.size === 0 && words.length > 1 && words.length <= MOST_DOUBTED) {
			// Every word is known, but not together: one of them may be a slip that makes another.
			for (const [i, word] of words.entries()) this.#addMisspelt(word, meanings[i]);
			this.#searchTexts(wanted, meanings, offer);
		}
		return found;
	}

	/** The texts that hold a word, or that it may be meant for, with the slips in it. */
	#meaningsOf(word: string, finished: boolean): Map<number, number> {
		const places = new Map<number, number>();
		const begun = finished && word.length === 1 ? [word] : this.#vocabulary.begun(word);
		for (const known of begun) {
			if (known === word) continue;
			for (const place of this.#vocabulary.placesOf(known)) places.set(place, finished ? UNFINISHED : 0);
		}
		for (const place of this.#vocabulary.placesOf(word)) places.set(place, 0);
		if (places.size === 0) this.#addMisspelt(word, places);
		return places;
	}

	#addMisspelt(word: string, places: Map<number, number> | undefined): void {
		for (const { word: known, slips } of this.#vocabulary.near(word)) {
			for (const place of this.#vocabulary.placesOf(known)) {
				if (slips < (places?.get(place) ?? Number.POSITIVE_INFINITY)) places?.set(place, slips);
			}
		}
	}

	/** Offers what holds all words: first one text, then, where those are few, the texts of an entity together. */
	#searchTexts(wanted: string, meanings: readonly ReadonlyMap<number, number>[], offer: (find: Find) => void): void {
		const several = meanings.length > 1;
		const [rarest, ...others] = meanings.toSorted((a, b) => a.size - b.size);
		if (!rarest) return;
		const named = new Set<Entity>();
		const described: [Text, number][] = [];
		for (const [place, first] of rarest) {
			const text = this.#texts[place];
			if (!text) continue;
			let slips = first;
			for (const other of others) slips += other.get(place) ?? Number.POSITIVE_INFINITY;
			if (slips === Number.POSITIVE_INFINITY) continue;
			if (text.kind === 'description') described.push([text, slips]);
			else {
				named.add(text.entity);
				offer(judge(text, wanted, slips, several));
			}
		}
		if (!several && named.size >= FEW) return;
		for (const [text, slips] of described) if (several || slips === 0) offer(judge(text, wanted, slips, several));
		if (several && named.size < FEW) this.#searchTogether([rarest, ...others], offer);
	}

	/** Offers the entities that have every word somewhere, as written. */
	#searchTogether(meanings: readonly ReadonlyMap<number, number>[], offer: (find: Find) => void): void {
		let common: Set<Entity> | undefined;
		for (const places of meanings) {
			const holders = new Set<Entity>();
			for (const [place, slips] of places) {
				const entity = this.#texts[place]?.entity;
				if (entity && slips < 1 && (!common || common.has(entity))) holders.add(entity);
			}
			common = holders;
		}
		for (const entity of common ?? []) offer({ entity, score: 5, certainty: 'none' });
	}
}

/** Lower is better: the text itself, its beginning, a part of it, its words anyhow, its words misspelt. */
function judge({ entity, text, kind, short }: Text, wanted: string, slips: number, several: boolean): Find {
	const longer = 1 - Math.min(text.length, wanted.length) / Math.max(text.length, wanted.length);
	// Several words of a role ask for the role, even where a longer name holds them too.
	const asRole = kind === 'role' && several;
	const score = (kind === 'description' ? 0 : longer / (asRole ? 10 : 2)) + HANDICAP[kind];
	if (slips >= 1) {
		const certain = short && kind !== 'role' && kind !== 'description' && isObviousSlip(wanted, text);
		return { entity, score: score + 2 + slips / 4, certainty: certain ? 'near' : 'none' };
	}
	if (text === wanted)
		return { entity, score: HANDICAP[kind], certainty: kind === 'role' || kind === 'description' ? 'none' : 'exact' };
	if (text.startsWith(wanted)) {
		const cut = text[wanted.length] !== ' ';
		const certain =
			(kind === 'name' || (kind === 'alias' && short && cut)) &&
			wanted.length >= SHORTEST_BEGINNING &&
			longer <= MOST_MISSING;
		return { entity, score: score + 1, certainty: certain ? 'near' : 'none' };
	}
	const inside = asRole ? 1.1 : ` ${text}`.includes(` ${wanted}`) ? 1.2 : 1.5;
	return { entity, score: score + inside + slips, certainty: 'none' };
}

function isObviousSlip(wanted: string, text: string): boolean {
	const length = Math.min(wanted.length, text.length);
	if (length < CERTAIN_WITH_ONE_SLIP || wanted[0] !== text[0]) return false;
	return editsBetween(wanted, text).whole <= (length >= CERTAIN_WITH_TWO_SLIPS ? 2 : 1);
}

/** Names and aliases. */
function namesOf(entity: Entity): Text[] {
	const name = fold(entity.name);
	const forms = new Set([
		name,
		...entity.aliases.flatMap((alias) => (alias.followedBy ? [] : expandPattern(alias.text).map(fold))),
	]);
	/** The short forms by their first word. */
	const shortest = new Map<string, string[]>();
	return [...forms]
		.sort((a, b) => a.length - b.length)
		.map((text) => {
			const words = wordsOf(text);
			const short = !words.some((word) => shortest.get(word)?.some((form) => ` ${text} `.includes(` ${form} `)));
			if (short) shortest.set(words[0] ?? '', [...(shortest.get(words[0] ?? '') ?? []), text]);
			return { entity, text, kind: text === name ? 'name' : 'alias', short };
		});
}

/** Roles and the description. @param side names of the entity's side, for “UK prime minister”. */
function tellsOf(entity: Entity, side: string): Text[] {
	const titles = entity.roles.map(({ title }) => fold(title));
	const roles = [...titles, ...(side ? titles.map((title) => `${title} ${side}`) : [])];
	return [
		...roles.map((text): Text => ({ entity, text, kind: 'role', short: true })),
		{ entity, text: fold(entity.description), kind: 'description', short: false },
	];
}
