/** What the options page shows besides the settings themselves. */
import type { EntityRef } from '../../core/card/model.ts';
import type { Settings } from '../../core/settings.ts';

export interface OutletRow {
	readonly name: string;
	/** ISO 3166 code. */
	readonly country: string;
	readonly site: string;
}

export interface Shortcut {
	readonly name: string;
	/** What it does, in the browser's words; empty for the toolbar button. */
	readonly text: string;
	/** As the browser writes them; empty where none are set. */
	readonly keys: string;
}

/** Part in the catalogue's keys of what is said after something was done, or could not be. */
export type Event =
	| 'reset'
	| 'imported'
	| 'replaced'
	| 'unhidden'
	| 'read_again'
	| 'not_json'
	| 'not_settings'
	| 'newer'
	| 'not_saved'
	| 'no_site'
	| 'known_site'
	| 'not_allowed'
	| 'pack_added'
	| 'pack_replaced'
	| 'pack_refused'
	| 'pack_no_room'
	| 'pack_failed'
	| 'pack_removed';

export interface Said {
	readonly event: Event;
	/** A name or a number in it. */
	readonly about?: string | number;
	/** The settings before, where it can be undone. */
	readonly before?: Settings;
}

/** Changes some settings. `said` is told once it is done, with an offer to undo it. */
export type OnChange = (change: Partial<Settings>, said?: Omit<Said, 'before'>) => void;

/** An entity that is marked nowhere; one that the pack no longer knows goes by its id. */
export type Hidden = Pick<EntityRef, 'id' | 'name'>;
