/** From the entities found on a page to what the side panel and the popup show. */
import type { PageContext } from '../match/evidence.ts';
import type { Knowledge } from '../pack/knowledge.ts';
import type { PageFacts, PageSummary, SummaryEntry } from './model.ts';
import { isActor, isIssue } from './weights.ts';

/** Groups the page's entities; within a group the most mentioned come first, then by name. */
export function summarise(knowledge: Knowledge, page: PageFacts, counts: PageContext): PageSummary {
	const entries: SummaryEntry[] = [];
	for (const [id, count] of Object.entries(counts)) {
		const entity = knowledge.entities.get(id);
		if (!entity || count <= 0) continue;
		const role = entity.roles.at(-1);
		const line = role ? { line: role.title, asOf: role.asOf } : { line: entity.description };
		const at = page.at?.[id];
		entries.push({ id, name: entity.name, type: entity.type, count, ...line, ...(at && { at }) });
	}
	entries.sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en'));
	return {
		title: page.title,
		host: page.host.replace(/^www\./, ''),
		...(page.outlet && { outlet: page.outlet }),
		...(page.published && { published: page.published }),
		actors: entries.filter(({ type }) => isActor(type)),
		issues: entries.filter(({ type }) => isIssue(type)),
		places: entries.filter(({ type }) => type === 'place'),
	};
}
