/** What the side panel shows, state by state. */
import { manyStatements, personCard } from '../card/fixtures.ts';
import { pages } from '../page-fixtures.ts';
import type { PanelProps } from './panel-view.tsx';

type Shown = Pick<PanelProps, 'page' | 'card'>;

/** Every state of the side panel, by its name. */
export const panels: Readonly<Record<string, Shown>> = {
	article: { page: pages.article },
	oneMention: { page: pages.oneMention },
	longNames: { page: pages.longNames },
	card: { page: pages.article, card: personCard },
	cardOfDeal: { page: pages.article, card: manyStatements },
	off: { page: pages.off },
	noArticle: { page: pages.noArticle },
	nothingKnown: { page: pages.nothingKnown },
	noAccess: { page: pages.noAccess },
	reload: { page: pages.reload },
	loading: { page: pages.loading },
};
