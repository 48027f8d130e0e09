import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../core/match/annotate.ts';
import { Gazetteer } from '../../../../core/match/gazetteer.ts';
import { joinPacks } from '../../../../core/pack/join.ts';
import { compileNames, openPacks } from '../../../../core/pack/knowledge.ts';
import type { Pack } from '../../../../core/pack/schema.ts';
import { entity, packOf } from '../../support/seeds.ts';

const loaded = (pack: Pack) => ({ pack, gazetteer: Gazetteer.of(compileNames(pack)) });
const named = (id: string, pack: Pack): Pack => ({ ...pack, id, title: `The ${id} pack`, shortTitle: id });
const found = (packs: readonly Pack[], text: string) =>
	annotate(openPacks(packs.map(loaded)), [text]).mentions.map(({ start, end, entity: id }) => [
		text.slice(start, end),
		id,
	]);

const first = named(
	'first',
	packOf(`entities:
${entity('ada-hill', 'person', 'Ada Hill, { text: Hill, needs: [harbour] }')}
${entity('harbour', 'place', 'Old Harbour')}
statements:
  - { id: a, about: [ada-hill, harbour], text: Hill opened the harbour., kind: event, cite: report#1 }
events:
  - { id: opening, date: "2025-02-01", title: The harbour opens, who: [harbour], cite: report#1 }
`),
);
const second = named(
	'second',
	packOf(`entities:
${entity('ada-hill', 'person', 'Ada Hill', 'roles: [{ title: Mayor, organisation: town, asOf: "2025-03", cite: report#2 }]')}
${entity('harbour', 'event', 'Harbour Day')}
${entity('town', 'place', '{ text: Newtown, not: [Newtown Road] }', 'relations: [{ kind: happened-at, to: harbour, cite: report#2 }]')}
statements:
  - { id: a, about: [town, harbour], by: ada-hill, text: The town has a day of its own., kind: claim, cite: report#3 }
disputes:
  - { id: d, kind: framing, question: Which day?, about: [harbour], sides: [{ text: A Monday., statements: [a], cite: report#3 }, { text: A Sunday., cite: report#4 }] }
events:
  - { id: opening, date: "2025-01-01", title: The first day, who: [harbour, town], cite: report#3 }
`),
);

describe('joinPacks', () => {
	const { pack, entities } = joinPacks([first, second]);

	it('leaves one pack as it is', () => {
		expect(joinPacks([first]).pack).toBe(first);
	});

	it('is empty without a pack', () => {
		expect(joinPacks([]).pack.entities).toEqual([]);
		expect(found([], 'Ada Hill')).toEqual([]);
	});

	it('shows the role that the earlier pack knows, whatever a later one says of the future', () => {
		const [hill] = second.entities;
		const cite = [{ source: 'report', paragraph: 1 }];
		const roles = [{ title: 'Fugitive', asOf: '9999', cite }];
		const loud: Pack = { ...second, id: 'loud', entities: hill ? [{ ...hill, roles }] : [] };
		const joined = joinPacks([second, loud]).pack.entities.find(({ id }) => id === 'ada-hill');
		expect(joined?.roles.map(({ title }) => title)).toEqual(['Fugitive', 'Mayor']);
	});

	it('makes one entity of two that are the same, with what both packs know of it', () => {
		const hill = pack.entities.find(({ id }) => id === 'ada-hill');
		expect(pack.entities.filter(({ name }) => name === 'ada-hill')).toHaveLength(1);
		expect(hill?.roles.map(({ title }) => title)).toEqual(['Mayor']);
		expect(hill?.aliases.map(({ text }) => text)).toEqual(['Ada Hill', 'Hill', 'Ada Hill']);
		expect(entities[1]?.[0]).toBe(hill);
	});

	it('keeps apart what only has the same id, and changes every mention of it', () => {
		expect(pack.entities.map(({ id }) => id)).toEqual(['ada-hill', 'harbour', 'second-harbour', 'town']);
		const statement = pack.statements.find(({ text }) => text.startsWith('The town'));
		expect(statement).toMatchObject({ id: 'second-a', about: ['town', 'second-harbour'], by: 'ada-hill' });
		expect(pack.entities.at(-1)?.relations[0]?.to).toBe('second-harbour');
		expect(pack.disputes[0]).toMatchObject({ about: ['second-harbour'], sides: [{ statements: ['second-a'] }, {}] });
		expect(pack.events.map(({ id, who }) => [id, who])).toEqual([
			['second-opening', ['second-harbour', 'town']],
			['opening', ['harbour']],
		]);
	});

	it('says of every source which pack it came with, and cites the right one', () => {
		expect(pack.sources.map(({ id, pack: label }) => [id, label])).toEqual([
			['report', 'first'],
			['opinion', 'first'],
			['general', 'first'],
			['second-report', 'second'],
			['second-opinion', 'second'],
			['second-general', 'second'],
		]);
		expect(pack.statements.map(({ cite }) => cite[0]?.source)).toEqual(['report', 'second-report']);
		expect(pack.entities.at(-1)?.cite[0]?.source).toBe('second-report');
	});

	it('takes two for the same where Wikipedia has one article of them, whatever their ids', () => {
		const titled = (id: string, name: string, type: string) =>
			packOf(`entities:\n${entity(id, type, name, 'wikipedia: Ada Hill')}`);
		const ids = (a: Pack, b: Pack) => joinPacks([a, named('other', b)]).pack.entities.map(({ id }) => id);
		expect(ids(titled('hill', 'Ada Hill', 'person'), titled('ada', 'Mayor Hill', 'person'))).toEqual(['hill']);
		expect(ids(titled('hill', 'Ada Hill', 'person'), titled('ada', 'Hill Day', 'event'))).toEqual(['hill', 'ada']);
	});

	it('gives an id that no item has, also the third time', () => {
		const third = named('second', second);
		const ids = joinPacks([first, second, { ...third, entities: [third.entities[1] as never] }]).pack.entities.map(
			({ id }) => id,
		);
		expect(new Set(ids).size).toBe(ids.length);
	});
});

describe('finding the names of several packs', () => {
	it('finds the names of all in one go', () => {
		expect(found([first, second], 'Ada Hill left Newtown for the Old Harbour, and Hill returned.')).toEqual([
			['Ada Hill', 'ada-hill'],
			['Newtown', 'town'],
			['Old Harbour', 'harbour'],
			['Hill', 'ada-hill'],
		]);
	});

	it('takes the longest name, whichever pack has it', () => {
		const long = named('long', packOf(`entities:\n${entity('gala', 'event', 'Old Harbour Gala')}`));
		for (const packs of [
			[first, long],
			[long, first],
		])
			expect(found(packs, 'The Old Harbour Gala began.')).toEqual([['Old Harbour Gala', 'gala']]);
	});

	it('knows the longer names that are something else, of every pack', () => {
		expect(found([first, second], 'He lives in Newtown Road near the Old Harbour.')).toEqual([
			['Old Harbour', 'harbour'],
		]);
	});

	it('gives the first word to the pack that stands first, where two claim a name', () => {
		const mine = named('mine', packOf(`entities:\n${entity('my-harbour', 'place', 'Old Harbour')}`));
		expect(found([first, mine], 'At the Old Harbour.')).toEqual([['Old Harbour', 'harbour']]);
		expect(found([mine, first], 'At the Old Harbour.')).toEqual([['Old Harbour', 'my-harbour']]);
	});
});
