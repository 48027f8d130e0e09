/** Headlines in Title Case: where most words have a capital, a capital says nothing about a word. */
import { adjoining, wordAt } from './neighbours.ts';
import { INITIAL_CAPITAL, type Tokens } from './tokens.ts';

/** Words longer than this count; shorter ones are articles and prepositions, which headlines keep small. */
const SHORT = 3;
const FEWEST_WORDS = 3;
const MOST_CAPITALS = 0.8;

const known = new WeakMap<Tokens, boolean>();

/** Whether nearly all the words of a text begin with a capital. */
export function isTitleCase(tokens: Tokens): boolean {
	let answer = known.get(tokens);
	if (answer !== undefined) return answer;
	let words = 0;
	let capitals = 0;
	for (let at = 0; at < tokens.length; at++) {
		if ((tokens.ends[at] as number) - (tokens.starts[at] as number) <= SHORT) continue;
		words++;
		if ((tokens.flags[at] as number) & INITIAL_CAPITAL) capitals++;
	}
	answer = words >= FEWEST_WORDS && capitals >= words * MOST_CAPITALS;
	known.set(tokens, answer);
	return answer;
}

const ENGLISH = /\b(the|of|and|to|is|said|says|his|her|for|with|by|from|that)\b/;
/** Words that English has not, or seldom. */
const GERMAN = /\b(und|nicht|ist|hat|der|die|das|dem|mit|von)\b/;

/** Whether a text has English function words: elsewhere every noun may have a capital. */
export const isEnglish = remembered(ENGLISH);
const hasGermanWords = remembered(GERMAN);

/** Whether a text is in German, which writes every noun with a capital. */
export function isGerman(tokens: Tokens): boolean {
	return hasGermanWords(tokens) && !isEnglish(tokens);
}

function remembered(words: RegExp): (tokens: Tokens) => boolean {
	const known = new WeakMap<Tokens, boolean>();
	return (tokens) => {
		let answer = known.get(tokens);
		if (answer === undefined) {
			answer = words.test(tokens.text);
			known.set(tokens, answer);
		}
		return answer;
	};
}

/** Whether a word of a headline has a verb's ending and a verb's place: “Zelensky Thanks Trump”. */
export function isHeadlineVerb(tokens: Tokens, index: number): boolean {
	const word = wordAt(tokens, index);
	if (!/^.{2,}([^s]s|ing)$/.test(word) || !isTitleCase(tokens)) return false;
	return adjoining(tokens, index) || (word.endsWith('ing') && word.length > 5);
}
