/** Seeds in, pack out. */
import { buildGazetteer } from '../match/build-gazetteer.ts';
import { checkSeeds } from './checks.ts';
import { phrasesOf } from './phrases.ts';
import { type Entity, PACK_VERSION, type Pack, type Source, type Statement } from './schema.ts';
import { type Placed, type Problem, readSeeds, type SeedFile } from './seed-files.ts';

export type Compiled = { pack: Pack; problems: [] } | { pack: undefined; problems: Problem[] };

/**
 * Compiles the YAML files of one folder. Same files, same pack, to the byte: nothing depends on the
 * clock or on the order in which the files are given.
 */
export function compilePack(files: readonly SeedFile[]): Compiled {
	const ordered = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
	const { seeds, problems } = readSeeds(ordered);
	if (problems.length === 0) problems.push(...checkSeeds(seeds));
	const name = seeds.pack[0]?.value;
	if (problems.length > 0 || !name) return { pack: undefined, problems };
	const values = <T>(items: readonly Placed<T>[]) => items.map((item) => item.value);
	const entities = values(seeds.entities);
	const sources = values(seeds.sources);
	return {
		problems: [],
		pack: {
			format: 'backstory-pack',
			version: PACK_VERSION,
			...name,
			sources,
			entities,
			statements: values(seeds.statements).map((statement) => dated(statement, sources, entities)),
			positions: values(seeds.positions),
			events: values(seeds.events).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
			disputes: values(seeds.disputes),
			gazetteer: buildGazetteer(phrasesOf(entities)),
		},
	};
}

/** An author speaks when the document appears: what only they say, and no date says otherwise, is of that date. */
function dated(statement: Statement, sources: readonly Source[], entities: readonly Entity[]): Statement {
	const { by, when, cite } = statement;
	const source = sources.find(({ id }) => id === cite[0]?.source);
	if (when !== undefined || by === undefined || !source) return statement;
	const speaker = entities.find(({ id }) => id === by);
	const isAuthor = by === 'author' || (speaker !== undefined && speaker.name === source.author);
	return isAuthor ? { ...statement, when: source.published } : statement;
}
