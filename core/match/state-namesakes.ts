/** Washington the state, and the town in England: told from the capital by the words beside it, and by the page. */
import type { Knowledge } from '../pack/knowledge.ts';
import type { Candidate } from './candidates.ts';
import { IN_ALL_NEWS } from './cities.ts';
import { isCountry } from './countries.ts';
import { isCapitalised, sentenceOf, wordAt } from './neighbours.ts';
import { isStateAt, statesIn } from './states.ts';
import { COMMA_BEFORE, INITIAL_CAPITAL, SENTENCE_START, type Tokens } from './tokens.ts';

/** With “of” or “from” behind: “Henry Jackson, Democrat of Washington”. */
const OFFICE =
	/^(democrat|republican|independent|senator|senators|governor|congressman|congresswoman|gov|sen|rep|[dr])$/;
/** With “in” behind its name: what lies in a state. */
const LANDMARK = /^(mount|mt|lake|river|fort|cape|county)$/;
/** Words between a landmark and the state that it is in. */
const LONGEST_LANDMARK = 4;
/** Behind which a state is compared. */
const STATE_OF = /\b(?:any|every|no) other state\b|\bone of (?:\w+ )?states\b|\bstate (?:line|border)\b/;
/** Not “the Washington line on tariffs”, “the Washington side of the table”. */
const AT_ITS_BORDER = /\b(?:across|over|along|near|at) the (?:\w+-)?Washington (?:state )?(?:line|border)\b/;
/** Its larger cities, and the parliament that a state has: both on a page make it one about the state. */
const CITIES = /\b(?:Olympia|OLYMPIA|Seattle|SEATTLE|Spokane|SPOKANE|Tacoma|TACOMA|Yakima|Bellevue|Bellingham)\b/;
const PARLIAMENT = /\bLegislature\b|\blawmakers in Olympia\b|\bstate (?:Senate|House|law)|\bGov\. |\bWash\./;
/** The town in England, as what is about it says at least once. */
const IN_ENGLAND = /\bWashington(?:,? and |, )(?:Tyne and Wear|Gateshead|Sunderland|Co(?:unty|\.) Durham)\b/i;
/** So many blocks does the state hold the name. */
const PASSAGE = 2;

/** A page of so many UTF-16 units that speaks of Washington the capital speaks of America otherwise too. */
const LONG = 1_000;
const AMERICAN =
	/America|D\.C\.|Congress|Senat|White House|Capitol|Pentagon|State Department|Treasury|\b[Pp]resident\b/;

export class StateNamesakes {
	#latest = Number.NEGATIVE_INFINITY;
	/** Whether the page has named what is the state’s: “Washington State Ferries”, “the University of Washington”. */
	#isNamed = false;

	readonly #texts: readonly Tokens[];
	#isAbout: boolean | undefined;
	#isInEngland: boolean | undefined;
	#american: boolean | undefined;

	/** @param texts those of the page. */
	constructor(texts: readonly Tokens[]) {
		this.#texts = texts;
	}

	/** Notes a longer name that Washington is part of. To be called in reading order. */
	saw({ tokens, start, end }: Candidate): void {
		this.#isNamed ||= /\bWashington State\b|University of Washington$/i.test(tokens.text.slice(start, end));
	}

	/** Why Washington is not the capital here, or undefined. To be called in reading order. */
	refuse(candidate: Candidate, present: ReadonlySet<string>, knowledge: Knowledge): string | undefined {
		this.#isInEngland ??= this.#texts.some(({ text }) => IN_ENGLAND.test(text));
		if (this.#isInEngland && !isOtherOne(candidate.tokens, candidate.from)) return 'the English town of that name';
		if (this.#isState(candidate)) return 'the state of that name';
		return this.#isAmerican(present, knowledge) ? undefined : 'nothing else on the page is American';
	}

	/** Whether a page names anything of the United States, or is too short to. */
	#isAmerican(present: ReadonlySet<string>, knowledge: Knowledge): boolean {
		this.#american ??=
			this.#texts.reduce((sum, { text }) => sum + text.length, 0) < LONG ||
			this.#texts.some(({ text }) => AMERICAN.test(text)) ||
			[...present].some((id) => id === IN_ALL_NEWS || knowledge.entities.get(id)?.side === IN_ALL_NEWS);
		return this.#american;
	}

	#isState(candidate: Candidate): boolean {
		const { tokens, from, to, block } = candidate;
		if (wordAt(tokens, to) === 'dc') return false;
		this.#isAbout ??= [CITIES, PARLIAMENT].every((words) => this.#texts.some(({ text }) => words.test(text)));
		if (this.#isAbout && !isOtherOne(tokens, from)) return true;
		const is =
			isRepresented(tokens, from) ||
			this.#isBehindATown(candidate) ||
			isAmongStates(tokens, from, to) ||
			hasLandmark(tokens, from) ||
			this.#isSpokenOf(candidate);
		if (is) this.#latest = block;
		return is || block - this.#latest <= PASSAGE;
	}

	/** “Of Pullman, Washington,” on a page that names a state. */
	#isBehindATown({ tokens, from, to, end }: Candidate): boolean {
		if (!((tokens.flags[from] ?? 0) & COMMA_BEFORE) || !/^[,.;]/.test(tokens.text.slice(end, end + 1))) return false;
		const town = wordAt(tokens, from - 1);
		if (!isCapitalised(tokens, from - 1) || isCountry(town)) return false;
		// “In Brussels, Washington and London”.
		if (isCapitalised(tokens, to) || /^(and|or)$/.test(wordAt(tokens, to))) return false;
		return /^(of|in|from|near|to)$/.test(wordAt(tokens, from - 2)) && this.#texts.some(statesIn);
	}

	/** Whether its sentence compares states, or speaks of where they meet; or of the state, on a page that names it. */
	#isSpokenOf(candidate: Candidate): boolean {
		const sentence = sentenceOf(candidate);
		return STATE_OF.test(sentence) || AT_ITS_BORDER.test(sentence) || (this.#isNamed && /\bthe state\b/.test(sentence));
	}
}

function isRepresented(tokens: Tokens, from: number): boolean {
	return /^(of|from)$/.test(wordAt(tokens, from - 1)) && OFFICE.test(wordAt(tokens, from - 2));
}

/** “Oregon and Washington”, “in Idaho, Washington and Montana”. */
function isAmongStates(tokens: Tokens, from: number, to: number): boolean {
	const before = /^(and|or)$/.test(wordAt(tokens, from - 1)) ? from - 2 : from - 1;
	const after = /^(and|or)$/.test(wordAt(tokens, to)) ? to + 1 : to;
	const isBeside = (end: number, start: number) =>
		/^(,?\s+(and|or)\s+|,\s+)$/.test(tokens.text.slice(tokens.ends[end], tokens.starts[start]));
	return (isStateAt(tokens, before) && isBeside(before, from)) || (isStateAt(tokens, after) && isBeside(to - 1, after));
}

/** “Mount St. Helens in Washington”. */
function hasLandmark(tokens: Tokens, from: number): boolean {
	if (wordAt(tokens, from - 1) !== 'in') return false;
	for (let at = from - 2; at >= from - 2 - LONGEST_LANDMARK; at--) {
		const flags = tokens.flags[at] ?? 0;
		if (!(flags & INITIAL_CAPITAL)) return false;
		if (LANDMARK.test(wordAt(tokens, at))) return true;
		if (flags & SENTENCE_START) return false;
	}
	return false;
}

/** “The other Washington”, “from Washington said”: the capital, as those in the state speak of it. */
function isOtherOne(tokens: Tokens, from: number): boolean {
	return /^(other|from|to)$/.test(wordAt(tokens, from - 1));
}
