/** Names in place of the pack's ids. */
import type { Knowledge } from '../pack/knowledge.ts';
import type { Statement } from '../pack/schema.ts';
import type { EntityRef } from './model.ts';

/** What a view needs to name an entity and to open its card. */
export function refOf({ entities }: Knowledge, id: string): EntityRef {
	const entity = entities.get(id);
	return { id, name: entity?.name ?? id, type: entity?.type ?? 'topic' };
}

/** Name of who said it; undefined where it is the source's own author or nobody. */
export function speakerOf({ entities }: Knowledge, { by }: Statement): string | undefined {
	if (by === undefined || by === 'author') return undefined;
	return typeof by === 'string' ? entities.get(by)?.name : by.name;
}
