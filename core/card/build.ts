/** Builds a card from what the pack knows, chosen and ordered for one page. */
import type { PageContext } from '../match/evidence.ts';
import type { Knowledge } from '../pack/knowledge.ts';
import type { Entity } from '../pack/schema.ts';
import { cardDispute } from './dispute.ts';
import type { CardModel, CardStatement, EntityRef } from './model.ts';
import { rankStatements } from './rank.ts';
import { refOf, speakerOf } from './refs.ts';
import { SourceBook } from './source-book.ts';

/** Statements on a hover card. */
export const CARD_STATEMENTS = 3;
const MOST_POSITIONS = 6;
const MOST_DISPUTES = 4;
const MOST_RELATED = 8;

/** What a card is built for. */
export interface CardRequest {
	/** Entities on the page and how often they occur; empty when there is no page. */
	readonly page?: PageContext;
	/** Most statements to show; {@link CARD_STATEMENTS} unless told. */
	readonly statements?: number;
}

/** The card of an entity, or undefined for an id that the pack does not have. */
export function buildCard(knowledge: Knowledge, id: string, request: CardRequest = {}): CardModel | undefined {
	const entity = knowledge.entities.get(id);
	if (!entity) return undefined;
	const page = request.page ?? {};
	const book = new SourceBook(knowledge.sources);
	const last = entity.roles.at(-1);
	const known = knowledge.statements.get(id)?.length ?? 0;
	const chosen = rankStatements(knowledge, id, page, request.statements ?? CARD_STATEMENTS);
	const ref = (other: string): EntityRef => refOf(knowledge, other);
	const onPage = (other: string) => page[other] ?? 0;

	const role = last && { title: last.title, asOf: last.asOf, cite: book.cite(last.cite) };
	const description = { text: entity.description, cite: book.cite(entity.cite) };
	const statements = chosen.map(({ statement, because }): CardStatement => {
		const by = speakerOf(knowledge, statement);
		return {
			text: statement.text,
			kind: statement.kind,
			...(by && { by }),
			...(statement.when && { when: statement.when }),
			cite: book.cite(statement.cite),
			...(because && { because: ref(because) }),
		};
	});
	const positions = [...(knowledge.positions.get(id) ?? [])]
		.sort((a, b) => onPage(other(b, id)) - onPage(other(a, id)))
		.slice(0, MOST_POSITIONS)
		.map(({ actor, issue, stance, text, when, cite }) => ({
			actor: ref(actor),
			issue: ref(issue),
			stance,
			text,
			...(when && { when }),
			cite: book.cite(cite),
		}));
	const disputes = [...(knowledge.disputes.get(id) ?? [])]
		.sort((a, b) => Number(a.kind === 'slip') - Number(b.kind === 'slip') || a.about.indexOf(id) - b.about.indexOf(id))
		.slice(0, MOST_DISPUTES)
		.map((dispute) => cardDispute(dispute, book));
	const period = book.period();
	return {
		...refOf(knowledge, id),
		...(role && { role }),
		description,
		statements,
		moreStatements: known - statements.length,
		positions,
		disputes,
		related: relatedTo(knowledge, entity, page).map(ref),
		sources: book.list(),
		...(period && { period }),
		...(entity.wikipedia && { wikipedia: entity.wikipedia }),
	};
}

function other(position: { actor: string; issue: string }, id: string): string {
	return position.actor === id ? position.issue : position.actor;
}

/** Entities tied to this one, those on the page first, then those that share most statements. */
function relatedTo(knowledge: Knowledge, entity: Entity, page: PageContext): string[] {
	const ties = new Map<string, number>();
	const add = (id: string, weight: number) => {
		if (id !== entity.id) ties.set(id, (ties.get(id) ?? 0) + weight);
	};
	for (const id of knowledge.neighbours.get(entity.id) ?? []) add(id, 2);
	for (const statement of knowledge.statements.get(entity.id) ?? []) for (const id of statement.about) add(id, 1);
	return [...ties]
		.sort(
			([a, tieA], [b, tieB]) => Math.sign(page[b] ?? 0) - Math.sign(page[a] ?? 0) || tieB - tieA || (a < b ? -1 : 1),
		)
		.slice(0, MOST_RELATED)
		.map(([id]) => id);
}
