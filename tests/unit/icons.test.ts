import { readdirSync, readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';

const read = (size: number) => PNG.sync.read(readFileSync(`public/icon/${size}.png`));

describe('the icon', () => {
	it('is there in the sizes that browsers and stores ask for', () => {
		expect(readdirSync('public/icon').sort()).toEqual(['128.png', '16.png', '32.png', '48.png']);
		for (const size of [16, 32, 48, 128]) expect(read(size)).toMatchObject({ width: size, height: size });
	});

	it('has a clear edge of 16 pixels in the largest, as the stores want it, and fills that', () => {
		const { data } = read(128);
		const rows = Array.from({ length: 128 }, (_, y) => y);
		const seen = rows.flatMap((y) => rows.filter((x) => data[(y * 128 + x) * 4 + 3] !== 0).map((x) => ({ x, y })));
		const range = (values: number[]) => [Math.min(...values), Math.max(...values)];
		expect(range(seen.map(({ x }) => x))).toEqual([16, 111]);
		expect(range(seen.map(({ y }) => y))).toEqual([16, 111]);
	});
});
