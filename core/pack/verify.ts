/** Holds a seed folder's words against the raw documents. Pure: the documents come as texts. */
import { tokenize } from '../match/tokens.ts';
import { citationsOf } from './checks.ts';
import { isDocument } from './is-document.ts';
import type { Problem, Seeds } from './seed-files.ts';

/** A run of this many words in common with a document is copying. */
export const COPIED_WORDS = 8;

/** A document's non-empty lines, in order. */
export function paragraphsOf(text: string): string[] {
	return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}

/** Quotation marks, dashes and spaces made alike, so that a quote need not copy typography. */
function plain(text: string): string {
	return text
		.replace(/[‘’ʼ]/g, "'")
		.replace(/[“”]/g, '"')
		.replace(/[‐-―]/g, '-')
		.replace(/\s+/g, ' ')
		.trim()
		.toLowerCase();
}

/**
 * @param documents text of each document by its source's id.
 * @returns quotes that do not stand in the paragraph they cite, sources whose paragraph count is off,
 * and texts of ours that share {@link COPIED_WORDS} words in a row with a document.
 */
export function verifySeeds(seeds: Seeds, documents: ReadonlyMap<string, string>): Problem[] {
	const problems: Problem[] = [];
	const paragraphs = new Map([...documents].map(([id, text]) => [id, paragraphsOf(text)]));
	for (const item of seeds.sources) {
		const { id, kind, paragraphs: count } = item.value;
		const actual = paragraphs.get(id)?.length;
		if (!isDocument(kind)) continue;
		if (actual === undefined) {
			problems.push({
				file: item.file,
				line: item.line(),
				message: `${id}: no document with this fingerprint was given`,
			});
		} else if (actual !== count) {
			problems.push({
				file: item.file,
				line: item.line('paragraphs'),
				message: `${id}: the document has ${actual} paragraphs, not ${count}`,
			});
		}
	}
	const runs = new Map<string, string>();
	for (const [id, list] of paragraphs) {
		for (const paragraph of list) for (const run of wordRuns(paragraph)) runs.set(run, id);
	}
	for (const list of ['entities', 'statements', 'positions', 'events', 'disputes'] as const) {
		for (const item of seeds[list]) {
			const add = (path: (string | number)[], message: string) => {
				const id = 'id' in item.value ? `${item.value.id}: ` : '';
				problems.push({ file: item.file, line: item.line(...path), message: id + message });
			};
			for (const { path, citation } of citationsOf(list, item.value)) {
				if (citation.quote === undefined || citation.paragraph === undefined) continue;
				const paragraph = paragraphs.get(citation.source)?.[citation.paragraph - 1];
				if (paragraph !== undefined && !plain(paragraph).includes(plain(citation.quote))) {
					add(path, `“${citation.quote}” does not stand in ${citation.source}#${citation.paragraph}`);
				}
			}
			for (const [path, text] of textsOf(item.value)) {
				for (const run of wordRuns(text)) {
					const source = runs.get(run);
					if (source) {
						add(path, `shares ${COPIED_WORDS} words in a row with ${source} (“${run}”); say it in other words`);
						break;
					}
				}
			}
		}
	}
	return problems;
}

/** Every run of {@link COPIED_WORDS} words in a text. */
function wordRuns(text: string): string[] {
	const tokens = tokenize(text);
	const words = Array.from({ length: tokens.length }, (_, i) => plain(text.slice(tokens.starts[i], tokens.ends[i])));
	return words.slice(COPIED_WORDS - 1).map((_, i) => words.slice(i, i + COPIED_WORDS).join(' '));
}

/** Our own texts in an item, with the path to each. Quotes in citations are limited by the schema. */
function* textsOf(value: object, path: (string | number)[] = []): Generator<[(string | number)[], string]> {
	for (const [key, part] of Object.entries(value)) {
		if (typeof part === 'string') {
			if (['text', 'description', 'title', 'question', 'derived'].includes(key)) yield [[...path, key], part];
		} else if (part && typeof part === 'object' && key !== 'cite' && key !== 'aliases') {
			yield* textsOf(part, [...path, Array.isArray(value) ? Number(key) : key]);
		}
	}
}
