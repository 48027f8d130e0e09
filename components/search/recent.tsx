import { useId } from 'preact/hooks';
import type { EntityRef } from '../../core/card/model.ts';
import { EntityLink } from '../card/entity-link.tsx';
import { useWords } from '../words.ts';

interface RecentProps {
	/** Latest first. */
	entities: readonly EntityRef[];
	onOpen: (id: string) => void;
	onForget: () => void;
}

/** What the reader looked up last, until the browser is closed or the reader clears it. */
export function Recent({ entities, onOpen, onForget }: RecentProps) {
	const t = useWords();
	const id = useId();
	if (!entities.length) return null;
	return (
		<section class="bs-recent" aria-labelledby={id}>
			<div class="bs-recent-head">
				<h2 class="bs-label" id={id}>
					{t('recent')}
				</h2>
				<button type="button" class="bs-forget" aria-label={t('forgetRecent')} onClick={onForget}>
					{t('forget')}
				</button>
			</div>
			<ul class="bs-chips">
				{entities.map((entity) => (
					<li key={entity.id}>
						<EntityLink entity={entity} onEntity={onOpen} />
					</li>
				))}
			</ul>
		</section>
	);
}
