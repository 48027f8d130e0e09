/** The published JSON Schema of a pack agrees with the schema that packs are checked with. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { PACK_VERSION, PackSchema } from '../../core/pack/schema.ts';
import { packJsonSchema } from '../../tools/lib/pack-json-schema.ts';
import { runTool, TOOL_MS } from './support/run-tool.ts';

vi.setConfig({ testTimeout: TOOL_MS });

const FILE = path.resolve(import.meta.dirname, '../../docs/pack.schema.json');
const COMMITTED = readFileSync(FILE, 'utf8').replaceAll('\r\n', '\n');
const KEYS = Object.keys(PackSchema.entries);

describe('docs/pack.schema.json', () => {
	it('is what the schema generates; if not, run: npm run --silent pack -- schema > docs/pack.schema.json', () => {
		expect(JSON.parse(COMMITTED)).toEqual(packJsonSchema());
	});

	it('is what “pack schema” prints', () => {
		expect(runTool('pack', ['schema'])).toEqual({ code: 0, out: COMMITTED, err: '' });
	});

	it('describes every top-level key, requires all but two and allows no other', () => {
		const { type, properties, required, additionalProperties } = packJsonSchema();
		expect(KEYS).toEqual(expect.arrayContaining(['format', 'version', 'sources', 'entities', 'gazetteer']));
		expect({ type, required, additionalProperties }).toEqual({
			type: 'object',
			required: KEYS.filter((key) => key !== 'gazetteer' && key !== 'shortTitle'),
			additionalProperties: false,
		});
		expect(Object.keys(properties ?? {})).toEqual(KEYS);
		expect(properties).toMatchObject({ format: { const: 'backstory-pack' }, version: { const: PACK_VERSION } });
	});

	it('has a title, names its draft, and no address of its own', () => {
		const { $schema, $id, title } = packJsonSchema();
		expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
		expect($id).toBeUndefined();
		expect(title).toBe(`Backstory pack, version ${PACK_VERSION}`);
	});

	it('keeps the limits that JSON Schema can say', () => {
		expect(packJsonSchema().$defs).toMatchObject({
			Id: { maxLength: 80 },
			Sentence: { minLength: 3, maxLength: 240 },
			Citations: { minItems: 1 },
			Citation: { required: ['source'], properties: { paragraph: { minimum: 1 } } },
		});
	});
});
