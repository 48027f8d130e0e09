/** Reads YAML seed files into checked items that remember where they stand. */
import * as v from 'valibot';
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { didYouMean, keysAt } from './known-keys.ts';
import { PackNameSchema } from './schema.ts';
import { SEED_LISTS, type SeedItem, type SeedList, type SeedPack } from './seed-schema.ts';

/** Something wrong in a seed folder, said so that the writer can mend it. Lines count from 1. */
export interface Problem {
	readonly file: string;
	readonly line: number;
	readonly message: string;
}

export interface SeedFile {
	readonly name: string;
	readonly text: string;
}

/** One item of a list, and the line on which any part of it stands. */
export interface Placed<T> {
	readonly value: T;
	readonly file: string;
	/** The line of the item, or of the part that the path leads to. */
	line(...path: (string | number)[]): number;
}

export type Seeds = { readonly [L in SeedList]: readonly Placed<SeedItem<L>>[] } & {
	readonly pack: readonly Placed<SeedPack>[];
};

type Found = Record<SeedList | 'pack', Placed<unknown>[]>;

const LISTS = Object.keys(SEED_LISTS) as SeedList[];

/** Reads all files of a seed folder. Items with a problem are left out and their problems listed. */
export function readSeeds(files: readonly SeedFile[]): { seeds: Seeds; problems: Problem[] } {
	const problems: Problem[] = [];
	const found: Found = { pack: [], sources: [], entities: [], statements: [], positions: [], events: [], disputes: [] };
	for (const file of files) readFile(file, found, problems);
	return { seeds: found as unknown as Seeds, problems };
}

function readFile(file: SeedFile, found: Found, problems: Problem[]): void {
	const lines = new LineCounter();
	const document = parseDocument(file.text, { lineCounter: lines, uniqueKeys: true });
	const [first] = document.errors;
	if (first) {
		// Doubled keys are a mistake each; whatever else is wrong spoils the rest of the file.
		const told = first.code === 'DUPLICATE_KEY' ? document.errors.filter(({ code }) => code === first.code) : [first];
		for (const error of told) {
			const message = firstLine(error.message).replace(/ at line \d+, column \d+:?$/, '');
			problems.push({ file: file.name, line: lines.linePos(error.pos[0]).line, message: `not valid YAML: ${message}` });
		}
		return;
	}
	if (document.contents === null) return;
	const lineOf = (node: unknown, fallback: number): number => {
		const start = (node as Node | null)?.range?.[0];
		return start === undefined ? fallback : lines.linePos(start).line;
	};
	if (!isMap(document.contents)) {
		problems.push({ file: file.name, line: 1, message: `a seed file is a mapping with ${LISTS.join(', ')}` });
		return;
	}
	for (const pair of document.contents.items) {
		const key = isScalar(pair.key) ? String(pair.key.value) : '';
		const keyLine = lineOf(pair.key, 1);
		if (key === 'pack') {
			place(pair.value, keyLine, PackNameSchema, found.pack);
			continue;
		}
		if (!(LISTS as string[]).includes(key)) {
			const keys = ['pack', ...LISTS];
			problems.push({
				file: file.name,
				line: keyLine,
				message: `“${key}” is unknown; expected one of ${keys.join(', ')}${didYouMean(key, keys)}`,
			});
			continue;
		}
		if (!isSeq(pair.value)) {
			problems.push({
				file: file.name,
				line: keyLine,
				message: `“${key}” must be a list: start each item with a dash`,
			});
			continue;
		}
		for (const item of pair.value.items) place(item, keyLine, SEED_LISTS[key as SeedList], found[key as SeedList]);
	}

	function place(item: unknown, fallback: number, schema: v.GenericSchema, into: Placed<unknown>[]): void {
		const line = (...path: (string | number)[]) => lineAt(item, path, lineOf, lineOf(item, fallback));
		const value = isAlias(item) ? undefined : (item as Node | null)?.toJS(document);
		const result = v.safeParse(schema, value);
		if (result.success) {
			into.push({ value: result.output, file: file.name, line });
			return;
		}
		for (const issue of result.issues) {
			const path = (issue.path ?? []).map((step) => step.key as string | number);
			problems.push({ file: file.name, line: line(...path), message: describe(value, path, issue, schema) });
		}
	}
}

function lineAt(
	item: unknown,
	path: readonly (string | number)[],
	lineOf: (node: unknown, fallback: number) => number,
	fallback: number,
): number {
	let node = item;
	let line = fallback;
	for (const step of path) {
		if (isMap(node)) {
			const pair = node.items.find((candidate) => isScalar(candidate.key) && candidate.key.value === step);
			if (!pair) return line;
			line = lineOf(pair.key, line);
			node = pair.value;
		} else if (isSeq(node)) {
			node = node.items[Number(step)];
			line = lineOf(node, line);
		} else return line;
	}
	return line;
}

function describe(
	value: unknown,
	path: readonly (string | number)[],
	issue: v.BaseIssue<unknown>,
	schema: v.GenericSchema,
): string {
	const id = (value as { id?: unknown } | null)?.id;
	const name = typeof id === 'string' ? `${id}: ` : '';
	const last = path.at(-1);
	const where = path.join('.');
	if (issue.type === 'strict_object' && issue.expected === 'never')
		return `${name}“${last}” is not a known key here${didYouMean(String(last), keysAt(schema, value, path.slice(0, -1)))}`;
	if (issue.type === 'strict_object' && issue.received === 'undefined') return `${name}“${where}” is missing`;
	if (issue.type === 'picklist') return `${name}${where} is ${issue.received}; expected one of ${issue.expected}`;
	return `${name}${where ? `${where}: ` : ''}${issue.message}`;
}

function firstLine(text: string): string {
	return text.split('\n', 1)[0] ?? '';
}
