/** States and provinces that stand behind a town and a comma: “Moscow, Idaho”. */
import { GIVEN_NAMES } from './given-names.ts';
import { adjoining, isCapitalised, wordAt } from './neighbours.ts';
import { ALL_CAPITALS, COMMA_BEFORE, type Tokens } from './tokens.ts';

/** Their names in lower case, with the abbreviations of news agencies. */
export const STATES: ReadonlySet<string> = new Set(
	`alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
	indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
	nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ontario
	quebec ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ont ore
	pa tenn tex va vt wash wis wyo nj ny nc nd nh nm ri sc sd`.split(/\s+/),
);

/** Of two letters, as the post has them: states only in front of a dash, as in “CHINA, ME —”, or of a number. */
const POSTAL = new Set(
	`al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri
	sc sd tn tx ut vt va wa wv wi wy on qc bc ab`.split(/\s+/),
);

/** Whether a state follows behind a comma. @param index the token behind the town. */
export function isStateBehindComma(tokens: Tokens, index: number): boolean {
	const flags = tokens.flags[index] ?? 0;
	if ((flags & COMMA_BEFORE) === 0) return false;
	return isStateAt(tokens, index) || isPostal(tokens, index);
}

function isPostal(tokens: Tokens, index: number): boolean {
	const end = tokens.ends[index] as number;
	if (!((tokens.flags[index] as number) & ALL_CAPITALS) || end - (tokens.starts[index] as number) !== 2) return false;
	return POSTAL.has(wordAt(tokens, index)) && /^\s?(?:[—–-]|\d{5}\b)/.test(tokens.text.slice(end, end + 7));
}

/** Whether states are listed: “New York, Texas and Ohio”. @param index the first behind the comma. */
export function isListOfStates(tokens: Tokens, index: number): boolean {
	return (
		isStateBehindComma(tokens, index) && (isStateBehindComma(tokens, index + 1) || wordAt(tokens, index + 1) === 'and')
	);
}

/** Whether a token is a state’s name. */
export function isStateAt(tokens: Tokens, index: number): boolean {
	return isCapitalised(tokens, index) && STATES.has(wordAt(tokens, index));
}

/** How often a text names a state in full, or one behind a town. */
export function statesIn(tokens: Tokens): number {
	let count = counted.get(tokens);
	if (count === undefined) {
		count = tokens.starts.reduce((sum, _, at) => (isNamed(tokens, at) ? sum + 1 : sum), 0);
		counted.set(tokens, count);
	}
	return count;
}

function isNamed(tokens: Tokens, at: number): boolean {
	return isStateAt(tokens, at) && (isInFull(tokens, at) || isStateBehindComma(tokens, at));
}

/** Whether a state’s name is no abbreviation, and nobody’s first name: “Virginia Giuffre”. */
function isInFull(tokens: Tokens, at: number): boolean {
	const word = wordAt(tokens, at);
	const isFirstName = GIVEN_NAMES.has(word) && adjoining(tokens, at + 1) && isCapitalised(tokens, at + 1);
	return word.length > 3 && !isFirstName;
}

const counted = new WeakMap<Tokens, number>();

/** Tokens of the longest place in a dateline: “PORT ST. JOE, Fla. —”. */
const LONGEST_DATELINE = 6;

/** Whether a text begins with a place in a state, as reports from there do: “PARIS, Tenn. — ”. */
export function hasStateInDateline(tokens: Tokens): boolean {
	for (let at = 1; at < Math.min(LONGEST_DATELINE, tokens.length); at++) {
		if (!isStateBehindComma(tokens, at)) continue;
		const end = tokens.ends[at] as number;
		return /^\.?\s?(\([^)]{1,30}\)\s?)?[—–-]/.test(tokens.text.slice(end, end + 40));
	}
	return false;
}
