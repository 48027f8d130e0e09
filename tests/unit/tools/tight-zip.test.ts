import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TextReader, TextWriter, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';
import { afterAll, describe, expect, it } from 'vitest';
import { tighten } from '../../../tools/lib/tight-zip.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'backstory-'));
const file = path.join(folder, 'a.zip');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PROSE = Array.from({ length: 400 }, (_, i) => `Paragraph ${i} of ${(i * 7919) % 97} tells of it.`).join('\n');

async function writeZip(year: number): Promise<void> {
	const writer = new ZipWriter(new Uint8ArrayWriter(), { lastModDate: new Date(year, 5, 1) });
	await writer.add('pages/prose.txt', new TextReader(PROSE), { level: 1 });
	await writer.add('tiny.bin', new Uint8ArrayReader(Uint8Array.from([7])));
	writeFileSync(file, await writer.close());
}

async function readZip(): Promise<Record<string, string>> {
	const reader = new ZipReader(new Uint8ArrayReader(new Uint8Array(readFileSync(file))), { checkSignature: true });
	const files: Record<string, string> = {};
	for (const entry of await reader.getEntries()) {
		if (!entry.directory) files[entry.filename] = await entry.getData(new TextWriter());
	}
	return files;
}

describe('a tightened archive', () => {
	it('holds the same files in fewer bytes, and the same bytes whenever it was made', async () => {
		await writeZip(2025);
		const before = readFileSync(file).length;
		await tighten(file);
		expect(await readZip()).toEqual({ 'pages/prose.txt': PROSE, 'tiny.bin': '\u0007' });
		const once = readFileSync(file);
		expect(once.length).toBeLessThan(before * 0.9);
		await writeZip(2026);
		await tighten(file);
		expect(readFileSync(file).equals(once)).toBe(true);
	});
});
