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
		[
			'a version that cannot be written',
			changed({ version: { toString: 1, valueOf: 1 } }),
			'this pack has format version {"toString":1,"valueOf":1}; this program reads version 1',
		],
		['a huge version', changed({ version: 'x'.repeat(1_000_000) }), /^this pack has format version .{1,60}; this/],
		['a version cut within a pair', changed({ version: `a${'😀'.repeat(99)}` }), /^this pack has \P{Surrogate}+$/u],
		['a huge unknown key', changed({ ['x'.repeat(1_000_000)]: 1 }), /^this pack is damaged at x{1,100}….{1,210}$/],
		['an unknown key of two lines', changed({ 'a\n\u202eb': 1 }), /^this pack is damaged at ab: [^\n\u202e]+$/],
		['a huge wrong value', withEntity({ type: 'x'.repeat(1_000_000) }), /^this pack is damaged at .{1,300}$/],
		[
			'an alias that is a pattern only with the words before it',
			withEntity({ aliases: [{ text: 'b) c', precededBy: '(a|', case: 'any' }] }),
			'this pack is damaged: an alias of “one” is no pattern: “(a|” has a ( without )',
		],
		[
			'words before an alias, now one and now two',
			withEntity({ aliases: [{ text: 'c', precededBy: '(a|b) (d|)', case: 'any' }] }),
			'this pack is damaged: an alias of “one” has “(a|b) (d|)” beside other words, whose forms have different numbers of words',
		],
		[
			'an alias, now one word and now two, with words behind it',
			withEntity({ aliases: [{ text: '(a |)b', followedBy: 'c', case: 'any' }] }),
			/“\(a \|\)b” beside other words, whose forms have different numbers of words$/,
		],
		[
			'an alias of no words with words behind it',
			withEntity({ aliases: [{ text: '…', followedBy: 'c', case: 'any' }] }),
			'this pack is damaged: the alias “…” of “one” has 0 words, and may have 1 to 16',
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
			'a key of every object',
			changed({}).replace('"description"', '"__proto__":{"polluted":1},"description"'),
			'this pack is damaged: it has a key “__proto__”',
		],
		['another, deep inside', withEntity({ constructor: 1 }), 'this pack is damaged: it has a key “constructor”'],
		['an id of every object', withEntity({ id: 'constructor' }), /an id cannot be “constructor”$/],
		['a huge title', changed({ title: 'x'.repeat(1_000_000) }), /^this pack is damaged at title: the text is longer/],
		[
			'a huge quote',
			withEntity({ cite: [{ source: 'report', paragraph: 1, quote: 'x'.repeat(1_000) }] }),
			/at most 240/,
		],
		['a link that runs', withEntity({ wikipedia: 'javascript:alert(1)' }), /no title of a Wikipedia article$/],
		[
			'letters that look alike',
			withEntity({ name: 'D\u043enald Trump' }),
			/letters from two alphabets that look alike$/,
		],
		[
			'an alias with a sign that is not seen',
			withEntity({ aliases: [{ text: 'Tru\u200bmp', case: 'capital' }] }),
			/^this pack is damaged at entities\.0\.aliases\.0\.text: the text has signs that are not seen/,
		],
		[
			'two of an id',
			changed({ entities: [pack.entities[0], pack.entities[0]] }),
			/two of its entities have the id “one”$/,
		],
		[
			'a paragraph that is not there',
			withEntity({ cite: [{ source: 'report', paragraph: 5 }] }),
			'this pack is damaged: it cites paragraph 5 of “report”, which has 4',
		],
		[
			'a relation to nothing',
			withEntity({ relations: [{ kind: 'leads', to: 'two', cite: [{ source: 'report', paragraph: 1 }] }] }),
			/it names “two” but does not hold it$/,
		],
		[
			'a need of nothing',
			withEntity({ aliases: [{ text: 'One', case: 'capital', needs: ['two'] }] }),
			/it names “two”/,
		],
		[
			'a pattern that is none',
			withEntity({ aliases: [{ text: '(One', case: 'capital' }] }),
			/an alias of “one” is no pattern: /,
		],
		[
			'an alias without a word',
			withEntity({ aliases: [{ text: '…', case: 'capital' }] }),
			/“…” of “one” has 0 words, and may have 1 to 16$/,
		],
		[
			'a pattern that explodes',
			withEntity({ aliases: [{ text: '(a|b)'.repeat(30), case: 'any' }] }),
			/more than 512 forms$/,
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

	it('takes a pack without compiled names', () => {
		const { gazetteer: _, ...bare } = pack;
		expect(parsePack(JSON.stringify(bare))).toEqual(bare);
	});

	it('refuses more names than it can hold', () => {
		const pattern = `x${'(a|b)'.repeat(9)}`;
		const aliases = Array.from({ length: 2_000 }, () => ({ text: pattern, case: 'any' }));
		expect(() => parsePack(withEntity({ aliases }))).toThrow('it has more than 1,000,000 names');
	});

	it('refuses brackets without end as it refuses any other file', () => {
		expect(() => parsePack('['.repeat(200_000))).toThrow('this is not a pack');
		expect(() => parsePack('['.repeat(5_000) + ']'.repeat(5_000))).toThrow('this is not a pack');
		const deep = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
		expect(() => parsePack(changed({}).replace('"entities":[', `"entities":[${deep},`))).toThrow(/damaged at entities/);
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
