/** What the measuring processes read: texts, lists of aliases and compiled gazetteers, as files in one folder. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { GazetteerData } from '../../core/pack/schema.ts';
import type { AliasEntry } from './names.ts';
import { aliasesOf, type PackKind, SIZES } from './packs.ts';
import { prose } from './texts.ts';

const SEED = 20_250_228;

/** One pack to measure with. */
export interface PackId {
	readonly kind: PackKind;
	/** Number of aliases. */
	readonly size: number;
}

const fileOf = (folder: string, { kind, size }: PackId, what: string) =>
	path.join(folder, `${kind}-${size}.${what}.json`);

export const aliasFile = (folder: string, pack: PackId) => fileOf(folder, pack, 'aliases');
export const gazetteerFile = (folder: string, pack: PackId) => fileOf(folder, pack, 'gazetteer');
const textFile = (folder: string, kind: PackKind) => path.join(folder, `${kind}.text.json`);

/**
 * Writes text and aliases of a kind. The text names only what the smallest pack has, so all packs have the
 * same work. @returns the packs, the smallest first; sizes that the names do not reach are left out.
 */
export function writeMaterials(folder: string, kind: PackKind, characters: number): PackId[] {
	const largest = aliasesOf(kind, Math.max(...SIZES));
	const names = largest.slice(0, Math.min(...SIZES)).map(({ text }) => text);
	writeFileSync(textFile(folder, kind), JSON.stringify(prose({ seed: SEED, characters, names })));
	const packs = SIZES.filter((size) => size <= largest.length).map((size) => ({ kind, size }));
	for (const pack of packs) writeFileSync(aliasFile(folder, pack), listed(largest.slice(0, pack.size)));
	return packs;
}

/** One line an alias: a million of them in one expression would not fit into a string that is built at once. */
function listed(aliases: readonly AliasEntry[]): string {
	return aliases.map((alias) => JSON.stringify(alias)).join('\n');
}

/** Paragraphs of the text of a kind. */
export function readText(folder: string, kind: PackKind): string[] {
	return JSON.parse(readFileSync(textFile(folder, kind), 'utf8'));
}

export function readAliases(folder: string, pack: PackId): AliasEntry[] {
	return readFileSync(aliasFile(folder, pack), 'utf8')
		.split('\n')
		.map((line) => JSON.parse(line));
}

/** The compiled gazetteer as the pack's JSON holds it. */
export function readGazetteerText(folder: string, pack: PackId): string {
	return readFileSync(gazetteerFile(folder, pack), 'utf8');
}

export function writeGazetteer(folder: string, pack: PackId, data: GazetteerData): void {
	writeFileSync(gazetteerFile(folder, pack), JSON.stringify(data));
}
