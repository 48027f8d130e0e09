/** Which entities are somewhere, by their relations. */
import type { Entity } from '../pack/schema.ts';

/** The country that nearly all news speaks of, so that its name says little of a page. */
export const IN_ALL_NEWS = 'united-states';

/** Whether an entity is a place, or in one. */
export function isSomewhere({ type, relations }: Entity): boolean {
	return type === 'place' || relations.some(({ kind }) => kind === 'located-in');
}

/** Whether an entity is in a country, or its capital. */
export function isCity({ relations }: Entity): boolean {
	return relations.some(({ kind }) => kind === 'capital-of' || kind === 'located-in');
}

/** Whether it is in a country other than the one that nearly all news speaks of. */
export function isAbroad({ relations, side }: Entity): boolean {
	const isIn = relations.filter(({ kind }) => kind === 'capital-of' || kind === 'located-in');
	return side !== IN_ALL_NEWS && isIn.length > 0 && isIn.every(({ to }) => to !== IN_ALL_NEWS);
}
