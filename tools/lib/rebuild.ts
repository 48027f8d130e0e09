/** Builds the archives anew from the source archive, in another folder, and holds them against those that are there. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';

const WINDOWS = process.platform === 'win32';
/** Far from most clocks, and with other rules for letters than English: neither may show in an archive. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };

export interface Rebuilt {
	readonly name: string;
	readonly sha256: string;
	/** Of the archive that was there before. */
	readonly expected: string;
}

export function sha256(file: string): string {
	return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/**
 * @param sources the source archive.
 * @param archives store archives that it must give again, such as `.output/backstory-1.2.3-chrome.zip`.
 * @param packages a folder of packages to build with; without it they are installed with `npm ci`.
 * @throws when a command fails, after showing what it said.
 */
export async function rebuild(
	sources: string,
	archives: readonly string[],
	{ packages }: { packages?: string } = {},
): Promise<Rebuilt[]> {
	const folder = mkdtempSync(path.join(tmpdir(), 'backstory-rebuilt-'));
	try {
		await unpack(sources, folder);
		if (packages) symlinkSync(path.resolve(packages), path.join(folder, 'node_modules'), 'junction');
		else run(folder, 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
		return archives.map((archive) => {
			const name = path.basename(archive);
			const browser = path.basename(archive, '.zip').split('-').at(-1) as string;
			run(folder, path.join(folder, 'node_modules', '.bin', 'wxt'), ['zip', '--browser', browser]);
			const built = path.join(folder, '.output', name);
			return { name, sha256: existsSync(built) ? sha256(built) : 'not built', expected: sha256(archive) };
		});
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function unpack(archive: string, folder: string): Promise<void> {
	const reader = new ZipReader(new Uint8ArrayReader(new Uint8Array(readFileSync(archive))), { useWebWorkers: false });
	for (const entry of await reader.getEntries()) {
		if (entry.directory) continue;
		const file = path.join(folder, entry.filename);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, await entry.getData(new Uint8ArrayWriter()));
	}
	await reader.close();
}

function run(folder: string, command: string, args: readonly string[]): void {
	// The unpacked project's own Node, which the set-up put beside its other commands.
	const bin = path.join(folder, 'node_modules', '.bin');
	const { status, stdout, stderr, error } = spawnSync(command, args, {
		cwd: folder,
		encoding: 'utf8',
		shell: WINDOWS,
		env: { ...process.env, ...ELSEWHERE, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` },
	});
	if (status === 0) return;
	process.stderr.write(`${stdout}${stderr}`);
	throw new Error(`${path.basename(command)} ${args.join(' ')} failed in ${folder}: ${error?.message ?? status}`);
}
