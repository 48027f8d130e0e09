import { useState } from 'preact/hooks';
import type { CardSource } from '../../core/card/model.ts';
import type { Timeline, TimelineEvent } from '../../core/summary/model.ts';
import { Cite } from '../card/cite.tsx';
import { formatDate } from '../format.ts';
import { useWords } from '../words.ts';

interface TimelineProps {
	timeline: Timeline;
	sources: readonly CardSource[];
}

/** The events that bear on the page in the order of their dates, and the article among them. */
export function TimelineView({ timeline, sources }: TimelineProps) {
	const t = useWords();
	const [all, setAll] = useState(false);
	const { events, article } = timeline;
	const hidden = events.filter(({ main }) => !main).length;
	const row = (event: TimelineEvent) =>
		all || event.main ? <Event key={event.id} event={event} sources={sources} /> : null;
	return (
		<>
			<ol class="bs-timeline">
				{events.slice(0, article?.after ?? events.length).map(row)}
				{article && (
					<li class="bs-event bs-event-article">
						<time class="bs-event-date" dateTime={article.date}>
							{formatDate(article.date, t('locale'))}
						</time>
						<p>{t('thisArticle')}</p>
					</li>
				)}
				{article && events.slice(article.after).map(row)}
			</ol>
			{hidden > 0 && (
				<button type="button" class="bs-text-button" aria-expanded={all} onClick={() => setAll(!all)}>
					{all ? t('fewerEvents') : t('moreEvents', hidden)}
				</button>
			)}
		</>
	);
}

function Event({ event, sources }: { event: TimelineEvent; sources: readonly CardSource[] }) {
	const t = useWords();
	return (
		<li class="bs-event">
			<div class="bs-event-date">
				<time dateTime={event.date}>{formatDate(event.date, t('locale'))}</time>
				{event.doubtful && <span title={event.derived}>{t('dateInDoubt')}</span>}
			</div>
			<div>
				<p lang="en">{event.title}</p>
				<Cite cite={event.cite} sources={sources} />
			</div>
		</li>
	);
}
