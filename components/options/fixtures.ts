/** What the settings page shows, state by state. */
import { NORMAL_SETTINGS } from '../../core/settings.ts';
import { EVERY_SITE, patternOf } from '../../core/sites.ts';
import { personCard } from '../card/fixtures.ts';
import { airCover, armistice, general, wyatt } from '../fixture-knowledge.ts';
import type { OutletRow, Said } from './model.ts';
import type { OptionsProps } from './options-view.tsx';
import type { PackRow } from './packs-section.tsx';

type Shown = Omit<OptionsProps, Extract<keyof OptionsProps, `on${string}`>>;

const outlets: readonly OutletRow[] = [
	{ name: 'BBC', country: 'GB', site: 'bbc.com' },
	{ name: 'The Guardian', country: 'GB', site: 'theguardian.com' },
	{ name: 'Le Monde', country: 'FR', site: 'lemonde.fr' },
	{ name: 'Frankfurter Allgemeine Zeitung', country: 'DE', site: 'faz.net' },
	{ name: 'The Sydney Morning Herald and Its Weekend Supplements', country: 'AU', site: 'smh.com.au' },
];
const granted = outlets.map(({ site }) => patternOf(site));

const bundled: PackRow = {
	id: 'ukraine-2025',
	origin: 'bundled',
	on: true,
	added: '2026-11-22',
	about: {
		title: 'The US-Ukraine minerals deal and the peace negotiations, February and March 2025',
		description: 'People, organisations, places, agreements and issues in five documents.',
		format: 1,
		entities: 1294,
		statements: 363,
		sources: [airCover, armistice, wyatt, general],
		period: { from: '2025-02', to: '2025-03' },
	},
};

const trams: PackRow = {
	id: 'alderbrook-tram',
	origin: 'file',
	on: true,
	added: '2026-11-24',
	about: {
		title: 'The Alderbrook tram plan',
		description: 'Who wants the tram, who does not, and what it is said to cost.',
		format: 1,
		entities: 12,
		statements: 31,
		sources: [wyatt],
	},
	conflicts: [
		{
			name: 'Hill',
			claims: [
				{ pack: 'Minerals deal 2025', entity: 'Capitol Hill' },
				{ pack: 'Alderbrook tram', entity: 'Ada Hill, mayor of Alderbrook and chair of its council' },
			],
		},
	],
};

const notes: PackRow = {
	id: 'my-notes',
	origin: 'notes',
	on: false,
	added: '2026-11-25',
	about: { title: 'My notes', description: '', format: 1, entities: 2, statements: 1, sources: [] },
};

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
	packs: [bundled],
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
	opening: { ...normal, card: undefined, packs: undefined, shortcuts: [] },
	severalPacks: { ...normal, packs: [bundled, trams, notes] },
	importing: { ...normal, importing: { name: 'a-pack-with-quite-a-long-name-for-a-file.json', share: 0.4 } },
	refused: saying({ event: 'pack_refused', about: 'this is not a pack: the file is not JSON' }),
	reset: saying({ event: 'reset', before: chosen.settings }),
	replaced: saying({ event: 'replaced', about: 3, before: chosen.settings }),
	damagedFile: saying({ event: 'not_json' }),
	notAllowed: saying({ event: 'not_allowed' }),
};
