/** `npm run pack`: builds, checks, verifies and prints packs, and prints their schema. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compilePack } from '../core/pack/compile.ts';
import { parsePack } from '../core/pack/parse.ts';
import type { Pack } from '../core/pack/schema.ts';
import { type Problem, readSeeds } from '../core/pack/seed-files.ts';
import { verifySeeds } from '../core/pack/verify.ts';
import { bundledSeeds, runCommand, UsageError } from './lib/cli.ts';
import { packJsonSchema } from './lib/pack-json-schema.ts';
import { readDocuments, readSeedFolder } from './lib/seed-folder.ts';

const USAGE = `usage: npm run --silent pack -- --json                        print the bundled pack
       npm run --silent pack -- build DIR -o FILE             compile a folder of YAML
       npm run --silent pack -- check FILE                    validate a compiled pack
       npm run --silent pack -- verify [DIR] --sources DOCS   hold every citation against the raw documents
       npm run --silent pack -- schema                        print the JSON Schema of a compiled pack
       verify looks at the bundled seeds unless DIR is named`;

await runCommand('pack', () => {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			json: { type: 'boolean' },
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

function check(file: string): void {
	process.stdout.write(`${file}: ${summary(parsePack(readFileSync(file, 'utf8')))}; valid\n`);
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

function summary({ entities, statements, positions, events, disputes }: Pack): string {
	return `${entities.length} entities, ${statements.length} statements, ${positions.length} positions, ${events.length} events, ${disputes.length} disputes`;
}

function listed(problems: readonly Problem[], heading: string): string {
	const lines = problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
	return `${heading}: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}\n${lines.join('\n')}`;
}
