/** Whether the word in front of a surname is somebody’s first name, and how surely. */
import { isCountry } from './countries.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { isGerman, isHeadlineVerb, isTitleCase } from './headline.ts';
import { NO_NAME, NOT_A_FIRST_NAME } from './name-words.ts';
import { adjoining, isCapitalised, wordAt } from './neighbours.ts';
import { ALL_CAPITALS, INITIAL_CAPITAL, SENTENCE_START, type Tokens } from './tokens.ts';

/**
 * `given`: a common given name or initials, so the two words name somebody in full.
 * `doubtful`: a capital that may be a rare name as well as anything else: enough to leave this mention out, not
 * enough to say whom the page is about.
 */
export type FirstName = 'given' | 'doubtful';

/** Places, times and hearers in front of a clause: “In Riyadh Rubio said”, “After Easter Putin came”. */
const BEFORE_A_CLAUSE = new Set(
	`in at on after before since during near outside inside across around through throughout until till amid despite
	told tells`.split(/\s+/),
);
/** Given names that are places too: behind “in” they are the place. */
const ALSO_A_PLACE = new Set('jordan chad georgia austin virginia madison charlotte florence victoria'.split(' '));
/** Given names that are verbs and nouns too: in a headline, where capitals say nothing, they are those. */
const ALSO_A_WORD = new Set('mark bill rob pat chase grace joy dawn rose frank jack josh rich pierce'.split(' '));
/** Endings of adverbs, participles and adjectives that open a sentence or stand in a headline. */
const NO_NAMES_ENDING = /^.{3,}(ly|ing|ed|ous|ful|less|iant|tant)$/;
/** An office in many languages: “Außenminister”, “Secretario”, “wiceprezydent”. */
const OFFICE = /pr[eäé]si[dz]|prezyd|minist|se[ck]r[eé]t|segretari|canciller|chancel|kanzl|premier|senator/;
/** German writes all nouns with a capital; those for people end so: “Machthaber”, “Milliardär”, “Kremlchef”. */
const GERMAN_OFFICE = /(er|är|ent|or|chef|lege|te)$/;
/** Words of the longest run of capitals that is followed back: “at the United Nations Security Council”. */
const LONGEST_RUN = 8;
const CONTRACTION = /['’](t|re|ve|ll|d|m)$/;

/** What the word at `index` is to the surname behind it; undefined where it is no name. */
export function firstNameAt(tokens: Tokens, index: number): FirstName | undefined {
	const flags = tokens.flags[index] as number;
	const surname = tokens.flags[index + 1] as number;
	const word = wordAt(tokens, index);
	if (!(flags & INITIAL_CAPITAL) || NOT_A_FIRST_NAME.has(word) || /\d/.test(word)) return undefined;
	const shouts = (flags & ALL_CAPITALS) !== 0;
	const bothShout = shouts && (surname & ALL_CAPITALS) !== 0;
	if (word.length === 1) return isInitial(tokens, index) ? 'given' : undefined;
	const headline = bothShout || isTitleCase(tokens);
	if (GIVEN_NAMES.has(word) && !(shouts && !bothShout)) {
		if (headline && ALSO_A_WORD.has(word)) return undefined;
		return ALSO_A_PLACE.has(word) && wordAt(tokens, index - 1) === 'in' ? undefined : 'given';
	}
	if (OFFICE.test(word) || (GERMAN_OFFICE.test(word) && isGerman(tokens))) return undefined;
	if (NO_NAME.has(word) || CONTRACTION.test(word) || isHeadlineVerb(tokens, index)) return undefined;
	if (shouts && !bothShout && /^[a-z]{2}$/.test(word)) return 'given';
	if (bothShout && !(flags & SENTENCE_START)) return undefined;
	if (shouts && !bothShout && word.length > 2) return undefined;
	if (isCountry(word) || isHyphenated(tokens, index)) return undefined;
	if ((flags & SENTENCE_START || headline) && NO_NAMES_ENDING.test(word)) return undefined;
	if (headline && !(flags & SENTENCE_START && isHeadlineVerb(tokens, index + 2))) return undefined;
	return opensAClause(tokens, index) ? undefined : 'doubtful';
}

/** Whether a lone capital is an initial: “B. Vance”, “Cyrus R Vance”; not the French “M. Macron”. */
function isInitial(tokens: Tokens, index: number): boolean {
	if (tokens.text.charAt(tokens.ends[index] as number) === '.')
		return wordAt(tokens, index) !== 'm' || goesOnWithAName(tokens, index);
	return adjoining(tokens, index) && GIVEN_NAMES.has(wordAt(tokens, index - 1));
}

/** Whether an initial or a given name stands right in front: “A. M. Vance”. */
function goesOnWithAName(tokens: Tokens, index: number): boolean {
	const before = wordAt(tokens, index - 1);
	return adjoining(tokens, index) && (before.length === 1 ? before !== 'à' : GIVEN_NAMES.has(before));
}

/** Whether the run of capitals that ends here stands behind a preposition: “In Riyadh”, “at the Élysée Palace”. */
function opensAClause(tokens: Tokens, index: number): boolean {
	let first = index;
	while (first > index - LONGEST_RUN && runsOn(tokens, first)) {
		if (BEFORE_A_CLAUSE.has(wordAt(tokens, first))) return true;
		first--;
	}
	const opener = wordAt(tokens, first);
	if (BEFORE_A_CLAUSE.has(opener) || opener === 'from') return first < index;
	const article = /^(the|his|her|its|their|our)$/.test(wordAt(tokens, first - 1)) ? 1 : 0;
	return (
		!((tokens.flags[first] as number) & SENTENCE_START) && BEFORE_A_CLAUSE.has(wordAt(tokens, first - 1 - article))
	);
}

function runsOn(tokens: Tokens, index: number): boolean {
	if (index <= 0 || (tokens.flags[index] as number) & SENTENCE_START) return false;
	return isHyphenated(tokens, index) || (adjoining(tokens, index) && isCapitalised(tokens, index - 1));
}

/** Whether a hyphen joins the word to the one before: “Mar-a-Lago”. */
function isHyphenated(tokens: Tokens, index: number): boolean {
	return index > 0 && tokens.text.slice(tokens.ends[index - 1], tokens.starts[index]) === '-';
}
