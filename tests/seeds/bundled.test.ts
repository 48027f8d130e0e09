import { describe, expect, it } from 'vitest';
import { annotate } from '../../core/match/annotate.ts';
import { compilePack } from '../../core/pack/compile.ts';
import { parsePack } from '../../core/pack/parse.ts';
import { readSeedFolder } from '../../tools/lib/seed-folder.ts';
import { bundledKnowledge, MAIN_ACTORS, MAIN_ISSUES, SEEDS } from './bundled.ts';

const knowledge = bundledKnowledge();
const { entities, pack } = knowledge;

describe('bundled seeds', () => {
	it('compile without a problem, to the same bytes each time', () => {
		const files = readSeedFolder(SEEDS);
		const compiled = compilePack(files);
		expect(compiled.problems).toEqual([]);
		// Not toBe: the difference of two packs is nothing to print.
		expect(JSON.stringify(compilePack(files.toReversed())) === JSON.stringify(compiled)).toBe(true);
	}, 30_000);

	it('make a pack that can be read back', () => {
		expect(parsePack(JSON.stringify(pack))).toEqual(pack);
	});

	it('hold at least 25 actors and 12 issues', () => {
		const actors = pack.entities.filter(({ type }) => type === 'person' || type === 'organisation');
		const issues = pack.entities.filter(({ type }) => type === 'topic' || type === 'agreement');
		expect(actors.length).toBeGreaterThanOrEqual(25);
		expect(issues.length).toBeGreaterThanOrEqual(12);
		expect(new Set(MAIN_ACTORS).size).toBeGreaterThanOrEqual(25);
		expect(new Set(MAIN_ISSUES).size).toBeGreaterThanOrEqual(12);
	});
});

describe.each([...MAIN_ACTORS, ...MAIN_ISSUES])('%s', (id) => {
	const entity = entities.get(id);

	it('has description, aliases, statements, and a role if a person', () => {
		expect(entity?.description.length).toBeGreaterThan(20);
		expect(entity?.aliases.length).toBeGreaterThan(0);
		expect(knowledge.statements.get(id)?.length ?? 0).toBeGreaterThan(0);
		if (entity?.type === 'person') expect(entity.roles.length).toBeGreaterThan(0);
	});
});

describe('every entity', () => {
	it('with a proper name is found by it', () => {
		const proper = new Set(['person', 'organisation', 'place', 'agreement', 'resource']);
		const everything = Object.fromEntries(pack.entities.map(({ id }) => [id, 1]));
		const named = pack.entities.filter(({ type, name }) => proper.has(type) && name.length > 1);
		const lost = named.filter(({ id, name }) => {
			const text = `It is about ${name}.`;
			return !annotate(knowledge, [text], everything).mentions.some(({ entity }) => entity === id);
		});
		expect(lost.map(({ id, name }) => `${id}: ${name}`)).toEqual([]);
	});

	it('has more than a description, or publishes a source', () => {
		const spoken = new Set([
			...knowledge.statements.keys(),
			...knowledge.positions.keys(),
			...knowledge.disputes.keys(),
			...pack.events.flatMap(({ who }) => who),
			...knowledge.neighbours.keys(),
			...pack.entities
				.filter(({ name }) => pack.sources.some(({ publisher }) => publisher && name.includes(publisher)))
				.map(({ id }) => id),
			...pack.entities.flatMap(({ side, roles }) => [side, ...roles.map(({ organisation }) => organisation)]),
		]);
		expect(pack.entities.filter(({ id }) => !spoken.has(id)).map(({ id }) => id)).toEqual([]);
	});
});

describe('general knowledge', () => {
	it('carries no statement and no position', () => {
		const general = new Set(pack.sources.filter(({ kind }) => kind === 'general').map(({ id }) => id));
		const wrong = [...pack.statements, ...pack.positions].filter(({ cite }) =>
			cite.some(({ source }) => general.has(source)),
		);
		expect(wrong).toEqual([]);
	});
});
