/** What the side panel and the popup show of a page: plain data, ready to render. */
import type { CardCitation, CardDispute, CardPosition, CardSource, EntityRef } from '../card/model.ts';
import type { Entity, Stance } from '../pack/schema.ts';

/** What a page says of itself, and what of ours it names. */
export interface PageFacts {
	readonly title: string;
	/** Host name of the page. */
	readonly host: string;
	/** What the site calls itself. */
	readonly outlet?: string | undefined;
	/** The day on which the article appeared: YYYY-MM-DD. */
	readonly published?: string | undefined;
	/** Where in the page each entity's mentions are, in their order: 0 is its beginning, 1 its end. */
	readonly at?: Readonly<Record<string, readonly number[]>> | undefined;
}

export interface SummaryEntry extends EntityRef {
	/** How often the page mentions it. */
	readonly count: number;
	/** One line under the name: the role for a person, else the description. */
	readonly line?: string;
	/** The date for which the line holds, where it is a role: YYYY, YYYY-MM or YYYY-MM-DD. */
	readonly asOf?: string;
	/** Where in the page its mentions are: 0 is its beginning, 1 its end. */
	readonly at?: readonly number[];
}

export interface PageSummary {
	readonly title: string;
	/** Host name of the page, without www. */
	readonly host: string;
	readonly outlet?: string;
	/** YYYY-MM-DD. */
	readonly published?: string;
	/** People and organisations, most mentioned first. */
	readonly actors: readonly SummaryEntry[];
	/** Issues, agreements, events and resources, most mentioned first. */
	readonly issues: readonly SummaryEntry[];
	readonly places: readonly SummaryEntry[];
}

/** The page's actors of one side. */
export interface ActorGroup {
	/** Absent for those that stand on no side. */
	readonly side?: EntityRef;
	/** Mentions of all of them. */
	readonly count: number;
	readonly actors: readonly SummaryEntry[];
}

/** Where the page's actors stand on its issues. Only actors and issues of which something is known. */
export interface Matrix {
	readonly actors: readonly EntityRef[];
	readonly rows: readonly MatrixRow[];
}

export interface MatrixRow {
	readonly issue: EntityRef;
	/** For each of the matrix's actors, what it holds; empty where nothing is known. */
	readonly cells: readonly (readonly CardPosition[])[];
}

export interface TimelineEvent {
	readonly id: string;
	/** YYYY, YYYY-MM or YYYY-MM-DD. */
	readonly date: string;
	/** The sources leave the date in doubt. */
	readonly doubtful?: boolean;
	/** How the date was worked out. */
	readonly derived?: string;
	readonly title: string;
	/** Entities of the page that it is about. */
	readonly who: readonly EntityRef[];
	readonly cite: readonly CardCitation[];
	/** Among those that bear on the page most. */
	readonly main: boolean;
}

/** Events in the order of their dates, and after how many of them the article appeared. */
export interface Timeline {
	readonly events: readonly TimelineEvent[];
	readonly article?: { readonly date: string; readonly after: number };
}

/** A statement or position that the page may not tell of, and why it is offered. */
export interface LeftOut {
	readonly id: string;
	readonly text: string;
	/** Given where it is a position. */
	readonly stance?: Stance;
	/** Name of who said it, where someone did. */
	readonly by?: string;
	readonly when?: string;
	readonly cite: readonly CardCitation[];
	/** The page's issue that it is about. */
	readonly issue: EntityRef;
	/** Who or what it is about that the page does not name. */
	readonly absent: EntityRef;
}

export interface PageDispute extends CardDispute {
	readonly id: string;
	/** Entities of the page that it is about. */
	readonly about: readonly EntityRef[];
}

export type RelationKind = Entity['relations'][number]['kind'];

/** One way in which two entities are tied. */
export type Tie =
	| { readonly kind: 'relation'; readonly relation: RelationKind; readonly from: string }
	| { readonly kind: 'position'; readonly stance: Stance; readonly from: string }
	| { readonly kind: 'statements'; readonly count: number };

export interface Connection {
	readonly a: EntityRef;
	readonly b: EntityRef;
	readonly ties: readonly Tie[];
}

/** Actors and issues of the page and what ties them to each other, the strongest first. */
export interface Connections {
	readonly nodes: readonly SummaryEntry[];
	readonly edges: readonly Connection[];
}

/** Everything that the side panel shows of a page. */
export interface Brief {
	readonly summary: PageSummary;
	readonly groups: readonly ActorGroup[];
	readonly matrix: Matrix;
	readonly timeline: Timeline;
	readonly leftOut: readonly LeftOut[];
	readonly disputes: readonly PageDispute[];
	readonly connections: Connections;
	/** What the citations of all parts point into. */
	readonly sources: readonly CardSource[];
}
