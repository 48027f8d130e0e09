/** The card in the page: one element in the top layer, its inside out of the page's reach. */
import { render } from 'preact';
import { Card } from '../../components/card/card.tsx';
import { Words } from '../../components/words.ts';
import { translateWith } from '../../components/words-from-catalogue.ts';
import type { CardModel } from '../../core/card/model.ts';
import type { CardAnchor, CardFactory, CardSurface } from './bridge.ts';
import { follow, placeCard } from './place.ts';
import { themeAround } from './theme.ts';

const ROOT_NAME = 'backstory-root';

/** Overrules whatever the page's sheets say of unknown elements, popovers or `*`. */
const HOST_CSS = `:host{all:initial!important;position:fixed!important;inset:auto!important;left:0!important;top:0!important;
margin:0!important;border:0!important;padding:0!important;background:none!important;overflow:visible!important;
width:max-content!important;height:auto!important;max-width:none!important;max-height:none!important;
display:block!important;color-scheme:light dark!important;z-index:2147483647!important}
:host(:not(:popover-open)){display:none!important}`;

/** Of a card that is being made ready: laid out, but neither seen nor touched nor read out. */
const UNSEEN = ':host{visibility:hidden!important;pointer-events:none!important}';

/** Makes the code that shows cards. @param css of the card, for its shadow root. */
export function cardSurface(css: string): CardFactory {
	return (document, outside, signal): CardSurface => {
		const translate = translateWith(outside.lookUp);
		for (const leftover of document.querySelectorAll(ROOT_NAME)) leftover.remove();
		const host = document.createElement(ROOT_NAME);
		host.popover = 'manual';
		const root = host.attachShadow({ mode: 'closed' });
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(HOST_CSS + css);
		const position = new CSSStyleSheet();
		root.adoptedStyleSheets = [sheet, position];
		const mount = document.createElement('div');
		mount.className = 'bs-mount';
		root.append(mount);

		/** The card on show and those that lead to it, by the names followed inside. */
		const path: CardModel[] = [];
		let anchor: CardAnchor | undefined;
		/** Whether the card may be seen, or is only being made ready. */
		let visible = false;
		let stopFollowing = () => {};
		let focusBefore: Element | null = null;

		const go = (change: () => void) => {
			change();
			draw();
			focus();
		};

		const draw = () => {
			const card = path.at(-1);
			const onEntity = (id: string) => {
				void outside.follow(id).then((next) => {
					// The reader may have gone on meanwhile.
					if (next && path.at(-1) === card) go(() => path.push(next));
				});
			};
			const onBack = () => go(() => path.pop());
			render(
				card && (
					<Words.Provider value={translate}>
						<Card
							key={card.id}
							card={card}
							onClose={outside.onClose}
							onEntity={onEntity}
							{...(path.length > 1 && { onBack })}
						/>
					</Words.Provider>
				),
				mount,
			);
		};

		const focus = () => root.querySelector<HTMLElement>('[data-entity]')?.focus({ preventScroll: true });

		const place = async () => {
			const text = anchor && nearestBox(anchor);
			if (!text) return outside.onClose();
			const { x, y } = await placeCard(text, host, (pixels) =>
				mount.style.setProperty('--bs-card-max-height', `${pixels}px`),
			);
			// In a sheet of the shadow tree, because there an important rule beats all that the page can say.
			// A page's own CSS zoom would scale card and coordinates alike; the card undoes it for both.
			const zoom = document.documentElement.currentCSSZoom ?? 1;
			position.replaceSync(
				`:host{zoom:${1 / zoom}!important;transform:translate(${x}px,${y}px)!important}${visible ? '' : UNSEEN}`,
			);
		};

		const prepare = (card: CardModel, to: CardAnchor) => {
			if (!nearestBox(to)) return hide();
			anchor = to;
			if (path.length !== 1 || path[0] !== card) {
				path.splice(0, path.length, card);
				draw();
			}
			host.dataset.theme = themeAround(to.element);
			if (!host.isConnected) document.documentElement.append(host);
			if (!host.matches(':popover-open')) host.showPopover();
			stopFollowing();
			stopFollowing = follow(
				() => [nearestBox(to), new DOMRect(0, 0, mount.offsetWidth, mount.offsetHeight)],
				() => void place(),
			);
		};

		const hide = () => {
			stopFollowing();
			stopFollowing = () => {};
			path.length = 0;
			anchor = undefined;
			const hadFocus = document.activeElement === host;
			if (host.isConnected && host.matches(':popover-open')) host.hidePopover();
			visible = false;
			position.replaceSync(UNSEEN);
			render(null, mount);
			if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
			focusBefore = null;
		};

		host.addEventListener('pointerenter', outside.onEnter, { signal });
		host.addEventListener('pointerleave', outside.onLeave, { signal });
		signal.addEventListener('abort', () => {
			hide();
			host.remove();
		});

		return {
			prepare: (card, to) => visible || prepare(card, to),
			show(card, to, takesFocus) {
				if (visible) hide();
				visible = true;
				prepare(card, to);
				if (!takesFocus || path.length === 0) return;
				focusBefore = document.activeElement;
				// What is not placed yet is not seen, and what is not seen takes no focus.
				void place().then(focus);
			},
			hide,
			owns: (event) => event.composedPath().includes(host),
		};
	};
}

/** Of the boxes of the card's text, the one nearest to the pointer. */
function nearestBox({ rects, pointer }: CardAnchor): DOMRect | undefined {
	const away = ({ left, right, top, bottom }: DOMRect) => {
		const { x, y } = pointer ?? { x: left, y: top };
		return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
	};
	return [...rects()].sort((a, b) => away(a) - away(b))[0];
}
