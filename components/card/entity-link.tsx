import type { EntityRef } from '../../core/card/model.ts';

/** Opens another entity's card. */
export type OnEntity = (id: string) => void;

/** An entity's name: a button where its card can be opened, plain text where not. */
export function EntityLink({ entity, onEntity }: { entity: EntityRef; onEntity: OnEntity | undefined }) {
	if (!onEntity) {
		return (
			<span class="bs-link" lang="en" data-entity={entity.id}>
				{entity.name}
			</span>
		);
	}
	return (
		<button type="button" class="bs-link" lang="en" data-entity={entity.id} onClick={() => onEntity(entity.id)}>
			{entity.name}
		</button>
	);
}
