/** Opened packs: the same data with the ways into it that the rest of the program needs. */
import { buildColumns } from '../match/build-gazetteer.ts';
import { type Columns, Gazetteer, type Matcher } from '../match/gazetteer.ts';
import { SeveralGazetteers } from '../match/several-gazetteers.ts';
import { tokenize } from '../match/tokens.ts';
import { type JoinedSource, joinPacks } from './join.ts';
import { expandPattern } from './patterns.ts';
import { phrasesOf } from './phrases.ts';
import type { Alias, Dispute, Entity, Pack, Position, Statement } from './schema.ts';

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
	readonly gazetteer: Matcher;
	readonly entities: ReadonlyMap<string, Entity>;
	readonly sources: ReadonlyMap<string, JoinedSource>;
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

/** A pack with its names compiled. */
export interface LoadedPack {
	readonly pack: Pack;
	readonly gazetteer: Gazetteer;
}

/** The names of a pack, compiled: some milliseconds for each thousand. */
export function compileNames({ entities }: Pick<Pack, 'entities'>, onStep?: (step: number) => void): Columns {
	return buildColumns(phrasesOf(entities), onStep);
}

/** Opens one pack. A gazetteer that it brings is not rebuilt. @throws RangeError when that is damaged. */
export function openPack(pack: Pack): Knowledge {
	const gazetteer = pack.gazetteer ? Gazetteer.open(pack.gazetteer) : Gazetteer.of(compileNames(pack));
	return openPacks([{ pack, gazetteer }]);
}

/** Opens packs as one: a few maps over their own objects. The first has the first word where two claim a name. */
export function openPacks(packs: readonly LoadedPack[]): Knowledge {
	const { pack, entities } = joinPacks(packs.map((loaded) => loaded.pack));
	const aliases = packs.flatMap((loaded, at) =>
		loaded.pack.entities.flatMap((entity, index) =>
			entity.aliases.map((alias) => owned(alias, entities[at]?.[index] as Entity)),
		),
	);
	const numbered = packs.map(({ gazetteer, pack: { entities: own } }) => ({
		gazetteer,
		aliases: own.reduce((sum, entity) => sum + entity.aliases.length, 0),
	}));
	const [only] = numbered;
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
		gazetteer: only && numbered.length === 1 ? only.gazetteer : new SeveralGazetteers(numbered),
		entities: new Map(pack.entities.map((entity) => [entity.id, entity])),
		sources: new Map(pack.sources.map((source) => [source.id, source])),
		aliases,
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
