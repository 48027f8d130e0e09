/** The pack that ships with the extension, compiled from `seeds/` before the build. */
import { fromTable } from '../core/pack/columns.ts';
import type { Pack } from '../core/pack/schema.ts';
import text from '../generated/pack.json?raw';

interface Bundled {
	/** Another one for other contents. */
	readonly fingerprint: string;
	readonly pack: Pack;
}

let read: Bundled | undefined;

export function bundledPack(): Bundled {
	if (!read) {
		const { fingerprint, pack: table } = JSON.parse(text) as {
			fingerprint: string;
			pack: Parameters<typeof fromTable>[0];
		};
		const [pack] = fromTable(table);
		read = { fingerprint, pack: pack as unknown as Pack };
	}
	return read;
}
