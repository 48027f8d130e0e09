import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { describe, expect, it } from 'vitest';
import { sourceFiles, writeSourceArchive } from '../../../tools/lib/source-archive.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const write = temporaryFolder();
const folder = path.dirname(write('project/package.json', '{}\n'));
write('project/src/ü.ts', 'export const u = "ü";\n');
write('project/src/a.ts', 'export {};\n');
write('project/.gitignore', 'built/\n');
write('project/built/a.js', 'built\n');
const git = (...args: string[]) => execFileSync('git', args, { cwd: folder });
git('init', '--quiet');
git('add', '.');
write('project/src/new.ts', 'export {};\n');

async function contents(file: string): Promise<Record<string, string>> {
	const reader = new ZipReader(new Uint8ArrayReader(new Uint8Array(readFileSync(file))), { checkSignature: true });
	const files: Record<string, string> = {};
	for (const entry of await reader.getEntries()) {
		if (!entry.directory) files[entry.filename] = await entry.getData(new TextWriter());
	}
	return files;
}

describe('the source archive', () => {
	it('holds what git knows and what is new, and nothing that is ignored', async () => {
		expect(sourceFiles(folder)).toEqual(['.gitignore', 'package.json', 'src/a.ts', 'src/new.ts', 'src/ü.ts']);
		const file = write('a.zip', '');
		await writeSourceArchive(folder, file);
		expect(await contents(file)).toEqual({
			'.gitignore': 'built/\n',
			'package.json': '{}\n',
			'src/a.ts': 'export {};\n',
			'src/new.ts': 'export {};\n',
			'src/ü.ts': 'export const u = "ü";\n',
		});
	});

	it('has the same bytes wherever the files lie and however old they are, and others when a letter changes', async () => {
		const here = write('here.zip', '');
		await writeSourceArchive(folder, here);
		const copy = path.join(path.dirname(folder), 'elsewhere', 'deeper');
		cpSync(folder, copy, { recursive: true });
		utimesSync(path.join(copy, 'src/a.ts'), 1, 1);
		const there = write('there.zip', '');
		await writeSourceArchive(copy, there);
		expect(readFileSync(there).equals(readFileSync(here))).toBe(true);
		write('elsewhere/deeper/src/a.ts', 'export { };\n');
		await writeSourceArchive(copy, there);
		expect(readFileSync(there).equals(readFileSync(here))).toBe(false);
	});

	it('leaves out what was deleted but is still known to git', async () => {
		const copy = path.join(path.dirname(folder), 'shrunk');
		cpSync(folder, copy, { recursive: true });
		rmSync(path.join(copy, 'src/a.ts'));
		expect(sourceFiles(copy)).not.toContain('src/a.ts');
	});

	it('says so where there is no checkout', () => {
		expect(() => sourceFiles('/')).toThrow(/git ls-files: .*not a git repository/);
	});
});
