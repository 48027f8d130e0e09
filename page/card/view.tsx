/** One card in the page: what it shows, where it stands, whether it is pinned. */
import { render } from 'preact';
import { Card } from '../../components/card/card.tsx';
import type { CardModel } from '../../core/card/model.ts';
import type { CardAnchor, CardHost } from './bridge.ts';
import type { CardRoot } from './host.ts';
import { follow, placeCard } from './place.ts';
import { themeAround } from './theme.ts';

/** From the focus coming to a card to what is said besides, in milliseconds. */
const SAY_MS = 500;

/** What happens to a card besides being read. */
export interface ViewEvents {
	/** The reader closed it, or its text is gone. */
	onClose(): void;
	/** The reader pinned it: it stays until closed. */
	onPin(): void;
}

export class CardView {
	readonly #root: CardRoot;
	readonly #outside: CardHost;
	readonly #events: ViewEvents;
	readonly #mount: HTMLElement;
	/** The card on show and those that lead to it, by the names followed inside. */
	readonly #path: CardModel[];
	readonly #anchor: CardAnchor;
	readonly #sheet: boolean;
	/** Of a pinned card, its place relative to its text. */
	#pinned: { readonly x: number; readonly y: number } | undefined;
	readonly #arriving: number;
	#hasArrived = false;
	#stop = () => {};

	/** Makes the card ready, unseen. @param sheet whether it lies at the foot of the screen rather than by its text. */
	constructor(
		root: CardRoot,
		outside: CardHost,
		events: ViewEvents,
		card: CardModel,
		anchor: CardAnchor,
		sheet: boolean,
	) {
		this.#root = root;
		this.#outside = outside;
		this.#events = events;
		this.#path = [card];
		this.#anchor = anchor;
		this.#sheet = sheet;
		this.#mount = document.createElement('div');
		this.#mount.className = 'bs-mount bs-unseen';
		const theme = outside.theme();
		this.#mount.dataset.theme = theme === 'page' ? themeAround(anchor.element) : theme;
		root.shadow.append(this.#mount);
		this.#draw();
		// Laying it out is as much work again: another task.
		this.#arriving = window.setTimeout(() => this.#arrive());
	}

	/** Brings it to the screen, where it finds its place and keeps it. */
	#arrive(): void {
		if (this.#hasArrived) return;
		this.#hasArrived = true;
		this.#root.raise(this.#anchor.element);
		this.#stop = follow(
			() => [this.#textBox(), new DOMRect(0, 0, this.#mount.offsetWidth, this.#mount.offsetHeight)],
			() => void this.#place(),
		);
	}

	/** The card that it was made for. */
	get card(): CardModel {
		return this.#path[0] as CardModel;
	}

	get anchor(): CardAnchor {
		return this.#anchor;
	}

	/** Lets it be seen. @param takesFocus whether the keyboard goes to it. */
	show(takesFocus: boolean): void {
		this.#arrive();
		this.#mount.classList.remove('bs-unseen');
		this.#root.settle();
		// What is not placed yet is not seen, and what is not seen takes no focus.
		if (takesFocus) void this.#place().then(() => this.#focus());
	}

	/** Has a screen reader say something once it has read the card. */
	say(text: string): void {
		const status = document.createElement('p');
		status.role = 'status';
		status.className = 'bs-vh';
		this.#mount.append(status);
		// What is there from the start is not news, and what comes with the focus is drowned by it.
		setTimeout(() => status.append(text), SAY_MS);
	}

	owns(node: EventTarget | null): boolean {
		return node instanceof Node && this.#mount.contains(node);
	}

	remove(): void {
		window.clearTimeout(this.#arriving);
		this.#stop();
		render(null, this.#mount);
		this.#mount.remove();
		this.#root.settle();
	}

	#go(change: () => void): void {
		change();
		this.#draw();
		this.#focus();
	}

	#focus(): void {
		this.#mount.querySelector<HTMLElement>('[data-entity]')?.focus({ preventScroll: true });
	}

	#draw(): void {
		const card = this.#path.at(-1) as CardModel;
		const { follow: cardOf, setHidden, openInPanel, note, articleDate } = this.#outside;
		const onEntity = (id: string) => {
			void cardOf(id).then((next) => {
				// The reader may have gone on meanwhile.
				if (next && this.#path.at(-1) === card) this.#go(() => this.#path.push(next));
			});
		};
		const onBack = () => this.#go(() => this.#path.pop());
		const onPin = () => {
			const text = this.#textBox();
			const { x, y } = this.#mount.getBoundingClientRect();
			if (!text) return;
			this.#pinned = { x: x - text.x, y: y - text.y };
			this.#events.onPin();
			this.#draw();
		};
		render(
			<Card
				key={card.id}
				card={card}
				articleDate={articleDate()}
				onClose={() => this.#events.onClose()}
				onEntity={onEntity}
				isPinned={this.#pinned !== undefined}
				onPin={this.#sheet || this.#pinned ? undefined : onPin}
				onPanel={openInPanel && (() => openInPanel(card.id))}
				onNote={note}
				onHide={(hidden) => setHidden(card.id, hidden)}
				{...(this.#path.length > 1 && { onBack })}
			/>,
			this.#mount,
		);
	}

	async #place(): Promise<void> {
		const text = this.#textBox();
		// The page may have taken it away.
		if (!text || !this.#root.element.matches(':popover-open')) return this.#events.onClose();
		const { style } = this.#mount;
		if (this.#sheet) {
			this.#mount.classList.add('bs-sheet');
			return;
		}
		const setHeight = (pixels: number) => style.setProperty(`${this.#root.prefix}card-max-height`, `${pixels}px`);
		const { x, y } = this.#pinned
			? { x: text.x + this.#pinned.x, y: text.y + this.#pinned.y }
			: await placeCard(text, this.#mount, setHeight);
		style.transform = `translate(${x}px,${y}px)`;
	}

	/** Of the boxes of the card's text, the one nearest to where the pointer was; the first, once pinned. */
	#textBox(): DOMRect | undefined {
		const { rects, pointer } = this.#anchor;
		const all = rects();
		if (this.#pinned || !pointer) return all[0];
		const away = ({ left, right, top, bottom }: DOMRect) =>
			Math.hypot(Math.max(left - pointer.x, 0, pointer.x - right), Math.max(top - pointer.y, 0, pointer.y - bottom));
		return [...all].sort((a, b) => away(a) - away(b))[0];
	}
}
