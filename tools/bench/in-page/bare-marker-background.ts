/** Background of the bare marker: finds names in texts by one regular expression. */
import { alternation } from '../alternation.ts';

/** Put in by the bundler. */
declare const NAMES: readonly string[];

/** Names found: number of the text, and offsets in it. */
export type Found = readonly (readonly [text: number, start: number, end: number])[];

const expression = alternation(NAMES);

function find(texts: readonly string[]): Found {
	return texts.flatMap((text, number) =>
		[...text.matchAll(expression)].map(({ index, 0: name }) => [number, index, index + name.length] as const),
	);
}

chrome.runtime.onMessage.addListener((texts: readonly string[], _sender, answer) => answer(find(texts)));
