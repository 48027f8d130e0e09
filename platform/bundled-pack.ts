/** The knowledge that ships with the extension, compiled from `seeds/` before the build. */
import { type Knowledge, openPack } from '../core/pack/knowledge.ts';
import type { Pack } from '../core/pack/schema.ts';
import text from '../generated/pack.json?raw';

let opened: Knowledge | undefined;

/** Opens the bundled pack at the first call; later calls give the same. */
export function bundledKnowledge(): Knowledge {
	opened ??= openPack(JSON.parse(text) as Pack);
	return opened;
}
