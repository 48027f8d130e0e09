/** Names for places in built scripts, by the source maps beside them. */
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';
import type { FunctionPlace } from './profile.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Name of a function of a built script, and the file of the repository or of a package where it begins. */
export type Naming = (place: FunctionPlace) => string;

/** @param folder of the built scripts. */
export function namingFrom(folder: string): Naming {
	const maps = new Map<string, SourceMap | undefined>();
	const nameOf = (map: SourceMap, source: string, line: number) => {
		const { sources, sourcesContent } = map.payload as { sources: string[]; sourcesContent?: string[] };
		return declaredIn(sourcesContent?.[sources.indexOf(source)]?.split('\n')[line] ?? '');
	};
	return (place) => {
		const [, url = '', line = '', column = ''] = place.match(/^(.*):(-?\d+):(-?\d+)$/) ?? [];
		const file = path.basename(url);
		if (!maps.has(file)) maps.set(file, mapOf(path.join(folder, `${file}.map`)));
		const map = maps.get(file);
		const entry = map?.findEntry(Number(line), Number(column));
		// What bundlers put around a script has no source.
		if (!map || !entry || !('originalSource' in entry) || !entry.originalSource) return `${file}, as it starts`;
		const name = nameOf(map, entry.originalSource, entry.originalLine);
		return `${shortened(path.resolve(folder, entry.originalSource))}:${entry.originalLine + 1}${name ? ` ${name}` : ''}`;
	};
}

const DECLARED =
	/^\s*(?:export\s+|default\s+|function\*?\s+|const\s+|async\s+|static\s+|get\s+)*(#?[\w$]+)(?:\s*=\s*(?:async\s+)?\(|\s*(?:<[^>]*>)?\()/;
const NO_NAME = new Set(['if', 'for', 'while', 'switch', 'return', 'await', 'catch']);

/** The name that a line gives to the function that begins on it, or undefined. */
export function declaredIn(line: string): string | undefined {
	const name = line.match(DECLARED)?.[1];
	return name && !NO_NAME.has(name) ? name : undefined;
}

function mapOf(file: string): SourceMap | undefined {
	try {
		return new SourceMap(JSON.parse(readFileSync(file, 'utf8')));
	} catch {
		return undefined;
	}
}

/** As seen from the repository, or from the folder of packages. */
function shortened(file: string): string {
	return path
		.relative(ROOT, file)
		.replaceAll('\\', '/')
		.replace(/^.*node_modules\//, '');
}
