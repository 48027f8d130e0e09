/** How marks look: a quiet underline in the text's own colour, so it reads on any background. */
import type { EntityType } from '../../core/pack/schema.ts';

/** Name of the highlight that paints mentions of a type. */
export function markName(type: EntityType): string {
	return `backstory-${type}`;
}

const ACTORS: EntityType[] = ['person', 'organisation', 'place'];
const ISSUES: EntityType[] = ['agreement', 'event', 'topic', 'resource'];
const selector = (types: EntityType[]) => types.map((type) => `::highlight(${markName(type)})`).join(',');

/** Actors are dotted, issues dashed: a difference of shape, not of colour. */
export const MARK_CSS = `
${selector(ACTORS)}{text-decoration:underline dotted color-mix(in srgb,currentcolor 60%,transparent) 1px}
${selector(ISSUES)}{text-decoration:underline dashed color-mix(in srgb,currentcolor 60%,transparent) 1px}
::highlight(backstory-current){background-color:color-mix(in srgb,currentcolor 14%,transparent);text-decoration:underline solid currentcolor 1px}
@media (forced-colors:active){::highlight(backstory-current){background-color:Highlight;color:HighlightText}}
`;
