import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { palettePng } from '../../../tools/lib/palette-png.ts';

/** A picture whose colours all survive: 16 shades a channel. */
function picture(width: number, height: number, colourOf: (pixel: number) => readonly number[]) {
	const data = Buffer.from(Array.from({ length: width * height }, (_, pixel) => [...colourOf(pixel)]).flat());
	return { width, height, data };
}

describe('a PNG with a palette', () => {
	it.each([
		[3, 'few colours, rows that end in half a byte', 5],
		[16, 'as many as half a byte can number', 7],
		[17, 'more', 5],
		[200, 'many', 15],
	])('of %i colours is read as it was written: %s', (colours, _, width) => {
		const plain = picture(width, 15, (pixel) => {
			const colour = pixel % colours;
			return [(colour % 16) * 17, Math.floor(colour / 16) * 17, 51, 255];
		});
		expect(PNG.sync.read(palettePng(plain)).data.equals(plain.data)).toBe(true);
	});

	it('keeps what is half seen, and has one colour for what is not seen', () => {
		const clear = picture(4, 1, (pixel) => [170, 17 * pixel, 0, pixel < 2 ? 0 : 119]);
		const read = PNG.sync.read(palettePng(clear)).data;
		expect([...read]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 170, 34, 0, 119, 170, 51, 0, 119]);
	});

	it('refuses more colours than a byte can number', () => {
		const gaudy = picture(17, 17, (pixel) => [(pixel % 17) * 15, Math.floor(pixel / 17) * 15, 0, 255]);
		expect(() => palettePng(gaudy)).not.toThrow();
		const wide = picture(300, 1, (pixel) => [
			(pixel % 16) * 17,
			(Math.floor(pixel / 16) % 16) * 17,
			pixel > 255 ? 255 : 0,
			255,
		]);
		expect(() => palettePng(wide)).toThrow(/300 shades/);
	});
});
