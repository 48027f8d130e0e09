/** Which statements a card shows first: those that bear on the page, and no two that say nearly the same. */
import type { PageContext } from '../match/evidence.ts';
import type { Knowledge } from '../pack/knowledge.ts';
import type { Statement } from '../pack/schema.ts';

export interface RankedStatement {
	readonly statement: Statement;
	/** The page's issue for which it was chosen over others. */
	readonly because?: string;
}

interface Scored extends RankedStatement {
	score: number;
	/** `source#paragraph` of every citation. */
	readonly paragraphs: readonly string[];
	readonly subjects: string;
}

/** What it costs to come from a paragraph that the card already draws on, and to be about just the same. */
const SAME_PARAGRAPH = 1.25;
const SAME_SUBJECTS = 1.25;

/** What a note of the reader's own is worth: more than all else together. */
const NOTE = 1000;

/** Types of entity that act, rather than being what it is about. */
const ACTORS: ReadonlySet<string> = new Set(['person', 'organisation', 'place']);

/**
 * The best `most` statements about an entity, in order. A statement scores for each other entity of the
 * page that it is about (issues more than actors, what the page is full of more than what it touches),
 * for naming this entity first, and for being fact or word rather than opinion; what the reader of the news has noted comes before all. It loses by likeness to
 * those already chosen, as in maximal marginal relevance (Carbonell and Goldstein, SIGIR 1998).
 */
export function rankStatements(knowledge: Knowledge, id: string, page: PageContext, most: number): RankedStatement[] {
	const open = (knowledge.statements.get(id) ?? []).map((statement) => scored(knowledge, id, statement, page));
	const chosen: Scored[] = [];
	while (chosen.length < most && open.length > 0) {
		let best = 0;
		for (let at = 1; at < open.length; at++) {
			if ((open[at] as Scored).score > (open[best] as Scored).score) best = at;
		}
		const [next] = open.splice(best, 1) as [Scored];
		chosen.push(next);
		for (const other of open) other.score -= likeness(next, other);
	}
	return chosen.map(({ statement, because }) => ({ statement, ...(because && { because }) }));
}

function scored(knowledge: Knowledge, id: string, statement: Statement, page: PageContext): Scored {
	const { about, kind, by, cite } = statement;
	const isNote = cite.some(({ source }) => knowledge.sources.get(source)?.kind === 'note');
	let score =
		(isNote ? NOTE : 0) + Math.max(0, 3 - about.indexOf(id)) + (kind === 'analysis' ? 0 : 1.5) + (by === id ? 1.5 : 0);
	let because: string | undefined;
	let most = 0;
	for (const subject of about) {
		const count = page[subject];
		if (subject === id || !count) continue;
		const isIssue = !ACTORS.has(knowledge.entities.get(subject)?.type ?? '');
		const gain = (isIssue ? 2 : 0.7) * Math.log2(1 + count);
		score += gain;
		if (isIssue && gain > most) {
			most = gain;
			because = subject;
		}
	}
	return {
		statement,
		...(because && { because }),
		score,
		paragraphs: cite.map(({ source, paragraph }) => `${source}#${paragraph}`),
		subjects: about.toSorted().join(' '),
	};
}

function likeness(a: Scored, b: Scored): number {
	const together = a.paragraphs.some((paragraph) => b.paragraphs.includes(paragraph));
	return (together ? SAME_PARAGRAPH : 0) + (a.subjects === b.subjects ? SAME_SUBJECTS : 0);
}
