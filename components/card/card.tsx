import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CardModel } from '../../core/card/model.ts';
import { formatDate } from '../format.ts';
import { IconButton } from '../icon-button.tsx';
import { BackIcon, CloseIcon } from '../icons.tsx';
import { useWords } from '../words.ts';
import { Actions } from './actions.tsx';
import { Cite } from './cite.tsx';
import { Disputes, disputesHeading } from './disputes.tsx';
import { EntityLink, type OnEntity } from './entity-link.tsx';
import { Positions } from './positions.tsx';
import { SourceList } from './source-list.tsx';
import { Statements } from './statements.tsx';
import { TimeNotice } from './time-notice.tsx';
import { Why } from './why.tsx';

export interface CardProps {
	card: CardModel;
	/** Opens another entity's card; without it, names in the card are plain text. */
	onEntity?: OnEntity;
	/** Given where the card floats over a page. */
	onClose?: () => void;
	onBack?: () => void;
	/** When the article was published that the card is read with: YYYY, YYYY-MM or YYYY-MM-DD. */
	articleDate?: string | undefined;
	isPinned?: boolean;
	onPin?: (() => void) | undefined;
	onPanel?: (() => void) | undefined;
	/** Begins a note of the reader's own. */
	onNote?: ((id: string) => void) | undefined;
	/** Has the entity marked nowhere any more, or again. */
	onHide?: (hidden: boolean) => void;
	/** Of the entity's name; sections are one below. */
	headingLevel?: 2 | 3 | 4;
}

type Heading = 'h2' | 'h3' | 'h4' | 'h5';

function Section({ heading: Tag, title, children }: { heading: Heading; title: string; children: ComponentChildren }) {
	return (
		<section class="bs-block">
			<Tag class="bs-label">{title}</Tag>
			{children}
		</section>
	);
}

/** Who or what an entity is, what was said that matters here, and which source says so. */
export function Card(props: CardProps) {
	const {
		card,
		onEntity,
		onClose,
		onBack,
		headingLevel = 2,
		articleDate,
		isPinned,
		onPin,
		onPanel,
		onNote,
		onHide,
	} = props;
	const [hidden, setHidden] = useState(false);
	const t = useWords();
	const Name = `h${headingLevel}` as Heading;
	const below = `h${headingLevel + 1}` as Heading;
	const { role, description, sources } = card;
	const leave = onClose ?? onBack;
	const root = {
		'aria-label': card.name,
		'data-entity': card.id,
		lang: t('locale'),
		dir: 'auto',
		tabIndex: -1,
		onKeyDown: (event: KeyboardEvent) => {
			if (event.key !== 'Escape' || !leave) return;
			event.preventDefault();
			event.stopPropagation();
			leave();
		},
	} as const;
	const hide = (now: boolean) => {
		setHidden(now);
		onHide?.(now);
	};
	const content = (
		<>
			<header class="bs-head">
				<div class="bs-bar">
					{onBack && (
						<IconButton label={t('back')} onClick={onBack}>
							<BackIcon />
						</IconButton>
					)}
					<p class="bs-quiet">
						{t(`type_${card.type}`)}
						{isPinned && ` · ${t('pinned')}`}
					</p>
					{onClose && (
						<IconButton label={t('close')} onClick={onClose}>
							<CloseIcon />
						</IconButton>
					)}
				</div>
				<Name class="bs-name" lang="en">
					{card.name}
				</Name>
			</header>
			<div class="bs-body">
				<TimeNotice card={card} articleDate={articleDate} />
				{role && (
					<p class="bs-role">
						<span lang="en">{role.title}</span>{' '}
						<span class="bs-quiet">{t('roleAsOf', formatDate(role.asOf, t('locale')))}</span>
					</p>
				)}
				<p class="bs-lead" lang="en">
					{description.text}
				</p>
				<Cite cite={[...(role?.cite ?? []), ...description.cite]} sources={sources} />
				<Statements card={card} />
				{card.positions.length > 0 && (
					<Section heading={below} title={t('positions')}>
						<Positions card={card} onEntity={onEntity} />
					</Section>
				)}
				{card.disputes.length > 0 && (
					<Section heading={below} title={disputesHeading(card.disputes, t)}>
						<Disputes card={card} />
					</Section>
				)}
				{card.related.length > 0 && (
					<Section heading={below} title={t('related')}>
						<ul class="bs-chips">
							{card.related.map((entity) => (
								<li key={entity.id}>
									<EntityLink entity={entity} onEntity={onEntity} />
								</li>
							))}
						</ul>
					</Section>
				)}
				<SourceList card={card} />
				<Why card={card} />
			</div>
			{/* The rest of the card stays: a smaller one would slip from under the pointer, close, and be past undoing. */}
			{hidden ? (
				<p class="bs-hidden" role="status">
					{t('hiddenNow', card.name)}{' '}
					<button type="button" class="bs-link" onClick={() => hide(false)}>
						{t('undo')}
					</button>
				</p>
			) : (
				<Actions
					card={card}
					onPin={onPin}
					onPanel={onPanel}
					onNote={onNote && (() => onNote(card.id))}
					onHide={onHide && (() => hide(true))}
				/>
			)}
		</>
	);
	// Over a page the card holds controls and takes focus on request, so it is a non-modal dialog (a tooltip may hold
	// no controls); in the popup and the panel it is part of the document, so an article.
	return onClose ? (
		<div {...root} class="bs-card bs-floating" role="dialog">
			{content}
		</div>
	) : (
		<article {...root} class="bs-card">
			{content}
		</article>
	);
}
