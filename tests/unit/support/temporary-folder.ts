/** A folder for one file of tests, gone after them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

/** Makes the folder; the answer writes a file in it and gives its path. */
export function temporaryFolder(): (name: string, text: string) => string {
	const folder = mkdtempSync(path.join(tmpdir(), 'backstory-'));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	return (name, text) => {
		const file = path.join(folder, name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, text);
		return file;
	};
}
