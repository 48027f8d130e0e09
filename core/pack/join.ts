/**
 * Several packs as one, so that all of them are searched, found and shown together. The packs stand in an order: where
 * two of them claim the same name, the earlier has the first word.
 */
import { phraseKey } from '../match/phrase-key.ts';
import { NOTES_ID } from './notes.ts';
import type { Citation, Entity, Pack, Source } from './schema.ts';

/** A source that says which pack it came with, where there are several. */
export interface JoinedSource extends Source {
	readonly pack?: string;
}

export type JoinedPack = Omit<Pack, 'sources'> & { sources: JoinedSource[] };

export interface Joined {
	/** All that the packs hold. Its names are not compiled. */
	readonly pack: JoinedPack;
	/** For each pack, in order, what its own entities have become, in their order. */
	readonly entities: readonly (readonly Entity[])[];
}

/**
 * Entities of two packs are one where their Wikipedia titles are the same, or their ids and one of their names. All
 * else that has an id which an earlier pack uses for something else gets the pack's own id in front.
 */
export function joinPacks(packs: readonly Pack[]): Joined {
	const [only] = packs;
	if (only && packs.length === 1) return { pack: only, entities: [only.entities] };
	const joined: JoinedPack = {
		...(only ?? NOTHING),
		sources: [],
		entities: [],
		statements: [],
		positions: [],
		events: [],
		disputes: [],
	};
	delete joined.gazetteer;
	const known = new Identities();
	// Beside one pack, the reader's notes are told by their sources.
	const isSeveral = packs.filter(({ id }) => id !== NOTES_ID).length > 1;
	const entities = packs.map((pack) => add(pack, joined, known, isSeveral));
	const last = new Map(joined.entities.map((entity) => [entity.id, entity]));
	return { pack: joined, entities: entities.map((ids) => ids.map((id) => last.get(id) as Entity)) };
}

/** Leaves room for a number within what an id may have. */
const LONGEST_ID = 72;

const NOTHING: Pack = {
	format: 'backstory-pack',
	version: 1,
	id: 'nothing',
	title: '',
	description: '',
	language: 'en',
	sources: [],
	entities: [],
	statements: [],
	positions: [],
	events: [],
	disputes: [],
};

/** What a pack is called where there is little room. */
export function packLabel({ shortTitle, title }: Pick<Pack, 'shortTitle' | 'title'>): string {
	return shortTitle ?? title;
}

/** Adds a pack to those before it. @returns the ids that its entities have now. */
function add(pack: Pack, joined: JoinedPack, known: Identities, isSeveral: boolean): string[] {
	const label = isSeveral ? { pack: packLabel(pack) } : {};
	const sources = newIds(pack, pack.sources, joined.sources);
	const source = (id: string) => sources.get(id) ?? id;
	for (const item of pack.sources) joined.sources.push({ ...item, id: source(item.id), ...label });

	const places = new Map(joined.entities.map(({ id }, at) => [id, at]));
	const same = known.findAll(pack.entities);
	const others = pack.entities.filter(({ id }) => !same.has(id));
	const renamed = newIds(pack, others, joined.entities);
	const entity = (id: string) => same.get(id) ?? renamed.get(id) ?? id;

	const rewrite = rewriter(source, entity);
	// Most packs share no id with another. What stays as it is need not be copied: there may be a million names in it.
	const asIs = sources.size === 0 && renamed.size === 0 && same.size === 0;
	for (const item of pack.entities) {
		const moved = asIs ? item : rewrite.entity(item);
		const at = places.get(moved.id);
		if (at === undefined) joined.entities.push(moved);
		else joined.entities[at] = merged(joined.entities[at] as Entity, moved);
		known.add(moved.id, item);
	}
	const statements = newIds(pack, pack.statements, joined.statements);
	for (const { id, about, by, cite, ...rest } of pack.statements)
		joined.statements.push({
			...rest,
			id: statements.get(id) ?? id,
			about: about.map(entity),
			...(by !== undefined && { by: typeof by === 'string' && by !== 'author' ? entity(by) : by }),
			cite: rewrite.cite(cite),
		});
	for (const { actor, issue, cite, ...rest } of pack.positions)
		joined.positions.push({ ...rest, actor: entity(actor), issue: entity(issue), cite: rewrite.cite(cite) });
	const events = newIds(pack, pack.events, joined.events);
	for (const { id, who, cite, ...rest } of pack.events)
		joined.events.push({ ...rest, id: events.get(id) ?? id, who: who.map(entity), cite: rewrite.cite(cite) });
	joined.events.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
	const disputes = newIds(pack, pack.disputes, joined.disputes);
	for (const { id, about, sides, note, ...rest } of pack.disputes)
		joined.disputes.push({
			...rest,
			id: disputes.get(id) ?? id,
			about: about.map(entity),
			sides: sides.map(({ text, cite, statements: behind }) => ({
				text,
				...(behind && { statements: behind.map((id) => statements.get(id) ?? id) }),
				cite: rewrite.cite(cite),
			})),
			...(note && { note: { ...note, cite: rewrite.cite(note.cite) } }),
		});
	return pack.entities.map(({ id }) => entity(id));
}

/** For the items whose ids are taken, ids that are free. */
function newIds(
	{ id: pack }: Pack,
	items: readonly { id: string }[],
	joined: readonly { id: string }[],
): Map<string, string> {
	const taken = new Set(joined.map(({ id }) => id));
	const own = new Set(items.map(({ id }) => id));
	const ids = new Map<string, string>();
	for (const { id } of items) {
		if (!taken.has(id)) continue;
		const wanted = `${pack}-${id}`.slice(0, LONGEST_ID).replace(/-$/, '');
		let free = wanted;
		for (let number = 2; taken.has(free) || own.has(free); number++) free = `${wanted}-${number}`;
		taken.add(free);
		ids.set(id, free);
	}
	return ids;
}

function rewriter(source: (id: string) => string, entity: (id: string) => string) {
	const cite = (citations: readonly Citation[]): Citation[] =>
		citations.map((citation) => ({ ...citation, source: source(citation.source) }));
	return {
		cite,
		entity: (item: Entity): Entity => ({
			...item,
			id: entity(item.id),
			cite: cite(item.cite),
			...(item.side !== undefined && { side: entity(item.side) }),
			roles: item.roles.map((role) => ({
				...role,
				...(role.organisation !== undefined && { organisation: entity(role.organisation) }),
				cite: cite(role.cite),
			})),
			aliases: item.aliases.map((alias) => (alias.needs ? { ...alias, needs: alias.needs.map(entity) } : alias)),
			relations: item.relations.map((relation) => ({
				...relation,
				to: entity(relation.to),
				cite: cite(relation.cite),
			})),
		}),
	};
}

/** One entity of two packs: called and described as by the earlier, with all that both know of it. */
function merged(first: Entity, second: Entity): Entity {
	const wikipedia = first.wikipedia ?? second.wikipedia;
	const side = first.side ?? second.side;
	return {
		...first,
		...(wikipedia !== undefined && { wikipedia }),
		...(side !== undefined && { side }),
		// The last is the one that a card shows: of the earlier pack, which has the first word.
		roles: [...second.roles, ...first.roles],
		aliases: [...first.aliases, ...second.aliases],
		relations: [...first.relations, ...second.relations],
	};
}

/** Finds the entity of an earlier pack that another is the same as. */
class Identities {
	readonly #byTitle = new Map<string, { id: string; type: Entity['type'] }>();
	/** What stands under an id in the packs so far. Its names are looked at when they are asked for: few ever are. */
	readonly #byId = new Map<string, Entity[]>();

	/** @returns by the ids of those that an earlier pack has, what they are known by there. */
	findAll(entities: readonly Entity[]): Map<string, string> {
		const same = new Map<string, string>();
		for (const entity of entities) {
			const id = this.#find(entity);
			if (id !== undefined) same.set(entity.id, id);
		}
		return same;
	}

	#find(entity: Entity): string | undefined {
		const { id, type, wikipedia } = entity;
		const titled = wikipedia === undefined ? undefined : this.#byTitle.get(wikipedia);
		if (titled?.type === type) return titled.id;
		const known = this.#byId.get(id);
		if (known?.[0]?.type !== type) return undefined;
		const names = new Set(known.flatMap(keysOf));
		return keysOf(entity).some((key) => names.has(key)) ? id : undefined;
	}

	/** @param id what it is known by now. */
	add(id: string, entity: Entity): void {
		const known = this.#byId.get(id);
		if (known) known.push(entity);
		else this.#byId.set(id, [entity]);
		const { type, wikipedia } = entity;
		if (wikipedia !== undefined && !this.#byTitle.has(wikipedia)) this.#byTitle.set(wikipedia, { id, type });
	}
}

function keysOf({ name, aliases }: Entity): string[] {
	return [name, ...aliases.map(({ text }) => text)].map(phraseKey);
}
