import type { PageSummary } from '../../core/summary/model.ts';
import { formatDate } from '../format.ts';
import { IconButton } from '../icon-button.tsx';
import { PauseIcon, SettingsIcon } from '../icons.tsx';
import { useWords } from '../words.ts';

export interface HeadProps {
	summary: PageSummary;
	/** Takes the marks off this page. */
	onPause?: (() => void) | undefined;
	/** Opens the settings. */
	onSettings?: (() => void) | undefined;
}

/** Which article this is, and how much of it is known. */
export function Head({ summary, onPause, onSettings }: HeadProps) {
	const t = useWords();
	const { title, host, outlet, published, actors, issues } = summary;
	return (
		<header class="bs-summary-head bs-panel-head">
			<div class="bs-masthead">
				<p class="bs-muted">
					<b>{outlet ?? host}</b>
					{published && <time dateTime={published}>{formatDate(published, t('locale'))}</time>}
				</p>
				{onPause && (
					<IconButton label={t('pausePage')} onClick={onPause}>
						<PauseIcon />
					</IconButton>
				)}
				{onSettings && (
					<IconButton label={t('settings')} onClick={onSettings}>
						<SettingsIcon />
					</IconButton>
				)}
			</div>
			<h1 class="bs-headline">{title || host}</h1>
			{actors.length + issues.length > 0 && (
				<p class="bs-muted">{t('actorsAndIssues', t('actorsCount', actors.length), t('issuesCount', issues.length))}</p>
			)}
			<p class="bs-muted bs-screen-only">{t('jumpHint')}</p>
		</header>
	);
}
