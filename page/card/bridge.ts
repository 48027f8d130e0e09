/**
 * How the reader and the card's code find each other. The card comes as a script of its own, injected
 * only into pages that hold a mention; both run in the extension's isolated world, which the page
 * cannot see, and meet at one symbol of its global object.
 */
import type { CardModel } from '../../core/card/model.ts';
import type { PageSettings } from '../../core/settings.ts';
import type { Marks } from '../highlight/marks.ts';
import type { HoverCards, HoverHost } from '../pointer/hover-cards.ts';

/** The text that a card belongs to. */
export interface CardAnchor {
	/** Its boxes in viewport coordinates, asked anew for each placing; none when the text is gone. */
	rects(): readonly DOMRect[];
	/** An element around it, whose moves the card follows. */
	readonly element?: Element | undefined;
	/** Where the pointer is, in viewport coordinates: of a name broken over lines, the near part counts. */
	readonly pointer?: { readonly x: number; readonly y: number } | undefined;
}

export interface CardSurface {
	/** Does, one small task after another, what the first card would otherwise have to wait for. */
	warmUp(): void;
	/** Makes a card ready, unseen, while its reader hesitates, so that showing it is only letting it be seen. */
	prepare(card: CardModel, anchor: CardAnchor): void;
	/**
	 * Shows a card next to its text, in place of any that is not pinned.
	 * `focus`: whether it takes the focus. `sheet`: at the foot of the screen instead, as for a finger.
	 * `mentions`: how many the page has, said once to those who hear it and step from one to the next.
	 */
	show(
		card: CardModel,
		anchor: CardAnchor,
		how: { readonly focus: boolean; readonly sheet: boolean; readonly mentions?: number },
	): void;
	/** Takes the card away; pinned ones stay. */
	hide(): void;
	/** Whether an event came from the card or its inside. */
	owns(event: Event): boolean;
}

/** What a card needs from outside. */
export interface CardHost {
	onEnter(): void;
	onLeave(): void;
	/** The reader closed the card from inside, or pinned it: nothing more depends on the pointer. */
	onClose(): void;
	/** The card of an entity named inside a card; the page itself need not name it. */
	follow(entity: string): Promise<CardModel | null | undefined>;
	/** Marks an entity nowhere any more, or again. */
	setHidden(entity: string, hidden: boolean): void;
	/** Shows an entity's card in the side panel. Absent where a page cannot open it. */
	openInPanel?: ((entity: string) => void) | undefined;
	/** Begins a note of the reader's own on an entity. */
	note(entity: string): void;
	/** When the article was published, as exact as the page tells; undefined where it does not. */
	articleDate(): string | undefined;
	theme(): PageSettings['theme'];
}

export type CardFactory = (document: Document, host: CardHost, signal: AbortSignal) => CardSurface;

const MEETING = Symbol.for('backstory.card');

/** Makes the code that opens cards on a page's marks. */
export type CardsProvider = (
	document: Document,
	marks: Marks,
	host: HoverHost,
	settings: PageSettings,
	signal: AbortSignal,
) => HoverCards;

type Meeting = typeof globalThis & { [MEETING]?: CardsProvider };

export function provideCards(provider: CardsProvider): void {
	(globalThis as Meeting)[MEETING] = provider;
}

/** The card's code, once it has arrived. */
export function providedCards(): CardsProvider | undefined {
	return (globalThis as Meeting)[MEETING];
}
