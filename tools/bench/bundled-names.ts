/** The bundled pack, and the names in it that need no rules: what peers can be given. */
import { compilePack } from '../../core/pack/compile.ts';
import type { Pack } from '../../core/pack/schema.ts';
import { bundledSeeds } from '../lib/cli.ts';
import { readSeedFolder } from '../lib/seed-folder.ts';

/** @throws with the first mistake when the seeds do not compile. */
export function bundledPack(): Pack {
	const { pack, problems } = compilePack(readSeedFolder(bundledSeeds()));
	if (!pack) throw new Error(`the seeds do not compile: ${problems[0]?.message}`);
	return pack;
}

/** Aliases that are one name each and count by themselves: no patterns, nothing that needs company. */
export function plainNames({ entities }: Pack): string[] {
	const aliases = entities
		.flatMap((entity) => entity.aliases)
		.filter(({ text, needs }) => !needs && !/[(|]/.test(text));
	return [...new Set(aliases.map(({ text }) => text))];
}
