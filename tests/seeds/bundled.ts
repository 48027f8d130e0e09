/** The seeds that are bundled with the extension, compiled once for a file of tests. */
import path from 'node:path';
import { compilePack } from '../../core/pack/compile.ts';
import { type Knowledge, openPack } from '../../core/pack/knowledge.ts';
import { readSeedFolder } from '../../tools/lib/seed-folder.ts';

export const SEEDS = path.resolve(import.meta.dirname, '../../seeds');

export function bundledKnowledge(): Knowledge {
	const { pack, problems } = compilePack(readSeedFolder(SEEDS));
	if (!pack)
		throw new Error(`seeds do not compile: ${problems[0]?.file}:${problems[0]?.line}: ${problems[0]?.message}`);
	return openPack(pack);
}

/** The people and organisations that the documents are about. */
export const MAIN_ACTORS = [
	'donald-trump',
	'volodymyr-zelenskyy',
	'vladimir-putin',
	'jd-vance',
	'pete-hegseth',
	'marco-rubio',
	'michael-waltz',
	'scott-bessent',
	'steve-witkoff',
	'keith-kellogg',
	'joe-biden',
	'emmanuel-macron',
	'keir-starmer',
	'hakan-fidan',
	'sergei-lavrov',
	'xi-jinping',
	'olha-stefanishyna',
	'derrick-wyatt',
	'nato',
	'european-union',
	'kremlin',
	'trump-administration',
	'biden-administration',
	'ukrainian-government',
	'us-congress',
];

/** The questions that the documents are about. */
export const MAIN_ISSUES = [
	'us-ukraine-minerals-deal',
	'peace-negotiations',
	'peace-deal',
	'ceasefire',
	'security-guarantees',
	'peacekeeping-force',
	'ukraine-nato-membership',
	'us-aid-to-ukraine',
	'us-aid-and-intelligence-pause',
	'rare-earths',
	'sanctions-relief',
	'istanbul-framework',
];
