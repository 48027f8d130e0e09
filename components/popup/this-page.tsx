import { useId } from 'preact/hooks';
import type { PageSummary, SummaryEntry } from '../../core/summary/model.ts';
import { Row } from '../summary/row.tsx';
import { useWords } from '../words.ts';

/** As many of each kind as fit without scrolling; the side panel has them all. */
const SHOWN = 3;

interface GroupProps {
	title: string;
	entries: readonly SummaryEntry[];
	onOpen: (id: string) => void;
}

function Group({ title, entries, onOpen }: GroupProps) {
	const id = useId();
	if (!entries.length) return null;
	return (
		<section class="bs-section" aria-labelledby={id}>
			<h2 class="bs-section-title" id={id}>
				{title}
			</h2>
			<ul>
				{entries.slice(0, SHOWN).map((entry) => (
					<Row key={entry.id} entry={entry} onPick={onOpen} />
				))}
			</ul>
		</section>
	);
}

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
			<Group title={t('actors')} entries={actors} onOpen={onOpen} />
			<Group title={t('issues')} entries={issues} onOpen={onOpen} />
			{!actors.length && !issues.length && <Group title={t('places')} entries={places} onOpen={onOpen} />}
		</div>
	);
}
