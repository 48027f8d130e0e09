/** Writes pictures of flat surfaces and text in a quarter of the bytes, which adds up in a repository and an archive. */
import { crc32, deflateSync } from 'node:zlib';
import type { PNG } from 'pngjs';

/** Distance of the shades that are kept, of 255: 16 for each of red, green, blue and alpha. No eye and no test tells. */
const STEP = 17;
const MOST_COLOURS = 256;
/** Colours that half a byte can number. */
const FEW_COLOURS = 16;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Of a PNG's head: each pixel is the number of a colour. */
const INDEXED = 3;

/** A picture as PNG with a palette. @throws when it has more than 256 shades. */
export function palettePng({ width, height, data }: Pick<PNG, 'width' | 'height' | 'data'>): Buffer {
	const palette = new Map<string, number>();
	const indices = new Uint8Array(width * height);
	const shade = (at: number) => Math.round((data[at] ?? 0) / STEP) * STEP;
	for (let pixel = 0; pixel < width * height; pixel++) {
		const alpha = shade(pixel * 4 + 3);
		// What is not seen is all of one colour.
		const colour = alpha === 0 ? [0, 0, 0, 0] : [0, 1, 2].map((channel) => shade(pixel * 4 + channel)).concat(alpha);
		const key = colour.join();
		const index = palette.get(key) ?? palette.size;
		palette.set(key, index);
		indices[pixel] = index;
	}
	if (palette.size > MOST_COLOURS) throw new Error(`a picture has ${palette.size} shades`);
	const colours = [...palette.keys()].map((key) => key.split(',').map(Number));
	const bits = palette.size <= FEW_COLOURS ? 4 : 8;
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([bits, INDEXED], 8);
	const isClear = colours.some(([, , , alpha]) => alpha !== 255);
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', head),
		chunk('PLTE', Buffer.from(colours.flatMap((colour) => colour.slice(0, 3)))),
		...(isClear ? [chunk('tRNS', Buffer.from(colours.map(([, , , alpha = 255]) => alpha)))] : []),
		chunk('IDAT', deflateSync(rowsOf(indices, width, bits), { level: 9, memLevel: 9 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

/** Each row begins with the number of its filter: none. */
function rowsOf(indices: Uint8Array, width: number, bits: 4 | 8): Buffer {
	const length = Math.ceil((width * bits) / 8);
	const rows = Buffer.alloc((length + 1) * (indices.length / width));
	for (const [pixel, index] of indices.entries()) {
		const [row, column] = [Math.floor(pixel / width), pixel % width];
		const at = row * (length + 1) + 1;
		if (bits === 8) rows[at + column] = index;
		else rows[at + (column >> 1)] = (rows[at + (column >> 1)] ?? 0) | (index << (column % 2 === 0 ? 4 : 0));
	}
	return rows;
}

/** A part of a PNG: length, name, content, checksum. */
function chunk(name: string, content: Buffer): Buffer {
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
	length.writeUInt32BE(content.length);
	sum.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, sum]);
}
