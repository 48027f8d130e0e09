/** The searched texts with the ways into them. */
import type { Knowledge } from '../pack/knowledge.ts';
import type { Entity } from '../pack/schema.ts';
import { wordsOf } from './fold.ts';
import { type Find, HANDICAP, judge, type Wanted } from './judge.ts';
import { type Text, tellingWords, textsOf } from './texts.ts';
import { Vocabulary } from './vocabulary.ts';

/** With fewer entities found by name, what is said of them is searched too. */
const FEW = 3;
/** Words of a query up to which each may be doubted though it is known. */
const MOST_DOUBTED = 4;
/** Counts for less than a slip: a word of the query, not its last, that merely begins a word. */
const UNFINISHED = 0.2;
/** “Ukrainian”, “Chinese”, “Turkish”: what is left begins the name of the country that a role is in. */
const OF_A_COUNTRY = /^(.{4,}?)(ian|ean|an|ese|ish)$/;
/** Letters that a country's name may have after that. */
const LONGEST_ENDING = 3;
/** “Zelensky’s”, “ceasefires”: letters before the s, at least, for a name that it was put to. */
const SHORTEST_OWNER = 4;
/** Of a query's words, weighed by how rare they are, the share that an entity must have. */
const MOST_OF_THEM = 0.6;

/** The places of a word's meanings among the texts, with the slips in each. */
type Meaning = Map<number, number>;

export class Index {
	/** What entities are called stands before what is said of them. */
	readonly #texts: readonly Text[];
	readonly #called: number;
	readonly #entities: number;
	readonly #vocabulary = new Vocabulary();
	/** Names and aliases by their letters alone, so that “white house” and “whitehouse” are one. */
	readonly #byLetters = new Map<string, Text[]>();

	constructor(knowledge: Knowledge) {
		const { called, said } = textsOf(knowledge);
		this.#texts = [...called, ...said];
		this.#called = called.length;
		this.#entities = knowledge.pack.entities.length;
		for (const [place, text] of this.#texts.entries()) {
			this.#vocabulary.add(wordsOf(text.text), place, text.short);
			if (text.kind !== 'name' && text.kind !== 'alias') continue;
			const letters = text.text.replaceAll(' ', '');
			const known = this.#byLetters.get(letters);
			if (known) known.push(text);
			else this.#byLetters.set(letters, [text]);
		}
		this.#vocabulary.close();
	}

	/** The best find of each entity. @param folded the query. */
	search(folded: string): Map<string, Find> {
		const found = new Map<string, Find>();
		if (folded === '') return found;
		const wanted: Wanted = { text: folded, words: tellingWords(folded) };
		const offer = (find: Find) => {
			const best = found.get(find.entity.id);
			if (!best || find.score < best.score) found.set(find.entity.id, find);
		};
		const letters = folded.replaceAll(' ', '');
		for (const text of this.#byLetters.get(letters) ?? []) {
			const score = HANDICAP[text.kind] / 10 + (text.text === folded ? 0 : 0.01);
			for (const entity of text.entities) offer({ entity, score, certainty: 'exact' });
		}
		if (letters.length > SHORTEST_OWNER && letters.endsWith('s')) {
			for (const { entities } of this.#byLetters.get(letters.slice(0, -1)) ?? [])
				for (const entity of entities) offer({ entity, score: 0.5, certainty: 'near' });
		}
		const last = wordsOf(folded).at(-1);
		const several = wanted.words.length > 1;
		const called = wanted.words.map((word) => this.#meaningOf(word, word !== last, this.#called));
		this.#offerTexts(wanted, called, offer);
		if (found.size >= FEW) return found;
		const all = wanted.words.map((word) => this.#meaningOf(word, word !== last, this.#texts.length));
		if (several || all.every((meaning) => [...meaning.values()].every((slips) => slips < 1)))
			this.#offerTexts(wanted, all, offer);
		if (!several || found.size >= FEW) return found;
		this.#offerTogether(all, 1, offer);
		if (found.size === 0 && wanted.words.length <= MOST_DOUBTED) {
			// Every word is known, but not together: one of them may be a slip that makes another.
			for (const [i, word] of wanted.words.entries()) this.#addMisspelt(word, called[i]);
			this.#offerTexts(wanted, called, offer);
		}
		if (found.size < FEW) this.#offerTogether(all, MOST_OF_THEM, offer);
		return found;
	}

	/** The first texts that hold a word, or that it may be meant for. @param end how many of the texts. */
	#meaningOf(word: string, finished: boolean, end: number): Meaning {
		const places: Meaning = new Map();
		const add = (known: string, slips: number, inRoles = false) => {
			for (const place of this.#vocabulary.placesOf(known)) {
				if (place >= end) break;
				if (!inRoles || this.#texts[place]?.kind === 'role') places.set(place, slips);
			}
		};
		const begun = finished && word.length === 1 ? [word] : this.#vocabulary.begun(word);
		const country = OF_A_COUNTRY.exec(word)?.[1];
		if (country) {
			for (const known of this.#vocabulary.begun(country))
				if (known.length <= country.length + LONGEST_ENDING) add(known, UNFINISHED, true);
		}
		for (const known of begun) if (known !== word) add(known, finished ? UNFINISHED : 0);
		add(word, 0);
		if (begun.length === 0 && places.size === 0) this.#addMisspelt(word, places);
		return places;
	}

	#addMisspelt(word: string, places: Meaning | undefined): void {
		for (const { word: known, slips } of this.#vocabulary.near(word)) {
			for (const place of this.#vocabulary.placesOf(known)) {
				if (slips < (places?.get(place) ?? Number.POSITIVE_INFINITY)) places?.set(place, slips);
			}
		}
	}

	/** Offers the texts that hold all words. */
	#offerTexts(wanted: Wanted, meanings: readonly Meaning[], offer: (find: Find) => void): void {
		const [rarest, ...others] = meanings.toSorted((a, b) => a.size - b.size);
		for (const [place, first] of rarest ?? []) {
			const text = this.#texts[place];
			let slips = first;
			for (const other of others) slips += other.get(place) ?? Number.POSITIVE_INFINITY;
			if (!text || slips === Number.POSITIVE_INFINITY) continue;
			const { score, certainty } = judge(text, wanted, slips);
			for (const [i, entity] of text.entities.entries()) offer({ entity, score: score + i / 10, certainty });
		}
	}

	/** Offers the entities that have the words somewhere, as written. @param share of the words, by how rare they are. */
	#offerTogether(meanings: readonly Meaning[], share: number, offer: (find: Find) => void): void {
		const holders = meanings.map((meaning) => this.#holdersOf(meaning));
		const rarities = holders.map((held) => Math.log2((2 * this.#entities) / Math.max(1, held.size)));
		const total = rarities.reduce((sum, rarity) => sum + rarity, 0);
		const having = new Map<Entity, { words: number; share: number; score: number }>();
		for (const [i, held] of holders.entries()) {
			const part = (rarities[i] ?? 0) / total;
			for (const [entity, handicap] of held) {
				const had = having.get(entity) ?? { words: 0, share: 0, score: 5 };
				had.words++;
				had.share += part;
				had.score += part * handicap;
				having.set(entity, had);
			}
		}
		for (const [entity, had] of having) {
			if (had.words < 2 || had.share < share - 1e-6) continue;
			offer({ entity, score: had.score + 5 * (1 - had.share), certainty: 'none' });
		}
	}

	/** Who has a word, and how much the text counts in which it stands. */
	#holdersOf(meaning: Meaning): Map<Entity, number> {
		const holders = new Map<Entity, number>();
		for (const [place, slips] of meaning) {
			const text = this.#texts[place];
			if (!text || slips >= 1) continue;
			const handicap = HANDICAP[text.kind];
			for (const entity of text.entities) {
				if (handicap < (holders.get(entity) ?? Number.POSITIVE_INFINITY)) holders.set(entity, handicap);
			}
		}
		return holders;
	}
}
