/**
 * Search over the knowledge base: first what is written so, or begins so, then, by Fuse, what may be misspelt.
 * Names and aliases come before roles, roles before descriptions, descriptions before statements.
 */
import type { Knowledge } from '../pack/knowledge.ts';
import type { EntityType } from '../pack/schema.ts';
import { fold, latinise, sharedBeginnings, wordsOf } from './fold.ts';
import { Index } from './index.ts';

/** Results shown at most. */
export const MOST_RESULTS = 20;
/** Characters of a query that are read; no name is longer, and pasted pages are none. */
export const MOST_CHARACTERS = 64;
/** From this score on, what has much said about it comes a little sooner. */
const NO_NAME = 1;
const MUCH_SAID = 0.03;

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

/** Best match first. @param types only entities of these; of all where none are given. */
export type Search = (query: string, types?: readonly EntityType[]) => FoundEntity[];

/** Builds the index once; each search is then a millisecond or so. */
export function createSearch(knowledge: Knowledge): Search {
	const index = new Index(knowledge);
	const weights = new Map(
		knowledge.pack.entities.map(({ id }) => [id, Math.log2(1 + (knowledge.statements.get(id)?.length ?? 0))]),
	);
	return (query, types = []) => {
		const folded = fold(query.trim().slice(0, MOST_CHARACTERS));
		let wanted = folded;
		let finds = index.search(folded);
		if (finds.size === 0 && latinise(folded) !== folded) {
			wanted = latinise(folded);
			finds = index.search(wanted);
		}
		const found = [...finds.values()]
			.filter(({ entity }) => types.length === 0 || types.includes(entity.type))
			.map((find) => {
				const weight = weights.get(find.entity.id) ?? 0;
				return { ...find, weight, rank: find.score - (find.score < NO_NAME ? 0 : MUCH_SAID * weight) };
			})
			.sort((a, b) => a.rank - b.rank || b.weight - a.weight);
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
