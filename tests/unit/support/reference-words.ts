/** The words of a text, cut and folded the slow and plain way: what the matcher's own are checked against. */

export interface PlainWord {
	/** What matching compares: equal keys, equal words. */
	readonly key: string;
	/** Offsets of the word in the text, UTF-16 units. */
	readonly start: number;
	readonly end: number;
	readonly isCapital: boolean;
	readonly isUpper: boolean;
	/** What parts it from the word before: nothing that matters, one comma, or what ends a phrase. */
	readonly before: 'joined' | 'comma' | 'break';
}

/** Single capitals with full stops: two or more, the last stop too unless a word follows at once. */
const INITIALS = /\p{Lu}(\.[A-Z](?=\.))+(\.(?![\p{L}\p{N}\p{M}]))?/uy;
const LETTERS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/uy;
const FURTHER_LETTERS = /'[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/uy;
const POSSESSIVE = /'s(?![\p{L}\p{N}\p{M}])/iuy;

/** What French and Italian join to the next word with an apostrophe. */
const ELISIONS = new Set(['l', 'd', 'qu', 'j', 'm', 'n', 's', 't', 'c', 'dell', 'dall', 'nell', 'sull', 'all', 'un']);
/** Titles whose full stop ends no phrase. */
const TITLES = new Set(
	`adm amb brig capt cmdr col cpl dr dra fr ft gen gov hon hr lt maj mgr mr mrs ms mt mx pres prof rep rev sec
	sen sgt sr sra st ste jr jan feb mar apr jun jul aug sep sept oct nov dec дж ген проф им св`.split(/\s+/),
);

const PLAIN_LETTERS: Readonly<Record<string, string>> = {
	...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ŧ: 't', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ς: 'σ' },
};

export function plainWords(text: string): PlainWord[] {
	const { seen, offsets } = visible(text);
	const words: PlainWord[] = [];
	let gap = '';
	let takesStop = false;
	for (let at = 0; at < seen.length; ) {
		const written = writtenAt(seen, at);
		if (written === '') gap += seen.charAt(at);
		const key = fold(written);
		// Of some characters nothing is left: they are no word, and part none.
		if (key !== '') {
			const isCapital = /^[\p{Uppercase}\p{Lt}]/u.test(written);
			words.push({
				key,
				start: offsets[at] as number,
				end: (offsets[at + written.length - 1] as number) + 1,
				isCapital,
				isUpper: /[\p{Uppercase}\p{Lt}]/u.test(written) && !/\p{Lowercase}/u.test(written),
				before: words.length === 0 ? 'break' : between(gap, takesStop),
			});
			gap = '';
			takesStop = isCapital && ([...key].length === 1 || TITLES.has(key));
		}
		at += written.length;
		at += written === '' ? 1 : read(POSSESSIVE, seen, at).length;
	}
	return words;
}

/** The word that begins at a place, without a possessive ending; empty where none does. */
function writtenAt(seen: string, at: number): string {
	let written = read(INITIALS, seen, at) || read(LETTERS, seen, at);
	while (written !== '' && !ELISIONS.has(fold(written)) && read(POSSESSIVE, seen, at + written.length) === '') {
		const further = read(FURTHER_LETTERS, seen, at + written.length);
		if (further === '') break;
		written += further;
	}
	return written;
}

/** What a sticky pattern matches at a place, or nothing. */
function read(pattern: RegExp, text: string, at: number): string {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? '';
}

/** The text as a reader sees it, with one kind of apostrophe, and where each UTF-16 unit of it stands in the text. */
function visible(text: string): { seen: string; offsets: number[] } {
	let seen = '';
	const offsets: number[] = [];
	let at = 0;
	for (const character of text) {
		if (!/\p{Default_Ignorable_Code_Point}/u.test(character)) {
			for (let unit = 0; unit < character.length; unit++) offsets.push(at + unit);
			// Halves of characters must not become a whole when what parts them is left out.
			seen += /\p{Cs}/u.test(character) ? '\ufffd' : character.replace(/[’‘ʼ＇]/, "'");
		}
		at += character.length;
	}
	return { seen, offsets };
}

function fold(written: string): string {
	const bare = written.replace(/['.]/g, '').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return [...bare].map((letter) => PLAIN_LETTERS[letter] ?? letter).join('');
}

function between(gap: string, takesStop: boolean): PlainWord['before'] {
	if (/\n\s*\n/.test(gap)) return 'break';
	const rest = gap.replace(/\s|'|\p{M}|(?!—)\p{Pd}/gu, '').replace(takesStop ? /\./g : '', '');
	return rest === '' ? 'joined' : rest === ',' ? 'comma' : 'break';
}
