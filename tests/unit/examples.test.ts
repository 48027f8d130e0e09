/** The example that others copy: it must compile, agree with its documents, and be found in a text. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../core/match/annotate.ts';
import { compilePack } from '../../core/pack/compile.ts';
import { coverageOf } from '../../core/pack/coverage.ts';
import { readCoverageList } from '../../core/pack/coverage-list.ts';
import { openPack } from '../../core/pack/knowledge.ts';
import { parsePack } from '../../core/pack/parse.ts';
import type { Pack } from '../../core/pack/schema.ts';
import { readSeeds } from '../../core/pack/seed-files.ts';
import { verifySeeds } from '../../core/pack/verify.ts';
import { readCoverageFile, readDocuments, readSeedFolder } from '../../tools/lib/seed-folder.ts';

const EXAMPLES = 'examples';
const folders = readdirSync(EXAMPLES, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(folders.map(({ name }) => name))('the example %s', (name) => {
	const folder = path.join(EXAMPLES, name);
	const files = readSeedFolder(folder);
	const { pack, problems } = compilePack(files);
	const compiled = pack as Pack;
	const documents = readDocuments(
		path.join(folder, 'documents'),
		new Map(compiled.sources.map(({ fingerprint, id }) => [fingerprint ?? '', id])),
	);

	it('compiles to the file that lies beside its folder, but for the index that everybody makes anew', async () => {
		expect(problems).toEqual([]);
		const { gazetteer: _, ...plain } = compiled;
		// After a change of the example: npm run test:unit -- --update
		await expect(`${JSON.stringify(plain, null, '\t')}\n`).toMatchFileSnapshot(path.resolve(`${folder}.json`));
		expect(parsePack(readFileSync(`${folder}.json`, 'utf8')).id).toBe(name);
	});

	it('has one of everything that a pack can hold', () => {
		for (const list of ['sources', 'entities', 'statements', 'positions', 'events', 'disputes'] as const)
			expect(compiled[list].length, list).toBeGreaterThan(0);
		const types = new Set(compiled.entities.map(({ type }) => type));
		expect(types).toEqual(new Set(['person', 'organisation', 'place', 'agreement', 'event', 'topic', 'resource']));
	});

	it('agrees with its documents, and covers them', () => {
		expect(documents.size).toBe(compiled.sources.filter(({ kind }) => kind !== 'general').length);
		expect(verifySeeds(readSeeds(files).seeds, documents)).toEqual([]);
		const list = readCoverageFile(folder);
		expect(list).toBeDefined();
		if (list) expect(coverageOf(compiled, documents, readCoverageList(list).list).faults).toBe(0);
	});

	it('is listed file by file in its README', () => {
		const readme = readFileSync(path.join(folder, 'README.md'), 'utf8');
		const listed = [...readme.matchAll(/^\| \[`([^`]+)`\]/gm)].map(([, file]) => file?.replace('/', ''));
		expect(new Set(listed)).toEqual(new Set(readdirSync(folder).filter((file) => file !== 'README.md')));
	});
});

describe('the harbour accord', () => {
	it('finds its people and places in another text, and not in the name of a club', () => {
		const pack = parsePack(readFileSync('examples/harbour-accord.json', 'utf8'));
		const blocks = readFileSync('examples/harbour-accord/article.txt', 'utf8').split('\n\n');
		const found = annotate(openPack(pack), blocks).mentions.map(({ block, start, end, entity }) => [
			blocks[block]?.slice(start, end),
			entity,
		]);
		expect(found).toEqual([
			['Herring', 'herring'],
			['Skerrin', 'skerrin'],
			['Port Calder', 'port-calder'],
			['Skerrin', 'skerrin'],
			['herring', 'herring'],
			['accord', 'skerrin-sound-accord'],
			['Ines Falk', 'ines-falk'],
			['harbour dues', 'harbour-dues'],
			['Falk', 'ines-falk'],
			['Harbour Office', 'harbour-office'],
			['Odile Brandt', 'odile-brandt'],
			['Skerrin Sound Accord', 'skerrin-sound-accord'],
		]);
	});
});
