import { useWords } from './words.ts';

interface EverySiteProps {
	allowed: boolean;
	onAllow: () => void;
	/** Absent where it is only offered. */
	onForbid?: () => void;
}

/** The one permission that Backstory does without unless the reader gives it, in plain words. */
export function EverySite({ allowed, onAllow, onForbid }: EverySiteProps) {
	const t = useWords();
	return (
		<div class="bs-every-site">
			<p>{allowed ? t('everySiteOn') : t('everySiteOff')}</p>
			{!allowed && (
				<button type="button" class="bs-button" onClick={onAllow}>
					{t('everySiteAllow')}
				</button>
			)}
			{allowed && onForbid && (
				<button type="button" class="bs-button" onClick={onForbid}>
					{t('everySiteForbid')}
				</button>
			)}
		</div>
	);
}
