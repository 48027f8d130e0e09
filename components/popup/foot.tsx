import { IconButton } from '../icon-button.tsx';
import { PanelIcon, PauseIcon, ResumeIcon, SettingsIcon } from '../icons.tsx';
import type { PopupPage } from '../page-state.tsx';
import { useWords } from '../words.ts';
import { SiteSwitch } from './site-switch.tsx';

interface FootProps {
	page: PopupPage;
	onPause: (on: boolean) => void;
	onSiteSwitch: (on: boolean) => void;
	/** Missing where the browser has no side panel. */
	onOpenPanel: (() => void) | undefined;
	onSettings: () => void;
}

/** What can be done with the page: switch its site, pause it alone, see all of it in the side panel. And the settings. */
export function Foot({ page, onPause, onSiteSwitch, onOpenPanel, onSettings }: FootProps) {
	const t = useWords();
	const paused = page.state === 'paused' || page.state === 'restless';
	const canPause = paused || page.state === 'article';
	const pause = paused ? t('resume') : t('pause');
	return (
		<footer class="bs-popup-foot">
			{page.host && page.on !== undefined && <SiteSwitch host={page.host} on={page.on} onSwitch={onSiteSwitch} />}
			{canPause && (
				<IconButton label={pause} class="bs-pause" onClick={() => onPause(!paused)}>
					{paused ? <ResumeIcon /> : <PauseIcon />}
				</IconButton>
			)}
			<IconButton label={t('settings')} onClick={onSettings}>
				<SettingsIcon />
			</IconButton>
			{onOpenPanel && (
				<button type="button" class="bs-button bs-panel-button" onClick={onOpenPanel}>
					<PanelIcon />
					{t('openPanel')}
				</button>
			)}
		</footer>
	);
}
