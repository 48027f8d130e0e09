/** How marks look: quiet, in the text's own colour, so that they read on any background. */
import type { EntityType } from '../../core/pack/schema.ts';
import type { Settings } from '../../core/settings.ts';

/** Name of the highlight that paints mentions of a type. */
export function markName(type: EntityType): string {
	return `backstory-${type}`;
}

/** Mentions that answer to hover but are not painted. */
export const QUIET = 'backstory-quiet';
/** The mention whose card is open, or that was jumped to. */
export const CURRENT = 'backstory-current';
/** Mentions of the entity that the side panel points at. */
export const POINTED = 'backstory-pointed';

const ACTORS: EntityType[] = ['person', 'organisation', 'place'];
const ISSUES: EntityType[] = ['agreement', 'event', 'topic', 'resource'];
const selector = (types: EntityType[]) => types.map((type) => `::highlight(${markName(type)})`).join(',');

/**
 * Actors are dotted, issues dashed: a difference of shape, not of colour. A tint keeps a line as thin as can be; where
 * the reader's own colours hold, only the line is left, because any background would there be a selection's.
 */
export function markCss(look: Settings['look']): string {
	const share = look === 'tint' ? 25 : 60;
	const line = (style: string) =>
		`text-decoration:underline ${style} color-mix(in srgb,currentcolor ${share}%,transparent) 1px`;
	const tint = `@media (forced-colors:none){${selector([...ACTORS, ...ISSUES])}{background-color:color-mix(in srgb,currentcolor 9%,transparent)}}`;
	return `${look === 'tint' ? tint : ''}
${selector(ACTORS)}{${line('dotted')}}
${selector(ISSUES)}{${line('dashed')}}
::highlight(${POINTED}){background-color:color-mix(in srgb,currentcolor 14%,transparent)}
::highlight(${CURRENT}){background-color:color-mix(in srgb,currentcolor 14%,transparent);text-decoration:underline solid currentcolor 1px}
@media (forced-colors:active){::highlight(${CURRENT}),::highlight(${POINTED}){background-color:Highlight;color:HighlightText}}
`;
}
