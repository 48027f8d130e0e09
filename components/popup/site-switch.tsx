import { useWords } from '../words.ts';

interface SiteSwitchProps {
	host: string;
	on: boolean;
	onSwitch: (on: boolean) => void;
}

/** Turns Backstory on and off for a site. */
export function SiteSwitch({ host, on, onSwitch }: SiteSwitchProps) {
	const t = useWords();
	return (
		<button
			type="button"
			class="bs-switch"
			role="switch"
			aria-checked={on}
			title={t('onFor', host)}
			onClick={() => onSwitch(!on)}
		>
			<span class="bs-track" aria-hidden="true" />
			<span class="bs-switch-text">{t('onFor', host)}</span>
		</button>
	);
}
