/** How much of a page each entity is: what the parts of a brief rank by. */
import type { PageContext } from '../match/evidence.ts';
import type { Knowledge } from '../pack/knowledge.ts';
import type { EntityType } from '../pack/schema.ts';

const ACTORS: ReadonlySet<EntityType> = new Set(['person', 'organisation']);

export function isActor(type: EntityType): boolean {
	return ACTORS.has(type);
}

/** Whether a type is what news is about, rather than who acts or where. */
export function isIssue(type: EntityType): boolean {
	return !isActor(type) && type !== 'place';
}

/**
 * Weighs an entity by its mentions, which count ever less. Issues say most of what a page is about; a country
 * that every page of its news names says little.
 */
export function weigher({ entities }: Knowledge, page: PageContext): (id: string) => number {
	return (id) => {
		const type = entities.get(id)?.type;
		const count = page[id] ?? 0;
		if (!type || count <= 0) return 0;
		const share = isIssue(type) ? 2 : isActor(type) ? 1 : 0.3;
		return share * Math.log2(1 + count);
	};
}
