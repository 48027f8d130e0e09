/** The pack that ships with the extension, compiled from `seeds/` before the build. */
import type { Pack } from '../core/pack/schema.ts';
import text from '../generated/pack.json?raw';

interface Bundled {
	/** Another one for other contents. */
	readonly fingerprint: string;
	readonly pack: Pack;
}

let read: Bundled | undefined;

export function bundledPack(): Bundled {
	read ??= JSON.parse(text) as Bundled;
	return read;
}
