import { useEffect, useRef } from 'preact/hooks';
import type { CardModel } from '../../core/card/model.ts';
import { Card } from '../card/card.tsx';
import { PageNotice, type PopupPage, summaryOf } from '../page-state.tsx';
import { PageSummaryView } from '../summary/page-summary-view.tsx';

export interface PanelProps {
	page: PopupPage;
	/** The card opened last; shown in place of the list until `onBack`. */
	card?: CardModel | undefined;
	/** Goes to the entity's next mention in the page. */
	onJump: (id: string) => void;
	/** Opens the entity's card. */
	onOpen: (id: string) => void;
	onBack: () => void;
	onReadPage?: () => void;
}

/** The side panel: the page's summary, a card in its place, or why there is neither. */
export function PanelView({ page, card, onJump, onOpen, onBack, onReadPage }: PanelProps) {
	const root = useRef<HTMLElement>(null);
	const openedFrom = useRef('');
	const summary = summaryOf(page);
	const cardId = card?.id;

	useEffect(() => {
		const next = cardId ? '.bs-card' : `button[value="${openedFrom.current}"]`;
		root.current?.querySelector<HTMLElement>(next)?.focus();
	}, [cardId]);

	const open = (id: string) => {
		openedFrom.current = id;
		onOpen(id);
	};

	return (
		<main class="bs-panel" ref={root}>
			{card && <Card key={card.id} card={card} onEntity={onOpen} onBack={onBack} />}
			{!card && summary && <PageSummaryView summary={summary} onJump={onJump} onOpen={open} />}
			{!card && !summary && <PageNotice page={page} onReadPage={onReadPage} />}
		</main>
	);
}
