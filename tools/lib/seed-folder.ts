/** Reads a folder of seeds and the documents behind them from disk. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { SeedFile } from '../../core/pack/seed-files.ts';

const COVERAGE_LIST = 'coverage.yaml';

/** Lists that are kept beside the knowledge but are not part of a pack. */
const NOT_KNOWLEDGE = new Set(['outlets.yaml', COVERAGE_LIST]);

/** All YAML files below a folder, named as seen from the working directory. */
export function readSeedFolder(folder: string): SeedFile[] {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.ya?ml$/.test(name) && !NOT_KNOWLEDGE.has(path.basename(name)))
		.sort();
	return names.map((name) => {
		const file = path.join(folder, name);
		return { name: path.relative(process.cwd(), file) || file, text: readFileSync(file, 'utf8') };
	});
}

/** What a look at the coverage of a seed folder may pass over, if the folder has such a list. */
export function readCoverageFile(folder: string): SeedFile | undefined {
	const file = path.join(folder, COVERAGE_LIST);
	if (!existsSync(file)) return undefined;
	return { name: path.relative(process.cwd(), file), text: readFileSync(file, 'utf8') };
}

/** Texts of the documents in a folder by source id, found by fingerprint whatever their file names. */
export function readDocuments(folder: string, fingerprints: ReadonlyMap<string, string>): Map<string, string> {
	const documents = new Map<string, string>();
	for (const name of readdirSync(folder)) {
		const file = path.join(folder, name);
		if (!statSync(file).isFile()) continue;
		const bytes = readFileSync(file);
		const id = fingerprints.get(createHash('sha256').update(bytes).digest('hex'));
		if (id) documents.set(id, bytes.toString('utf8'));
	}
	return documents;
}
