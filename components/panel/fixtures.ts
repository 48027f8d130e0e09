/** What the side panel shows, state by state. */
import { manyStatements, personCard } from '../card/fixtures.ts';
import { pages } from '../page-fixtures.ts';
import { fullBrief, longBrief, placeOnly } from './fixture-briefs.ts';
import type { PanelProps } from './panel-view.tsx';

type Shown = Pick<PanelProps, 'page' | 'card' | 'brief'>;

/** Every state of the side panel, by its name. */
export const panels: Readonly<Record<string, Shown>> = {
	article: { page: pages.article, brief: fullBrief },
	oneMention: { page: pages.oneMention, brief: placeOnly },
	longNames: { page: pages.longNames, brief: longBrief },
	card: { page: pages.article, brief: fullBrief, card: personCard },
	cardOfDeal: { page: pages.article, brief: fullBrief, card: manyStatements },
	off: { page: pages.off },
	paused: { page: { state: 'paused', host: 'bbc.com', on: true } },
	noArticle: { page: pages.noArticle },
	nothingKnown: { page: pages.nothingKnown },
	noAccess: { page: pages.noAccess },
	reload: { page: pages.reload },
	loading: { page: pages.loading },
};
