/** Finding names by the gazetteer alone, without asking whose they are. */
import type { Gazetteer } from '../../core/match/gazetteer.ts';
import { BREAK_BEFORE, tokenize } from '../../core/match/tokens.ts';

/** Where a name stands, in UTF-16 units. */
export type Span = readonly [start: number, end: number];

/** As the annotator scans: the longest match at each word, and on behind it. */
export function matchesIn(gazetteer: Gazetteer, text: string): Span[] {
	const found: Span[] = [];
	const tokens = tokenize(text);
	for (let at = 0; at < tokens.length; ) {
		const match = gazetteer.matchesAt(tokens, at, BREAK_BEFORE)[0];
		if (match) found.push([tokens.starts[match.from] as number, tokens.ends[match.to - 1] as number]);
		at = match?.to ?? at + 1;
	}
	return found;
}
