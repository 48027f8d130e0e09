/** What the words around a name say: whether it is that name at all, or somebody else's. */
import type { Entity } from '../pack/schema.ts';
import type { Candidate } from './candidates.ts';
import { firstNameAt } from './first-names.ts';
import { GIVEN_NAMES, isWomans } from './given-names.ts';
import { isEnglish, isTitleCase } from './headline.ts';
import {
	AFTER_A_SURNAME,
	ANOTHER_TRADE,
	FAMILY_OR_FIRM,
	NOT_A_FIRST_NAME,
	OF_A_LONGER_NAME,
	RELATIVES,
	SUFFIX,
} from './name-words.ts';
import { adjoining, isCapitalised, lengthAt, sentenceOf, wordAt } from './neighbours.ts';
import { ALL_CAPITALS, COMMA_BEFORE, INITIAL_CAPITAL, POSSESSIVE, SENTENCE_START, type Tokens } from './tokens.ts';

/** What the words around make of a name. */
export interface Altered {
	readonly why: string;
	/** Whose full name it may be: “hunter biden”, “donald trump jr”. */
	readonly namesake?: string;
	/** Whether it certainly is somebody’s, so that bare surnames may be theirs too. */
	readonly certain: boolean;
	/** Whether it would be certain, did the page say it again. */
	readonly plausible?: boolean;
	/** Whether the name ends in Jr. or the like, without which it is never the namesake’s. */
	readonly isJunior?: boolean;
}

/** Words behind a surname among which one is looked for that makes it a firm's. */
const LONGEST_NAME = 4;

/** The candidates on both sides in the same text. */
export interface Beside {
	readonly before?: Candidate | undefined;
	readonly after?: Candidate | undefined;
}

/** A person's name of one word: only part of the full name. */
export function isBareSurname(candidate: Candidate, entity: Entity): boolean {
	return entity.type === 'person' && candidate.to - candidate.from === 1;
}

/** The last word of a candidate, by which namesakes are alike. */
export function surnameOf({ tokens, to }: Candidate): string {
	return wordAt(tokens, to - 1);
}

/** What the words around a person’s name make of it, or undefined where it is that name. */
export function alteredName(candidate: Candidate, beside: Beside, entity: Entity): Altered | undefined {
	if (entity.type !== 'person') return undefined;
	const { tokens, from, to } = candidate;
	const name = tokens.text
		.slice(tokens.starts[from], tokens.ends[to - 1])
		.toLowerCase()
		.replaceAll('.', '');
	const next = adjoining(tokens, to) ? wordAt(tokens, to) : '';
	const nextCapital = next !== '' && isCapitalised(tokens, to);
	if ((nextCapital && SUFFIX.has(next)) || hasJuniorBehindComma(tokens, to))
		return {
			why: 'a namesake: the name ends in Jr. or the like',
			namesake: `${name} ${wordAt(tokens, to)}`,
			certain: true,
			isJunior: true,
		};
	const longer = nextCapital ? endOfLongerName(tokens, to, next) : undefined;
	if (longer !== undefined) return { why: `part of the longer name “… ${textOf(tokens, longer)}”`, certain: false };
	if (FAMILY_OR_FIRM.has(next) && !((tokens.flags[to - 1] as number) & POSSESSIVE))
		return { why: `a family or a firm: ${next} follows`, certain: false };
	if (to - from > 1) {
		const trade = tradeInFront(tokens, from) ?? tradeBehind(tokens, to);
		if (trade === undefined) return undefined;
		return { why: `somebody else’s trade: ${trade}`, namesake: name, certain: true };
	}
	const barrelled = startOfDoubleBarrel(tokens, from);
	if (barrelled !== undefined)
		return {
			why: `half of the surname ${textOf(tokens, barrelled)}-${textOf(tokens, from)}`,
			namesake: `${wordAt(tokens, barrelled)}-${name}`,
			certain: true,
		};
	const first =
		isOurs(beside.before, tokens, from) || !adjoining(tokens, from) ? undefined : firstNameAt(tokens, from - 1);
	if (first) {
		return {
			why: `another first name stands in front: ${textOf(tokens, from - 1)}`,
			namesake: `${wordAt(tokens, from - 1)} ${name}`,
			certain: first === 'given' || isIntroduced(candidate),
			plausible: isMidSentence(tokens, from - 1),
		};
	}
	if (nextCapital && !(beside.after?.tokens === tokens && beside.after.from === to) && goesOn(candidate)) {
		const isGiven = GIVEN_NAMES.has(next) || familyNameFirst(entity, name) || isAge(tokens, to + 1);
		return { why: `the name goes on: ${textOf(tokens, to)}`, namesake: `${name} ${next}`, certain: isGiven };
	}
	return undefined;
}

/** Where a run of capitals behind a surname names a building or a firm: “Trump Tower”, “Trump World Golf Club”. */
function endOfLongerName(tokens: Tokens, first: number, next: string): number | undefined {
	if (OF_A_LONGER_NAME.has(next)) return first;
	// Any other capital goes on with a name as it is.
	if (!AFTER_A_SURNAME.has(next) && !NOT_A_FIRST_NAME.has(next)) return undefined;
	if (isTitleCase(tokens) || (tokens.flags[first - 1] as number) & POSSESSIVE) return undefined;
	for (let at = first + 1; at < first + LONGEST_NAME && adjoining(tokens, at); at++) {
		if (((tokens.flags[at] as number) & (INITIAL_CAPITAL | ALL_CAPITALS)) !== INITIAL_CAPITAL) return undefined;
		if (OF_A_LONGER_NAME.has(wordAt(tokens, at))) return at;
	}
	return undefined;
}

/** “Coach Mike Waltz”. */
function tradeInFront(tokens: Tokens, from: number): string | undefined {
	const trade = adjoining(tokens, from) ? wordAt(tokens, from - 1) : '';
	return ANOTHER_TRADE.has(trade) ? trade : undefined;
}

/** “Joe Biden, a retired machinist,”. */
function tradeBehind(tokens: Tokens, to: number): string | undefined {
	if (!((tokens.flags[to] ?? 0) & COMMA_BEFORE) || !/^an?$/.test(wordAt(tokens, to))) return undefined;
	for (let at = to + 1; at <= to + 2 && adjoining(tokens, at); at++)
		if (ANOTHER_TRADE.has(wordAt(tokens, at))) return wordAt(tokens, at);
	return undefined;
}

function textOf(tokens: Tokens, index: number): string {
	return tokens.text.slice(tokens.starts[index], tokens.ends[index]);
}

/** “Xi Jinping”: the other names follow the surname. */
function familyNameFirst({ aliases }: Entity, surname: string): boolean {
	return aliases.some(({ text }) => text.toLowerCase().startsWith(`${surname} `));
}

/** Whether the candidate before ends where the name begins, so that it is no first name: “In Moscow Putin said”. */
function isOurs(before: Candidate | undefined, tokens: Tokens, from: number): boolean {
	return before?.tokens === tokens && before.to === from && before.options.length > 0;
}

/** “Ms. Zdenka Vance”, “said Zdenka Vance, 45”: whoever has a title or an age has a name. */
function isIntroduced({ tokens, from, to }: Candidate): boolean {
	if (TITLE.test(wordAt(tokens, from - 2)) && adjoining(tokens, from - 1)) return true;
	return isMidSentence(tokens, from - 1) && isAge(tokens, to);
}

/** “, 45”: somebody's age, behind the name. */
function isAge(tokens: Tokens, index: number): boolean {
	return ((tokens.flags[index] ?? 0) & COMMA_BEFORE) !== 0 && /^\d\d$/.test(wordAt(tokens, index));
}

const TITLE = /^(mr|mrs|ms|miss|dr|sir|lady|prof|professor|judge|sen|rep|senator|actor|actress)$/;

/** “Mrs. Biden”, “Mme Macron”, “Dr. Biden”: whoever else of that name is on the page, rather than the one of the news. */
export function isAddressedApart({ tokens, from }: Candidate): boolean {
	return /^(mrs|ms|miss|mme|madame|frau|sra|señora|lady|dr)$/.test(wordAt(tokens, from - 1));
}

/** “Mr Trump” is never Melania Trump. @param holder an entity’s id, or a name in lower case. */
export function isAddressedOtherwise({ tokens, from }: Candidate, holder: string): boolean {
	return MISTER.test(wordAt(tokens, from - 1)) && isWomans(holder.split(/[ -]/, 1)[0] as string);
}

const MISTER = /^(mr|monsieur|herr|señor|signor)$/;

/** “Usha Vance, his wife”, “his daughter Ivanka Trump”: named as somebody's relative. */
export function isNamedAsKin({ tokens, from, to }: Candidate): boolean {
	const behind = /^(his|her|their|the)$/.test(wordAt(tokens, to)) ? to + 1 : to;
	if ((tokens.flags[to] ?? 0) & COMMA_BEFORE && RELATIVES.has(wordAt(tokens, behind))) return true;
	return RELATIVES.has(wordAt(tokens, from - 2));
}

/** “Pardoned his son Hunter Biden”: a relative of whom the sentence is about; “Joe Biden’s son Hunter Biden” is it himself. */
export function isSomebodysOwn({ tokens, from }: Candidate): boolean {
	return /^(his|her)$/.test(wordAt(tokens, from - 3));
}

/** “His son, Jared Kushner”, “his father, Charles Kushner”, “Charles Kushner, the father of”. */
export function isNamedAs({ tokens, from, to }: Candidate, what: 'child' | 'parent'): boolean {
	// Of somebody else’s name the candidate is the surname alone.
	const kin = wordAt(tokens, to - from > 1 ? from - 1 : from - 2);
	const is = what === 'child' ? /^(son|daughter)$/ : /^(father|mother)$/;
	if (is.test(kin)) return true;
	if (!((tokens.flags[to] ?? 0) & COMMA_BEFORE)) return false;
	const behind = wordAt(tokens, to) === 'the' ? to + 1 : to;
	return is.test(wordAt(tokens, behind)) && wordAt(tokens, behind + 1) === 'of';
}

/** “The Trump of the Tropics”: somebody who is like him. */
export function isEpithet({ tokens, from, to }: Candidate): boolean {
	if (wordAt(tokens, from - 1) !== 'the' || wordAt(tokens, to) !== 'of' || !adjoining(tokens, to)) return false;
	const at = wordAt(tokens, to + 1) === 'the' ? to + 2 : to + 1;
	return isCapitalised(tokens, at);
}

/** “A Trump at her side”: one of the family. */
export function isOneOfThem({ tokens, from, to, end }: Candidate): boolean {
	if (!/^(a|another)$/.test(wordAt(tokens, from - 1)) || !adjoining(tokens, from)) return false;
	if (!adjoining(tokens, to)) return !/^['’]?[-–]/.test(tokens.text.slice(end, end + 2));
	return OF_SOMEBODY.test(wordAt(tokens, to));
}

/** “The roof of a gym in Kellogg”: a place; not “confidence in Kellogg”, “in Kellogg’s view”. */
export function isPlaceOfThatName({ tokens, from, to }: Candidate): boolean {
	if (wordAt(tokens, from - 1) !== 'in' || (tokens.flags[to - 1] as number) & POSSESSIVE) return false;
	if (isTitleCase(tokens) || !adjoining(tokens, from)) return false;
	return !BELIEF.test(wordAt(tokens, from - 2)) && !(adjoining(tokens, to) && isCapitalised(tokens, to));
}

const BELIEF =
	/^(confidence|trust|trusts|trusted|faith|belief|believe|believes|interest|interested|hope|hopes|friend|ally|partner|disappointed|allies|found|finds|seen|saw|sees|invested|placed|that|this|man|drama|cast|play|role)$/;

/** “The shirt that Macron designed”: a maker of what teams wear; whoever it is, “shirts made by Macron”. */
export function isOutfitter(candidate: Candidate, isSure: boolean): boolean {
	const { tokens, from } = candidate;
	if (
		isSure &&
		!(lengthAt(tokens, from - 1) === 2 && wordAt(tokens, from - 1) === 'by' && MAKES.test(wordAt(tokens, from - 2)))
	)
		return false;
	return WORN.test(sentenceOf(candidate));
}

const MAKES = /^(made|designed|supplied|sewn|sponsored)$/;

const WORN = /\b(?:shirts?|jerseys?|kits?|sportswear)\b/;

/** “The Xi, a baryon”: a thing, which takes an article. */
export function isThing({ tokens, from, to }: Candidate): boolean {
	if (wordAt(tokens, from - 1) !== 'the' || !adjoining(tokens, from)) return false;
	return ((tokens.flags[to] ?? 0) & COMMA_BEFORE) !== 0 && /^an?$/.test(wordAt(tokens, to));
}

const OF_SOMEBODY = /^(who|whose|at|in|on|by|with|from|for|to|of|is|was|has|had|will|would|and|or|as)$/;

/** “The younger Trump”: a relative, by the word in front. */
export function isYounger({ tokens, from }: Candidate): boolean {
	return /^(younger|youngest)$/.test(wordAt(tokens, beforeTitle(tokens, from)));
}

/** “The elder Mr. Biden”: the one whom everybody knows. */
export function isElder({ tokens, from }: Candidate): boolean {
	return /^(elder|older)$/.test(wordAt(tokens, beforeTitle(tokens, from)));
}

/** “Vance himself”: the one whom the page is about, behind a word on his relatives. */
export function isContrasted({ tokens, to }: Candidate): boolean {
	return wordAt(tokens, to) === 'himself';
}

function beforeTitle(tokens: Tokens, from: number): number {
	return /^(mr|mrs|ms)$/.test(wordAt(tokens, from - 1)) ? from - 2 : from - 1;
}

/** “Hugh Tremlett-Vance”; not “a Kim-Trump meeting”. */
function startOfDoubleBarrel(tokens: Tokens, from: number): number | undefined {
	const isJoined = tokens.text[(tokens.starts[from] as number) - 1] === '-' && isCapitalised(tokens, from - 1);
	return isJoined && adjoining(tokens, from - 1) && GIVEN_NAMES.has(wordAt(tokens, from - 2)) ? from - 1 : undefined;
}

function isMidSentence(tokens: Tokens, index: number): boolean {
	return !((tokens.flags[index] as number) & SENTENCE_START) && !isTitleCase(tokens);
}

/** “Vance Joseph”, “Trump Winery”: in the middle of a sentence a capital behind a surname goes on with a name. */
function goesOn({ tokens, from, to }: Candidate): boolean {
	if (!isEnglish(tokens) || isTitleCase(tokens) || (tokens.flags[from] as number) & (POSSESSIVE | ALL_CAPITALS))
		return false;
	if ((tokens.flags[to] as number) & (ALL_CAPITALS | SENTENCE_START)) return false;
	const next = wordAt(tokens, to);
	return !NOT_A_FIRST_NAME.has(next) && !AFTER_A_SURNAME.has(next);
}

/** “Donald Trump, Jr.”; not “Trump, senior aides say”. */
function hasJuniorBehindComma(tokens: Tokens, index: number): boolean {
	if (index >= tokens.length || !((tokens.flags[index] as number) & COMMA_BEFORE)) return false;
	return /^[js]r$/.test(wordAt(tokens, index));
}
