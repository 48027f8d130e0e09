import type { CardModel, CardPosition } from '../../core/card/model.ts';
import { formatDate } from '../format.ts';
import { StanceIcon } from '../icons.tsx';
import { useWords } from '../words.ts';
import { Cite } from './cite.tsx';
import { EntityLink, type OnEntity } from './entity-link.tsx';
import { Fold } from './fold.tsx';

/** More than these wait behind a click, so that positions don't push the rest of the card out of sight. */
const SHOWN = 3;

interface Props {
	card: CardModel;
	onEntity: OnEntity | undefined;
}

function Position({ position, card, onEntity }: Props & { position: CardPosition }) {
	const t = useWords();
	const { actor, issue, stance, text, when, cite } = position;
	const isActor = actor.id === card.id;
	const link = <EntityLink entity={isActor ? issue : actor} onEntity={onEntity} />;
	return (
		<li class="bs-item">
			<div class="bs-position">
				{!isActor && link}
				<span class="bs-stance">
					<StanceIcon stance={stance} />
					{t(`stance_${stance}`)}
				</span>
				{isActor && link}
			</div>
			<p>
				<span lang="en">{text}</span>
				{when && <span class="bs-quiet">{` ${formatDate(when, t('locale'))}`}</span>}
			</p>
			<Cite cite={cite} sources={card.sources} />
		</li>
	);
}

/** Where an actor stands on issues or, on an issue's card, where actors stand on it. Always in words. */
export function Positions({ card, onEntity }: Props) {
	const t = useWords();
	const row = (position: CardPosition) => (
		<Position
			key={position.actor.id + position.issue.id + position.text}
			position={position}
			card={card}
			onEntity={onEntity}
		/>
	);
	const rest = card.positions.slice(SHOWN);
	return (
		<>
			<ul>{card.positions.slice(0, SHOWN).map(row)}</ul>
			{rest.length > 0 && (
				<Fold class="bs-more" summary={t('morePositions', rest.length)}>
					{() => <ul>{rest.map(row)}</ul>}
				</Fold>
			)}
		</>
	);
}
