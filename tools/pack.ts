/** `npm run pack`: builds, checks, verifies, measures, exports and prints packs, and prints their schema. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compilePack } from '../core/pack/compile.ts';
import { coverageOf } from '../core/pack/coverage.ts';
import { EMPTY_LIST, readCoverageList } from '../core/pack/coverage-list.ts';
import { coverageText } from '../core/pack/coverage-text.ts';
import { isDocument } from '../core/pack/is-document.ts';
import { packAsJsonLd } from '../core/pack/json-ld.ts';
import { parsePack } from '../core/pack/parse.ts';
import type { Pack } from '../core/pack/schema.ts';
import { type Problem, readSeeds } from '../core/pack/seed-files.ts';
import { verifySeeds } from '../core/pack/verify.ts';
import { bundledSeeds, runCommand, UsageError } from './lib/cli.ts';
import { packJsonSchema } from './lib/pack-json-schema.ts';
import { readCoverageFile, readDocuments, readSeedFolder } from './lib/seed-folder.ts';

const USAGE = `usage: npm run --silent pack -- --json                        print the bundled pack
       npm run --silent pack -- build DIR -o FILE             compile a folder of YAML
       npm run --silent pack -- check DIR or PACK.json        validate a folder of YAML or a compiled pack
       npm run --silent pack -- verify [DIR] --sources DOCS   hold every citation against the raw documents
       npm run --silent pack -- coverage --sources DOCS [DIR] [--json]
                                                              what of the documents is neither cited nor found
       npm run --silent pack -- export --json-ld [-o FILE] [DIR or PACK.json]
                                                              the pack as JSON-LD with the terms of schema.org
       npm run --silent pack -- schema                        print the JSON Schema of a compiled pack
       verify, coverage and export look at the bundled seeds unless DIR is named`;

await runCommand('pack', () => {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			json: { type: 'boolean' },
			'json-ld': { type: 'boolean' },
			output: { type: 'string', short: 'o' },
			sources: { type: 'string' },
			help: { type: 'boolean', short: 'h' },
		},
	});
	const [verb, target] = positionals;
	if (values.help) return void process.stdout.write(`${USAGE}\n`);
	if (values.json && !verb) return void process.stdout.write(`${JSON.stringify(compileFolder(bundledSeeds()))}\n`);
	if (verb === 'schema') return void process.stdout.write(`${JSON.stringify(packJsonSchema(), null, '\t')}\n`);
	if (verb === 'build' && target && values.output) return build(target, values.output);
	if (verb === 'check' && target) return check(target);
	if (verb === 'verify' && values.sources) return verify(target ?? bundledSeeds(), values.sources);
	if (verb === 'coverage' && values.sources)
		return coverage(target ?? bundledSeeds(), values.sources, values.json ?? false);
	if (verb === 'export' && values['json-ld']) return exportPack(target ?? bundledSeeds(), values.output);
	throw new UsageError(`that is not a command\n${USAGE}`);
});

function compileFolder(folder: string): Pack {
	const { pack, problems } = compilePack(readSeedFolder(folder));
	if (!pack) throw new UsageError(listed(problems, `${folder} does not compile`));
	return pack;
}

function build(folder: string, file: string): void {
	const pack = compileFolder(folder);
	writeFileSync(file, `${JSON.stringify(pack)}\n`);
	process.stderr.write(`${file}: ${summary(pack)}\n`);
}

function check(target: string): void {
	process.stdout.write(`${target}: ${summary(packAt(target))}; valid\n`);
}

/** The pack of a folder of YAML, or of a compiled file. */
function packAt(target: string): Pack {
	return statSync(target).isDirectory() ? compileFolder(target) : parsePack(readFileSync(target, 'utf8'));
}

function verify(folder: string, sources: string): void {
	const files = readSeedFolder(folder);
	const { seeds, problems } = readSeeds(files);
	if (problems.length > 0) throw new UsageError(listed(problems, `${folder} does not compile`));
	const ids = new Map(seeds.sources.map(({ value }) => [value.fingerprint ?? '', value.id]));
	const wrong = verifySeeds(seeds, readDocuments(sources, ids));
	if (wrong.length > 0) throw new UsageError(listed(wrong, `${folder} does not agree with ${sources}`));
	process.stdout.write(`${folder}: every citation and quote agrees with the documents in ${sources}\n`);
}

/** Ends with exit code 1 when something is neither covered nor passed over for a reason. */
function coverage(folder: string, sources: string, json: boolean): void {
	const pack = compileFolder(folder);
	const file = readCoverageFile(folder);
	const { list, problems } = file ? readCoverageList(file) : { list: EMPTY_LIST, problems: [] };
	if (file && problems.length > 0) throw new UsageError(listed(problems, `${file.name} is not in order`));
	const documents = readDocuments(sources, new Map(pack.sources.map(({ fingerprint, id }) => [fingerprint ?? '', id])));
	const missing = pack.sources.filter(({ id, kind }) => isDocument(kind) && !documents.has(id));
	if (missing.length > 0)
		throw new UsageError(
			`${sources} has no document with the fingerprint of ${missing.map(({ id }) => id).join(', ')}`,
		);
	const covered = coverageOf(pack, documents, list);
	process.stdout.write(json ? `${JSON.stringify(covered, null, '\t')}\n` : coverageText(covered));
	if (covered.faults > 0) process.exitCode = 1;
}

function exportPack(target: string, file: string | undefined): void {
	const pack = packAt(target);
	const text = `${JSON.stringify(packAsJsonLd(pack), null, '\t')}\n`;
	if (file === undefined) return void process.stdout.write(text);
	writeFileSync(file, text);
	process.stderr.write(`${file}: ${summary(pack)}\n`);
}

function summary({ entities, statements, positions, events, disputes }: Pack): string {
	return `${entities.length} entities, ${statements.length} statements, ${positions.length} positions, ${events.length} events, ${disputes.length} disputes`;
}

function listed(problems: readonly Problem[], heading: string): string {
	const lines = problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
	return `${heading}: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}\n${lines.join('\n')}`;
}
