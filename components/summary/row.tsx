import type { SummaryEntry } from '../../core/summary/model.ts';
import { formatDate } from '../format.ts';
import { IconButton } from '../icon-button.tsx';
import { InfoIcon } from '../icons.tsx';
import { useWords } from '../words.ts';

interface RowProps {
	entry: SummaryEntry;
	/** What a click on the row does. */
	onPick: (id: string) => void;
	/** Opens the entity's card from a button of its own, where the row itself does something else. */
	onInfo?: ((id: string) => void) | undefined;
}

/** One entity of the page: its name, one line, and how often it occurs. */
export function Row({ entry, onPick, onInfo }: RowProps) {
	const t = useWords();
	const about = t('about', entry.name);
	return (
		<li class="bs-row">
			<button type="button" class="bs-row-main" data-entity={entry.id} onClick={() => onPick(entry.id)}>
				<span class="bs-row-text">
					<span class="bs-row-name" lang="en">
						{entry.name}
					</span>
					{entry.line && (
						<span class="bs-row-line">
							<span lang="en">{entry.line}</span>
							{entry.asOf && `, ${t('roleAsOf', formatDate(entry.asOf, t('locale')))}`}
						</span>
					)}
				</span>
				<span class="bs-count" aria-hidden="true">
					{entry.count}
				</span>
				<span class="bs-vh">{t('times', entry.count)}</span>
			</button>
			{onInfo && (
				<IconButton label={about} value={entry.id} onClick={() => onInfo(entry.id)}>
					<InfoIcon />
				</IconButton>
			)}
		</li>
	);
}
