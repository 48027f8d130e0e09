import type { CardModel } from '../../core/card/model.ts';
import { formatPeriod } from '../format.ts';
import { useWords } from '../words.ts';
import { Fold } from './fold.tsx';
import { sourceLabel } from './source-label.tsx';

/** The card's foot: of what time its documents are and, opened, which they are. */
export function SourceList({ card }: { card: CardModel }) {
	const t = useWords();
	const { period, sources } = card;
	if (!period) return null;
	return (
		<Fold class="bs-foot" summary={t('sourcesOf', formatPeriod(period.from, period.to, t('locale')))}>
			{() => (
				<ul>
					{sources.map((source) => (
						<li key={source.id}>
							<b>{sourceLabel(source, t)}</b>
							<p lang="en">{source.titleIsOurs ? source.title : t('quoted', source.title)}</p>
						</li>
					))}
				</ul>
			)}
		</Fold>
	);
}
