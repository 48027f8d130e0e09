/**
 * Terms of an issue that the words beside them take to another place: “sanctions on Iran”, “ceasefire in
 * Gaza”, “Congo’s minerals deal”. Which words are countries the platform knows; which places have to do
 * with the issue the knowledge base’s relations say.
 */
import type { Knowledge, OwnedAlias } from '../pack/knowledge.ts';
import type { Candidate } from './candidates.ts';
import { isCountry, isScene, peopleOf } from './countries.ts';
import { adjoining, isCapitalised, phraseAt, wordAt } from './neighbours.ts';
import { POSSESSIVE, type Tokens } from './tokens.ts';

/** Types whose terms are ordinary words, which may speak of any place. */
const IS_ISSUE: ReadonlySet<string> = new Set(['topic', 'agreement', 'event']);
/** Before the place that a term is about. */
const ABOUT = new Set(['in', 'on', 'against', 'for', 'with', 'between']);
/** People talk about one place in another, so “in” says nothing after these. */
const HELD_SOMEWHERE = /(talks|negotiations|process|meeting|summit)$/i;
/** Words of the longest country name that is looked for: “Democratic Republic of the Congo”. */
const LONGEST = 5;
/** Inside such a name. */
const JOINING = /^(of|the)$/;

/** The other place that a term is about, or undefined. */
export function placeElsewhere(candidate: Candidate, option: OwnedAlias, knowledge: Knowledge): string | undefined {
	if (!IS_ISSUE.has(option.entity.type)) return undefined;
	const { tokens, from, to } = candidate;
	const held = HELD_SOMEWHERE.test(tokens.text.slice(candidate.start, candidate.end));
	const isOther = (place: string) => isElsewhere(place, option, knowledge);
	if (adjoining(tokens, to) && ABOUT.has(wordAt(tokens, to)) && !(held && wordAt(tokens, to) === 'in')) {
		const first = wordAt(tokens, to + 1) === 'the' ? to + 2 : to + 1;
		const place = namesFrom(tokens, first).find(isOther);
		if (place) return place;
	}
	return held ? undefined : namesUpTo(tokens, from).find((place) => isCountry(place) && isOther(place));
}

/** Capitalised words from a token on, one to {@link LONGEST} of them, and the last behind “of” by itself. */
function namesFrom(tokens: Tokens, first: number): string[] {
	const names: string[] = [];
	for (let at = first; at < first + LONGEST && at > 0; at++) {
		if (at > first && !adjoining(tokens, at)) break;
		if (isCapitalised(tokens, at)) names.unshift(phraseAt(tokens, first, at + 1));
		else if (at === first || !JOINING.test(wordAt(tokens, at))) break;
		if (JOINING.test(wordAt(tokens, at - 1)) && at > first) names.push(wordAt(tokens, at));
	}
	return names;
}

/** Capitalised words before a token, one to {@link LONGEST} of them, the last perhaps in the possessive. */
function namesUpTo(tokens: Tokens, end: number): string[] {
	const names: string[] = [];
	for (let at = end - 1; at >= Math.max(0, end - LONGEST) && isCapitalised(tokens, at); at--) {
		const possessive = at === end - 1 && ((tokens.flags[at] as number) & POSSESSIVE) !== 0;
		if (!possessive && !adjoining(tokens, at + 1)) break;
		names.unshift(phraseAt(tokens, at, end));
	}
	return names;
}

/** Whether a name is that of a place that has nothing to do with an issue. */
function isElsewhere(name: string, { alias, entity }: OwnedAlias, knowledge: Knowledge): boolean {
	const place = placesOf(knowledge).get(name);
	if (place === undefined) return isCountry(name) || (isScene(name) && !peopleOfPlaces(knowledge).has(name));
	const tied = knowledge.company.get(entity.id);
	if (alias.needs?.includes(place) || tied?.has(place)) return false;
	return isCountry(name) || ![...(knowledge.company.get(place) ?? [])].some((id) => tied?.has(id));
}

const peoples = new WeakMap<Knowledge, ReadonlySet<string>>();

/** What the people of a pack's places may be called. */
function peopleOfPlaces(knowledge: Knowledge): ReadonlySet<string> {
	const known = peoples.get(knowledge) ?? new Set([...placesOf(knowledge).keys()].flatMap(peopleOf));
	peoples.set(knowledge, known);
	return known;
}

const places = new WeakMap<Knowledge, Map<string, string>>();

/** Ids of the places of a pack, by name in lower case. */
function placesOf(knowledge: Knowledge): Map<string, string> {
	const known =
		places.get(knowledge) ??
		new Map(
			[...knowledge.entities.values()]
				.filter(({ type }) => type === 'place')
				.map(({ id, name }) => [name.toLowerCase(), id]),
		);
	places.set(knowledge, known);
	return known;
}
