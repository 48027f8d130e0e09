import { ALIAS_LANGUAGES, ENTITY_TYPES, LOOKS, type Settings, SHOWS } from '../../core/settings.ts';
import { namesOf } from '../format.ts';
import { useWords } from '../words.ts';
import { Checks, Choice, Listed } from './fields.tsx';
import type { Hidden, OnChange } from './model.ts';
import { Section } from './section.tsx';

interface MarksSectionProps {
	settings: Settings;
	hidden: readonly Hidden[];
	onChange: OnChange;
}

/** Which mentions are marked, and how. */
export function MarksSection({ settings, hidden, onChange }: MarksSectionProps) {
	const t = useWords();
	const languages = namesOf('language', t('locale'));
	return (
		<Section id="marks" title={t('marksTitle')}>
			<Choice
				legend={t('showLegend')}
				options={SHOWS}
				value={settings.show}
				label={(option) => t(`show_${option}`)}
				onChange={(show) => onChange({ show })}
			/>
			<Choice
				legend={t('lookLegend')}
				options={LOOKS}
				value={settings.look}
				label={(option) => t(`look_${option}`)}
				onChange={(look) => onChange({ look })}
			/>
			<Checks
				legend={t('typesLegend')}
				options={ENTITY_TYPES}
				values={settings.types}
				label={(option) => t(`types_${option}`)}
				onChange={(types) => onChange({ types })}
			/>
			<Checks
				legend={t('languagesLegend')}
				hint={t('languagesHint')}
				options={ALIAS_LANGUAGES}
				values={settings.languages}
				label={(option) => languages(option)}
				onChange={(chosen) => onChange({ languages: chosen })}
			/>
			<Listed
				legend={t('hiddenLegend')}
				items={hidden}
				action={t('markAgain')}
				actionOn={(name) => t('markNameAgain', name)}
				onAction={(id, name) =>
					onChange({ hidden: settings.hidden.filter((other) => other !== id) }, { event: 'unhidden', about: name })
				}
			/>
		</Section>
	);
}
