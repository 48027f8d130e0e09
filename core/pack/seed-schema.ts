/**
 * The form in which people write knowledge: YAML with shorthands, turned into the pack's form.
 *
 * Every file of a seed folder may hold any of the lists below. A citation is one string,
 * `source#paragraph "a few exact words"`; an alias may be a bare string; `cite` may be one citation.
 */
import * as v from 'valibot';
import {
	type Alias,
	CaseRuleSchema,
	type Citation,
	CitationSchema,
	DisputeSchema,
	EntitySchema,
	EventSchema,
	IdSchema,
	LanguageSchema,
	type PackNameSchema,
	PositionSchema,
	RelationSchema,
	RoleSchema,
	SentenceSchema,
	SourceSchema,
	StatementSchema,
} from './schema.ts';

const CITATION = /^([a-z0-9-]+)(?:#(\d+))?(?:\s+["“](.+)["”])?$/;

/** `source#12 "few words"` as a citation. */
export const SeedCitationSchema: v.GenericSchema<string, Citation> = v.pipe(
	v.string('a citation is text such as: source#12 "a few exact words"'),
	v.trim(),
	v.regex(CITATION, 'a citation looks like: source#12 "a few exact words"'),
	v.transform((text): Citation => {
		const [, source = '', paragraph, quote] = CITATION.exec(text) ?? [];
		return {
			source,
			...(paragraph === undefined ? {} : { paragraph: Number(paragraph) }),
			...(quote === undefined ? {} : { quote }),
		};
	}),
	CitationSchema,
);

const one = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value]);

const CiteSchema = v.pipe(
	v.union(
		[SeedCitationSchema, v.array(SeedCitationSchema)],
		(issue) => firstMessage(issue.issues) ?? 'a citation looks like: source#12 "a few exact words"',
	),
	v.transform(one),
	v.minLength(1, 'has no citation'),
);

function firstMessage(issues: readonly { message: string }[] | undefined): string | undefined {
	return issues?.find((issue) => !issue.message.startsWith('Invalid type'))?.message;
}

/** The case rule that an alias gets when it names none: capitals count where the alias has them. */
export function defaultCase(text: string): Alias['case'] {
	return /\p{Lu}/u.test(text) ? 'capital' : 'any';
}

const AliasTextSchema = v.pipe(
	v.string('an alias is text; put quotes around numbers, yes, no and on'),
	v.trim(),
	v.minLength(1, 'the alias is empty'),
	v.maxLength(200, 'the alias is longer than 200 characters'),
);

const AliasObjectSchema = v.strictObject({
	text: AliasTextSchema,
	language: v.optional(LanguageSchema),
	case: v.optional(CaseRuleSchema),
	precededBy: v.optional(AliasTextSchema),
	followedBy: v.optional(AliasTextSchema),
	needs: v.optional(v.union([IdSchema, v.array(IdSchema)])),
	alone: v.optional(v.literal(true)),
	not: v.optional(v.union([v.string(), v.array(v.string())])),
});

const SeedAliasSchema = v.pipe(
	// Not a union, whose message would not say what is wrong inside.
	v.lazy((alias) => (alias !== null && typeof alias === 'object' ? AliasObjectSchema : AliasTextSchema)),
	v.transform((alias): Alias => {
		if (typeof alias === 'string') return { text: alias, case: defaultCase(alias) };
		const { text, language, precededBy, followedBy, needs, alone, not } = alias;
		return {
			text,
			case: alias.case ?? defaultCase(`${precededBy ?? ''} ${text} ${followedBy ?? ''}`),
			...(language && { language }),
			...(precededBy && { precededBy }),
			...(followedBy && { followedBy }),
			...(needs && { needs: one(needs) }),
			...(alone && { alone }),
			...(not && { not: one(not) }),
		};
	}),
);

const cited = { cite: CiteSchema };

const SeedEntitySchema = v.strictObject({
	...EntitySchema.entries,
	...cited,
	roles: v.optional(v.array(v.strictObject({ ...RoleSchema.entries, ...cited })), []),
	aliases: v.optional(v.array(SeedAliasSchema), []),
	relations: v.optional(v.array(v.strictObject({ ...RelationSchema.entries, ...cited })), []),
});

const SeedDisputeSchema = v.strictObject({
	...DisputeSchema.entries,
	sides: v.pipe(
		v.array(v.strictObject({ text: SentenceSchema, statements: v.optional(v.array(IdSchema)), ...cited })),
		v.minLength(1, 'has no side'),
	),
	note: v.optional(v.strictObject({ text: SentenceSchema, ...cited })),
});

/** The lists a seed file may hold, and the form of one item of each. */
export const SEED_LISTS = {
	sources: SourceSchema,
	entities: SeedEntitySchema,
	statements: v.strictObject({ ...StatementSchema.entries, ...cited }),
	positions: v.strictObject({ ...PositionSchema.entries, ...cited }),
	events: v.strictObject({ ...EventSchema.entries, ...cited }),
	disputes: SeedDisputeSchema,
} as const;

export type SeedList = keyof typeof SEED_LISTS;
export type SeedItem<L extends SeedList> = v.InferOutput<(typeof SEED_LISTS)[L]>;
export type SeedPack = v.InferOutput<typeof PackNameSchema>;
