/** How much of its documents a pack tells: paragraphs that it cites, names that it finds. Pure. */
import { annotate } from '../match/annotate.ts';
import { citationsOf } from './checks.ts';
import type { CoverageList } from './coverage-list.ts';
import { openPack } from './knowledge.ts';
import { expandPattern, wholePattern } from './patterns.ts';
import type { Citation, Entity, Pack, Source } from './schema.ts';
import { lowerCaseWords, type Span, unreachedNames, unreachedWords } from './unreached.ts';
import { paragraphsOf } from './verify.ts';

/** The lists whose items cite. */
export const CITING = ['statements', 'positions', 'events', 'disputes', 'entities'] as const;

export type UncitedBecause = 'heading' | 'appeal' | 'nothing cites it';

export interface ParagraphCoverage {
	readonly paragraph: number;
	readonly citations: number;
	readonly by: Readonly<Record<(typeof CITING)[number], number>>;
	/** Why there is no citation. */
	readonly uncited?: UncitedBecause;
	/** Why it may be passed over, from the reviewed list. */
	readonly ignored?: string;
}

/** Words of a document that no alias reaches, or the id of an entity that it tells of. */
export interface Unreached {
	readonly text: string;
	readonly paragraphs: readonly number[];
	readonly ignored?: string;
}

export interface DocumentCoverage {
	readonly id: string;
	readonly title: string;
	readonly paragraphs: readonly ParagraphCoverage[];
	readonly names: readonly Unreached[];
	readonly issues: readonly Unreached[];
	/** Entities that cite the document, and of which a reader of it finds no mention. */
	readonly entities: readonly Unreached[];
	/** Paragraphs, names, issues and entities that are neither covered nor passed over for a reason. */
	readonly faults: number;
}

export interface Coverage {
	readonly documents: readonly DocumentCoverage[];
	/** Texts of the reviewed list that were of no use: what they pass over is not there, or no longer a fault. */
	readonly unused: readonly string[];
	readonly faults: number;
}

/** Most words of a heading. */
const HEADING_WORDS = 25;
/** Up to this many words, a question or a cry is a heading too. */
const SHORT_WORDS = 3;
const STOP = /[.…]["”’')\]]*\s*$/;
const END = /[.!?…]["”’')\]]*\s*$/;
/** Most words of an appeal. */
const APPEAL_WORDS = 60;
const APPEAL =
	/\b(donat(e|es|ions?)|subscribe|sign up|newsletter|patreon|(click|link) here|follow (the|this|our) link|your support|support (us|our (work|journalism)))\b/i;
/** Kinds of entity that are issues. */
const ISSUES: ReadonlySet<Entity['type']> = new Set(['topic', 'agreement', 'resource']);

/** Why a paragraph that nothing cites has no citation. */
export function whyUncited(text: string): UncitedBecause {
	const words = text.trim().split(/\s+/).length;
	if (APPEAL.test(text) && words <= APPEAL_WORDS) return 'appeal';
	const stop = words <= SHORT_WORDS ? STOP : END;
	if (words <= HEADING_WORDS && !stop.test(text)) return 'heading';
	return 'nothing cites it';
}

/**
 * @param documents text of each document by its source's id; sources without one are left out.
 * @param list what to look for besides names, and what to pass over.
 */
export function coverageOf(pack: Pack, documents: ReadonlyMap<string, string>, list: CoverageList): Coverage {
	const knowledge = openPack(pack);
	const everything = Object.fromEntries(pack.entities.map(({ id }) => [id, 1]));
	const texts = new Map([...documents].map(([id, text]) => [id, paragraphsOf(text)]));
	const common = lowerCaseWords([...texts.values()].flat());
	const wanted = new Set([...issueWords(pack), ...list.issues.map((word) => word.toLowerCase())]);
	const counts = countCitations(pack);
	const told = entitiesOfSource(pack);
	const used = new Set<string>();
	const ignoreOf = (matches: (text: string) => boolean): string | undefined => {
		const entry = list.ignore.find(({ text }) => matches(text));
		if (entry) used.add(entry.text);
		return entry?.why;
	};

	const coverDocument = ({ id, title }: Source, paragraphs: readonly string[]): DocumentCoverage => {
		const { mentions } = annotate(knowledge, paragraphs, everything);
		const names: Found[] = [];
		const issues: Found[] = [];
		const rows = paragraphs.map((text, index): ParagraphCoverage => {
			const paragraph = index + 1;
			const why = whyUncited(text);
			if (why !== 'appeal') {
				const reached = mentions.filter(({ block }) => block === index);
				const found = ({ start, end }: Span): Found => ({
					text: text.slice(start, end),
					paragraph,
					ignored: ignoreOf((part) => holds(text, part, { start, end })),
				});
				const free = unreachedNames(text, reached, common);
				names.push(...free.map(found));
				issues.push(...unreachedWords(text, [...reached, ...free], wanted).map(found));
			}
			const by = counts(id, paragraph);
			const citations = CITING.reduce((sum, name) => sum + by[name], 0);
			if (citations > 0) return { paragraph, citations, by };
			const ignored = why === 'nothing cites it' ? ignoreOf((part) => part === `${id}#${paragraph}`) : undefined;
			return { paragraph, citations, by, uncited: why, ...(ignored && { ignored }) };
		});
		const open = rows.filter(({ uncited, ignored }) => uncited === 'nothing cites it' && !ignored);
		const alone = new Set(annotate(knowledge, paragraphs).mentions.map(({ entity }) => entity));
		const absent = [...told(id)]
			.filter(([entity]) => !alone.has(entity))
			.map(([text, where]): Unreached => {
				const ignored = ignoreOf((part) => part === `${id}: ${text}`);
				return { text, paragraphs: [...where].sort((a, b) => a - b), ...(ignored && { ignored }) };
			});
		const unreached = { names: together(names), issues: together(issues), entities: absent };
		const missing = Object.values(unreached).flatMap((list) => list.filter(({ ignored }) => !ignored));
		return { id, title, paragraphs: rows, ...unreached, faults: open.length + missing.length };
	};

	const covered = pack.sources.flatMap((source) => {
		const paragraphs = texts.get(source.id);
		return paragraphs ? [coverDocument(source, paragraphs)] : [];
	});
	return {
		documents: covered,
		unused: list.ignore.map(({ text }) => text).filter((text) => !used.has(text)),
		faults: covered.reduce((sum, { faults }) => sum + faults, 0),
	};
}

interface Found {
	readonly text: string;
	readonly paragraph: number;
	readonly ignored: string | undefined;
}

/** One line for each text and reason, with the paragraphs in which it stands. */
function together(found: readonly Found[]): Unreached[] {
	const groups = new Map<string, { text: string; paragraphs: Set<number>; ignored: string | undefined }>();
	for (const { text, paragraph, ignored } of found) {
		const key = JSON.stringify([text, ignored]);
		const group = groups.get(key);
		if (group) group.paragraphs.add(paragraph);
		else groups.set(key, { text, paragraphs: new Set([paragraph]), ignored });
	}
	return [...groups.values()].map(({ text, paragraphs, ignored }) => ({
		text,
		paragraphs: [...paragraphs],
		...(ignored && { ignored }),
	}));
}

/** Whether some words stand in a paragraph so that a span lies wholly inside them. */
function holds(paragraph: string, words: string, { start, end }: Span): boolean {
	for (let at = paragraph.indexOf(words); at >= 0 && at <= start; at = paragraph.indexOf(words, at + 1)) {
		if (end <= at + words.length) return true;
	}
	return false;
}

/** Single words that are an alias of an issue. */
function issueWords(pack: Pack): string[] {
	return pack.entities
		.filter(({ type }) => ISSUES.has(type))
		.flatMap(({ aliases }) => aliases.flatMap((alias) => expandPattern(wholePattern(alias))))
		.filter((form) => /^\p{Ll}+$/u.test(form));
}

/** By source, the entities that its statements, positions, events and descriptions are about, and where. */
function entitiesOfSource(pack: Pack): (source: string) => ReadonlyMap<string, ReadonlySet<number>> {
	const told = new Map<string, Map<string, Set<number>>>();
	const add = (entities: readonly string[], cite: readonly Citation[]) => {
		for (const { source, paragraph } of cite) {
			if (paragraph === undefined) continue;
			const found = told.get(source) ?? new Map<string, Set<number>>();
			told.set(source, found);
			for (const id of entities) found.set(id, (found.get(id) ?? new Set()).add(paragraph));
		}
	};
	for (const { about, cite } of pack.statements) add(about, cite);
	for (const { actor, issue, cite } of pack.positions) add([actor, issue], cite);
	for (const { who, cite } of pack.events) add(who, cite);
	for (const { id, cite } of pack.entities) add([id], cite);
	return (source) => told.get(source) ?? new Map();
}

type Count = ParagraphCoverage['by'];

function countCitations(pack: Pack): (source: string, paragraph: number) => Count {
	const none: Count = { statements: 0, positions: 0, events: 0, disputes: 0, entities: 0 };
	const counts = new Map<string, Record<keyof Count, number>>();
	for (const name of CITING) {
		for (const item of pack[name]) {
			for (const { citation } of citationsOf(name, item)) {
				const key = `${citation.source}#${citation.paragraph}`;
				const count = counts.get(key) ?? { ...none };
				count[name]++;
				counts.set(key, count);
			}
		}
	}
	return (source, paragraph) => counts.get(`${source}#${paragraph}`) ?? none;
}
