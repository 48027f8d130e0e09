/** A page's brief as JSON-LD with the terms of schema.org: the article, and the part of the pack that bears on it. */
import { type JsonLd, type Node, packAsJsonLd } from '../pack/json-ld.ts';
import type { Knowledge } from '../pack/knowledge.ts';
import type { Pack } from '../pack/schema.ts';
import type { Brief } from './model.ts';

export function briefAsJsonLd({ pack }: Knowledge, brief: Brief, address: string | undefined): JsonLd {
	const { summary } = brief;
	const named = [...summary.actors, ...summary.issues, ...summary.places];
	const article: Node = {
		'@type': 'NewsArticle',
		...(address && { '@id': address, url: address }),
		headline: summary.title,
		...(summary.published && { datePublished: summary.published }),
		publisher: { '@type': 'Organization', name: summary.outlet ?? summary.host },
		mentions: named.map(({ id }) => ({ '@id': `urn:backstory:${pack.id}:entity:${id}` })),
	};
	const { '@context': context, '@graph': graph } = packAsJsonLd(partOf(pack, brief));
	return { '@context': context, '@graph': [article, ...graph] };
}

/** What the brief shows, and whoever and whatever that speaks of, so that no reference leads nowhere. */
function partOf(pack: Pack, { summary, timeline, leftOut, disputes }: Brief): Pack {
	const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
	const listed = ids([...summary.actors, ...summary.issues, ...summary.places, ...leftOut.map(({ absent }) => absent)]);
	const positions = pack.positions.filter(({ actor, issue }) => listed.has(actor) && listed.has(issue));
	const shownEvents = ids(timeline.events);
	const events = pack.events.filter(({ id }) => shownEvents.has(id));
	const shownDisputes = ids(disputes);
	const differing = pack.disputes.filter(({ id }) => shownDisputes.has(id));
	const told = new Set(differing.flatMap(({ sides }) => sides.flatMap((side) => side.statements ?? [])));
	const offered = ids(leftOut);
	const statements = pack.statements.filter(({ id }) => told.has(id) || offered.has(id));
	const spokenOf = new Set([
		...listed,
		...events.flatMap(({ who }) => who),
		...differing.flatMap(({ about }) => about),
		...statements.flatMap(({ about, by }) => (typeof by === 'string' ? [...about, by] : about)),
	]);
	const entities = pack.entities.filter(({ id }) => spokenOf.has(id));
	return { ...pack, entities, statements, positions, events, disputes: differing };
}
