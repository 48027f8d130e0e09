import type { ActorGroup } from '../../core/summary/model.ts';
import { EntityLink } from '../card/entity-link.tsx';
import { useWords } from '../words.ts';
import { EntityList, type RowActions } from './entity-row.tsx';

interface WhoProps extends RowActions {
	groups: readonly ActorGroup[];
	printing: boolean;
}

/** The page's actors under the side they stand on. */
export function Who({ groups, ...props }: WhoProps) {
	const t = useWords();
	return (
		<>
			{groups.map(({ side, count, actors }) => (
				<section key={side?.id ?? ''} class="bs-side">
					<h3 class="bs-side-title">
						{side ? <EntityLink entity={side} onEntity={props.onOpen} /> : <span>{t('others')}</span>}
						{actors.length > 1 && (
							<span class="bs-count">
								<span aria-hidden="true">{count}</span>
								<span class="bs-vh">{t('times', count)}</span>
							</span>
						)}
					</h3>
					<EntityList entries={actors} {...props} />
				</section>
			))}
		</>
	);
}
