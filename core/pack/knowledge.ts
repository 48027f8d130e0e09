/** An opened pack: the same data with the ways into it that the rest of the program needs. */
import { Gazetteer } from '../match/gazetteer.ts';
import { tokenize } from '../match/tokens.ts';
import { expandPattern } from './patterns.ts';
import type { Alias, Dispute, Entity, Pack, Position, Source, Statement } from './schema.ts';

/** An alias and the entity that has it. A longer name that is nothing of ours has no owner. */
export interface OwnedAlias {
	readonly alias: Alias;
	readonly entity: Entity;
	/** Words of the mention, where others must come before or follow that are no part of it. */
	readonly words?: number;
	/** How many must come before. */
	readonly skip?: number;
}

export interface Knowledge {
	readonly pack: Pack;
	readonly gazetteer: Gazetteer;
	readonly entities: ReadonlyMap<string, Entity>;
	readonly sources: ReadonlyMap<string, Source>;
	/** By the number that the gazetteer reports; a number beyond the end is a longer name that is not ours. */
	readonly aliases: readonly OwnedAlias[];
	readonly statements: ReadonlyMap<string, readonly Statement[]>;
	/** Positions of an actor, and positions on an issue. */
	readonly positions: ReadonlyMap<string, readonly Position[]>;
	readonly disputes: ReadonlyMap<string, readonly Dispute[]>;
	/** Entities tied to an entity by a relation in either direction. */
	readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
	/** Entities that an entity is named together with, in a relation or a statement: the company it keeps. */
	readonly company: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Opens a pack. The gazetteer is not rebuilt; the rest is a few maps over the pack's own objects. */
export function openPack(pack: Pack): Knowledge {
	const neighbours = new Map<string, Set<string>>();
	const company = new Map<string, Set<string>>();
	for (const { id, relations } of pack.entities) {
		for (const { to, kind } of relations) {
			if (kind === 'distinct-from') continue;
			for (const ties of [neighbours, company]) tie(ties, id, to);
		}
	}
	for (const { about } of pack.statements) {
		for (const [index, a] of about.entries()) for (const b of about.slice(index + 1)) tie(company, a, b);
	}
	return {
		pack,
		gazetteer: Gazetteer.open(pack.gazetteer),
		entities: new Map(pack.entities.map((entity) => [entity.id, entity])),
		sources: new Map(pack.sources.map((source) => [source.id, source])),
		aliases: pack.entities.flatMap((entity) => entity.aliases.map((alias) => owned(alias, entity))),
		statements: index(pack.statements, (statement) => statement.about),
		positions: index(pack.positions, (position) => [position.actor, position.issue]),
		disputes: index(pack.disputes, (dispute) => dispute.about),
		neighbours,
		company,
	};
}

function owned(alias: Alias, entity: Entity): OwnedAlias {
	if (!alias.followedBy && !alias.precededBy) return { alias, entity };
	const skip = alias.precededBy ? wordsOf(alias.precededBy) : 0;
	return { alias, entity, words: wordsOf(alias.text), skip };
}

/** Words of a pattern, which has as many in all its forms. */
function wordsOf(pattern: string): number {
	return tokenize(expandPattern(pattern)[0] ?? '').length;
}

function tie(ties: Map<string, Set<string>>, a: string, b: string): void {
	for (const [from, to] of [
		[a, b],
		[b, a],
	] as const) {
		const known = ties.get(from);
		if (known) known.add(to);
		else ties.set(from, new Set([to]));
	}
}

function index<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
	const map = new Map<string, T[]>();
	for (const item of items) {
		for (const key of keysOf(item)) {
			const list = map.get(key);
			if (list) list.push(item);
			else map.set(key, [item]);
		}
	}
	return map;
}
