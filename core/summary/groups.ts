/** The page's actors by the side they stand on. */
import { refOf } from '../card/refs.ts';
import type { Knowledge } from '../pack/knowledge.ts';
import type { ActorGroup, SummaryEntry } from './model.ts';

/** The most mentioned side first; those that stand on none come last. Within a side the given order is kept. */
export function groupActors(knowledge: Knowledge, actors: readonly SummaryEntry[]): ActorGroup[] {
	const bySide = new Map<string | undefined, SummaryEntry[]>();
	for (const actor of actors) {
		const side = knowledge.entities.get(actor.id)?.side;
		const own = bySide.get(side);
		if (own) own.push(actor);
		else bySide.set(side, [actor]);
	}
	return [...bySide]
		.map(([side, own]) => ({
			...(side !== undefined && { side: refOf(knowledge, side) }),
			count: own.reduce((sum, { count }) => sum + count, 0),
			actors: own,
		}))
		.sort((a, b) => Number(!a.side) - Number(!b.side) || b.count - a.count);
}
