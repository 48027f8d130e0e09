/** Our own source files, for tests that read code. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Folders whose code is in the extension. */
export const SHIPPED = ['core', 'components', 'page', 'platform', 'entrypoints'] as const;

export interface SourceFile {
	/** As seen from the project's root, with forward slashes. */
	readonly name: string;
	readonly text: string;
}

/** All files below some folders whose names end so. */
export function filesIn(folders: readonly string[], ending: RegExp): SourceFile[] {
	const files = folders.flatMap((folder) =>
		readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
			.map((name) => path.posix.join(folder, name.replaceAll('\\', '/')))
			.filter((name) => ending.test(name)),
	);
	return files.map((name) => ({ name, text: readFileSync(path.join(ROOT, name), 'utf8') }));
}

/** The text without comments, so that what it says of code is not taken for code. */
export function withoutComments(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}

export interface Import {
	readonly from: string;
	readonly typesOnly: boolean;
}

const STATIC = /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]/g;
const DYNAMIC = /\bimport\(\s*['"`]([^'"`]+)['"`]/g;

/** What a module imports, as it is written. */
export function importsOf(text: string): Import[] {
	const code = withoutComments(text);
	return [
		...[...code.matchAll(STATIC)].map(([, type, from = '']) => ({ from, typesOnly: type !== undefined })),
		...[...code.matchAll(DYNAMIC)].map(([, from = '']) => ({ from, typesOnly: false })),
	];
}
