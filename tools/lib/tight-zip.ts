/** Makes a store archive smaller: the same files, deflated by Zopfli, which looks longer for the shortest form. */
import { readFileSync, writeFileSync } from 'node:fs';
import { deflateAsync } from '@gfx/zopfli';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';

/** Rounds of Zopfli. More take longer and gain less than a part in a thousand. */
const ROUNDS = 15;
/** Most parts of a file that are coded each in its own way. */
const MOST_BLOCKS = 60;

/** Zip's numbers for how an entry is compressed. */
const STORED = 0;
const DEFLATED = 8;

/** Builds at different times give the same bytes. The earliest date that the format knows. */
const DATE = new Date(1980, 0, 1);

/** Compresses a zip file anew, in place. What cannot be made smaller is stored. @throws when it is no zip file. */
export async function tighten(file: string): Promise<void> {
	const reader = new ZipReader(new Uint8ArrayReader(new Uint8Array(readFileSync(file))));
	const writer = new ZipWriter(new Uint8ArrayWriter(), { extendedTimestamp: false, lastModDate: DATE });
	for (const entry of await reader.getEntries()) {
		if (entry.directory) continue;
		const plain = await entry.getData(new Uint8ArrayWriter());
		const deflated = await deflateAsync(plain, { numiterations: ROUNDS, blocksplittingmax: MOST_BLOCKS });
		const smaller = deflated.length < plain.length;
		await writer.add(entry.filename, new Uint8ArrayReader(smaller ? new Uint8Array(deflated) : plain), {
			passThrough: true,
			compressionMethod: smaller ? DEFLATED : STORED,
			uncompressedSize: plain.length,
			...(entry.signature !== undefined && { crc32: entry.signature }),
		});
	}
	await reader.close();
	writeFileSync(file, await writer.close());
}
