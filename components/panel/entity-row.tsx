import { useState } from 'preact/hooks';
import type { SummaryEntry } from '../../core/summary/model.ts';
import { formatDate } from '../format.ts';
import { IconButton } from '../icon-button.tsx';
import { InfoIcon } from '../icons.tsx';
import { useWords } from '../words.ts';
import { Strip } from './strip.tsx';

export interface RowActions {
	/** Goes to a mention of the entity: of a number, or the next. */
	onJump: (id: string, index?: number) => void;
	/** Opens the entity's card. */
	onOpen: (id: string) => void;
}

/** One entity of the page: its name, one line, how often it occurs, and where. */
export function EntityRow({ entry, onJump, onOpen }: RowActions & { entry: SummaryEntry }) {
	const t = useWords();
	const about = t('about', entry.name);
	return (
		<li class="bs-entity">
			<button type="button" class="bs-entity-main" data-entity={entry.id} onClick={() => onJump(entry.id)}>
				<span class="bs-row-name" lang="en">
					{entry.name}
				</span>
				<span class="bs-count" aria-hidden="true">
					{entry.count}
				</span>
				<span class="bs-vh">{t('times', entry.count)}</span>
				{entry.line && (
					<span class="bs-row-line">
						<span lang="en">{entry.line}</span>
						{entry.asOf && `, ${t('roleAsOf', formatDate(entry.asOf, t('locale')))}`}
					</span>
				)}
			</button>
			<IconButton label={about} data-entity={entry.id} onClick={() => onOpen(entry.id)}>
				<InfoIcon />
			</IconButton>
			<Strip entry={entry} onJump={onJump} />
		</li>
	);
}

/** Entities shown at once. */
const SHOWN = 8;

interface EntityListProps extends RowActions {
	entries: readonly SummaryEntry[];
	printing: boolean;
}

/** Several entities, one below the other; a long list opens on request. */
export function EntityList({ entries, printing, ...actions }: EntityListProps) {
	const t = useWords();
	const [all, setAll] = useState(false);
	// One more line is no longer than the button that would hide it.
	const shown = all || printing || entries.length <= SHOWN + 1 ? entries.length : SHOWN;
	return (
		<>
			<ul>
				{entries.slice(0, shown).map((entry) => (
					<EntityRow key={entry.id} entry={entry} {...actions} />
				))}
			</ul>
			{shown < entries.length && (
				<button type="button" class="bs-text-button" onClick={() => setAll(true)}>
					{t('showMore', entries.length - shown)}
				</button>
			)}
		</>
	);
}
