/** What the page says that a place is, where that is no city: “Moscow, a town of 26,000”, “a bar called White House”. */
import type { Entity } from '../pack/schema.ts';
import { isCity } from './cities.ts';
import { wordAt } from './neighbours.ts';
import { COMMA_BEFORE, SENTENCE_START, type Tokens } from './tokens.ts';

/** In front of a name, with “called”; or behind it, in an apposition. */
const KIND = /^(town|village|hamlet|suburb|township|county|province|pub|bar|restaurant|hotel)$/;
const AS_A_KIND =
	/^, (?:an?|the) (?:[\w-]+ ){0,2}(town|village|hamlet|suburb|township|county|province|pub|public house) (?:where|that|with|of|in|on|up|down|near|north|south|east|west|off)\b/;
/** Text behind a name in which that is looked for, in UTF-16 units. */
const LONGEST_KIND = 60;
/** Kinds that lie in regions, and how a pack describes what is like them. */
const SETTLEMENT = /^(town|village|hamlet|suburb|township)$/;
const SMALLER = /\b(town|village|region)\b/i;
/** Behind a city’s name, or in front with “in” or “of”. */
const SMALL = /^(villages?|villagers|hamlet|parish)$/;

/**
 * The kind in one word, lower case; undefined where nothing is said.
 * @param before the word right in front. @param next the word right behind; both empty where there is none.
 */
export function kindOf(tokens: Tokens, from: number, to: number, before: string, next: string): string | undefined {
	if (SMALL.test(next) && !/^(a|the)$/.test(before) && wordAt(tokens, to + 1) !== 'of') return 'village';
	if (/^(in|of)$/.test(before) && SMALL.test(wordAt(tokens, from - 2))) return 'village';
	const called = before === 'the' ? from - 2 : from - 1;
	if (/^(called|named)$/.test(wordAt(tokens, called)) && KIND.test(wordAt(tokens, called - 1)))
		return wordAt(tokens, called - 1);
	// Not “In Paris, a suburb in the north was searched”.
	if (!((tokens.flags[to] ?? 0) & COMMA_BEFORE) || (tokens.flags[from - 1] ?? 0) & SENTENCE_START) return undefined;
	const end = tokens.ends[to - 1] as number;
	return AS_A_KIND.exec(tokens.text.slice(end, end + LONGEST_KIND))?.[1];
}

/** Whether a place cannot be of a kind: there are villages in a region, and a town is one. */
export function isUnlike(entity: Entity, kind: string): boolean {
	if (entity.description.toLowerCase().includes(kind)) return false;
	return !SETTLEMENT.test(kind) || (isCity(entity) && !SMALLER.test(entity.description));
}
