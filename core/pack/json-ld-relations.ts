/** Which properties of schema.org say the relations of a pack. */
import type { Citation, Entity, EntityType } from './schema.ts';

type RelationKind = Entity['relations'][number]['kind'];

/** A relation with both its ends. */
export interface Tie {
	readonly from: Entity;
	readonly kind: RelationKind;
	readonly to: Entity;
	readonly cite: readonly Citation[];
	/** What tells it from every other relation of the pack. */
	readonly key: readonly (string | number)[];
}

/** A property of one entity whose value is another. */
interface Said {
	readonly on: string;
	readonly term: string;
	readonly value: string;
}

interface Rule {
	readonly kinds: readonly RelationKind[];
	readonly from: readonly EntityType[];
	readonly to: readonly EntityType[];
	readonly term: string;
	/** The property belongs to the entity that the relation leads to. */
	readonly inverse?: boolean;
}

/** The first rule that fits counts. Types are those that schema.org allows on either side of the property. */
const RULES: readonly Rule[] = [
	{ kinds: ['leads', 'holds-office-in'], from: ['person'], to: ['organisation'], term: 'worksFor' },
	{ kinds: ['member-of'], from: ['person', 'organisation'], to: ['organisation'], term: 'memberOf' },
	{ kinds: ['part-of', 'owned-by'], from: ['organisation'], to: ['organisation'], term: 'parentOrganization' },
	{ kinds: ['part-of', 'located-in', 'capital-of'], from: ['place'], to: ['place'], term: 'containedInPlace' },
	{ kinds: ['part-of'], from: ['event'], to: ['event'], term: 'superEvent' },
	{ kinds: ['part-of'], from: ['agreement'], to: ['agreement'], term: 'isPartOf' },
	{ kinds: ['located-in', 'happened-at'], from: ['organisation', 'event'], to: ['place'], term: 'location' },
	{ kinds: ['advises', 'negotiates-for', 'represents'], from: ['person'], to: ['organisation'], term: 'affiliation' },
	{
		kinds: ['advises', 'negotiates-for', 'represents', 'allied-with'],
		from: ['person'],
		to: ['person'],
		term: 'knows',
	},
	{ kinds: ['family-of'], from: ['person'], to: ['person'], term: 'relatedTo' },
	{ kinds: ['owned-by'], from: ['resource'], to: ['person', 'organisation'], term: 'owns', inverse: true },
	{ kinds: ['took-part-in'], from: ['person', 'organisation'], to: ['event'], term: 'attendee', inverse: true },
	{
		kinds: ['concerns'],
		from: ['event', 'agreement'],
		to: ['person', 'organisation', 'place', 'agreement', 'event', 'topic', 'resource'],
		term: 'about',
	},
	{
		kinds: ['party-to', 'took-part-in'],
		from: ['person', 'organisation', 'place'],
		to: ['agreement', 'event'],
		term: 'about',
		inverse: true,
	},
];

/** What schema.org can say of a relation without its kind being lost; nothing if it has no such property. */
export function relationTerms({ from, kind, to }: Tie): Said[] {
	const rule = RULES.find(
		({ kinds, from: froms, to: tos }) => kinds.includes(kind) && froms.includes(from.type) && tos.includes(to.type),
	);
	if (!rule) return [];
	const [on, value] = rule.inverse ? [to.id, from.id] : [from.id, to.id];
	return [{ on, term: rule.term, value }];
}
