import type { Settings } from '../../core/settings.ts';
import { allows, covers, EVERY_SITE, isEverySite, patternOf, siteOfPattern, switched } from '../../core/sites.ts';
import { EverySite } from '../every-site.tsx';
import { useWords } from '../words.ts';
import { AddSite } from './add-site.tsx';
import { Listed } from './fields.tsx';
import type { OnChange, OutletRow } from './model.ts';
import { OutletList } from './outlet-list.tsx';
import { Section } from './section.tsx';

export interface SitesProps {
	outlets: readonly OutletRow[];
	/** Match patterns of what the browser lets Backstory read. */
	granted: readonly string[];
	/** Asks the browser for match patterns; called in the press itself. */
	onAllow: (patterns: string[]) => void;
	onForbid: (patterns: string[]) => void;
	/** The reader typed what is no site, or one that is read anyway. */
	onSite: (text: string) => void;
}

/** Where Backstory reads: outlets, sites of the reader's own, every site. */
export function SitesSection(props: SitesProps & { settings: Settings; onChange: OnChange }) {
	const { settings, outlets, granted, onAllow, onForbid, onSite, onChange } = props;
	const t = useWords();
	const { offSites } = settings;
	const withheld = outlets.filter(({ site }) => !allows(granted, site));
	const isOutlet = (site: string) => outlets.some((outlet) => covers(outlet.site, site));
	const added = granted.filter((pattern) => {
		const site = siteOfPattern(pattern);
		return site !== undefined && !isOutlet(site);
	});
	const otherOff = offSites.filter((site) => !outlets.some((outlet) => outlet.site === site));
	const item = (pattern: string) => ({ id: pattern, name: siteOfPattern(pattern) ?? pattern });
	return (
		<Section id="sites" title={t('sitesTitle')}>
			{withheld.length > 0 && (
				<div class="bs-withheld">
					<p>{t('withheld', withheld.length, outlets.length)}</p>
					<button type="button" class="bs-button" onClick={() => onAllow(withheld.map(({ site }) => patternOf(site)))}>
						{t('withheldAllow')}
					</button>
				</div>
			)}
			<OutletList
				outlets={outlets}
				offSites={offSites}
				onSwitch={(site, on) => onChange({ offSites: switched(offSites, site, on) })}
			/>
			<Listed
				legend={t('otherOffLegend')}
				items={otherOff.map((site) => ({ id: site, name: site }))}
				action={t('readAgain')}
				actionOn={(name) => t('readSiteAgain', name)}
				onAction={(site) =>
					onChange({ offSites: switched(offSites, site, true) }, { event: 'read_again', about: site })
				}
			/>
			<AddSite onSite={onSite} />
			<Listed
				legend={t('addedLegend')}
				items={added.map(item)}
				action={t('remove')}
				actionOn={(name) => t('removeSite', name)}
				onAction={(pattern) => onForbid([pattern])}
			/>
			<section class="bs-setting" aria-labelledby="every-site">
				<h3 class="bs-legend" id="every-site">
					{t('everySiteTitle')}
				</h3>
				<EverySite
					allowed={granted.some(isEverySite)}
					onAllow={() => onAllow([EVERY_SITE])}
					onForbid={() => onForbid(granted.filter(isEverySite))}
				/>
			</section>
		</Section>
	);
}
