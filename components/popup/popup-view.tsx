import { useEffect, useRef } from 'preact/hooks';
import type { CardModel } from '../../core/card/model.ts';
import type { SearchResult } from '../../core/search/search.ts';
import { Card } from '../card/card.tsx';
import { PanelIcon } from '../icons.tsx';
import { PageNotice, type PopupPage, summaryOf } from '../page-state.tsx';
import { SearchBox } from '../search/search-box.tsx';
import { useWords } from '../words.ts';
import { SiteSwitch } from './site-switch.tsx';
import { ThisPage } from './this-page.tsx';

export type { PopupPage } from '../page-state.tsx';

export interface PopupProps {
	query: string;
	/** Best first. */
	results: readonly SearchResult[];
	onQuery: (query: string) => void;
	/** The card opened last; shown in place of results and page until `onBack`. */
	card?: CardModel | undefined;
	onOpen: (id: string) => void;
	onBack: () => void;
	page: PopupPage;
	onSiteSwitch: (on: boolean) => void;
	onOpenPanel: () => void;
	onReadPage?: () => void;
}

/** The popup: search on top; under it a card, results, or what this page holds; the site's switch at the foot. */
export function PopupView(props: PopupProps) {
	const { query, results, onQuery, card, onOpen, onBack, page, onSiteSwitch, onOpenPanel, onReadPage } = props;
	const t = useWords();
	const root = useRef<HTMLElement>(null);
	const summary = summaryOf(page);
	const cardId = card?.id;

	useEffect(() => {
		if (cardId) root.current?.querySelector<HTMLElement>('.bs-card')?.focus();
	}, [cardId]);

	const search = (text: string) => {
		if (card) onBack();
		onQuery(text);
	};
	const back = () => {
		onBack();
		root.current?.querySelector('input')?.focus();
	};

	return (
		<main class="bs-popup" ref={root}>
			<h1 class="bs-vh">{t('extensionName')}</h1>
			<SearchBox query={query} results={results} onQuery={search} onOpen={onOpen} collapsed={!!card} autofocus />
			{card && <Card key={card.id} card={card} onEntity={onOpen} onBack={back} />}
			{!card && !query.trim() && (
				<div class="bs-popup-page">
					{summary ? (
						<ThisPage summary={summary} onOpen={onOpen} />
					) : (
						<PageNotice page={page} onReadPage={onReadPage} />
					)}
				</div>
			)}
			<footer class="bs-popup-foot">
				{page.host && page.on !== undefined && <SiteSwitch host={page.host} on={page.on} onSwitch={onSiteSwitch} />}
				<button type="button" class="bs-button bs-panel-button" onClick={onOpenPanel}>
					<PanelIcon />
					{t('openPanel')}
				</button>
			</footer>
		</main>
	);
}
