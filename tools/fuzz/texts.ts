/** Texts that pages may hold: names of the packs and all that happens to them, and any Unicode at all. */
import fc from 'fast-check';
import { expandPattern, wholePattern } from '../../core/pack/patterns.ts';
import type { Pack } from '../../core/pack/schema.ts';
import { hardText } from '../../tests/unit/support/reference-texts.ts';

/** What turns the direction of writing around, and what is not seen. */
const BIDI = [...'\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c'];
const PROSE = [
	'He said that ',
	' met ',
	' of ',
	' and ',
	'President ',
	'the ',
	'. ',
	', ',
	'’s ',
	' (',
	'” ',
	'\n',
	' ',
];

/** Every written form of a pack's names. */
export function formsOf({ entities }: Pick<Pack, 'entities'>): string[] {
	return entities.flatMap(({ aliases }) => aliases.flatMap((alias) => expandPattern(wholePattern(alias))));
}

/** @param forms names to strew in. */
export function anyText(forms: readonly string[]): fc.Arbitrary<string> {
	const form = fc.constantFrom(...forms);
	const cut = fc.tuple(form, fc.nat(30), fc.nat(30)).map(([text, from, length]) => text.slice(from, from + length));
	const prose = fc
		.array(fc.oneof(form, fc.constantFrom(...PROSE), cut), { maxLength: 12 })
		.map((parts) => parts.join(''));
	const unit = fc.nat(0xffff).map((code) => String.fromCharCode(code));
	return fc.oneof(
		{ weight: 5, arbitrary: prose },
		{ weight: 3, arbitrary: hardText(forms, 6) },
		fc.array(unit, { maxLength: 20 }).map((units) => units.join('')),
		fc.string({ unit: 'binary', maxLength: 20 }),
		fc.array(fc.oneof(form, fc.constantFrom(...BIDI)), { maxLength: 8 }).map((parts) => parts.join('')),
		fc.tuple(form, fc.integer({ min: 2, max: 4 })).map(([text, times]) => text.repeat(times)),
	);
}
