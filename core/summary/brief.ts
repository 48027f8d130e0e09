/** The page in one look: all parts of the side panel, with one list of sources behind them. */
import { SourceBook } from '../card/source-book.ts';
import type { PageContext } from '../match/evidence.ts';
import type { Knowledge } from '../pack/knowledge.ts';
import { connectionsOf } from './connections.ts';
import { disputesOn } from './disputes.ts';
import { groupActors } from './groups.ts';
import { leftOutOf } from './left-out.ts';
import { positionMatrix } from './matrix.ts';
import type { Brief, PageSummary } from './model.ts';
import { timelineOf } from './timeline.ts';

export function briefOf(knowledge: Knowledge, summary: PageSummary, page: PageContext): Brief {
	const book = new SourceBook(knowledge.sources);
	return {
		summary,
		groups: groupActors(knowledge, summary.actors),
		matrix: positionMatrix(knowledge, summary, book),
		timeline: timelineOf(knowledge, page, summary.published, book),
		leftOut: leftOutOf(knowledge, page, book),
		disputes: disputesOn(knowledge, page, book),
		connections: connectionsOf(knowledge, summary),
		sources: book.list(),
	};
}
