/** What the settings page shows, state by state. */
import { NORMAL_SETTINGS } from '../../core/settings.ts';
import { EVERY_SITE, patternOf } from '../../core/sites.ts';
import { personCard } from '../card/fixtures.ts';
import { airCover, armistice, general, wyatt } from '../fixture-knowledge.ts';
import type { OutletRow, Said } from './model.ts';
import type { OptionsProps } from './options-view.tsx';

type Shown = Omit<OptionsProps, Extract<keyof OptionsProps, `on${string}`>>;

const outlets: readonly OutletRow[] = [
	{ name: 'BBC', country: 'GB', site: 'bbc.com' },
	{ name: 'The Guardian', country: 'GB', site: 'theguardian.com' },
	{ name: 'Le Monde', country: 'FR', site: 'lemonde.fr' },
	{ name: 'Frankfurter Allgemeine Zeitung', country: 'DE', site: 'faz.net' },
	{ name: 'The Sydney Morning Herald and Its Weekend Supplements', country: 'AU', site: 'smh.com.au' },
];
const granted = outlets.map(({ site }) => patternOf(site));

const normal: Shown = {
	settings: NORMAL_SETTINGS,
	hidden: [],
	card: personCard,
	outlets,
	granted,
	shortcuts: [
		{ name: '_execute_action', text: '', keys: 'Alt+Shift+K' },
		{ name: 'toggle-panel', text: 'Open or close the side panel', keys: '⌥⇧S' },
		{ name: 'toggle-site', text: 'Turn Backstory off or on for this site', keys: '' },
	],
	pack: {
		title: 'The US-Ukraine minerals deal and the peace negotiations, February and March 2025',
		description: 'People, organisations, places, agreements and issues in five documents.',
		format: 1,
		entities: 1294,
		statements: 363,
		sources: [airCover, armistice, wyatt, general],
		period: { from: '2025-02', to: '2025-03' },
	},
	version: '0.1.0',
};

const chosen: Shown = {
	...normal,
	settings: {
		...NORMAL_SETTINGS,
		show: 'all',
		look: 'tint',
		theme: 'dark',
		delay: 1200,
		offSites: ['bbc.com', 'gossip.example'],
		hidden: ['nato', 'a-name-of-an-older-pack'],
	},
	hidden: [
		{ id: 'nato', name: 'NATO' },
		{ id: 'a-name-of-an-older-pack', name: 'a-name-of-an-older-pack' },
	],
	granted: [...granted, patternOf('a-long-name-of-a-local-newspaper.example.org'), EVERY_SITE],
};

const saying = (said: Said): Shown => ({ ...normal, said });

/** Every state of the settings page, by its name. */
export const optionsPages: Readonly<Record<string, Shown>> = {
	normal,
	chosen,
	restricted: { ...normal, granted: granted.slice(0, 1) },
	opening: { ...normal, card: undefined, pack: undefined, shortcuts: [] },
	reset: saying({ event: 'reset', before: chosen.settings }),
	replaced: saying({ event: 'replaced', about: 3, before: chosen.settings }),
	damagedFile: saying({ event: 'not_json' }),
	notAllowed: saying({ event: 'not_allowed' }),
};
