/**
 * Cuts text into normalised word tokens.
 *
 * Letters are folded (case, diacritics, compatibility forms), soft hyphens and zero-width characters
 * inside words are skipped, possessive endings are left out, dotted initials ("U.S.", "J.D.") are one
 * token. Text and aliases go through the same code, so they agree by construction.
 *
 * Hashes are two independent FNV-1a variants (Fowler, Noll, Vo) over the folded UTF-16 units.
 */

/** The word begins with a capital. */
export const INITIAL_CAPITAL = 1;
/** The word has a letter and all its letters are capitals. */
export const ALL_CAPITALS = 2;
/** Something stands between this word and the one before that ends a phrase: a comma, a full stop… */
export const BREAK_BEFORE = 4;
/** A sentence ended between this word and the one before, or the text begins here. */
export const SENTENCE_START = 8;
/** The word is followed by a possessive ending. */
export const POSSESSIVE = 16;
/** Only a comma stands between this word and the one before: “Moscow, Idaho”. */
export const COMMA_BEFORE = 32;

/** Tokens of one text, a column each; index i is one word. Offsets are UTF-16 units into the text. */
export interface Tokens {
	readonly text: string;
	readonly length: number;
	readonly starts: readonly number[];
	readonly ends: readonly number[];
	readonly hashes: readonly number[];
	readonly checks: readonly number[];
	readonly flags: readonly number[];
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const CHECK_OFFSET = 0x9dc5811c;
const CHECK_PRIME = 0x0100_0197;

const WORD = /[\p{L}\p{N}\p{M}]/u;
const MARKS = /\p{M}+/gu;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
/** The last but one counts as a letter in Unicode, but Ukrainian writes it as an apostrophe. */
const APOSTROPHE = /[’‘ʼ＇]/;
/** Short words that French and Italian join to the next with an apostrophe. */
const ELIDED = new Set(['l', 'd', 'qu', 'j', 'm', 'n', 's', 't', 'c', 'dell', 'dall', 'nell', 'sull', 'all', 'un']);
/** Words of at most four letters whose full stop ends no sentence before a name ("Gen. Kellogg", "St. Petersburg"). */
const ABBREVIATED = new Set(
	`adm amb brig capt cmdr col cpl dr dra fr ft gen gov hon hr lt maj mgr mr mrs ms mt mx pres prof rep rev sec
	sen sgt sr sra st ste jr jan feb mar apr jun jul aug sep sept oct nov dec дж ген проф им св`.split(/\s+/),
);

/** What a character does to the words around it. */
const Kind = { Space: 0, Word: 1, Invisible: 2, Apostrophe: 3, Joiner: 4, Stop: 5, Break: 6, Comma: 7 } as const;
type Kind = (typeof Kind)[keyof typeof Kind];

const asciiKind = new Uint8Array(128).fill(Kind.Break);
for (const ch of ' \t\n\r\f\v') asciiKind[ch.charCodeAt(0)] = Kind.Space;
for (let c = 48; c < 58; c++) asciiKind[c] = Kind.Word;
for (let c = 65; c < 91; c++) asciiKind[c] = asciiKind[c + 32] = Kind.Word;
asciiKind[44] = Kind.Comma;
asciiKind[39] = Kind.Apostrophe;
asciiKind[45] = Kind.Joiner;
asciiKind[46] = Kind.Stop;
asciiKind[33] = asciiKind[63] = Kind.Stop;

/** Letters that are no letter plus a mark, and what is written where a keyboard has none of them. */
const STROKED: Readonly<Record<string, string>> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ħ: 'h',
	ŧ: 't',
	ı: 'i',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	þ: 'th',
};

/** What a character beyond ASCII is, and what it folds to; filled as texts are read. */
const foldCache = new Map<number, { kind: Kind; folded: string; upper: boolean; lower: boolean }>();
const MOST_CACHED = 20_000;

function look(codePoint: number) {
	let known = foldCache.get(codePoint);
	if (known) return known;
	const char = String.fromCodePoint(codePoint);
	const lower = char.toLowerCase();
	known = {
		kind: kindOf(char),
		folded: STROKED[lower] ?? lower.normalize('NFKD').replace(MARKS, '').toLowerCase(),
		upper: char !== lower,
		lower: char !== char.toUpperCase(),
	};
	if (foldCache.size >= MOST_CACHED) foldCache.clear();
	foldCache.set(codePoint, known);
	return known;
}

function kindOf(char: string): Kind {
	if (INVISIBLE.test(char)) return Kind.Invisible;
	if (APOSTROPHE.test(char)) return Kind.Apostrophe;
	if (WORD.test(char)) return Kind.Word;
	if (/\p{Pd}/u.test(char)) return char === '—' ? Kind.Break : Kind.Joiner;
	if (/\s/.test(char)) return Kind.Space;
	if (/[…。！？‼⁇]/.test(char)) return Kind.Stop;
	return Kind.Break;
}

/** Reads a text of any length in one pass; the work per character is constant. */
export function tokenize(text: string): Tokens {
	const starts: number[] = [];
	const ends: number[] = [];
	const hashes: number[] = [];
	const checks: number[] = [];
	const flags: number[] = [];
	const length = text.length;
	let at = 0;
	let gapBreak = true;
	let commas = 0;
	let sentence = true;
	let abbreviated = false;

	while (at < length) {
		let code = text.charCodeAt(at);
		let kind: Kind;
		if (code < 128) kind = asciiKind[code] as Kind;
		else {
			code = text.codePointAt(at) as number;
			kind = look(code).kind;
		}
		if (kind !== Kind.Word) {
			if (kind === Kind.Break) gapBreak = true;
			else if (kind === Kind.Comma) commas++;
			else if (kind === Kind.Stop) {
				if (code !== 46 || !abbreviated) {
					gapBreak = true;
					sentence = true;
				}
			}
			if (code === 10 && text.charCodeAt(at + 1) === 10) gapBreak = sentence = true;
			at += code > 0xffff ? 2 : 1;
			continue;
		}

		const start = at;
		let end = at;
		let hash = FNV_OFFSET;
		let check = CHECK_OFFSET;
		let units = 0;
		let uppers = 0;
		let lowers = 0;
		let stops = 0;
		let flag =
			(gapBreak || commas > 1 ? BREAK_BEFORE : commas === 1 ? COMMA_BEFORE : 0) | (sentence ? SENTENCE_START : 0);
		let folded = '';
		while (at < length) {
			code = text.charCodeAt(at);
			let step = 1;
			if (code < 128) {
				kind = asciiKind[code] as Kind;
				if (kind === Kind.Word) {
					let unit = code;
					if (code >= 65 && code <= 90) {
						uppers++;
						unit = code + 32;
						if (units === 0) flag |= INITIAL_CAPITAL;
					} else if (code >= 97) lowers++;
					hash = Math.imul(hash ^ unit, FNV_PRIME);
					check = Math.imul(check ^ unit, CHECK_PRIME);
					if (units < 4) folded += String.fromCharCode(unit);
					units++;
				}
			} else {
				code = text.codePointAt(at) as number;
				step = code > 0xffff ? 2 : 1;
				const known = look(code);
				kind = known.kind;
				if (kind === Kind.Word) {
					if (known.upper) {
						uppers++;
						if (units === 0) flag |= INITIAL_CAPITAL;
					} else if (known.lower) lowers++;
					for (let k = 0; k < known.folded.length; k++) {
						const unit = known.folded.charCodeAt(k);
						hash = Math.imul(hash ^ unit, FNV_PRIME);
						check = Math.imul(check ^ unit, CHECK_PRIME);
						if (units < 4) folded += known.folded.charAt(k);
						units++;
					}
				}
			}
			if (kind === Kind.Word) {
				at += step;
				end = at;
				continue;
			}
			if (kind === Kind.Invisible) {
				at += step;
				continue;
			}
			if (kind === Kind.Apostrophe) {
				const possessive = possessiveLength(text, at);
				if (possessive > 0) {
					flag |= POSSESSIVE;
					at += possessive;
					break;
				}
				if (units <= 4 && ELIDED.has(folded)) break;
				if (at + 1 < length && isWordAt(text, at + 1)) {
					at++;
					continue;
				}
				break;
			}
			// "U.S." and "J.D.": single letters with full stops are one word.
			if (code === 46 && units === uppers && isStopOfInitials(text, start, at, stops)) {
				end = at + 1;
				at++;
				stops++;
				continue;
			}
			break;
		}
		if (units > 0) {
			if (uppers > 0 && lowers === 0) flag |= ALL_CAPITALS;
			starts.push(start);
			ends.push(end);
			hashes.push(hash >>> 0);
			checks.push((check ^ (check >>> 8) ^ (check >>> 16) ^ (check >>> 24)) & 0xff);
			flags.push(flag);
			abbreviated = (flag & INITIAL_CAPITAL) !== 0 && (units === 1 || (units <= 4 && ABBREVIATED.has(folded)));
			gapBreak = false;
			commas = 0;
			sentence = false;
		}
	}
	return { text, length: starts.length, starts, ends, hashes, checks, flags };
}

/** Length of a possessive ending at an apostrophe: 2 for 's, 1 for a bare one after s, 0 for none. */
function possessiveLength(text: string, at: number): number {
	const next = text.charCodeAt(at + 1) | 32;
	if (next === 115 && !isWordAt(text, at + 2)) return 2;
	return 0;
}

function isWordAt(text: string, at: number): boolean {
	if (at >= text.length) return false;
	const code = text.codePointAt(at) as number;
	return code < 128 ? asciiKind[code] === Kind.Word : look(code).kind === Kind.Word;
}

/**
 * Whether the full stop at `at` belongs to initials that began at `start`: a letter and a stop, again
 * and again, the last stop included when two or more letters came before it. `stops` is how many the word
 * has so far: each was taken here, behind its letter, so their number says that nothing else stands between.
 */
function isStopOfInitials(text: string, start: number, at: number, stops: number): boolean {
	if (at - start !== 2 * stops + 1) return false;
	if (stops > 0 && !isWordAt(text, at + 1)) return true;
	return isLoneLetter(text, at + 1);
}

/** Whether one capital letter and a full stop stand at `at`. */
function isLoneLetter(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code >= 65 && code <= 90 && text.charCodeAt(at + 1) === 46;
}
