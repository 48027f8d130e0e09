/** From text to candidates: the longest known phrase at each place, in one pass. */
import type { Knowledge, OwnedAlias } from '../pack/knowledge.ts';
import { isCountry } from './countries.ts';
import { type GazetteerMatch, MAX_ALIAS_WORDS } from './gazetteer.ts';
import { withMiddleInitial } from './middle-initial.ts';
import { wordAt } from './neighbours.ts';
import { ALL_CAPITALS, BREAK_BEFORE, type Tokens } from './tokens.ts';

/** A stretch of text that some alias matches, before anyone asks whose name it is. */
export interface Candidate {
	/** Index of the text among those annotated together. */
	readonly block: number;
	readonly tokens: Tokens;
	/** First token, and the one after the last. */
	readonly from: number;
	readonly to: number;
	/** Offsets into the block's text, UTF-16 units. */
	readonly start: number;
	readonly end: number;
	/** Entities that are not meant here, because the words are a longer name that only holds theirs. */
	readonly notThese: ReadonlySet<string>;
	/** What it may be, if it is one of ours. */
	readonly options: readonly OwnedAlias[];
}

/** Words in capitals on both sides that make a text shout, so that capitals say nothing. */
const SHOUTED_NEIGHBOURS = 2;

/** Candidates of one text, in order, without overlaps; the leftmost longest wins. */
export function findCandidates(knowledge: Knowledge, tokens: Tokens, block: number): Candidate[] {
	return scan(knowledge, tokens, block, 0, tokens.length, Number.POSITIVE_INFINITY, NOBODY).map(withMiddleInitial);
}

/** Shorter names inside a candidate that turned out not to be meant: “U.S.” in “U.S. companies”. */
export function findInside(knowledge: Knowledge, { tokens, block, from, to, notThese }: Candidate): Candidate[] {
	return scan(knowledge, tokens, block, from, to, to - from - 1, notThese);
}

/**
 * The first longer name that begins inside a candidate that is not meant and ends behind it: “sanctions on Russia”
 * where “Western sanctions” are not ours.
 */
export function findAcross(
	knowledge: Knowledge,
	{ tokens, block, from, to, notThese }: Candidate,
): Candidate | undefined {
	const last = Math.min(tokens.length, to + MAX_ALIAS_WORDS);
	for (let at = from + 1; at < to; at++) {
		const [first] = scan(knowledge, tokens, block, at, last, MAX_ALIAS_WORDS, notThese);
		if (first?.from === at && first.to > to) return first;
	}
	return undefined;
}

const NOBODY: ReadonlySet<string> = new Set();

/** Entities whose alias must not be part of the matched words: numbers after the aliases' stand for their `not`. */
function refusedBy({ aliases }: Knowledge, numbers: readonly number[]): string[] {
	return numbers.map((number) => aliases[number - aliases.length]?.entity.id).filter((id) => id !== undefined);
}

/** Candidates between two tokens, none longer than so many words. */
function scan(
	knowledge: Knowledge,
	tokens: Tokens,
	block: number,
	first: number,
	last: number,
	longest: number,
	notThese: ReadonlySet<string>,
): Candidate[] {
	const found: Candidate[] = [];
	let at = first;
	while (at < last) {
		const matches = knowledge.gazetteer.matchesAt(tokens, at, BREAK_BEFORE);
		// So nine in ten words end.
		if (matches.length === 0) {
			at++;
			continue;
		}
		const match = matches.find(({ from, to }) => to <= last && to - from <= longest);
		if (!match) {
			at++;
			continue;
		}
		const refused = refusedBy(knowledge, match.aliases);
		const possible = match.aliases
			.map((number) => knowledge.aliases[number])
			.filter((option) => option !== undefined)
			.filter((option) => !notThese.has(option.entity.id));
		if (possible.length === 0 && refused.length === 0) {
			at++;
			continue;
		}
		const { from, to, options } = wholeOrPart(match, possible, refused.length > 0);
		if (from > at) found.push(...scan(knowledge, tokens, block, at, from, longest, notThese));
		found.push(candidateOf(tokens, block, { from, to, options }, new Set([...notThese, ...refused])));
		const behind = findBehind(knowledge, tokens, { from, to, options }, last, notThese);
		if (behind) {
			found.push(...scan(knowledge, tokens, block, to, behind.from, longest, notThese));
			found.push(candidateOf(tokens, block, behind, notThese));
		}
		at = behind?.to ?? to;
	}
	return found;
}

/** What the words from one token to another may be. */
interface Meant {
	readonly from: number;
	readonly to: number;
	readonly options: readonly OwnedAlias[];
}

function candidateOf(
	tokens: Tokens,
	block: number,
	{ from, to, options }: Meant,
	notThese: ReadonlySet<string>,
): Candidate {
	return {
		block,
		tokens,
		from,
		to,
		start: tokens.starts[from] as number,
		end: tokens.ends[to - 1] as number,
		notThese,
		options: options.filter(({ alias }) => alias.case !== 'exact' || !isShouted(tokens, from, to)),
	};
}

/**
 * What stands behind somebody's name and is known by the surname: “address” in “Donald Trump's address to Congress”,
 * whose alias asks for “Trump's” in front.
 */
function findBehind(
	knowledge: Knowledge,
	tokens: Tokens,
	{ from, to, options }: Meant,
	last: number,
	notThese: ReadonlySet<string>,
): Meant | undefined {
	const surname = to - 1;
	if (surname === from || !options.some(({ entity }) => entity.type === 'person')) return undefined;
	for (const match of knowledge.gazetteer.matchesAt(tokens, surname, BREAK_BEFORE)) {
		if (match.to > last) continue;
		const refused = refusedBy(knowledge, match.aliases);
		const possible = match.aliases
			.map((number) => knowledge.aliases[number])
			.filter((option) => option !== undefined)
			.filter(({ skip = 0, entity }) => skip > 0 && !notThese.has(entity.id) && !refused.includes(entity.id));
		if (possible.length > 0) return wholeOrPart(match, possible, false);
	}
	return undefined;
}

/**
 * What the matched words are as a whole; or, where they only say what some of them mean, those, so that “invasion of
 * Ukraine” leaves Ukraine its own mark, and “Oval Office clash” the Oval Office.
 */
function wholeOrPart(
	{ from, to }: GazetteerMatch,
	possible: readonly OwnedAlias[],
	isRefused: boolean,
): { from: number; to: number; options: readonly OwnedAlias[] } {
	const whole = possible.filter(({ words }) => words === undefined);
	if (isRefused || whole.length > 0) return { from, to, options: whole };
	const [shortest] = [...possible].sort((a, b) => (a.words ?? 0) - (b.words ?? 0));
	const { words = 0, skip = 0 } = shortest ?? {};
	const options = possible.filter((option) => option.words === words && option.skip === skip);
	return { from: from + skip, to: from + skip + words, options };
}

/** Names in capitals that are words of the language in small letters. */
const ALSO_A_WORD = new Set('us it who aid al is so am x'.split(' '));

/** “US-BACKED”, “US, RUSSIA”, “US AND UKRAINE”: no pronoun stands there. */
function isBesideAName(tokens: Tokens, from: number, to: number): boolean {
	const end = tokens.ends[to - 1] as number;
	if (/^(-\p{L}|,\s{1,8}\p{Lu})/u.test(tokens.text.slice(end, end + 12))) return true;
	return (
		to < tokens.length &&
		(wordAt(tokens, to) === 'and'
			? isCountry(wordAt(tokens, to + 1))
			: isCountry(wordAt(tokens, from - 2)) && wordAt(tokens, from - 1) === 'and')
	);
}

/** Whether the words around are all in capitals too, so that "US" may be "us" in a headline. */
function isShouted(tokens: Tokens, from: number, to: number): boolean {
	if (!ALSO_A_WORD.has(wordAt(tokens, from)) || isBesideAName(tokens, from, to)) return false;
	let shouted = 0;
	let small = 0;
	for (let i = Math.max(0, from - 3); i < Math.min(tokens.length, to + 3); i++) {
		if ((i >= from && i < to) || (tokens.ends[i] as number) - (tokens.starts[i] as number) <= 3) continue;
		if ((tokens.flags[i] as number) & ALL_CAPITALS) shouted++;
		else small++;
	}
	const dotted = tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]).includes('.');
	const atEdge = from === 0 || to === tokens.length;
	return !dotted && (shouted > SHOUTED_NEIGHBOURS || (atEdge && small === 0 && shouted === SHOUTED_NEIGHBOURS));
}
