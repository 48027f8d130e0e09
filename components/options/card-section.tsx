import { useId } from 'preact/hooks';
import { DELAYS, MODIFIERS, type Settings, THEMES } from '../../core/settings.ts';
import { formatSeconds } from '../format.ts';
import { useWords } from '../words.ts';
import { Choice } from './fields.tsx';
import type { OnChange } from './model.ts';
import { Section } from './section.tsx';

/** Steps of the delay, in milliseconds: finer ones are not felt. */
const STEP = 100;

interface CardSectionProps {
	settings: Settings;
	onChange: OnChange;
}

/** When a card opens, and its colours. */
export function CardSection({ settings, onChange }: CardSectionProps) {
	const t = useWords();
	const id = useId();
	const delay = formatSeconds(settings.delay, t('locale'));
	return (
		<Section id="card" title={t('cardTitle')}>
			<div class="bs-setting">
				<label class="bs-legend" for={id}>
					{t('delayLabel')}
				</label>
				<div class="bs-range">
					<input
						id={id}
						type="range"
						min={DELAYS.least}
						max={DELAYS.most}
						step={STEP}
						value={settings.delay}
						aria-valuetext={delay}
						onInput={({ currentTarget }) => onChange({ delay: currentTarget.valueAsNumber })}
					/>
					<output for={id}>{delay}</output>
				</div>
			</div>
			<Choice
				legend={t('modifierLegend')}
				options={MODIFIERS}
				value={settings.modifier}
				label={(option) => t(`modifier_${option}`)}
				onChange={(modifier) => onChange({ modifier })}
			/>
			<Choice
				legend={t('themeLegend')}
				options={THEMES}
				value={settings.theme}
				label={(option) => t(`theme_${option}`)}
				onChange={(theme) => onChange({ theme })}
			/>
		</Section>
	);
}
