import { useState } from 'preact/hooks';
import { isDocument } from '../../core/pack/is-document.ts';
import { sourceLabel } from '../card/source-label.tsx';
import { formatDate, formatPeriod } from '../format.ts';
import { useWords } from '../words.ts';
import { PackConflicts } from './pack-conflicts.tsx';
import type { PackActions, PackRow } from './packs-section.tsx';

interface PackItemProps {
	pack: PackRow;
	version: string;
	actions: PackActions;
	/** There is no other. */
	isOnly: boolean;
	isFirst: boolean;
}

/** One pack: its name and switch, what it holds, and on request all else. */
export function PackItem({ pack, version, actions, isOnly, isFirst }: PackItemProps) {
	const t = useWords();
	const { id, origin, on, added, about, conflicts = [] } = pack;
	const documents = about.sources.filter(({ kind }) => isDocument(kind));
	const counts = t(
		'packCounts',
		t('packEntities', about.entities),
		t('packStatements', about.statements),
		t('packDocuments', documents.length),
	);
	const came = origin === 'bundled' ? t('packCameWith', version) : t('packAdded', formatDate(added, t('locale')));
	const period = about.period && formatPeriod(about.period.from, about.period.to, t('locale'));
	return (
		<li class="bs-pack">
			<label class="bs-choice">
				<input
					type="checkbox"
					checked={on}
					onChange={({ currentTarget: { checked } }) => actions.onPackSwitch(id, checked)}
				/>
				<b>{about.title}</b>
			</label>
			<p class="bs-muted">{[counts, period].filter(Boolean).join(' · ')}</p>
			<p class="bs-muted">{came}</p>
			{on && conflicts.length > 0 && <PackConflicts conflicts={conflicts} />}
			<details open={isOnly}>
				<summary>{t('packDetails')}</summary>
				<p class="bs-prose">{about.description}</p>
				<h3 class="bs-legend">{t('packSources')}</h3>
				<ul class="bs-sources">
					{about.sources.map((source) => (
						<li key={source.id}>
							<b>{sourceLabel({ ...source, shortTitle: undefined }, t)}</b>
							<p class="bs-muted">
								{source.titleIsOurs || !isDocument(source.kind) ? source.title : t('quoted', source.title)}
							</p>
						</li>
					))}
				</ul>
			</details>
			<div class="bs-inline">
				{!isFirst && (
					<button
						type="button"
						class="bs-text-button"
						aria-label={t('packUpNamed', about.title)}
						onClick={() => actions.onPackUp(id)}
					>
						{t('packUp')}
					</button>
				)}
				<button type="button" class="bs-text-button" onClick={() => actions.onPackSave(id, 'json')}>
					{t('packSave')}
				</button>
				<button type="button" class="bs-text-button" onClick={() => actions.onPackSave(id, 'json-ld')}>
					{t('packSaveJsonLd')}
				</button>
				{origin === 'notes' && (
					<a class="bs-text-button" href="notes.html">
						{t('notesOpen')}
					</a>
				)}
				{origin !== 'bundled' && <Removal pack={pack} onRemove={() => actions.onPackRemove(id)} />}
			</div>
		</li>
	);
}

/** Asks again before a pack is gone for good. */
function Removal({ pack: { origin, about }, onRemove }: { pack: PackRow; onRemove: () => void }) {
	const t = useWords();
	const [asked, setAsked] = useState(false);
	if (!asked)
		return (
			<button
				type="button"
				class="bs-text-button"
				aria-label={t('removeSite', about.title)}
				onClick={() => setAsked(true)}
			>
				{t('remove')}
			</button>
		);
	return (
		<div class="bs-withheld" role="alert">
			<p>{origin === 'notes' ? t('notesRemoveAsk') : t('packRemoveAsk', about.title)}</p>
			<div class="bs-inline">
				<button type="button" class="bs-button" onClick={onRemove}>
					{t('remove')}
				</button>
				<button type="button" class="bs-button" ref={(button) => button?.focus()} onClick={() => setAsked(false)}>
					{t('packKeep')}
				</button>
			</div>
		</div>
	);
}
