/** Compares pictures with those that were accepted, and says how they differ. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { palettePng } from '../../../tools/lib/palette-png.ts';

/** Pixels that may differ in a picture: fewer than the smallest sign has. */
const STRAY = 12;
/** How different a pixel's colour may be and still count as the same, from 0 to 1. */
const SAME = 0.1;

/** The accepted pictures of a browser, and where to leave what differs from them. */
export interface Album {
	readonly accepted: string;
	readonly differing: string;
}

/** @returns how a picture differs from the accepted one, or undefined where it does not. */
export function difference({ accepted, differing }: Album, name: string, bytes: Uint8Array): string | undefined {
	const before = read(path.join(accepted, `${name}.png`));
	if (!before) return `${name}: there is no accepted picture`;
	const now = PNG.sync.read(Buffer.from(bytes));
	const same = before.width === now.width && before.height === now.height;
	const diff = new PNG({ width: now.width, height: now.height });
	const count = same
		? pixelmatch(before.data, now.data, diff.data, now.width, now.height, { threshold: SAME })
		: Number.POSITIVE_INFINITY;
	if (count <= STRAY) return undefined;
	mkdirSync(differing, { recursive: true });
	writeFileSync(path.join(differing, `${name}-now.png`), bytes);
	if (same) writeFileSync(path.join(differing, `${name}-difference.png`), PNG.sync.write(diff));
	const how = same
		? `${count} pixels differ`
		: `${before.width} x ${before.height} became ${now.width} x ${now.height} pixels`;
	return `${name}: ${how}; see ${differing}/${name}-*.png`;
}

/** Makes a picture the accepted one, in few bytes. */
export function accept({ accepted }: Album, name: string, bytes: Uint8Array): void {
	mkdirSync(accepted, { recursive: true });
	writeFileSync(path.join(accepted, `${name}.png`), palettePng(PNG.sync.read(Buffer.from(bytes))));
}

function read(file: string): PNG | undefined {
	try {
		return PNG.sync.read(readFileSync(file));
	} catch {
		return undefined;
	}
}
