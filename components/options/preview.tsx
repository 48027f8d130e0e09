import type { CardModel } from '../../core/card/model.ts';
import type { Settings } from '../../core/settings.ts';
import { Card } from '../card/card.tsx';
import { Sample } from '../sample/sample.tsx';
import { useWords } from '../words.ts';

interface PreviewProps {
	theme: Settings['theme'];
	/** Absent until it has been made. */
	card?: CardModel | undefined;
}

/** The sample, on which the page's scripts run, and a card as it would open. */
export function Preview({ theme, card }: PreviewProps) {
	const t = useWords();
	return (
		<aside class="bs-preview" aria-labelledby="preview">
			<h2 class="bs-legend" id="preview">
				{t('previewTitle')}
			</h2>
			<p class="bs-muted">{t('previewHint')}</p>
			<Sample headingLevel={3} foreign />
			{card && (
				<div class="bs-mount" data-theme={theme === 'page' ? undefined : theme}>
					<Card card={card} headingLevel={3} />
				</div>
			)}
		</aside>
	);
}
