/** The source archive that a release is rebuilt from: every file of the project, the same bytes each time. */
import { spawnSync } from 'node:child_process';
import { lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

/** The earliest date that the format knows: neither the clock nor a checkout's dates show in the archive. */
const DATE = new Date(1980, 0, 1);
/** What git asks of a checkout, in bytes that its lists may take. */
const MOST_OUTPUT = 64 * 1024 * 1024;

/** What git says in a folder. @throws when there is no git, or the folder is no checkout. */
export function git(folder: string, ...args: readonly string[]): string {
	const { status, stdout, stderr, error } = spawnSync('git', args, {
		cwd: folder,
		encoding: 'utf8',
		maxBuffer: MOST_OUTPUT,
	});
	if (error) throw new Error(`git does not start: ${error.message}`);
	if (status !== 0) throw new Error(`git ${args[0]}: ${stderr.trim()}`);
	return stdout;
}

/** Files of a checkout that belong to the project: those git knows, and new ones that it is not told to ignore. */
export function sourceFiles(folder: string): string[] {
	const listed = git(folder, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0');
	const isThere = (name: string) => lstatSync(`${folder}/${name}`, { throwIfNoEntry: false })?.isFile() === true;
	return [...new Set(listed)].filter((name) => name !== '' && isThere(name)).sort((a, b) => (a < b ? -1 : 1));
}

/** Writes the archive. The same files give the same bytes, wherever the checkout lies and whenever it was made. */
export async function writeSourceArchive(folder: string, file: string): Promise<void> {
	const writer = new ZipWriter(new Uint8ArrayWriter(), {
		extendedTimestamp: false,
		lastModDate: DATE,
		useWebWorkers: false,
	});
	for (const name of sourceFiles(folder)) {
		await writer.add(name, new Uint8ArrayReader(new Uint8Array(readFileSync(`${folder}/${name}`))));
	}
	writeFileSync(file, await writer.close());
}
