import { describe, expect, it } from 'vitest';
import { PackError, parsePack } from '../../../../core/pack/parse.ts';
import type { Pack } from '../../../../core/pack/schema.ts';
import { entity, packOf } from '../../support/seeds.ts';

const pack = packOf(`entities:
${entity('one', 'person', 'One')}
statements:
  - { id: a, about: [one], text: Some text., kind: claim, cite: 'report#1 "exact words"' }
`);
const changed = (change: object) => JSON.stringify({ ...pack, ...change });
const withEntity = (change: object) => changed({ entities: [{ ...pack.entities[0], ...change }] });

describe('parsePack', () => {
	it('takes a compiled pack as it is', () => {
		expect(parsePack(JSON.stringify(pack))).toEqual(pack);
	});

	it.each([
		['nothing', '', 'this is not a pack: the file is not JSON'],
		['text', 'hello', 'this is not a pack: the file is not JSON'],
		['a pack cut short', JSON.stringify(pack).slice(0, -10), 'this is not a pack: the file is not JSON'],
		['null', 'null', 'this is not a pack: “format” must be backstory-pack'],
		['a list', '[]', 'this is not a pack: “format” must be backstory-pack'],
		['other JSON', '{"version":1}', 'this is not a pack: “format” must be backstory-pack'],
		['a later version', changed({ version: 2 }), 'this pack has format version 2; this program reads version 1'],
		[
			'no version',
			changed({ version: undefined }),
			'this pack has format version undefined; this program reads version 1',
		],
		['a missing list', changed({ events: undefined }), /^this pack is damaged at events: /],
		['an unknown key', changed({ extra: 1 }), /^this pack is damaged at extra: /],
		['a wrong type', withEntity({ type: 'hero' }), /^this pack is damaged at entities\.0\.type: /],
		[
			'an entity without citation',
			withEntity({ cite: [] }),
			'this pack is damaged at entities.0.cite: has no citation',
		],
		[
			'markup in a description',
			withEntity({ description: '<img src=x>' }),
			/^this pack is damaged at entities\.0\.description: /,
		],
		[
			'a long quote',
			withEntity({ cite: [{ source: 'report', paragraph: 1, quote: 'a b c d e f g h i' }] }),
			/a quote has at most 8 words$/,
		],
		[
			'another gazetteer version',
			changed({ gazetteer: { ...pack.gazetteer, version: 9 } }),
			/^this pack is damaged at gazetteer\.version: /,
		],
		[
			'a gazetteer that is no base64',
			changed({ gazetteer: { ...pack.gazetteer, records: '#' } }),
			'this pack is damaged: its gazetteer cannot be opened',
		],
		[
			'a gazetteer cut short',
			changed({ gazetteer: { ...pack.gazetteer, records: 'AAAA' } }),
			'this pack is damaged: its gazetteer cannot be opened',
		],
	])('refuses %s in one sentence', (_, text, message) => {
		let error: unknown;
		try {
			parsePack(text);
		} catch (caught) {
			error = caught;
		}
		expect(error).toBeInstanceOf(PackError);
		expect((error as PackError).message).toMatch(message);
		expect((error as PackError).message).not.toContain('\n');
	});

	it.each<[string, Partial<Pack>]>([
		['a citation of an unknown source', { sources: pack.sources.slice(1) }],
		[
			'a statement about an unknown entity',
			{ statements: pack.statements.map((item) => ({ ...item, about: ['nobody'] })) },
		],
	])('refuses %s, from which no card could be made', (_, change) => {
		expect(() => parsePack(changed(change))).toThrow(PackError);
	});
});
