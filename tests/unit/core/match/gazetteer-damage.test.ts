import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGazetteer } from '../../../../core/match/build-gazetteer.ts';
import { fromBase64, toBase64, toPlanes } from '../../../../core/match/bytes.ts';
import { Gazetteer } from '../../../../core/match/gazetteer.ts';
import { BREAK_BEFORE, tokenize } from '../../../../core/match/tokens.ts';

const { version, ...columns } = buildGazetteer([
	{ text: 'Donald Trump', alias: 0, case: 'capital' },
	{ text: 'Donald Trump Tower', alias: 1, case: 'capital' },
	{ text: 'US', alias: 2, case: 'exact' },
	{ text: 'us', alias: 3, case: 'any' },
]);
const NAMES = Object.keys(columns) as (keyof typeof columns)[];
const tokens = tokenize('Donald Trump Tower told us that the US and US US.');

function openWith(damage: Partial<typeof columns>): Gazetteer {
	return Gazetteer.open({ version, ...columns, ...damage });
}

function matchAll(gazetteer: Gazetteer): number[] {
	const found: number[] = [];
	for (let from = 0; from < tokens.length; from++) {
		for (const { aliases } of gazetteer.matchesAt(tokens, from, BREAK_BEFORE)) found.push(...aliases);
	}
	return found;
}

const wide = (...values: number[]) => toBase64(toPlanes(Uint32Array.from(values)));

describe('a gazetteer that is whole', () => {
	it('opens and matches', () => {
		expect(matchAll(openWith({})).toSorted((a, b) => a - b)).toEqual([0, 1, 2, 2, 2, 3, 3, 3, 3]);
	});
});

describe('a damaged gazetteer is refused', () => {
	it.each(NAMES)('when %s is no base64', (name) => {
		expect(() => openWith({ [name]: '#' })).toThrow();
	});

	it.each(NAMES)('when %s has a byte, or an entry, too few or too many', (name) => {
		const bytes = fromBase64(columns[name]);
		const longer = new Uint8Array(bytes.length + 4);
		longer.set(bytes);
		expect(() => openWith({ [name]: toBase64(bytes.subarray(1)) })).toThrow();
		expect(() => openWith({ [name]: toBase64(bytes.subarray(4)) })).toThrow();
		expect(() => openWith({ [name]: toBase64(longer) })).toThrow();
	});

	it('when no slot of the vocabulary is free, so that a look-up would never end', () => {
		const slots = fromBase64(columns.wordHashes).length / 4;
		expect(() => openWith({ wordHashes: toBase64(toPlanes(new Uint32Array(slots).fill(1))) })).toThrow(RangeError);
	});

	it('when a state points behind the records', () => {
		const states = fromBase64(columns.payloads).length / 4;
		expect(() => openWith({ payloads: toBase64(toPlanes(new Uint32Array(states).fill(99))) })).toThrow(RangeError);
	});

	it('when the last record does not say that it is the last', () => {
		expect(() => openWith({ records: wide(0, 0, 1, 0, 2, 0, 3, 0) })).toThrow(RangeError);
	});

	it('when the last record is half a record', () => {
		const half = wide(0, 0, 1, 0, 2, 0, 3, 0x80000000, 3);
		expect(() => openWith({ records: half })).toThrow(RangeError);
	});

	it('or every look-up in it ends, whatever byte is wrong', () => {
		let opened = 0;
		fc.assert(
			fc.property(fc.constantFrom(...NAMES), fc.nat(), fc.integer({ min: 1, max: 255 }), (name, place, change) => {
				const bytes = fromBase64(columns[name]);
				const at = place % bytes.length;
				bytes[at] = (bytes[at] as number) ^ change;
				let gazetteer: Gazetteer;
				try {
					gazetteer = openWith({ [name]: toBase64(bytes) });
				} catch (error) {
					expect(error).toBeInstanceOf(RangeError);
					return;
				}
				opened++;
				expect(matchAll(gazetteer).every((alias) => alias >= 0)).toBe(true);
			}),
			{ numRuns: 1500 },
		);
		expect(opened).toBeGreaterThan(100);
	});
});
