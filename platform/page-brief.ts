/** All that the side panel shows of a page. Apart from `page-view.ts`, so that the popup does not load it. */
import { summaryOf } from '../components/page-state.tsx';
import type { Knowledge } from '../core/pack/knowledge.ts';
import { briefOf } from '../core/summary/brief.ts';
import type { Brief } from '../core/summary/model.ts';
import type { PageView } from './page-view.ts';

/** The page's brief, if anything of the page is known. */
export function fullBrief(knowledge: Knowledge, { page, counts }: PageView): Brief | undefined {
	const summary = summaryOf(page);
	return summary && briefOf(knowledge, summary, counts);
}
