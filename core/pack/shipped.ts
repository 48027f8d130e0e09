/** The pack as the extension carries it: without what only its makers need. */
import type { Pack } from './schema.ts';

/**
 * Leaves out longer names that an alias is no part of, which the gazetteer already holds; the statements behind a
 * dispute's sides; and the fingerprints of documents. A tenth of the pack's weight, and nothing that is shown.
 */
export function shippedPack(pack: Pack): Pack {
	return {
		...pack,
		sources: pack.sources.map(({ fingerprint: _, ...source }) => source),
		entities: pack.entities.map((entity) => ({
			...entity,
			aliases: entity.aliases.map(({ not: _, ...alias }) => alias),
		})),
		disputes: pack.disputes.map((dispute) => ({
			...dispute,
			sides: dispute.sides.map(({ statements: _, ...side }) => side) as typeof dispute.sides,
		})),
	};
}
