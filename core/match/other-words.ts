/** The same letters as another word: “U.S. 31” is a road, “CONTACT US” a request, the “Mall of America” a shop, each text has an article 5. */
import type { Candidate } from './candidates.ts';
import { isTitleCase } from './headline.ts';
import { NOT_A_FIRST_NAME } from './name-words.ts';
import { adjoining, isCapitalised, wordAt } from './neighbours.ts';
import { ALL_CAPITALS, INITIAL_CAPITAL, POSSESSIVE, SENTENCE_START } from './tokens.ts';

const BEFORE_US =
	/^(contact|about|follow|join|tell|email|text|call|support|help|with|for|let|give|send|visit|find|like|trust|near|to|remember|between)$/;

/** Why a country’s name is something else here, or undefined. */
export function otherWord(candidate: Candidate): string | undefined {
	const { tokens, from, to } = candidate;
	if (isArticleOfAnother(candidate)) return 'an article of another text';
	if (to - from > 1) return undefined;
	const name = tokens.text.slice(tokens.starts[from], tokens.ends[from]);
	if (/^U\.?S\.?$/.test(name)) {
		if (isRoad(candidate)) return 'the number of a road';
		if (isStartOfName(candidate)) return 'the beginning of a longer name';
		if (name === 'US' && isShoutedVerb(candidate)) return '“us” in capitals';
	}
	if (name === 'X' && /^-\d/.test(tokens.text.slice(tokens.ends[from], (tokens.ends[from] as number) + 2)))
		return 'the beginning of a model’s name';
	// Of two continents, or a club, a song, a newspaper.
	if (/^Am[ée]\u0301?rica$/.test(name) && name !== 'America') return 'a word of another language';
	const endsNames = name === 'America' || name === 'X' || (name === 'Europe' && wordAt(tokens, from - 1) === 'of');
	return endsNames && isEndOfName(candidate) ? 'the end of a longer name' : undefined;
}

/** “Article 5 of the electoral act”, where an alias would have had “of the North Atlantic Treaty”. */
function isArticleOfAnother({ tokens, from, to }: Candidate): boolean {
	if (to - from !== 2 || !adjoining(tokens, to) || wordAt(tokens, to) !== 'of') return false;
	if (wordAt(tokens, from) !== 'article') return false;
	const rest = tokens.text.slice(tokens.ends[to], (tokens.ends[to] as number) + LONGEST_TITLE);
	return !/\b(?:NATO|alliance|treaty|pact)\b/i.test(rest);
}

/** What follows an article’s number, in UTF-16 units. */
const LONGEST_TITLE = 40;

/** “U.S. 31”, “US-31”; not “US 31 percent”. */
function isRoad({ tokens, to }: Candidate): boolean {
	if (!/^\d{1,3}$/.test(wordAt(tokens, to))) return false;
	const gap = tokens.text.slice(tokens.ends[to - 1], tokens.starts[to]);
	const rest = tokens.text.slice(tokens.ends[to] as number, (tokens.ends[to] as number) + 10);
	return (
		/^(\.?\s|-)$/.test(gap) &&
		!/^([-–]|[,.]\d|%|\s?(percent|per|million|billion|trillion|to|years|days|months)\b)/.test(rest)
	);
}

/** “A firm called US Strategic Metals”. */
function isStartOfName({ tokens, from, to }: Candidate): boolean {
	if (!/^(called|named|dubbed)$/.test(wordAt(tokens, from - 1)) || isTitleCase(tokens)) return false;
	return adjoining(tokens, to) && isCapitalised(tokens, to);
}

function isShoutedVerb({ tokens, from }: Candidate): boolean {
	const flags = tokens.flags[from - 1] ?? 0;
	return (flags & ALL_CAPITALS) !== 0 && BEFORE_US.test(wordAt(tokens, from - 1));
}

/** “Mall of America”, “Feeding America”, “Model X”; not “President of America”, “Trump’s America”. */
function isEndOfName({ tokens, from }: Candidate): boolean {
	if (isTitleCase(tokens) || !adjoining(tokens, from)) return false;
	const first = wordAt(tokens, from - 1) === 'of' && adjoining(tokens, from - 1) ? from - 2 : from - 1;
	const flags = tokens.flags[first] ?? 0;
	if (!(flags & INITIAL_CAPITAL) || flags & (SENTENCE_START | POSSESSIVE)) return false;
	const word = wordAt(tokens, first);
	return word !== 'president' && !NOT_A_FIRST_NAME.has(word);
}
