/** All that the side panel shows of a page. Apart from `page-view.ts`, so that the popup does not load it. */
import { summaryOf } from '../components/page-state.tsx';
import { briefOf } from '../core/summary/brief.ts';
import type { Brief } from '../core/summary/model.ts';
import { bundledKnowledge } from './bundled-pack.ts';
import type { PageView } from './page-view.ts';

/** The page's brief, if anything of the page is known. */
export function fullBrief({ page, counts }: PageView): Brief | undefined {
	const summary = summaryOf(page);
	return summary && briefOf(bundledKnowledge(), summary, counts);
}
