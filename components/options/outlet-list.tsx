import { useId, useState } from 'preact/hooks';
import { isOff } from '../../core/sites.ts';
import { namesOf } from '../format.ts';
import { useWords } from '../words.ts';
import type { OutletRow } from './model.ts';

interface OutletListProps {
	outlets: readonly OutletRow[];
	offSites: readonly string[];
	onSwitch: (site: string, on: boolean) => void;
}

/** The news sites that Backstory knows, by country, each on or off. */
export function OutletList({ outlets, offSites, onSwitch }: OutletListProps) {
	const t = useWords();
	const id = useId();
	const [filter, setFilter] = useState('');
	const locale = t('locale');
	const countryName = namesOf('region', locale);
	const wanted = filter.trim().toLocaleLowerCase(locale);
	const shown = outlets.filter(({ name, site, country }) =>
		`${name} ${site} ${countryName(country)}`.toLocaleLowerCase(locale).includes(wanted),
	);
	const countries = [...Map.groupBy(shown, ({ country }) => countryName(country))].sort(([a], [b]) =>
		a.localeCompare(b, locale),
	);
	const on = outlets.filter(({ site }) => !isOff(offSites, site)).length;
	return (
		<div class="bs-setting">
			<p>{t('outletsOn', on, outlets.length)}</p>
			<label class="bs-vh" for={id}>
				{t('outletsFilter')}
			</label>
			<input
				id={id}
				type="search"
				class="bs-text-input bs-outlet-filter"
				autocomplete="off"
				spellcheck={false}
				placeholder={t('outletsFilter')}
				value={filter}
				onInput={({ currentTarget }) => setFilter(currentTarget.value)}
			/>
			<p class="bs-vh" role="status">
				{wanted && t('outletsFound', shown.length)}
			</p>
			<div class="bs-outlets">
				{countries.length === 0 && <p class="bs-muted">{t('outletsNone', filter)}</p>}
				{countries.map(([country, own]) => (
					<fieldset key={country}>
						<legend>{country}</legend>
						{own.map(({ name, site }) => (
							<label key={site} class="bs-choice">
								<input
									type="checkbox"
									value={site}
									checked={!isOff(offSites, site)}
									onChange={({ currentTarget }) => onSwitch(site, currentTarget.checked)}
								/>
								<span>
									{name} <span class="bs-muted">{site}</span>
								</span>
							</label>
						))}
					</fieldset>
				))}
			</div>
		</div>
	);
}
