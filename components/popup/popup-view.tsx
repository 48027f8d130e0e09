import { useEffect, useRef } from 'preact/hooks';
import type { CardModel, EntityRef } from '../../core/card/model.ts';
import type { SearchResult } from '../../core/search/search.ts';
import { Card } from '../card/card.tsx';
import { PageNotice, type PopupPage, summaryOf } from '../page-state.tsx';
import type { Filter } from '../search/filters.tsx';
import { Recent } from '../search/recent.tsx';
import { SearchBox } from '../search/search-box.tsx';
import { useWords } from '../words.ts';
import { Foot } from './foot.tsx';
import { ThisPage } from './this-page.tsx';

export type { PopupPage } from '../page-state.tsx';

/** Latest look-ups shown where the page's own names follow: two lines. */
const FEW_RECENT = 4;

export interface PopupProps {
	query: string;
	/** Best first; undefined while the search is not ready. */
	results: readonly SearchResult[] | undefined;
	onQuery: (query: string) => void;
	filter: Filter;
	onFilter: (filter: Filter) => void;
	/** What was looked up last, the latest first. */
	recent: readonly EntityRef[];
	onForget: () => void;
	/** The card opened last; shown in place of results and page until `onBack`. */
	card?: CardModel | undefined;
	onOpen: (id: string) => void;
	onBack: () => void;
	/** The page that the popup is open over; none where it has a tab to itself. */
	page?: PopupPage | undefined;
	/** Takes the marks back from this page alone, or reads on. */
	onPause: (on: boolean) => void;
	onSiteSwitch: (on: boolean) => void;
	onOpenPanel: (() => void) | undefined;
	onSettings: () => void;
	onNote: (id: string) => void;
	onReadPage?: () => void;
}

/** The popup: search on top; under it a card, results, or what this page holds; what can be done with the page at the foot. */
export function PopupView(props: PopupProps) {
	const { query, card, onOpen, onBack, page } = props;
	const t = useWords();
	const root = useRef<HTMLElement>(null);
	const summary = page && summaryOf(page);
	const cardId = card?.id;

	useEffect(() => {
		if (cardId) root.current?.querySelector<HTMLElement>('.bs-card')?.focus();
	}, [cardId]);

	const search = (text: string) => {
		if (card) onBack();
		props.onQuery(text);
	};
	const back = () => {
		onBack();
		root.current?.querySelector('input')?.focus();
	};

	return (
		<main class="bs-popup" ref={root}>
			<h1 class="bs-vh">{t('extensionName')}</h1>
			<SearchBox
				query={query}
				results={props.results}
				onQuery={search}
				filter={props.filter}
				onFilter={props.onFilter}
				onOpen={onOpen}
				collapsed={!!card}
				autofocus={!card}
			/>
			{card && <Card key={card.id} card={card} onEntity={onOpen} onBack={back} onNote={props.onNote} />}
			{!card && !query.trim() && (
				<div class="bs-popup-page">
					<Recent
						entities={summary ? props.recent.slice(0, FEW_RECENT) : props.recent}
						onOpen={onOpen}
						onForget={props.onForget}
					/>
					{page?.state === 'article' && page.partial && <p class="bs-muted bs-this-page-head">{t('partial')}</p>}
					{summary && <ThisPage summary={summary} onOpen={onOpen} />}
					{page && !summary && (
						<PageNotice page={page} onReadPage={props.onReadPage} onResume={() => props.onPause(false)} />
					)}
				</div>
			)}
			{page && (
				<Foot
					page={page}
					onPause={props.onPause}
					onSiteSwitch={props.onSiteSwitch}
					onOpenPanel={props.onOpenPanel}
					onSettings={props.onSettings}
				/>
			)}
		</main>
	);
}
