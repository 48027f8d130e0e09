/** The settings page: what is chosen, where Backstory may read, what it knows. */
import { computed, signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { mount } from '../../components/mount.tsx';
import type { AddPackProps } from '../../components/options/add-pack.tsx';
import type { Said, Shortcut } from '../../components/options/model.ts';
import { OptionsView } from '../../components/options/options-view.tsx';
import type { PackRow } from '../../components/options/packs-section.tsx';
import { SAMPLE } from '../../components/sample/sample.tsx';
import type { CardModel } from '../../core/card/model.ts';
import type { Knowledge } from '../../core/pack/knowledge.ts';
import { NORMAL_SETTINGS, type Settings } from '../../core/settings.ts';
import { readSettingsFile, settingsAsFile } from '../../core/settings-file.ts';
import { covers, patternOf, siteFromText, switched } from '../../core/sites.ts';
import { askFor, giveUp, grantedPatterns, watchGrants } from '../../platform/grants.ts';
import { send } from '../../platform/messages.ts';
import { outlets } from '../../platform/outlets.ts';
import { readSampleHere } from '../../platform/sample.ts';
import { readSettings, watchSettings } from '../../platform/settings.ts';
import { changeShortcuts, shortcuts } from '../../platform/shortcuts.ts';
import { saveFile } from '../../platform/take-away.ts';
import { browserWords } from '../../platform/words.ts';

/** Whose card the preview shows: the sample names him in both its sections. */
const PREVIEWED = 'pete-hegseth';

/** Largest file that can hold settings, in bytes: all sites and names that may be kept, at their longest. */
const MOST_FILE = 5_000_000;

const t = browserWords();
const allOutlets = outlets();
const settings = signal<Settings>(await readSettings());
const granted = signal<readonly string[]>(await grantedPatterns());
const keys = signal<readonly Shortcut[]>([]);
const card = signal<CardModel | undefined>(undefined);
const known = signal<Knowledge | undefined>(undefined);
const packs = signal<readonly PackRow[] | undefined>(undefined);
const importing = signal<AddPackProps['importing']>(undefined);
const said = signal<Said | undefined>(undefined);
const hidden = computed(() =>
	settings.value.hidden.map((id) => ({ id, name: known.value?.entities.get(id)?.name ?? id })),
);

/** Changes that have been asked for and not yet answered: until they all are, what is shown runs ahead of storage. */
let pending = 0;

const change = async (part: Partial<Settings>, about?: Omit<Said, 'before'>) => {
	const before = settings.value;
	settings.value = { ...before, ...part };
	said.value = undefined;
	pending++;
	const after = await send('change-settings', { change: part });
	pending--;
	if (pending === 0) settings.value = after ?? (await readSettings());
	if (!after) said.value = { event: 'not_saved' };
	else if (about) said.value = { ...about, before };
};

const allow = async (patterns: string[]) => {
	// Asked in the very call that the press caused, before anything is awaited.
	const allowed = await askFor(patterns).catch(() => false);
	granted.value = await grantedPatterns();
	said.value = allowed ? undefined : { event: 'not_allowed' };
};

const forbid = async (patterns: string[]) => {
	await giveUp(patterns).catch(() => {});
	granted.value = await grantedPatterns();
};

const addSite = (text: string) => {
	const site = siteFromText(text);
	if (!site) {
		said.value = { event: 'no_site' };
		return;
	}
	const isKnown = allOutlets.some((outlet) => covers(outlet.site, site));
	const { offSites } = settings.value;
	const on = switched(offSites, site, true);
	if (!isKnown) void allow([patternOf(site)]);
	if (on.length < offSites.length) void change({ offSites: on }, { event: 'read_again', about: site });
	else if (isKnown) said.value = { event: 'known_site', about: site };
};

const load = async (file: File) => {
	const read = readSettingsFile(file.size > MOST_FILE ? '' : await file.text().catch(() => ''));
	if ('problem' in read) said.value = { event: read.problem };
	else
		await change(
			read.settings,
			read.replaced > 0 ? { event: 'replaced', about: read.replaced } : { event: 'imported' },
		);
};

/** Of several readings at once only the latest counts: one before it may have seen less and still end after it. */
let reading = 0;

const readPacks = async () => {
	const { packRows, knowledge } = await import('./knowledge.ts');
	const mine = ++reading;
	const rows = await packRows();
	if (mine !== reading) return;
	packs.value = rows;
	known.value = await knowledge();
};

const changePacks = async (change: (packs: typeof import('./knowledge.ts')) => Promise<void>) => {
	said.value = undefined;
	const done = await change(await import('./knowledge.ts')).then(
		() => true,
		() => false,
	);
	if (!done) said.value = { event: 'not_saved' };
	await readPacks();
	return done;
};

let stopImport: AbortController | undefined;

const takePack = async (file: File) => {
	if (importing.value) return;
	stopImport = new AbortController();
	said.value = undefined;
	importing.value = { name: file.name, share: 0 };
	const onShare = (share: number) => {
		importing.value = { name: file.name, share };
	};
	const { importPack } = await import('./import-pack.ts');
	said.value = await importPack(file, stopImport.signal, onShare);
	importing.value = undefined;
	await readPacks();
};

const removePack = async (id: string) => {
	const about = packs.value?.find((pack) => pack.id === id)?.about.title ?? id;
	if (await changePacks(({ dropPack }) => dropPack(id))) said.value = { event: 'pack_removed', about };
};

const savePack = async (id: string, form: 'json' | 'json-ld') => {
	const pack = await (await import('./knowledge.ts')).wholePack(id);
	if (!pack) return readPacks();
	if (form === 'json') return saveFile(`${id}.json`, 'application/json', JSON.stringify(pack, null, '\t'));
	const { packAsJsonLd } = await import('../../core/pack/json-ld.ts');
	return saveFile(`${id}.jsonld`, 'application/ld+json', JSON.stringify(packAsJsonLd(pack), null, '\t'));
};

const undo = () => {
	const before = said.value?.before;
	if (before) void change(before);
};

function Options() {
	return (
		<OptionsView
			settings={settings.value}
			hidden={hidden.value}
			card={card.value}
			said={said.value}
			outlets={allOutlets}
			granted={granted.value}
			shortcuts={keys.value}
			packs={packs.value}
			importing={importing.value}
			version={browser.runtime.getManifest().version}
			onChange={(part, about) => void change(part, about)}
			onUndo={undo}
			onDismiss={() => {
				said.value = undefined;
			}}
			onAllow={(patterns) => void allow(patterns)}
			onForbid={(patterns) => void forbid(patterns)}
			onSite={addSite}
			onChangeShortcuts={import.meta.env.SAFARI ? undefined : () => void changeShortcuts()}
			onExport={() => saveFile('backstory-settings.json', 'application/json', settingsAsFile(settings.value))}
			onImport={(file) => void load(file)}
			onPackFile={(file) => void takePack(file)}
			onPackCancel={() => stopImport?.abort()}
			onPackSwitch={(id, on) => void changePacks(({ switchPack }) => switchPack(id, on))}
			onPackUp={(id) => void changePacks(({ movePackUp }) => movePackUp(id))}
			onPackRemove={(id) => void removePack(id)}
			onPackSave={(id, form) => void savePack(id, form)}
			onReset={() => void change(NORMAL_SETTINGS, { event: 'reset' })}
		/>
	);
}

const readKeys = async () => {
	keys.value = await shortcuts();
};

document.title = t('settingsTabTitle');
mount(<Options />, t);
watchSettings((after) => {
	if (pending === 0) settings.value = after;
});
watchGrants(() => void grantedPatterns().then((patterns) => (granted.value = patterns)));
// They are changed on a page of the browser's, from which the reader comes back to this one.
window.addEventListener('focus', () => void readKeys());
void readKeys();
await readSampleHere(SAMPLE);
card.value = (await send('card', { entity: PREVIEWED, context: {} })) ?? undefined;
await readPacks();
