/** Ways of finding names in plain text, ours and those of others, behind one face. */
import { AhoCorasick } from '@monyone/aho-corasick/greedy';
import { annotate } from '../../core/match/annotate.ts';
import { Gazetteer } from '../../core/match/gazetteer.ts';
import { openPack } from '../../core/pack/knowledge.ts';
import type { GazetteerData, Pack } from '../../core/pack/schema.ts';
import { BATCH_TEXT } from '../../page/limits.ts';
import { alternation } from './alternation.ts';
import { type PackId, readAliases, readGazetteerText } from './materials.ts';
import { packAround } from './packs.ts';
import { matchesIn } from './scan.ts';

export const TEXT_MATCHERS = ['matching', 'annotating', 'regexp', 'aho-corasick'] as const;
export type TextMatcher = (typeof TEXT_MATCHERS)[number];

/** A matcher that has been opened. */
export interface Opened {
	/** Finds names in paragraphs that follow each other. @returns how many it found. */
	find(paragraphs: readonly string[]): number;
	/** Bytes of the typed arrays that it keeps, where that is all it keeps. */
	readonly bytes?: number;
}

export interface Source {
	/** Reads what opening needs, untimed and unmeasured; what it returns opens the matcher. */
	load(folder: string, pack: PackId): () => Opened;
	/** UTF-16 units that are given to `find` at once; 0 for one paragraph. */
	readonly batch: number;
}

export const SOURCES: Readonly<Record<TextMatcher, Source>> = {
	/** Tokens and gazetteer alone. */
	matching: {
		batch: 0,
		load(folder, pack) {
			const text = readGazetteerText(folder, pack);
			return () => {
				const gazetteer = Gazetteer.open(JSON.parse(text) as GazetteerData);
				return { find: inEach((text) => matchesIn(gazetteer, text).length), bytes: gazetteer.byteLength };
			};
		},
	},
	/** Everything that the background does with a text: matching, then whose name each match is. */
	annotating: {
		batch: BATCH_TEXT,
		load(folder, pack) {
			const gazetteer = JSON.parse(readGazetteerText(folder, pack)) as GazetteerData;
			const text = JSON.stringify(packAround(readAliases(folder, pack), gazetteer));
			return () => {
				const knowledge = openPack(JSON.parse(text) as Pack);
				return {
					find: (paragraphs) => annotate(knowledge, paragraphs).mentions.length,
				};
			};
		},
	},
	regexp: {
		batch: 0,
		load(folder, pack) {
			const names = readAliases(folder, pack).map(({ text }) => text);
			return () => {
				const expression = alternation(names);
				// The engine compiles an expression when it is first used, so that belongs to opening.
				expression.test('-');
				return { find: inEach((text) => countOf(expression, text)) };
			};
		},
	},
	'aho-corasick': {
		batch: 0,
		load(folder, pack) {
			const names = readAliases(folder, pack).map(({ text }) => text);
			return () => {
				const automaton = new AhoCorasick(names);
				return {
					find: inEach(
						(text) => automaton.matchInText(text).filter(({ begin, end }) => isWhole(text, begin, end)).length,
					),
				};
			};
		},
	},
};

/** For matchers that know of no more than one text at a time. */
function inEach(count: (text: string) => number): Opened['find'] {
	return (paragraphs) => paragraphs.reduce((sum, text) => sum + count(text), 0);
}

function countOf(expression: RegExp, text: string): number {
	expression.lastIndex = 0;
	let found = 0;
	while (expression.exec(text)) found++;
	return found;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Whether no letter stands right before or behind a match. */
function isWhole(text: string, begin: number, end: number): boolean {
	return !LETTER.test(text.charAt(begin - 1)) && !LETTER.test(text.charAt(end));
}
