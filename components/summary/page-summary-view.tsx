import { useId } from 'preact/hooks';
import type { PageSummary, SummaryEntry } from '../../core/summary/model.ts';
import { useWords } from '../words.ts';
import { Row } from './row.tsx';

export interface PageSummaryProps {
	summary: PageSummary;
	/** Goes to the entity's next mention in the page. */
	onJump: (id: string) => void;
	/** Opens the entity's card; without it, rows only jump. */
	onOpen?: (id: string) => void;
}

interface SectionProps {
	title: string;
	entries: readonly SummaryEntry[];
	onJump: (id: string) => void;
	onOpen: ((id: string) => void) | undefined;
}

function Section({ title, entries, onJump, onOpen }: SectionProps) {
	const id = useId();
	if (!entries.length) return null;
	return (
		<section class="bs-section" aria-labelledby={id}>
			<h2 class="bs-section-title" id={id}>
				{title}
			</h2>
			<ul>
				{entries.map((entry) => (
					<Row key={entry.id} entry={entry} onPick={onJump} onInfo={onOpen} />
				))}
			</ul>
		</section>
	);
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
			<Section title={t('actors')} entries={actors} onJump={onJump} onOpen={onOpen} />
			<Section title={t('issues')} entries={issues} onJump={onJump} onOpen={onOpen} />
			<Section title={t('places')} entries={places} onJump={onJump} onOpen={onOpen} />
		</div>
	);
}
