import type { PageSummary } from '../../core/summary/model.ts';
import { useWords } from '../words.ts';
import { Section } from './section.tsx';

export interface PageSummaryProps {
	summary: PageSummary;
	/** Goes to the entity's next mention in the page. */
	onJump: (id: string) => void;
	/** Opens the entity's card; without it, rows only jump. */
	onOpen?: (id: string) => void;
}

/** The page in one look: its actors, issues and places, and how often each occurs. */
export function PageSummaryView({ summary, onJump, onOpen }: PageSummaryProps) {
	const t = useWords();
	const { actors, issues, places } = summary;
	return (
		<div class="bs-summary">
			<header class="bs-summary-head">
				<p class="bs-muted">{summary.host}</p>
				<h1 class="bs-headline">{summary.title || summary.host}</h1>
				{actors.length + issues.length > 0 && (
					<p class="bs-muted">
						{t('actorsAndIssues', t('actorsCount', actors.length), t('issuesCount', issues.length))}
					</p>
				)}
				<p class="bs-muted">{t('jumpHint')}</p>
			</header>
			<Section title={t('actors')} entries={actors} onPick={onJump} onInfo={onOpen} />
			<Section title={t('issues')} entries={issues} onPick={onJump} onInfo={onOpen} />
			<Section title={t('places')} entries={places} onPick={onJump} onInfo={onOpen} />
		</div>
	);
}
