/** What the side panel and the popup show of a page. */
import type { EntityRef } from '../card/model.ts';

export interface SummaryEntry extends EntityRef {
	/** How often the page mentions it. */
	readonly count: number;
	/** One line under the name: the role for a person, else the description. */
	readonly line?: string;
	/** The date for which the line holds, where it is a role: YYYY, YYYY-MM or YYYY-MM-DD. */
	readonly asOf?: string;
}

export interface PageSummary {
	readonly title: string;
	/** Host name of the page, without www. */
	readonly host: string;
	/** People and organisations, most mentioned first. */
	readonly actors: readonly SummaryEntry[];
	/** Issues, agreements, events and resources, most mentioned first. */
	readonly issues: readonly SummaryEntry[];
	readonly places: readonly SummaryEntry[];
}
