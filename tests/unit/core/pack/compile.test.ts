import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../../core/pack/compile.ts';
import { openPack } from '../../../../core/pack/knowledge.ts';
import { entity, HEAD, packOf } from '../../support/seeds.ts';

const FILES = [
	{ name: 'seeds/pack.yaml', text: HEAD },
	{ name: 'seeds/entities/people.yaml', text: `entities:\n${entity('one', 'person', 'Person One, One')}` },
	{
		name: 'seeds/entities/places.yaml',
		text: `entities:\n${entity('two', 'place', 'Two')}${entity('three', 'place', '(Three|Drei)')}`,
	},
	{
		name: 'seeds/statements.yaml',
		text: 'statements:\n  - { id: a, about: [one, two], text: Some text., kind: claim, cite: report#1 }\n',
	},
	{
		name: 'seeds/timeline.yaml',
		text: `events:
  - { id: late, date: "2025-03-02", title: A second meeting, who: [one], cite: report#1 }
  - { id: early, date: "2025-02", title: A first meeting, who: [one, three], cite: report#1 }
`,
	},
];

describe('compilePack', () => {
	it('gives the same bytes whatever the order of the files', () => {
		const expected = JSON.stringify(compilePack(FILES));
		fc.assert(
			fc.property(fc.shuffledSubarray(FILES, { minLength: FILES.length }), (files) => {
				expect(JSON.stringify(compilePack(files))).toBe(expected);
			}),
		);
	});

	it('gives the same bytes a second time', () => {
		expect(JSON.stringify(compilePack(FILES))).toBe(JSON.stringify(compilePack(FILES)));
	});

	it('gathers the lists of all files', () => {
		const { pack } = compilePack(FILES);
		expect(pack).toMatchObject({ format: 'backstory-pack', version: 1, id: 'small', title: 'Small', language: 'en' });
		expect(pack?.entities.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
		expect(pack?.sources.map(({ id }) => id)).toEqual(['report', 'opinion', 'general']);
	});

	it('puts events in the order of time', () => {
		expect(compilePack(FILES).pack?.events.map(({ id }) => id)).toEqual(['early', 'late']);
	});

	it('dates what an author says by the document, unless a date is given, and nobody else’s words', () => {
		const { statements } = packOf(`entities:
${entity('writer', 'person', 'A. Writer')}${entity('other', 'person', 'Other')}
statements:
  - { id: a, about: [other], text: Some text., kind: claim, by: author, cite: opinion#1 }
  - { id: b, about: [other], text: More text., kind: claim, by: author, when: "2024", cite: opinion#1 }
  - { id: c, about: [writer], text: Other text., kind: claim, by: other, cite: opinion#1 }
  - { id: d, about: [other], text: Last text., kind: event, cite: opinion#1 }
`);
		expect(statements.map(({ when }) => when)).toEqual(['2025-03', '2024', undefined, undefined]);
		const byName = packOf(`entities:
${entity('writer', 'person', 'A. Writer').replace('name: writer', 'name: A. Writer')}
statements:
  - { id: a, about: [writer], text: Some text., kind: claim, by: writer, cite: opinion#1 }
`);
		expect(byName.statements[0]?.when).toBe('2025-03');
	});

	it('gives no pack when anything is wrong', () => {
		const broken = [...FILES, { name: 'seeds/z.yaml', text: 'events: 5\n' }];
		expect(compilePack(broken)).toEqual({
			pack: undefined,
			problems: [{ file: 'seeds/z.yaml', line: 1, message: '“events” must be a list: start each item with a dash' }],
		});
	});

	it('asks for a name card', () => {
		const { pack, problems } = compilePack(FILES.slice(1).filter(({ name }) => name.includes('places')));
		expect(pack).toBeUndefined();
		expect(problems[0]).toMatchObject({ file: 'pack.yaml', line: 1 });
		expect(problems[0]?.message).toMatch(/^no “pack” mapping: add one with id, title/);
		expect(compilePack([]).pack).toBeUndefined();
	});
});

describe('openPack', () => {
	const knowledge = openPack(
		packOf(`entities:
${entity('one', 'person', 'One, Uno', 'relations: [{ kind: leads, to: two, cite: report#1 }]')}
${entity('two', 'place', 'Two', 'relations: [{ kind: distinct-from, to: three, cite: report#1 }]')}
${entity('three', 'place', 'Three')}
statements:
  - { id: a, about: [one, two], text: Some text., kind: claim, cite: report#1 }
positions:
  - { actor: one, issue: two, stance: supports, text: Some text., cite: report#1 }
`),
	);

	it('ties related entities in both directions, but not those that are distinct', () => {
		expect([...(knowledge.neighbours.get('one') ?? [])]).toEqual(['two']);
		expect([...(knowledge.neighbours.get('two') ?? [])]).toEqual(['one']);
		expect(knowledge.neighbours.get('three')).toBeUndefined();
	});

	it('finds statements and positions from every entity they are about', () => {
		for (const id of ['one', 'two']) {
			expect(knowledge.statements.get(id)).toHaveLength(1);
			expect(knowledge.positions.get(id)).toHaveLength(1);
		}
		expect(knowledge.statements.get('three')).toBeUndefined();
	});

	it('numbers aliases as the gazetteer does', () => {
		expect(knowledge.aliases.map(({ alias, entity: { id } }) => `${alias.text} ${id}`)).toEqual([
			'One one',
			'Uno one',
			'Two two',
			'Three three',
		]);
	});
});
