/** Where the sources differ on what a page is about. */
import { cardDispute } from '../card/dispute.ts';
import { refOf } from '../card/refs.ts';
import type { SourceBook } from '../card/source-book.ts';
import type { PageContext } from '../match/evidence.ts';
import type { Knowledge } from '../pack/knowledge.ts';
import type { Dispute } from '../pack/schema.ts';
import type { PageDispute } from './model.ts';
import { weigher } from './weights.ts';

const MOST = 12;

/** What contradicts matters more than what is only said differently, and a slip of the pen least. */
const SHARES: Readonly<Record<Dispute['kind'], number>> = {
	contradiction: 1.3,
	framing: 1,
	attribution: 0.9,
	slip: 0.5,
};

/** Those that are first of all about something on the page, or about two of its actors and issues; best first. */
export function disputesOn(knowledge: Knowledge, page: PageContext, book: SourceBook): PageDispute[] {
	const weight = weigher(knowledge, page);
	const bears = (id: string) => weight(id) > 0 && knowledge.entities.get(id)?.type !== 'place';
	return knowledge.pack.disputes
		.filter(({ about }) => bears(about[0] ?? '') || about.filter(bears).length > 1)
		.map((dispute) => {
			const { about, kind } = dispute;
			const sum = about.reduce((all, id, index) => all + weight(id) / (1 + index / 2), 0);
			return { dispute, score: sum * SHARES[kind] };
		})
		.sort((a, b) => b.score - a.score)
		.slice(0, MOST)
		.map(({ dispute }) => ({
			id: dispute.id,
			...cardDispute(dispute, book),
			about: dispute.about.filter((id) => weight(id) > 0).map((id) => refOf(knowledge, id)),
		}));
}
