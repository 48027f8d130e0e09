/** What a card shows: plain data, ready to render, small enough to travel in a message. */
import type { EntityType, Source, Stance } from '../pack/schema.ts';

/** A pointer into {@link CardModel.sources}. */
export interface CardCitation {
	/** Index into the card's sources. */
	readonly source: number;
	readonly paragraph?: number;
	/** At most 8 words, exactly as the source has them. */
	readonly quote?: string;
}

export interface EntityRef {
	readonly id: string;
	readonly name: string;
	readonly type: EntityType;
}

export interface CardStatement {
	readonly text: string;
	readonly kind: 'event' | 'claim' | 'figure' | 'analysis';
	/** Name of who said it, where someone did. */
	readonly by?: string;
	/** YYYY, YYYY-MM or YYYY-MM-DD. */
	readonly when?: string;
	readonly cite: readonly CardCitation[];
	/** The page's entity for which this statement was chosen over others. */
	readonly because?: EntityRef;
}

export interface CardPosition {
	readonly issue: EntityRef;
	readonly actor: EntityRef;
	readonly stance: Stance;
	readonly text: string;
	readonly when?: string;
	readonly cite: readonly CardCitation[];
}

export interface CardDispute {
	readonly kind: 'contradiction' | 'framing' | 'attribution' | 'slip';
	readonly question: string;
	/** The sides stand in one document, which is at odds with itself. */
	readonly withinOneSource?: boolean;
	readonly sides: readonly { readonly text: string; readonly cite: readonly CardCitation[] }[];
	readonly note?: { readonly text: string; readonly cite: readonly CardCitation[] };
}

export type CardSource = Pick<
	Source,
	'id' | 'title' | 'shortTitle' | 'titleIsOurs' | 'author' | 'publisher' | 'published' | 'kind'
> & {
	/** What the pack is called from which it is, where there are several. */
	readonly pack?: string;
};

export interface CardModel extends EntityRef {
	readonly role?: { readonly title: string; readonly asOf: string; readonly cite: readonly CardCitation[] };
	readonly description: { readonly text: string; readonly cite: readonly CardCitation[] };
	/** Those that matter most for the page, best first. */
	readonly statements: readonly CardStatement[];
	/** How many more statements the pack holds about the entity. */
	readonly moreStatements: number;
	readonly positions: readonly CardPosition[];
	readonly disputes: readonly CardDispute[];
	readonly related: readonly EntityRef[];
	readonly sources: readonly CardSource[];
	/** First and last publication date of the documents cited, as exact as known; absent without one. */
	readonly period?: { readonly from: string; readonly to: string };
	readonly wikipedia?: string;
	/** Why these words of the page were taken for it. */
	readonly why?: { readonly words: string; readonly ally?: EntityRef };
}
