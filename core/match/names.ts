/** What the words around a name say: whether it is that name at all, or somebody else's. */
import type { Entity } from '../pack/schema.ts';
import type { Candidate } from './candidates.ts';
import { isHeadlineVerb } from './headline.ts';
import { NOT_A_FIRST_NAME, OF_A_LONGER_NAME, SUFFIX } from './name-words.ts';
import { adjoining, wordAt } from './neighbours.ts';
import { ALL_CAPITALS, COMMA_BEFORE, INITIAL_CAPITAL, SENTENCE_START, type Tokens } from './tokens.ts';

/** A person's name of one word: only part of the full name. */
export function isBareSurname(candidate: Candidate, entity: Entity): boolean {
	return entity.type === 'person' && candidate.to - candidate.from === 1;
}

/** The last word of a candidate, by which namesakes are alike. */
export function surnameOf({ tokens, to }: Candidate): string {
	return wordAt(tokens, to - 1);
}

/** Name of the namesake whose full name the candidate is part of, as “hunter biden” or “donald trump jr”. */
export function namesakeOf({ tokens, from, to }: Candidate): string | undefined {
	const words = Array.from({ length: to - from }, (_, at) => wordAt(tokens, from + at)).join(' ');
	const suffix = wordAt(tokens, to);
	if (SUFFIX.has(suffix)) return `${words} ${suffix}`;
	if (to - from > 1 || from === 0 || OF_A_LONGER_NAME.has(suffix)) return undefined;
	return `${wordAt(tokens, from - 1)} ${words}`;
}

/** Why the words around a name make it somebody's or something else's, or undefined. */
export function alteredName(candidate: Candidate, before: Candidate | undefined, entity: Entity): string | undefined {
	const { tokens, from, to } = candidate;
	const next = adjoining(tokens, to) ? wordAt(tokens, to) : '';
	const nextCapital = next !== '' && ((tokens.flags[to] as number) & INITIAL_CAPITAL) !== 0;
	if (entity.type === 'person') {
		if ((nextCapital && SUFFIX.has(next)) || hasJuniorBehindComma(tokens, to))
			return 'a namesake: the name ends in Jr. or the like';
		if (nextCapital && OF_A_LONGER_NAME.has(next))
			return `part of the longer name “… ${tokens.text.slice(tokens.starts[to], tokens.ends[to])}”`;
		const namedBefore = before?.tokens === tokens && before.to === from;
		if (to - from === 1 && !namedBefore && adjoining(tokens, from) && looksLikeFirstName(tokens, from - 1)) {
			return `another first name stands in front: ${tokens.text.slice(tokens.starts[from - 1], tokens.ends[from - 1])}`;
		}
	}
	return undefined;
}

/** “Donald Trump, Jr.”; not “Trump, senior aides say”. */
function hasJuniorBehindComma(tokens: Tokens, index: number): boolean {
	if (index >= tokens.length || !((tokens.flags[index] as number) & COMMA_BEFORE)) return false;
	return /^[js]r$/.test(wordAt(tokens, index));
}

function looksLikeFirstName(tokens: Tokens, index: number): boolean {
	const flags = tokens.flags[index] as number;
	if (!(flags & INITIAL_CAPITAL)) return false;
	const word = wordAt(tokens, index);
	if (NOT_A_FIRST_NAME.has(word) || /\d/.test(word) || isHeadlineVerb(tokens, index)) return false;
	const surname = tokens.flags[index + 1] as number;
	if (flags & ALL_CAPITALS && surname & ALL_CAPITALS && !(flags & SENTENCE_START)) return false;
	return true;
}
