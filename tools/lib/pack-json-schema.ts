/** The pack's schema for programs that are not ours: as JSON Schema, made from the one that we check with. */
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import * as schemas from '../../core/pack/schema.ts';

/**
 * What JSON Schema cannot say: `trim` cuts blanks off before a text is measured, `check` counts the words of a
 * quote. Named one by one, so that any other rule it cannot say stops here instead of getting lost.
 */
const IGNORED = ['trim', 'check'];

/** Parts that occur more than once, or that a reader would look up by name. */
const DEFINITIONS = {
	Id: schemas.IdSchema,
	PartialDate: schemas.PartialDateSchema,
	Sentence: schemas.SentenceSchema,
	Language: schemas.LanguageSchema,
	Source: schemas.SourceSchema,
	Citation: schemas.CitationSchema,
	Citations: schemas.CitationsSchema,
	Entity: schemas.EntitySchema,
	Alias: schemas.AliasSchema,
	Role: schemas.RoleSchema,
	Relation: schemas.RelationSchema,
	Speaker: schemas.SpeakerSchema,
	Statement: schemas.StatementSchema,
	Position: schemas.PositionSchema,
	Event: schemas.EventSchema,
	Dispute: schemas.DisputeSchema,
	Gazetteer: schemas.GazetteerDataSchema,
};

/** The JSON Schema of a compiled pack. */
export function packJsonSchema(): JsonSchema {
	const { $schema, ...schema } = toJsonSchema(schemas.PackSchema, {
		target: 'draft-2020-12',
		definitions: DEFINITIONS,
		ignoreActions: IGNORED,
	});
	return {
		...($schema && { $schema }),
		title: `Backstory pack, version ${schemas.PACK_VERSION}`,
		description: 'A compiled pack of knowledge; docs/pack-format.md explains it.',
		...schema,
	};
}
