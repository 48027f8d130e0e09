/** Texts that are hard to read, made of known phrases: all that pages do to words, and what no page should. */
import fc from 'fast-check';

const INVISIBLE = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufe0f', '\ufeff'];
const MARKS = ['\u0301', '\u0308', '\u0327', '\u20dd', '\u05b0', '\u064e', '\u{1e94a}'];
const BLANKS = [' ', '\u00a0', '\u2009', '\u202f', '\u3000', '\t', '\n', '  ', ' \u200f', '-', '\u2011', '–', ' - '];
const BREAKS = [', ', ',', '. ', '? ', '… ', '; ', '—', ' (', '” “', '/', '\n\n', ',, '];
const APOSTROPHES = ["'", '’', '‘', '＇'];
const ENDINGS = ["'s", '’s', '’S', '‘s ', '’', '.', '-'];
const JUNK = [
	...['\ud83d', '\ude00', '\udfff\ud800', '😀', '👩‍🚀', '❤️', '\0', '\ufffd', '€'],
	...['مرحبا', 'עולם', 'ישראל־', 'كُرة', 'Ｘ', '泽连斯基', 'क्षेत्र'],
	...['a', 'A', 'J', 'Gen', 'Mr', '2025', 'said', 'SAID', 'SHOUTS', 'NEWS', 'don’t', 'x’', 'X.'],
];

/** Any character that is seen and no letter, half characters too. */
const anySign = fc
	.oneof(...[0x2fff, 0xffff, 0x10ffff].map((max) => fc.nat(max)))
	.map((point) => String.fromCodePoint(point))
	.filter((character) => !/\p{L}|\p{M}|\s|\p{Default_Ignorable_Code_Point}/u.test(character));

const oneOf = (list: readonly string[]) => fc.constantFrom(...list);

/** A text with characters strewn in, as far as the picks say, behind those that match with both their neighbours. */
function strewn(text: string, picks: readonly number[], what: readonly string[], behind: RegExp): string {
	const characters = [...text];
	return characters
		.map((character, i) => {
			const pick = picks[i % picks.length] ?? 0;
			const around = [characters[i - 1] ?? ' ', character, characters[i + 1] ?? ' '].join('');
			return pick > 0 && behind.test(around) ? character + what[pick % what.length] : character;
		})
		.join('');
}

/** A phrase as some page might have it: same words, other characters. */
function written(form: string): fc.Arbitrary<string> {
	const places = fc.array(fc.oneof(fc.constant(0), fc.nat(60)), { minLength: 1, maxLength: 5 });
	return fc.oneof(
		{ weight: 4, arbitrary: fc.constant(form) },
		fc.constantFrom(form.toUpperCase(), form.toLowerCase(), form.normalize('NFD'), form.normalize('NFKC')),
		places.map((picks) => strewn(form, picks, INVISIBLE, /^\p{L}{3}$/u)),
		places.map((picks) => strewn(form, picks, MARKS, /^.\p{L}/su)),
		oneOf([...BLANKS, ...BREAKS]).map((between) => form.replaceAll(' ', between)),
		oneOf(APOSTROPHES).map((apostrophe) => form.replaceAll('’', apostrophe)),
		oneOf(ENDINGS).map((ending) => form + ending),
	);
}

/** Texts of these phrases, of what stands between phrases, and of junk; some are all phrases without a blank. */
export function hardText(forms: readonly string[], maxLength = 12): fc.Arbitrary<string> {
	const form = oneOf(forms).chain(written);
	const between = fc.oneof({ weight: 4, arbitrary: fc.constant(' ') }, oneOf(BLANKS), oneOf(BREAKS));
	const mixed = fc.array(
		fc.tuple(
			fc.oneof({ weight: 3, arbitrary: form }, oneOf(JUNK), anySign),
			fc.oneof({ weight: 4, arbitrary: between }, fc.constant('')),
		),
		{ maxLength },
	);
	return fc.oneof(
		{ weight: 5, arbitrary: mixed.map((parts) => parts.flat().join('')) },
		fc.array(form, { maxLength }).map((parts) => parts.join('')),
		fc.tuple(oneOf(forms), fc.nat(maxLength)).map(([one, times]) => one.repeat(times)),
	);
}
