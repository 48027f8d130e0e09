/**
 * The pack: an open format for knowledge that cards are made of.
 *
 * One JSON document holds sources, entities, statements, positions, events and disputes, and the
 * compiled gazetteer that finds the entities in text. Everything a card says carries a citation.
 */
import * as v from 'valibot';
import { DISHONEST, isHonest } from './honest-text.ts';

/** Version of the pack format. Readers refuse packs of another version. */
export const PACK_VERSION = 1;

/** Most words that a pack may quote from a source as proof. */
export const MAX_QUOTE_WORDS = 8;

/** Longest statement, position, event title or dispute text, in UTF-16 units. */
export const MAX_TEXT = 240;

const wordCount = (text: string) => text.trim().split(/\s+/).length;

export const IdSchema = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'),
	v.maxLength(80, 'an id has at most 80 characters'),
	// The one word that every object of the language already has.
	v.notValue('constructor', 'an id cannot be “constructor”'),
);

/** A name, a phrase or a title: one trimmed line that is what it looks like, of so many UTF-16 units. */
function line(least: number, most: number) {
	return v.pipe(
		v.string(),
		v.trim(),
		v.minLength(least, 'the text is empty'),
		v.maxLength(most, `the text is longer than ${most} characters`),
		v.check(isHonest, DISHONEST),
	);
}

/** A date as exact as it is known: 2025, 2025-02 or 2025-02-12. */
export const PartialDateSchema = v.pipe(
	v.string('a date is YYYY, YYYY-MM or YYYY-MM-DD, in quotes if it is a bare year'),
	v.regex(
		/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
		'a date is YYYY, YYYY-MM or YYYY-MM-DD, in quotes if it is a bare year',
	),
	v.check(isOnCalendar, ({ input }) => `there is no such day: ${input}`),
);

function isOnCalendar(date: string): boolean {
	return date.length < 10 || new Date(date).getUTCDate() === Number(date.slice(8));
}

/** A sentence of ours: trimmed, one line, at most {@link MAX_TEXT} characters. */
export const SentenceSchema = v.pipe(
	v.string(),
	v.trim(),
	v.minLength(3, 'the text is empty'),
	v.maxLength(MAX_TEXT, `the text is longer than ${MAX_TEXT} characters: split it or shorten it`),
	v.regex(/^[^\n<>]*$/, 'the text has a line break or an angle bracket'),
	v.check(isHonest, DISHONEST),
);

export const LanguageSchema = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'a language is an ISO 639 code such as en'));

export const SourceKindSchema = v.picklist(['report', 'analysis', 'opinion', 'general', 'note']);

export const SourceSchema = v.strictObject({
	id: IdSchema,
	title: SentenceSchema,
	/** True where the document has no headline and the title is a description by the pack's editors. */
	titleIsOurs: v.optional(v.boolean()),
	/** What the pack's texts call the document, with its kind: “the harbour report”. Shown in place of the kind. */
	shortTitle: v.optional(line(3, 40)),
	author: v.optional(line(1, 120)),
	publisher: v.optional(line(1, 120)),
	published: PartialDateSchema,
	/** How the date was found, where the document does not state it. */
	dateDerived: v.optional(SentenceSchema),
	/** `general` is common knowledge added by the editors, `note` the word of whoever keeps the pack: no document. */
	kind: SourceKindSchema,
	language: LanguageSchema,
	/** Number of the document's non-empty lines. */
	paragraphs: v.pipe(v.number(), v.integer(), v.minValue(0)),
	/** SHA-256 of the document's text, in hex. */
	fingerprint: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a fingerprint is 64 hex digits'))),
});

export const CitationSchema = v.strictObject({
	source: IdSchema,
	/** Counted from 1 over the document's non-empty lines; absent only for a source of kind `general`. */
	paragraph: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
	/** A few exact words of that paragraph, as proof. */
	quote: v.optional(
		v.pipe(
			v.string(),
			v.maxLength(MAX_TEXT, `a quote is at most ${MAX_TEXT} characters`),
			v.check((text) => wordCount(text) <= MAX_QUOTE_WORDS, `a quote has at most ${MAX_QUOTE_WORDS} words`),
			v.check(isHonest, DISHONEST),
		),
	),
});

export const CitationsSchema = v.pipe(v.array(CitationSchema), v.minLength(1, 'has no citation'));

export const EntityTypeSchema = v.picklist([
	'person',
	'organisation',
	'place',
	'agreement',
	'event',
	'topic',
	'resource',
]);

/**
 * How the letter case of a text must agree with the alias.
 * `any`: not at all. `capital`: words with a capital in the alias have one in the text.
 * `exact`: also, words all in capitals in the alias are so in the text ("US", never "us" or "Us").
 */
export const CaseRuleSchema = v.picklist(['any', 'capital', 'exact']);

export const AliasSchema = v.strictObject({
	/** A phrase, or a pattern with alternatives: `(critical |rare-earth |)mineral(s|) (deal|pact)`. */
	text: line(1, 200),
	language: v.optional(LanguageSchema),
	case: CaseRuleSchema,
	/** Words, or a pattern, that must come right before and are no part of the mention: `Oval Office` before `clash`. */
	precededBy: v.optional(line(1, 200)),
	/** Words, or a pattern, that must come right after and are no part of the mention: `of Ukraine` after `invasion`. */
	followedBy: v.optional(line(1, 200)),
	/** Counts only on a page that also holds one of these entities by another alias. */
	needs: v.optional(v.array(IdSchema)),
	/** A surname that the news leaves alone: a capital in mid-sentence is enough, where nobody else of that name is named. */
	alone: v.optional(v.literal(true)),
	/** Longer names that contain the alias and are something else. */
	not: v.optional(v.array(line(1, 200))),
});

export const RoleSchema = v.strictObject({
	title: SentenceSchema,
	organisation: v.optional(IdSchema),
	from: v.optional(PartialDateSchema),
	to: v.optional(PartialDateSchema),
	/** The date for which the source gives the role. */
	asOf: PartialDateSchema,
	cite: CitationsSchema,
});

export const RelationKindSchema = v.picklist([
	'leads',
	'holds-office-in',
	'member-of',
	'part-of',
	'advises',
	'negotiates-for',
	'represents',
	'family-of',
	'allied-with',
	'party-to',
	'happened-at',
	'took-part-in',
	'located-in',
	'capital-of',
	'concerns',
	'owned-by',
	'distinct-from',
]);

export const RelationSchema = v.strictObject({
	kind: RelationKindSchema,
	to: IdSchema,
	cite: CitationsSchema,
});

export const EntitySchema = v.strictObject({
	id: IdSchema,
	type: EntityTypeSchema,
	name: line(1, 120),
	description: SentenceSchema,
	cite: CitationsSchema,
	/** The side or affiliation under which the side panel lists an actor: the id of a place or organisation. */
	side: v.optional(IdSchema),
	roles: v.array(RoleSchema),
	aliases: v.array(AliasSchema),
	/** Title of the English Wikipedia article. */
	wikipedia: v.optional(
		v.pipe(line(1, 255), v.regex(/^(?![A-Za-z]+:\S)[^#<>[\]{|}]*$/, 'this is no title of a Wikipedia article')),
	),
	relations: v.array(RelationSchema),
});

/** Who said it: an entity's id, `author` for the source's own author, or a name that has no card. */
export const SpeakerSchema = v.union([IdSchema, v.strictObject({ name: line(2, 120) })]);

export const StatementKindSchema = v.picklist(['event', 'claim', 'figure', 'analysis']);

export const StatementSchema = v.strictObject({
	id: IdSchema,
	/** Entities it bears on, the most important first. */
	about: v.pipe(v.array(IdSchema), v.minLength(1, 'is about nothing')),
	text: SentenceSchema,
	kind: StatementKindSchema,
	by: v.optional(SpeakerSchema),
	when: v.optional(PartialDateSchema),
	cite: CitationsSchema,
});

export const StanceSchema = v.picklist(['supports', 'opposes', 'conditional', 'unclear']);

export const PositionSchema = v.strictObject({
	actor: IdSchema,
	issue: IdSchema,
	stance: StanceSchema,
	text: SentenceSchema,
	when: v.optional(PartialDateSchema),
	cite: CitationsSchema,
});

export const EventSchema = v.strictObject({
	id: IdSchema,
	date: PartialDateSchema,
	/** True where the sources leave the date in doubt. */
	doubtful: v.optional(v.boolean()),
	/** How the date was worked out from the sources. */
	derived: v.optional(SentenceSchema),
	title: SentenceSchema,
	/** The entities that took part or that it bears on. */
	who: v.array(IdSchema),
	cite: CitationsSchema,
});

export const DisputeKindSchema = v.picklist(['contradiction', 'framing', 'attribution', 'slip']);

export const DisputeSchema = v.strictObject({
	id: IdSchema,
	kind: DisputeKindSchema,
	question: SentenceSchema,
	about: v.pipe(v.array(IdSchema), v.minLength(1, 'is about nothing')),
	sides: v.pipe(
		v.array(
			v.strictObject({
				text: SentenceSchema,
				statements: v.optional(v.array(IdSchema)),
				cite: CitationsSchema,
			}),
		),
		v.minLength(1, 'has no side'),
	),
	/** What the editors make of it: which form is right, and why. */
	note: v.optional(v.strictObject({ text: SentenceSchema, cite: CitationsSchema })),
});

/** Typed arrays as base64, byte plane by byte plane; see `core/match/gazetteer.ts`. */
export const GazetteerDataSchema = v.strictObject({
	version: v.literal(3),
	wordHashes: v.string(),
	wordChecks: v.string(),
	starts: v.string(),
	firstEdge: v.string(),
	edgeWord: v.string(),
	edgeTo: v.string(),
	payloads: v.string(),
	records: v.string(),
	firsts: v.string(),
});

/** What a pack says of itself. */
export const PackNameSchema = v.strictObject({
	id: IdSchema,
	title: line(1, 120),
	/** What a pack is called beside its facts, where there are several packs. */
	shortTitle: v.optional(line(3, 40)),
	description: v.pipe(v.string(), v.maxLength(500), v.check(isHonest, DISHONEST)),
	language: LanguageSchema,
});

export const PackSchema = v.strictObject({
	format: v.literal('backstory-pack'),
	version: v.literal(PACK_VERSION),
	...PackNameSchema.entries,
	sources: v.array(SourceSchema),
	entities: v.array(EntitySchema),
	statements: v.array(StatementSchema),
	positions: v.array(PositionSchema),
	events: v.array(EventSchema),
	disputes: v.array(DisputeSchema),
	/** The compiled names. A pack without it is as good: who opens it builds it. */
	gazetteer: v.optional(GazetteerDataSchema),
});

export type Pack = v.InferOutput<typeof PackSchema>;
export type Source = v.InferOutput<typeof SourceSchema>;
export type Citation = v.InferOutput<typeof CitationSchema>;
export type Entity = v.InferOutput<typeof EntitySchema>;
export type EntityType = v.InferOutput<typeof EntityTypeSchema>;
export type Alias = v.InferOutput<typeof AliasSchema>;
export type Statement = v.InferOutput<typeof StatementSchema>;
export type Position = v.InferOutput<typeof PositionSchema>;
export type Stance = v.InferOutput<typeof StanceSchema>;
export type Dispute = v.InferOutput<typeof DisputeSchema>;
export type GazetteerData = v.InferOutput<typeof GazetteerDataSchema>;
