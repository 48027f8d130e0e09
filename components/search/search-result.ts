import type { EntityType } from '../../core/pack/schema.ts';

/** One row of the search box. */
export interface SearchResult {
	readonly id: string;
	readonly name: string;
	readonly type: EntityType;
	/** One line under the name: the role for a person, else the description. */
	readonly line: string;
	/** What of the name matched, as [start, end) in UTF-16 units, in order, not overlapping. */
	readonly nameRanges?: readonly (readonly [start: number, end: number])[];
}
