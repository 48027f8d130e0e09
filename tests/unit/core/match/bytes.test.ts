import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, fromBase64, fromPlanes, runningSums, toBase64, toPlanes } from '../../../../core/match/bytes.ts';

describe('bytes in base64', () => {
	it('come back as they were', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
				expect(fromBase64(toBase64(bytes))).toEqual(bytes);
			}),
		);
		const large = Uint8Array.from({ length: 100_000 }, (_, i) => (i * 7) & 0xff);
		expect(fromBase64(toBase64(large))).toEqual(large);
	});

	it('are those of a part of a buffer, if the column is one', () => {
		const whole = Uint8Array.from([1, 2, 3]);
		expect(fromBase64(toBase64(whole.subarray(1, 2)))).toEqual(Uint8Array.from([2]));
	});

	it('refuse what is not base64', () => {
		expect(() => fromBase64('ä')).toThrow();
	});
});

describe('byte planes', () => {
	it('put the lowest bytes first', () => {
		expect([...toPlanes(Uint32Array.from([0x04030201, 0x08070605]))]).toEqual([1, 5, 2, 6, 3, 7, 4, 8]);
	});

	it('come together as the numbers again', () => {
		fc.assert(
			fc.property(fc.uint32Array({ maxLength: 50 }), (numbers) => {
				expect(fromPlanes(toPlanes(numbers))).toEqual(numbers);
			}),
		);
	});

	it('refuse bytes that are no whole numbers', () => {
		expect(() => fromPlanes(new Uint8Array(5))).toThrow(RangeError);
	});
});

describe('differences', () => {
	it('add up to the numbers again', () => {
		fc.assert(
			fc.property(fc.uint32Array({ maxLength: 50 }), (numbers) => {
				expect(runningSums(differences(numbers))).toEqual(numbers);
			}),
		);
	});
});
