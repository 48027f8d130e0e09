/** Where the page's actors stand on the page's issues. */
import type { CardPosition } from '../card/model.ts';
import { refOf } from '../card/refs.ts';
import type { SourceBook } from '../card/source-book.ts';
import type { Knowledge } from '../pack/knowledge.ts';
import type { Position } from '../pack/schema.ts';
import type { Matrix, PageSummary } from './model.ts';

/**
 * Issues on which most is known come first, and so do actors of whom it is: few cells are filled, and those should be
 * seen first. Countries speak too: a place that holds a position is an actor.
 */
export function positionMatrix(knowledge: Knowledge, page: PageSummary, book: SourceBook): Matrix {
	const mentions = (a: { count: number }, b: { count: number }) => b.count - a.count;
	const speakers = [...page.actors, ...page.places].sort(mentions);
	const held = ({ id }: { id: string }, issue: string): readonly Position[] =>
		(knowledge.positions.get(id) ?? []).filter((one) => one.actor === id && one.issue === issue);
	const hasCell = (actor: { id: string }, issue: { id: string }) => held(actor, issue.id).length > 0;
	const issues = fullestFirst(page.issues, (issue) => speakers.filter((actor) => hasCell(actor, issue)).length);
	const actors = fullestFirst(speakers, (actor) => issues.filter((issue) => hasCell(actor, issue)).length);
	const shown = ({ actor, issue, stance, text, when, cite }: Position): CardPosition => ({
		actor: refOf(knowledge, actor),
		issue: refOf(knowledge, issue),
		stance,
		text,
		...(when && { when }),
		cite: book.cite(cite),
	});
	return {
		actors: actors.map(({ id }) => refOf(knowledge, id)),
		rows: issues.map(({ id }) => ({
			issue: refOf(knowledge, id),
			cells: actors.map((actor) => held(actor, id).map(shown)),
		})),
	};
}

/** Those that have any cells, by how many; where that is equal, the given order is kept. */
function fullestFirst<T>(items: readonly T[], cellsOf: (item: T) => number): T[] {
	return items
		.map((item) => ({ item, cells: cellsOf(item) }))
		.filter(({ cells }) => cells > 0)
		.sort((a, b) => b.cells - a.cells)
		.map(({ item }) => item);
}
