/** How well a text answers a query. */
import type { Entity } from '../pack/schema.ts';
import { editsBetween } from './edits.ts';
import { type Text, tellingWords } from './texts.ts';

/** Letters a beginning needs to stand for a name by itself. */
const SHORTEST_BEGINNING = 5;
/** Share of the name that may be missing after it. */
const MOST_MISSING = 0.4;
/** Letters a name needs to be known for certain with one slip in it, and with two. */
const CERTAIN_WITH_ONE_SLIP = 6;
const CERTAIN_WITH_TWO_SLIPS = 8;

/** What a text is to its entity, by how much it counts. */
export const HANDICAP = { name: 0, alias: 0.15, role: 0.2, description: 2, statement: 3 } as const;

/** How sure a find is: the query is the text, or near it, or merely in it. */
type Certainty = 'exact' | 'near' | 'none';

export interface Find {
	readonly entity: Entity;
	/** Lower is better. */
	readonly score: number;
	readonly certainty: Certainty;
}

/** The query as it is held against texts. */
export interface Wanted {
	readonly text: string;
	/** Its words that tell something. */
	readonly words: readonly string[];
}

/** Lower is better: the text itself, its beginning, a part of it, its words anyhow, its words misspelt. */
export function judge(text: Text, wanted: Wanted, slips: number): Omit<Find, 'entity'> {
	const { kind, short } = text;
	if (kind === 'description' || kind === 'statement') return { score: HANDICAP[kind] + slips, certainty: 'none' };
	const several = wanted.words.length > 1;
	const longer = missing(text.text, wanted.text);
	// Several words of a role ask for the role, even where a longer name holds them too; all of its words, the more so.
	const asRole = kind === 'role' && several;
	const score = longer / (asRole ? 10 : 2) + HANDICAP[kind];
	if (slips >= 1) {
		const certain = short && kind !== 'role' && isObviousSlip(wanted.text, text.text);
		return { score: score + 2 + slips / 4, certainty: certain ? 'near' : 'none' };
	}
	if (text.text === wanted.text) return { score: HANDICAP[kind], certainty: kind === 'role' ? 'none' : 'exact' };
	if (asRole && tellingWords(text.text).length === wanted.words.length)
		return { score: score + 0.5 + slips, certainty: 'none' };
	if (text.text.startsWith(wanted.text)) {
		const cut = text.text[wanted.text.length] !== ' ';
		const certain =
			(kind === 'name' || (kind === 'alias' && short && cut)) &&
			wanted.text.length >= SHORTEST_BEGINNING &&
			longer <= MOST_MISSING;
		return { score: score + 1, certainty: certain ? 'near' : 'none' };
	}
	// The last words of a name say what it is: “US military aid” is aid, “military aid pause” is none.
	if (text.text.endsWith(` ${wanted.text}`)) return { score: score + 1 + slips, certainty: 'none' };
	const inside = asRole ? 1.1 : ` ${text.text}`.includes(` ${wanted.text}`) ? 1.2 : 1.5;
	return { score: score + inside + slips, certainty: 'none' };
}

/** Share of the longer text that the shorter lacks. */
function missing(a: string, b: string): number {
	return 1 - Math.min(a.length, b.length) / Math.max(a.length, b.length);
}

function isObviousSlip(wanted: string, text: string): boolean {
	const length = Math.min(wanted.length, text.length);
	if (length < CERTAIN_WITH_ONE_SLIP || wanted[0] !== text[0]) return false;
	return editsBetween(wanted, text).whole <= (length >= CERTAIN_WITH_TWO_SLIPS ? 2 : 1);
}
