/** What the popup shows, state by state. */
import { manyStatements, personCard } from '../card/fixtures.ts';
import { pages } from '../page-fixtures.ts';
import { fewRecent, filtered, manyRecent, misspelt, noneOfAKind, nothingFound, rareEarth } from '../search/fixtures.ts';
import type { PopupProps } from './popup-view.tsx';

type Shown = Pick<PopupProps, 'query' | 'results' | 'card' | 'page'> & Partial<Pick<PopupProps, 'filter' | 'recent'>>;

const idle = { query: '', results: [] };

/** Every state of the popup, by its name. */
export const popups: Readonly<Record<string, Shown>> = {
	article: { ...idle, page: pages.article },
	longNames: { ...idle, page: pages.longNames },
	oneMention: { ...idle, page: pages.oneMention },
	misspelt: { ...misspelt, page: pages.article },
	manyResults: { ...rareEarth, page: pages.noArticle },
	filtered: { ...filtered, page: pages.article },
	noneOfAKind: { ...noneOfAKind, page: pages.article },
	nothingFound: { ...nothingFound, page: pages.article },
	card: { ...misspelt, card: personCard, page: pages.article },
	cardFromPage: { ...idle, card: manyStatements, page: pages.article },
	recent: { ...idle, page: pages.article, recent: manyRecent },
	manyRecent: { ...idle, page: pages.noArticle, recent: manyRecent },
	searchNotReady: { query: 'zel', results: undefined, page: pages.article },
	inATab: { ...idle, card: personCard, recent: fewRecent },
	paused: { ...idle, page: pages.paused },
	partial: { ...idle, page: pages.partial },
	restless: { ...idle, page: pages.restless },
	off: { ...idle, page: pages.off },
	noArticle: { ...idle, page: pages.noArticle },
	nothingKnown: { ...idle, page: pages.nothingKnown },
	noAccess: { ...idle, page: pages.noAccess },
	unsupported: { ...idle, page: pages.unsupported },
	loading: { ...idle, page: pages.loading },
};
