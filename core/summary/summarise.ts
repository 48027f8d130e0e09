/** From the entities found on a page to what the side panel and the popup show. */
import type { PageContext } from '../match/evidence.ts';
import type { Knowledge } from '../pack/knowledge.ts';
import type { Entity } from '../pack/schema.ts';
import type { PageSummary, SummaryEntry } from './model.ts';

const ACTORS = new Set<Entity['type']>(['person', 'organisation']);

/** Groups the page's entities; within a group the most mentioned come first, then by name. */
export function summarise(
	knowledge: Knowledge,
	page: { title: string; host: string },
	counts: PageContext,
): PageSummary {
	const entries: SummaryEntry[] = [];
	for (const [id, count] of Object.entries(counts)) {
		const entity = knowledge.entities.get(id);
		if (!entity || count <= 0) continue;
		const role = entity.roles.at(-1);
		const line = role ? { line: role.title, asOf: role.asOf } : { line: entity.description };
		entries.push({ id, name: entity.name, type: entity.type, count, ...line });
	}
	entries.sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en'));
	return {
		title: page.title,
		host: page.host.replace(/^www\./, ''),
		actors: entries.filter((entry) => ACTORS.has(entry.type)),
		issues: entries.filter((entry) => !ACTORS.has(entry.type) && entry.type !== 'place'),
		places: entries.filter((entry) => entry.type === 'place'),
	};
}
