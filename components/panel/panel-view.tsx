import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardModel } from '../../core/card/model.ts';
import type { Brief } from '../../core/summary/model.ts';
import { Card } from '../card/card.tsx';
import { PageNotice, type PopupPage } from '../page-state.tsx';
import { useWords } from '../words.ts';
import { BriefView } from './brief-view.tsx';
import type { RowActions } from './entity-row.tsx';
import { Head, type HeadProps } from './head.tsx';
import { TakeAway, type TakeAwayProps } from './take-away.tsx';
import { usePointing } from './use-pointing.ts';

export interface PanelProps extends RowActions, Omit<HeadProps, 'summary'>, TakeAwayProps {
	page: PopupPage;
	/** What is known of the page; absent where there is nothing, for which `page` gives the reason. */
	brief?: Brief | undefined;
	/** The card opened last; shown in place of the brief until `onBack`. */
	card?: CardModel | undefined;
	onBack: () => void;
	onReadPage?: () => void;
	/** Reads on after a pause. */
	onResume?: () => void;
	/** Begins a note of the reader's own. */
	onNote?: (id: string) => void;
	/** The entity that the reader points at, or none any more. */
	onPoint?: (id: string | null) => void;
}

/** The side panel: the page in one look, a card in its place, or why there is neither. */
export function PanelView(props: PanelProps) {
	const { page, brief, card, onJump, onOpen, onBack, onReadPage, onResume, onPoint, onPrint } = props;
	const t = useWords();
	const root = useRef<HTMLElement>(null);
	/** Where the reader was in the brief when a card took its place. */
	const left = useRef<{ element: Element | null; top: number } | undefined>(undefined);
	const [printing, setPrinting] = useState(false);
	const hasCard = card !== undefined;
	usePointing(root, onPoint);

	useLayoutEffect(() => {
		const main = root.current;
		if (!main) return;
		if (card) {
			main.scrollTop = 0;
			main.querySelector<HTMLElement>('.bs-card')?.focus();
		} else if (left.current) {
			main.scrollTop = left.current.top;
			(left.current.element as HTMLElement | null)?.focus({ preventScroll: true });
			left.current = undefined;
		}
	}, [card]);

	// What is folded is not there to be printed: it is unfolded first, and back when the print has been made.
	useEffect(() => {
		if (!printing) return undefined;
		const done = () => setPrinting(false);
		window.addEventListener('afterprint', done);
		onPrint?.();
		return () => window.removeEventListener('afterprint', done);
	}, [printing, onPrint]);

	const open = (id: string) => {
		if (!hasCard) left.current = { element: document.activeElement, top: root.current?.scrollTop ?? 0 };
		onOpen(id);
	};

	return (
		<main class="bs-panel" ref={root}>
			{(!brief || hasCard) && <h1 class="bs-vh">{t('extensionName')}</h1>}
			{card && <Card key={card.id} card={card} onEntity={onOpen} onBack={onBack} onNote={props.onNote} />}
			{brief ? (
				// The brief stays while a card is shown, so that it is found again as it was left.
				<div class="bs-brief" hidden={hasCard}>
					<Head summary={brief.summary} onPause={props.onPause} onSettings={props.onSettings} />
					<BriefView brief={brief} printing={printing} onJump={onJump} onOpen={open} />
					<TakeAway onCopy={props.onCopy} onSave={props.onSave} onPrint={onPrint && (() => setPrinting(true))} />
				</div>
			) : (
				!card && <PageNotice page={page} onReadPage={onReadPage} onResume={onResume} />
			)}
		</main>
	);
}
