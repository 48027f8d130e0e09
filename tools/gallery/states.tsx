/** Every state of every surface, by name, made of the components' own fixtures. */
import type { VNode } from 'preact';
import { Card } from '../../components/card/card.tsx';
import { cards } from '../../components/card/fixtures.ts';
import { notesPages } from '../../components/notes/fixtures.ts';
import { NotesView } from '../../components/notes/notes-view.tsx';
import { optionsPages } from '../../components/options/fixtures.ts';
import { OptionsView } from '../../components/options/options-view.tsx';
import { panels } from '../../components/panel/fixtures.ts';
import { PanelView } from '../../components/panel/panel-view.tsx';
import { popups } from '../../components/popup/fixtures.ts';
import { PopupView } from '../../components/popup/popup-view.tsx';
import { welcomes } from '../../components/welcome/fixtures.ts';
import { WelcomeView } from '../../components/welcome/welcome-view.tsx';

import { Article } from './article.tsx';

const nothing = () => {};

const named = <T,>(prefix: string, fixtures: Readonly<Record<string, T>>, view: (fixture: T) => VNode) =>
	Object.entries(fixtures).map(([name, fixture]) => [`${prefix}/${name}`, () => view(fixture)] as const);

export const states: ReadonlyMap<string, () => VNode> = new Map([
	['article/marks', () => <Article shown="marks" />],
	['article/tinted', () => <Article shown="marks" look="tint" />],
	['article/card', () => <Article shown="card" />],
	['article/pinned', () => <Article shown="pinned" />],
	['article/sheet', () => <Article shown="sheet" />],
	...named('card', cards, (card) => (
		<Card
			card={card}
			articleDate="2026-11-23"
			onEntity={nothing}
			onClose={nothing}
			onBack={nothing}
			onPin={nothing}
			onPanel={nothing}
			onHide={nothing}
		/>
	)),
	...named('panel', panels, (shown) => (
		<PanelView
			{...shown}
			onJump={nothing}
			onOpen={nothing}
			onBack={nothing}
			onReadPage={nothing}
			onPause={nothing}
			onResume={nothing}
			onSettings={nothing}
			onCopy={() => Promise.resolve(true)}
			onSave={nothing}
			onPrint={nothing}
		/>
	)),
	...named('popup', popups, ({ page, card, query, results, filter = 'all', recent = [] }) => (
		<PopupView
			page={page}
			card={card}
			query={query}
			results={results}
			filter={filter}
			onFilter={nothing}
			recent={recent}
			onForget={nothing}
			onQuery={nothing}
			onOpen={nothing}
			onBack={nothing}
			onPause={nothing}
			onSiteSwitch={nothing}
			onOpenPanel={nothing}
			onReadPage={nothing}
			onSettings={nothing}
			onNote={nothing}
		/>
	)),
	...named('options', optionsPages, (shown) => (
		<OptionsView
			{...shown}
			onChange={nothing}
			onUndo={nothing}
			onDismiss={nothing}
			onAllow={nothing}
			onForbid={nothing}
			onSite={nothing}
			onChangeShortcuts={nothing}
			onExport={nothing}
			onImport={nothing}
			onPackFile={nothing}
			onPackCancel={nothing}
			onPackSwitch={nothing}
			onPackUp={nothing}
			onPackRemove={nothing}
			onPackSave={nothing}
			onReset={nothing}
		/>
	)),
	...named('notes', notesPages, (shown) => (
		<NotesView
			{...shown}
			onSaveNote={async () => true}
			onSaveEntity={nothing}
			onWrite={nothing}
			onNewEntity={nothing}
			onRemove={nothing}
			onRemoveEntity={nothing}
		/>
	)),
	...named('welcome', welcomes, (shown) => (
		<WelcomeView {...shown} onAllow={nothing} onNext={nothing} onSettings={nothing} />
	)),
]);
