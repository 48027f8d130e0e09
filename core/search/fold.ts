/** What of a writing does not matter to a search: case, diacritics, punctuation. */

/** Letters that stay one when taken apart, and how they are written without their strokes. */
const STROKES: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/** Lower-case words with one blank between them. “U.S.” is “us”, “Ukraine’s” is “ukraines”. */
export function fold(text: string): string {
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[\p{M}.'’‘ʼ`´]+/gu, '')
		.replace(/[ßæœøłđı]/g, (letter) => STROKES[letter] ?? letter)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** Cyrillic letters, folded, and how their sounds are mostly written in Latin ones. */
const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
	[
		...'а=a б=b в=v г=g ґ=g д=d е=e є=ye ж=zh з=z и=i і=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f'.split(' '),
		...'х=h ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya'.split(' '),
	].map((pair) => [pair.charAt(0), pair.slice(2)]),
);

/** A folded text with its Cyrillic letters in Latin ones, for names that are known in these alone. */
export function latinise(folded: string): string {
	return folded.replace(/[а-яєіґ]/g, (letter) => CYRILLIC[letter] ?? letter);
}

/** The words of a folded text. */
export function wordsOf(folded: string): string[] {
	return folded === '' ? [] : folded.split(' ');
}

/** Beginnings shorter than this are no match that a reader would see as one. */
const SHORTEST_MARK = 2;

/**
 * The beginnings of a name's words that the folded words of a query share, as [start, end) into the name.
 * Of a misspelt word the part before the slip is marked, if it is most of the word.
 */
export function sharedBeginnings(name: string, wanted: readonly string[]): [number, number][] {
	const ranges: [number, number][] = [];
	for (const { 0: word, index } of name.matchAll(/[\p{L}\p{M}\p{N}.'’]+/gu)) {
		let most = 0;
		for (const part of wanted) {
			const shared = beginningShared(fold(word), part);
			if (shared >= SHORTEST_MARK && shared * 2 > part.length) most = Math.max(most, shared);
		}
		if (most > 0) ranges.push([index, index + lengthOf(word, most)]);
	}
	return ranges;
}

function beginningShared(a: string, b: string): number {
	let shared = 0;
	while (shared < a.length && a[shared] === b[shared]) shared++;
	return shared;
}

/** How much of a word folds to so many letters, with the marks of the last. */
function lengthOf(word: string, letters: number): number {
	let end = 0;
	let seen = 0;
	for (const character of word) {
		const more = fold(character).length;
		if (seen >= letters && more > 0) break;
		seen += more;
		end += character.length;
	}
	return end;
}
