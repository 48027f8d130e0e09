/** Search over the knowledge base: Fuse over names, aliases and descriptions. */
import Fuse, { type FuseResultMatch } from 'fuse.js';
import type { Knowledge } from '../pack/knowledge.ts';
import { expandPattern } from '../pack/patterns.ts';
import type { EntityType } from '../pack/schema.ts';

/** Results shown at most. */
export const MOST_RESULTS = 20;
/** Forms of an alias pattern that are searched; the rest are their variations. */
const FORMS_SEARCHED = 12;

export interface SearchResult {
	readonly id: string;
	readonly name: string;
	readonly type: EntityType;
	/** The description, in one line. */
	readonly line: string;
	/** Parts of the name that the query matched, as [start, end) pairs. */
	readonly nameRanges: readonly (readonly [number, number])[];
}

interface Entry {
	readonly id: string;
	readonly name: string;
	readonly type: EntityType;
	readonly aliases: readonly string[];
	readonly roles: readonly string[];
	readonly description: string;
}

export type Search = (query: string) => SearchResult[];

/** Builds the index once; each search is then a few milliseconds. Best match first. */
export function createSearch(knowledge: Knowledge): Search {
	const entries = knowledge.pack.entities.map(
		({ id, name, type, aliases, roles, description }): Entry => ({
			id,
			name,
			type,
			aliases: [...new Set(aliases.flatMap((alias) => expandPattern(alias.text).slice(0, FORMS_SEARCHED)))],
			roles: roles.map((role) => role.title),
			description,
		}),
	);
	const weight = new Map(entries.map(({ id }) => [id, knowledge.statements.get(id)?.length ?? 0]));
	const fuse = new Fuse(entries, {
		keys: [
			{ name: 'name', weight: 4 },
			{ name: 'aliases', weight: 3 },
			{ name: 'roles', weight: 1.5 },
			{ name: 'description', weight: 1 },
		],
		useTokenSearch: true,
		ignoreDiacritics: true,
		ignoreLocation: true,
		threshold: 0.4,
		includeScore: true,
		includeMatches: true,
	});
	return (query) => {
		const wanted = query.trim();
		if (wanted === '') return [];
		return fuse
			.search(wanted, { limit: MOST_RESULTS * 3 })
			.map(({ item, score, matches }) => ({
				item,
				matches,
				rank: closeness(item, wanted) * 10 - (score ?? 1) + Math.log1p(weight.get(item.id) ?? 0) / 20,
			}))
			.sort((a, b) => b.rank - a.rank)
			.slice(0, MOST_RESULTS)
			.map(({ item, matches }) => ({
				id: item.id,
				name: item.name,
				type: item.type,
				line: item.description,
				nameRanges: rangesIn(item.name, matches),
			}));
	};
}

/** 1 for a name or alias that is the query, less for one that begins with it, 0 for none. */
function closeness({ name, aliases }: Entry, query: string): number {
	const wanted = fold(query);
	let best = 0;
	for (const form of [name, ...aliases]) {
		const folded = fold(form);
		if (folded === wanted) return 1;
		if (folded.startsWith(wanted)) best = Math.max(best, 0.3 + 0.3 * (wanted.length / folded.length));
		else if (folded.includes(` ${wanted}`)) best = Math.max(best, 0.2 + 0.2 * (wanted.length / folded.length));
	}
	return best;
}

function fold(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[-\s]+/g, ' ')
		.trim();
}

function rangesIn(name: string, matches: readonly FuseResultMatch[] | undefined): [number, number][] {
	const match = matches?.find(({ key }) => key === 'name');
	return (match?.indices ?? [])
		.map(([from, to]): [number, number] => [from, to + 1])
		.filter(([from, to]) => to - from > 1 && to <= name.length);
}
