/** The pack as the extension carries it: without what only its makers need. */
import type { Pack } from './schema.ts';

/**
 * Leaves out longer names that an alias is no part of, which the gazetteer already holds; the statements behind a
 * dispute's sides; and the fingerprints of documents. Statements, events and disputes, which nothing shown goes by,
 * have short ids. Of the citations of a relation, which nothing shows, the first stays, without its words. An eighth of
 * the pack's weight.
 */
export function shippedPack(pack: Pack): Pack {
	return {
		...pack,
		sources: pack.sources.map(({ fingerprint: _, ...source }) => source),
		entities: pack.entities.map((entity) => ({
			...entity,
			aliases: entity.aliases.map(({ not: _, ...alias }) => alias),
			relations: entity.relations.map((relation) => {
				const first = relation.cite.slice(0, 1).map(({ quote: _, ...place }) => place);
				return { ...relation, cite: first as typeof relation.cite };
			}),
		})),
		statements: pack.statements.map(shortened),
		events: pack.events.map(shortened),
		disputes: pack.disputes.map((dispute, index) => ({
			...shortened(dispute, index),
			sides: dispute.sides.map(({ statements: _, ...side }) => side) as typeof dispute.sides,
		})),
	};
}

/** Each list counts for itself. */
function shortened<T extends { id: string }>(item: T, index: number): T {
	return { ...item, id: index.toString(36) };
}
