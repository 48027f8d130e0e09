import type { CardSource } from '../../core/card/model.ts';
import type { LeftOut } from '../../core/summary/model.ts';
import { Cite } from '../card/cite.tsx';
import { EntityLink, type OnEntity } from '../card/entity-link.tsx';
import { formatDate } from '../format.ts';
import { useWords } from '../words.ts';
import { Fill, HOLES } from './fill.tsx';
import { Stance } from './held.tsx';

interface LeftOutProps {
	items: readonly LeftOut[];
	sources: readonly CardSource[];
	onOpen: OnEntity;
}

/** What the sources also say on the page's issues, each with the reason why it is listed: an offer, not blame. */
export function LeftOutView({ items, sources, onOpen }: LeftOutProps) {
	const t = useWords();
	return (
		<>
			<p class="bs-muted">{t('leftOutHint')}</p>
			<ul class="bs-left-out">
				{items.map(({ id, text, stance, by, when, cite, issue, absent }) => {
					const link = (entity: typeof issue) => <EntityLink key={entity.id} entity={entity} onEntity={onOpen} />;
					const said = [by === absent.name ? undefined : by, when && formatDate(when, t('locale'))].filter(Boolean);
					return (
						<li key={id} class="bs-item">
							<div class="bs-position">
								<EntityLink entity={absent} onEntity={onOpen} />
								{stance && <Stance stance={stance} />}
								{said.length > 0 && <span class="bs-when">{said.join(' · ')}</span>}
							</div>
							<p lang="en">{text}</p>
							<Cite cite={cite} sources={sources} />
							<p class="bs-reason">
								<Fill text={t('leftOutWhy', ...HOLES)} parts={[link(issue), link(absent)]} />
							</p>
						</li>
					);
				})}
			</ul>
		</>
	);
}
