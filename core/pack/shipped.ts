/** The pack as the extension carries it: without what only its makers need. */
import type { Pack } from './schema.ts';

/**
 * Leaves out the gazetteer, a quarter of the extension's weight, which is built when the pack is first opened; the
 * statements behind a dispute's sides; and the fingerprints of documents. Statements, events and disputes, which
 * nothing shown goes by, have short ids. Of the citations of a relation, which nothing shows, the first stays, without
 * its words.
 */
export function shippedPack({ gazetteer: _, ...pack }: Pack): Pack {
	return {
		...pack,
		sources: pack.sources.map(({ fingerprint: _, ...source }) => source),
		entities: pack.entities.map((entity) => ({
			...entity,
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
