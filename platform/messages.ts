/**
 * Every message between the extension's parts: its name, its request, its answer.
 *
 * Web pages cannot send these: the listener hears only the extension's own scripts. Who of those may
 * send what, and the shape of each request, is checked on arrival (`platform/requests.ts`).
 */
import type { CardModel } from '../core/card/model.ts';
import type { PageSettings, Settings } from '../core/settings.ts';
import type { Found } from '../page/reader.ts';
import { native } from './native.ts';

export interface PageMentions {
	readonly title: string;
	readonly host: string;
	/** What the site calls itself. */
	readonly outlet?: string;
	/** The day on which the article appeared: YYYY-MM-DD. */
	readonly published?: string;
	/** How often each entity is marked. */
	readonly counts: Readonly<Record<string, number>>;
	/** Where in the page's text each entity's marks are, in document order: 0 is its beginning, 1 its end. */
	readonly at: Readonly<Record<string, readonly number[]>>;
	/** Whether only the first part of the page was read. */
	readonly partial: boolean;
}

type Nothing = Record<string, never>;

/** Name of each message, with what is asked and what is answered. */
export interface Messages {
	/** Gate to background: this page is an article. */
	'article-found': { request: Nothing; answer: null };
	/** Reader to background: a single-page site shows another address; judge it anew. */
	'page-navigated': { request: Nothing; answer: null };
	/** Reader to background: find the mentions in texts of the page, given what was found before. */
	annotate: { request: { blocks: readonly string[]; context: Readonly<Record<string, number>> }; answer: Found };
	/** Reader to background: inject the card's code; answered when it has run. */
	'load-cards': { request: Nothing; answer: null };
	/** Reader to background: the card of an entity that the page does not name, followed from another card. */
	card: { request: { entity: string; context: Readonly<Record<string, number>> }; answer: CardModel | null };
	/** Reader, or background as the reader begins, to whoever shows the page's mentions: ask again. */
	'page-changed': { request: Nothing; answer: null };
	/** Background to reader: begin, if not done yet; `within` a selector, read only the element that it finds. */
	read: { request: { settings: PageSettings; within?: string }; answer: null };
	/** Background to reader: take everything back. */
	stop: { request: Nothing; answer: null };
	/** Background to reader: the settings have changed; `again` where other mentions may be found. */
	'settings-changed': { request: { settings: PageSettings; again: boolean }; answer: null };
	/** Popup or panel to reader: take the marks back, or read on, on this page alone. */
	pause: { request: { on: boolean }; answer: null };
	/** Panel or popup to reader: what is marked? `null` while nothing is being read; or why nothing is any more. */
	'page-mentions': { request: Nothing; answer: PageMentions | 'paused' | 'restless' | null };
	/** Panel to reader: light up the mentions of an entity, or of none. */
	point: { request: { entity: string | null }; answer: null };
	/** Panel to reader: go to a mention of an entity, that of a number or the next; answers whether there is one. */
	jump: { request: { entity: string; index?: number }; answer: boolean };
	/** Background to reader: open the card of the next mark, or of the one before; answers whether there is one. */
	step: { request: { by: 1 | -1 }; answer: boolean };
	/** Reader to background: mark an entity nowhere any more, or again. */
	'hide-entity': { request: { entity: string; hidden: boolean }; answer: null };
	/** Reader to background: show an entity's card in the side panel. */
	'open-in-panel': { request: { entity: string }; answer: null };
	/** Reader to background: begin a note on an entity. */
	'open-notes': { request: { entity: string }; answer: null };
	/** Background to reader: show this card at the selection. */
	'show-card': { request: { card: CardModel }; answer: null };
	/** Popup or panel to background: read the page of a tab that Backstory may now see. */
	'read-tab': { request: { tab: number }; answer: boolean };
	/** Options or notes to everybody of ours: other packs are there, or on, or in another order. */
	'packs-changed': { request: Nothing; answer: null };
	/** Options, popup or panel to background: change some settings. Answers with all of them. */
	'change-settings': { request: { change: Partial<Settings> }; answer: Settings };
	/** Popup to background: switch a site on or off. */
	'switch-site': { request: { host: string; on: boolean }; answer: null };
	/** A page of our own to background: it has loaded the reader, and shows a sample for it `within` an element. */
	'sample-shown': { request: { within: string }; answer: null };
	/** A page of our own to background: open the card of its sample's next mark, as the shortcut does. */
	'step-sample': { request: Nothing; answer: null };
}

export type MessageName = keyof Messages;
export type RequestOf<N extends MessageName> = Messages[N]['request'];
export type AnswerOf<N extends MessageName> = Messages[N]['answer'];

interface Envelope {
	readonly backstory: MessageName;
	readonly request: unknown;
}

/** A background that was just stopped answers a moment later: it is asked again after these waits, in milliseconds. */
const WAITS = [250, 1000, 0];

/**
 * Sends a message to the background, which the browser may stop before it has answered: then it is asked again.
 * @returns undefined where there is no answer even so.
 */
export async function send<N extends MessageName>(name: N, request: RequestOf<N>): Promise<AnswerOf<N> | undefined> {
	for (const wait of WAITS) {
		const answer = await tell(name, request);
		if (answer !== undefined) return answer as AnswerOf<N>;
		await new Promise((resolve) => setTimeout(resolve, wait));
	}
	return undefined;
}

/** Sends a message once to the background and the extension's pages. Nobody may be there to hear it. */
export async function tell<N extends MessageName>(name: N, request: RequestOf<N>): Promise<unknown> {
	try {
		return await native().runtime.sendMessage({ backstory: name, request } satisfies Envelope);
	} catch {
		return undefined;
	}
}

/** Sends a message to the reader in a tab; undefined when the tab has none. */
export async function sendToTab<N extends MessageName>(
	tab: number,
	name: N,
	request: RequestOf<N>,
): Promise<AnswerOf<N> | undefined> {
	try {
		return (await native().tabs.sendMessage(tab, { backstory: name, request } satisfies Envelope, {
			frameId: 0,
		})) as AnswerOf<N>;
	} catch {
		return undefined;
	}
}

type Sender = chrome.runtime.MessageSender;

/** Answers to some of the messages; what a part does not name is left to other parts. */
export type Handlers = {
	readonly [N in MessageName]?: (request: RequestOf<N>, sender: Sender) => Promise<AnswerOf<N>> | AnswerOf<N>;
};

/** Says whether a message may come from this sender in this shape. */
export type Check = (name: string, request: unknown, sender: Sender) => boolean;

/** Answers messages until the signal aborts. What fails the check is not answered at all. */
export function answerMessages(handlers: Handlers, check: Check, signal?: AbortSignal): void {
	const { onMessage, id } = native().runtime;
	const listener = (message: unknown, sender: Sender, answer: (value: unknown) => void) => {
		const { backstory: name, request } = (message ?? {}) as Partial<Envelope>;
		if (!name || !Object.hasOwn(handlers, name) || sender.id !== id || !check(name, request, sender)) return false;
		const handler = handlers[name] as (request: unknown, sender: Sender) => unknown;
		// An answer of undefined tells the sender that something went wrong, without a word on the console.
		Promise.resolve(request)
			.then((checked) => handler(checked, sender))
			.then(answer, () => answer(undefined));
		return true;
	};
	onMessage.addListener(listener);
	signal?.addEventListener('abort', () => onMessage.removeListener(listener));
}

/** For content scripts: only the extension itself reaches them, through the browser's tab messages. */
export const fromExtension: Check = (_name, _request, sender) => sender.tab === undefined || isOwnPage(sender);

/** Whether a message comes from one of the extension's own pages, in a tab or not. */
export function isOwnPage(sender: Sender): boolean {
	return sender.url?.startsWith(native().runtime.getURL('/')) ?? false;
}
