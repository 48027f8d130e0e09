/** Pages in every state that the popup and the side panel can meet. */
import type { PopupPage } from './page-state.tsx';
import { fullSummary, longSummary, oneMention } from './summary/fixtures.ts';

export const pages = {
	article: { state: 'article', host: 'bbc.com', on: true, summary: fullSummary },
	oneMention: { state: 'article', host: 'reuters.com', on: true, summary: oneMention },
	longNames: { state: 'article', host: longSummary.host, on: true, summary: longSummary },
	partial: { state: 'article', host: 'bbc.com', on: true, summary: fullSummary, partial: true },
	off: { state: 'off', host: 'bbc.com', on: false },
	paused: { state: 'paused', host: 'bbc.com', on: true },
	restless: { state: 'restless', host: 'bbc.com', on: true },
	noArticle: { state: 'no-article', host: 'bbc.com', on: true },
	nothingKnown: { state: 'nothing-known', host: 'bbc.com', on: true },
	noAccess: { state: 'no-access', host: 'lemonde.fr' },
	unsupported: { state: 'unsupported' },
	loading: { state: 'loading', host: 'bbc.com', on: true },
	reload: { state: 'reload', host: 'bbc.com', on: true },
} as const satisfies Readonly<Record<string, PopupPage>>;
