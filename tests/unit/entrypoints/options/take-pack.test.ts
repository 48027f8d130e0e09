import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../../core/pack/compile.ts';
import type { Pack } from '../../../../core/pack/schema.ts';
import { type Taken, takePack } from '../../../../entrypoints/options/take-pack.ts';

const HARBOUR = pack(`
pack: { id: harbour, title: The harbour of Alderbrook, shortTitle: Harbour, description: Who wants it., language: en }
sources:
  - { id: gazette, title: Quay to be built, publisher: Gazette, published: "2026-03-10", kind: report, language: en, paragraphs: 3 }
entities:
  - { id: ada-quill, type: person, name: Ada Quill, description: Harbour master., cite: gazette#1, aliases: [Ada Quill] }
`);
const OURS = { id: 'ours', title: 'The minerals deal', shortTitle: 'Minerals' };

function pack(yaml: string): Pack {
	const { pack: compiled, problems } = compilePack([{ name: 'pack.yaml', text: yaml }]);
	if (!compiled) throw new Error(JSON.stringify(problems));
	return compiled;
}

function take(change: object, taken: Partial<Taken> = {}) {
	const file = new Blob([JSON.stringify({ ...HARBOUR, ...change })]);
	return takePack(file, { ids: ['ours'], packs: [OURS], ...taken }, () => {});
}

describe('takePack', () => {
	it('takes a pack, also in place of the same one', async () => {
		expect((await take({}, { packs: [OURS, HARBOUR] })).pack.title).toBe('The harbour of Alderbrook');
	});

	it.each([
		['its title', { title: 'the Minerals DEAL', shortTitle: 'Mine' }],
		['its short title', { shortTitle: 'minerals' }],
		['its title as a short one', { shortTitle: 'The minerals deal' }],
	])('refuses what passes for another pack by %s', async (_, change) => {
		await expect(take(change)).rejects.toThrow(/another pack is already called/);
	});

	it('refuses what would pass for notes of the reader', async () => {
		const sources = HARBOUR.sources.map((source) => ({ ...source, kind: 'note' }));
		await expect(take({ sources })).rejects.toThrow(/kind “note”/);
	});

	it('refuses an id that comes with Backstory', async () => {
		await expect(take({ id: 'ours' })).rejects.toThrow(/belongs to a pack that comes with Backstory/);
	});
});
