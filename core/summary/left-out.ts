/** What the sources say on a page's issues of those whom the page does not name. */
import { refOf, speakerOf } from '../card/refs.ts';
import type { SourceBook } from '../card/source-book.ts';
import type { PageContext } from '../match/evidence.ts';
import type { Knowledge } from '../pack/knowledge.ts';
import type { Citation, Position, Statement } from '../pack/schema.ts';
import type { LeftOut } from './model.ts';
import { isActor, isIssue, weigher } from './weights.ts';

const MOST = 6;
/** Issues looked at, the page's main ones. */
const MAIN_ISSUES = 6;
/** Most on one absent entity. */
const MOST_OF_ONE = 2;

/** What it costs to be of an entity, an issue or a paragraph that the list already has. */
const SAME_ABSENT = 3;
const SAME_ISSUE = 1;
const SAME_PARAGRAPH = 2;

/** Relations that make two entities nearly one: who reads of Trump misses no word on the Trump administration. */
const NEARLY_ONE: ReadonlySet<string> = new Set(['leads', 'holds-office-in', 'part-of', 'distinct-from']);

interface Candidate {
	readonly item: Position | Statement;
	readonly id: string;
	readonly issue: string;
	readonly absent: string;
	readonly paragraphs: readonly string[];
	score: number;
}

/** At most six, the closest to the page first, spread over who and what they are about. */
export function leftOutOf(knowledge: Knowledge, page: PageContext, book: SourceBook): LeftOut[] {
	const open = candidates(knowledge, page);
	const chosen: Candidate[] = [];
	while (chosen.length < MOST) {
		const left = open.filter(
			(one) => !chosen.includes(one) && chosen.filter(({ absent }) => absent === one.absent).length < MOST_OF_ONE,
		);
		const next = left.reduce<Candidate | undefined>(
			(best, one) => (best && best.score >= one.score ? best : one),
			undefined,
		);
		if (!next) break;
		chosen.push(next);
		for (const other of open) other.score -= likeness(next, other);
	}
	return chosen.map(({ item, id, issue, absent }) => {
		const by = 'actor' in item ? undefined : speakerOf(knowledge, item);
		return {
			id,
			text: item.text,
			...('stance' in item && { stance: item.stance }),
			...(by && { by }),
			...(item.when && { when: item.when }),
			cite: book.cite(item.cite),
			issue: refOf(knowledge, issue),
			absent: refOf(knowledge, absent),
		};
	});
}

function candidates(knowledge: Knowledge, page: PageContext): Candidate[] {
	const { entities, company, pack } = knowledge;
	const weight = weigher(knowledge, page);
	const typeOf = (id: string) => entities.get(id)?.type ?? 'topic';
	const main = Object.keys(page)
		.filter((id) => weight(id) > 0 && isIssue(typeOf(id)))
		.sort((a, b) => weight(b) - weight(a))
		.slice(0, MAIN_ISSUES);
	const known = nearlyOnPage(knowledge, (id) => weight(id) > 0);
	// Who wrote a source reports on the issues; nobody misses them in an article.
	const authors = new Set(pack.sources.map(({ author }) => author));
	const isAbsent = (id: string) => {
		const entity = entities.get(id);
		return entity !== undefined && weight(id) === 0 && !known.has(id) && !authors.has(entity.name);
	};
	/** By how many of the page's entities it is known to be named together with. */
	const closeness = (id: string) => {
		const together = [...(company.get(id) ?? [])].filter((other) => weight(other) > 0).length;
		// An actor on a side matters more than the medium through which it spoke.
		return Math.log2(1 + together) + (isActor(typeOf(id)) && entities.get(id)?.side ? 1.5 : 0);
	};
	const found: Candidate[] = [];
	for (const [index, position] of pack.positions.entries()) {
		const { actor, issue, cite } = position;
		if (!main.includes(issue) || !isAbsent(actor)) continue;
		const score = weight(issue) + closeness(actor) + 2;
		found.push({ ...common(cite, score), item: position, id: `position-${index}`, issue, absent: actor });
	}
	for (const statement of pack.statements) {
		const { about, by, kind, cite } = statement;
		const issue = main.find((id) => about.includes(id));
		const speaker = typeof by === 'string' && isAbsent(by) ? by : undefined;
		const absent = speaker ?? about.find((id) => isAbsent(id) && typeOf(id) !== 'place');
		if (!issue || !absent) continue;
		const score = weight(issue) + closeness(absent) + (kind === 'analysis' ? 0 : 1) + (about[0] === issue ? 1 : 0);
		found.push({ ...common(cite, score), item: statement, id: statement.id, issue, absent });
	}
	return found;
}

function common(cite: readonly Citation[], score: number): Pick<Candidate, 'paragraphs' | 'score'> {
	return { paragraphs: cite.map(({ source, paragraph }) => `${source}#${paragraph}`), score };
}

/** Entities that are nearly the same as one on the page. */
function nearlyOnPage({ pack }: Knowledge, onPage: (id: string) => boolean): Set<string> {
	const near = new Set<string>();
	for (const { id, relations } of pack.entities) {
		for (const { kind, to } of relations) {
			if (!NEARLY_ONE.has(kind)) continue;
			if (onPage(id)) near.add(to);
			if (onPage(to)) near.add(id);
		}
	}
	return near;
}

function likeness(a: Candidate, b: Candidate): number {
	const together = a.paragraphs.some((paragraph) => b.paragraphs.includes(paragraph));
	return (
		(a.absent === b.absent ? SAME_ABSENT : 0) + (a.issue === b.issue ? SAME_ISSUE : 0) + (together ? SAME_PARAGRAPH : 0)
	);
}
