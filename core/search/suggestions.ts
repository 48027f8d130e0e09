/** Search results as the browser's address bar shows them. */
import type { SearchResult } from './search.ts';

export interface Suggestion {
	/** What Enter hands back. */
	readonly content: string;
	readonly description: string;
}

/**
 * One suggestion for each result, best first.
 * @param markup whether the address bar reads XML, as Chromium's does, or plain text, as Firefox's.
 */
export function suggestionsFor(results: readonly SearchResult[], markup: boolean): Suggestion[] {
	return results.map(({ name, line, nameRanges = [] }) => {
		if (!markup) return { content: name, description: `${name} – ${line}` };
		return { content: name, description: `${matched(name, nameRanges)} <dim>– ${escapeXml(line)}</dim>` };
	});
}

/** A text for the address bar's default suggestion, where Chromium reads XML too. */
export function escapeXml(text: string): string {
	// Characters that XML cannot hold at all would make Chromium refuse the whole suggestion.
	return text
		.replace(/[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu, ' ')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&apos;');
}

function matched(text: string, ranges: readonly (readonly [start: number, end: number])[]): string {
	let out = '';
	let done = 0;
	for (const [start, end] of ranges) {
		out += `${escapeXml(text.slice(done, start))}<match>${escapeXml(text.slice(start, end))}</match>`;
		done = end;
	}
	return out + escapeXml(text.slice(done));
}
