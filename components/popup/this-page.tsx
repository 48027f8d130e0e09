import type { PageSummary } from '../../core/summary/model.ts';
import { Section } from '../summary/section.tsx';
import { useWords } from '../words.ts';

/** As many of each kind as fit without scrolling; the side panel has them all. */
const SHOWN = 3;

/** The page's top actors and issues, or its places where it has neither; a click opens the card. */
export function ThisPage({ summary, onOpen }: { summary: PageSummary; onOpen: (id: string) => void }) {
	const t = useWords();
	const { actors, issues, places } = summary;
	return (
		<div class="bs-this-page">
			{actors.length + issues.length > 0 && (
				<p class="bs-muted bs-this-page-head">
					{t('thisPageHolds', t('actorsAndIssues', t('actorsCount', actors.length), t('issuesCount', issues.length)))}
				</p>
			)}
			<Section title={t('actors')} entries={actors.slice(0, SHOWN)} onPick={onOpen} />
			<Section title={t('issues')} entries={issues.slice(0, SHOWN)} onPick={onOpen} />
			{!actors.length && !issues.length && (
				<Section title={t('places')} entries={places.slice(0, SHOWN)} onPick={onOpen} />
			)}
		</div>
	);
}
