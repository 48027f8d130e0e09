/** The events that led to what a page is about, with the article among them. */
import { refOf } from '../card/refs.ts';
import type { SourceBook } from '../card/source-book.ts';
import type { PageContext } from '../match/evidence.ts';
import type { Knowledge } from '../pack/knowledge.ts';
import type { Timeline, TimelineEvent } from './model.ts';
import { weigher } from './weights.ts';

/** Events that are shown at once; the rest waits behind a click. */
const MAIN_EVENTS = 12;

/** Every event that bears on an actor or issue of the page. A country alone ties it to everything, so to nothing. */
export function timelineOf(
	knowledge: Knowledge,
	page: PageContext,
	published: string | undefined,
	book: SourceBook,
): Timeline {
	const weight = weigher(knowledge, page);
	const touching = knowledge.pack.events
		.filter(({ who }) => who.some((id) => weight(id) > 0 && knowledge.entities.get(id)?.type !== 'place'))
		.map((event) => ({ event, score: event.who.reduce((sum, id) => sum + weight(id), 0) }));
	const best = touching.toSorted((a, b) => b.score - a.score).slice(0, MAIN_EVENTS);
	const main = new Set(best.map(({ event }) => event.id));
	const events = touching
		.map(({ event }) => event)
		// As text, a month stands before its days and a year before its months.
		.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
		.map(
			({ id, date, doubtful, derived, title, who, cite }): TimelineEvent => ({
				id,
				date,
				...(doubtful && { doubtful }),
				...(derived && { derived }),
				title,
				who: who.filter((one) => weight(one) > 0).map((one) => refOf(knowledge, one)),
				cite: book.cite(cite),
				main: main.has(id),
			}),
		);
	if (published === undefined) return { events };
	return { events, article: { date: published, after: events.filter(({ date }) => date <= published).length } };
}
