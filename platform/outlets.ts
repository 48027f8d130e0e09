/** The outlets by name. Their sites are in the manifest, in the same order, so they are not shipped twice. */
import { siteOfPattern } from '../core/sites.ts';
import text from '../generated/outlets.txt?raw';
import { manifestPatterns } from './grants.ts';

export interface Outlet {
	readonly name: string;
	/** ISO 3166 code. */
	readonly country: string;
	readonly site: string;
}

export function outlets(): Outlet[] {
	const patterns = manifestPatterns();
	return text.split('\n').map((line, index) => ({
		country: line.slice(0, 2),
		name: line.slice(2),
		site: siteOfPattern(patterns[index] ?? '') ?? '',
	}));
}
