/** What a reader of the news can choose, and what holds until they do. */
import * as v from 'valibot';
import { EntityTypeSchema, IdSchema } from './pack/schema.ts';

/** Which mentions are underlined; all of them answer to hover. */
export const SHOWS = ['all', 'section', 'article', 'none'] as const;
export const LOOKS = ['underline', 'tint'] as const;
/** A key that must be held for a card to open on hover. */
export const MODIFIERS = ['none', 'alt', 'ctrl', 'shift'] as const;
export const THEMES = ['page', 'light', 'dark'] as const;
/** Languages of aliases that can be left out; English always counts. */
export const ALIAS_LANGUAGES = ['de', 'es', 'fr', 'ru', 'uk'] as const;
/** What cards are about, in the order in which types are listed. */
export const ENTITY_TYPES = EntityTypeSchema.options;

/** Shortest and longest hesitation before a card opens, in milliseconds. */
export const DELAYS = { least: 0, most: 2000, normal: 300 } as const;

/** Most sites switched off and most entities hidden that are kept. */
const MOST = 5_000;

const Site = v.pipe(v.string(), v.minLength(1), v.maxLength(255));

/** A value that is not understood gives way to the normal one, and nothing else is lost by it. */
export const SettingsSchema = v.object({
	/** Hosts, without `www.`, on which Backstory stays off. */
	offSites: v.fallback(v.pipe(v.array(Site), v.maxLength(MOST)), []),
	/** Entities that are not to be marked anywhere. */
	hidden: v.fallback(v.pipe(v.array(IdSchema), v.maxLength(MOST)), []),
	show: v.fallback(v.picklist(SHOWS), 'section'),
	look: v.fallback(v.picklist(LOOKS), 'underline'),
	/** Types that are marked. */
	types: v.fallback(v.array(v.picklist(ENTITY_TYPES)), [...ENTITY_TYPES]),
	/** Hesitation before a card opens, in milliseconds. */
	delay: v.fallback(
		v.pipe(v.number(), v.integer(), v.minValue(DELAYS.least), v.maxValue(DELAYS.most)),
		DELAYS.normal as number,
	),
	modifier: v.fallback(v.picklist(MODIFIERS), 'none'),
	theme: v.fallback(v.picklist(THEMES), 'page'),
	languages: v.fallback(v.array(v.picklist(ALIAS_LANGUAGES)), [...ALIAS_LANGUAGES]),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

/** Whatever was stored or imported, as settings. */
export function toSettings(stored: unknown): Settings {
	const given = typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? stored : {};
	return v.parse(SettingsSchema, given);
}

export const NORMAL_SETTINGS: Settings = toSettings({});

/** The part of the settings that a page's scripts need. */
export type PageSettings = Pick<Settings, 'show' | 'look' | 'delay' | 'modifier' | 'theme'>;

export function pageSettings({ show, look, delay, modifier, theme }: Settings): PageSettings {
	return { show, look, delay, modifier, theme };
}
