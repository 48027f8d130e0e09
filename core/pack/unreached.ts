/** Finds capitalised names and issue words of a paragraph that lie outside every mention. */
import { BREAK_BEFORE, COMMA_BEFORE, INITIAL_CAPITAL, SENTENCE_START, tokenize } from '../match/tokens.ts';
import { OFFICES, SENTENCE_OPENERS, SET_ASIDE, TITLES } from './ordinary-words.ts';

export interface Span {
	readonly start: number;
	readonly end: number;
}

interface Word extends Span {
	readonly text: string;
	readonly lower: string;
	readonly capital: boolean;
	/** First of a sentence, or of what stands in quotation marks. */
	readonly opens: boolean;
	/** A full stop stands before it, if only that of an abbreviation. */
	readonly afterStop: boolean;
	/** A sign stands before it that no name crosses. */
	readonly apart: boolean;
}

/** Lower-case words that may join the parts of a name. */
const JOINING = new Set(['of', 'for', 'the']);

/** Every word that stands in lower case somewhere in the texts. */
export function lowerCaseWords(texts: readonly string[]): Set<string> {
	return new Set(texts.flatMap((text) => wordsOf(text).flatMap(({ capital, lower }) => (capital ? [] : [lower]))));
}

/**
 * Runs of capitalised words that no mention touches.
 * @param common words that are known to occur in lower case: beginning a sentence, they are no names.
 */
export function unreachedNames(text: string, reached: readonly Span[], common: ReadonlySet<string>): Span[] {
	const words = wordsOf(text);
	const free = (word: Word | undefined): word is Word => word?.capital === true && !touches(word, reached);
	const names: Span[] = [];
	for (let at = 0; at < words.length; at++) {
		if (!free(words[at])) continue;
		const from = at;
		for (let next = at + 1; ; next++) {
			const word = words[next];
			if (!word || word.apart || touches(word, reached)) break;
			if (word.capital) at = next;
			else if (!JOINING.has(word.lower)) break;
		}
		const run = trimmed(words.slice(from, at + 1), common);
		const [first, last] = [run[0], run.at(-1)];
		if (first && last) names.push({ start: first.start, end: last.end });
	}
	return names;
}

/** Words of a list that no mention touches. */
export function unreachedWords(text: string, reached: readonly Span[], wanted: ReadonlySet<string>): Span[] {
	return wordsOf(text).filter((word) => wanted.has(word.lower) && !touches(word, reached));
}

/** Whether one of the spans has a part of the other. */
function touches({ start, end }: Span, spans: readonly Span[]): boolean {
	return spans.some((span) => span.start < end && start < span.end);
}

/** A run without the words at its ends that name nothing; empty if nothing is left. */
function trimmed(run: readonly Word[], common: ReadonlySet<string>): readonly Word[] {
	const titled = run.some(({ lower }) => TITLES.has(lower));
	const names = run.map(
		({ text, lower, capital, opens, afterStop }) =>
			capital &&
			!(opens && isOrdinary(text, lower, common)) &&
			!(afterStop && SENTENCE_OPENERS.has(lower)) &&
			!SET_ASIDE.has(lower) &&
			!TITLES.has(lower) &&
			!(titled && OFFICES.has(lower)),
	);
	return run.slice(Math.max(0, names.indexOf(true)), names.lastIndexOf(true) + 1);
}

function isOrdinary(text: string, lower: string, common: ReadonlySet<string>): boolean {
	if (text.length > 1 && text === text.toUpperCase()) return false;
	return SENTENCE_OPENERS.has(lower) || common.has(lower) || /^\p{L}{3,}ly$/u.test(lower);
}

function wordsOf(text: string): Word[] {
	const { length, starts, ends, flags } = tokenize(text);
	return Array.from({ length }, (_, i) => {
		const [start, end, flag] = [starts[i] ?? 0, ends[i] ?? 0, flags[i] ?? 0];
		const word = text.slice(start, end);
		const before = text.slice(Math.max(0, start - 4), start);
		return {
			start,
			end,
			text: word,
			lower: word.toLowerCase(),
			capital: (flag & INITIAL_CAPITAL) !== 0,
			opens: i === 0 || (flag & SENTENCE_START) !== 0 || /["“‘(:]\s*$|(^|\s)'$/.test(before),
			afterStop: /\.\s+$/.test(before),
			apart: (flag & (BREAK_BEFORE | COMMA_BEFORE)) !== 0,
		};
	});
}
