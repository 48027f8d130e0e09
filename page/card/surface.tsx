/** The card in the page: one element in the top layer, its inside out of the page's reach. */
import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import { render } from 'preact';
import { Card } from '../../components/card/card.tsx';
import { Words } from '../../components/words.ts';
import { translateWith } from '../../components/words-from-catalogue.ts';
import type { CardModel } from '../../core/card/model.ts';
import type { CardAnchor, CardFactory, CardSurface } from './bridge.ts';

export const ROOT_NAME = 'backstory-root';

/** Gap between text and card, and between card and the viewport's edge, in CSS pixels. */
const GAP = 6;
const EDGE = 8;
/** Share of the viewport's height that a card may take. */
const MOST_HEIGHT = 0.5;

/** Overrules whatever the page's sheets say of unknown elements, popovers or `*`. */
const HOST_CSS = `:host{all:initial!important;position:fixed!important;inset:auto!important;left:0!important;top:0!important;
margin:0!important;border:0!important;padding:0!important;background:none!important;overflow:visible!important;
width:max-content!important;height:auto!important;max-width:none!important;max-height:none!important;
display:block!important;color-scheme:light dark!important;z-index:2147483647!important}
:host(:not(:popover-open)){display:none!important}`;

export function cardSurface(css: string): CardFactory {
	return (document, callbacks, signal): CardSurface => {
		const translate = translateWith(callbacks.lookUp);
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

		let stopFollowing = () => {};
		const path: CardModel[] = [];
		let anchor: CardAnchor | undefined;

		const draw = () => {
			const card = path.at(-1);
			render(
				card && (
					<Words.Provider value={translate}>
						<Card
							key={card.id}
							card={card}
							onClose={callbacks.onClose}
							onEntity={(id) => {
								const next = callbacks.cardOf(id);
								if (!next) return;
								path.push(next);
								draw();
							}}
							{...(path.length > 1 && {
								onBack: () => {
									path.pop();
									draw();
								},
							})}
						/>
					</Words.Provider>
				),
				mount,
			);
		};

		const place = async () => {
			const rects = anchor?.rects() ?? [];
			const first = rects[0];
			if (!first) return callbacks.onClose();
			const reference = { getBoundingClientRect: () => around(rects), getClientRects: () => [...rects] };
			const { x, y } = await computePosition(reference, host, {
				strategy: 'fixed',
				placement: 'bottom-start',
				middleware: [
					inline(),
					offset(GAP),
					flip({ padding: EDGE }),
					shift({ padding: EDGE }),
					size({
						padding: EDGE,
						apply: ({ availableHeight }) => {
							const most = Math.max(120, Math.min(availableHeight, window.innerHeight * MOST_HEIGHT));
							mount.style.setProperty('--bs-card-max-height', `${Math.floor(most)}px`);
						},
					}),
				],
			});
			// In a sheet of the shadow tree, because there an important rule beats all that the page can say.
			position.replaceSync(`:host{transform:translate(${Math.round(x)}px,${Math.round(y)}px)!important}`);
		};

		const hide = () => {
			stopFollowing();
			stopFollowing = () => {};
			path.length = 0;
			anchor = undefined;
			if (host.isConnected && host.matches(':popover-open')) host.hidePopover();
			render(null, mount);
		};

		host.addEventListener('pointerenter', callbacks.onEnter, { signal });
		host.addEventListener('pointerleave', callbacks.onLeave, { signal });
		signal.addEventListener('abort', () => {
			hide();
			host.remove();
		});

		return {
			show(card, to) {
				hide();
				path.push(card);
				anchor = to;
				if (!host.isConnected) document.documentElement.append(host);
				draw();
				host.showPopover();
				const reference = { getBoundingClientRect: () => around(to.rects()) };
				stopFollowing = autoUpdate(reference, host, () => void place(), { ancestorScroll: false });
			},
			hide,
			owns: (event) => event.composedPath().includes(host),
		};
	};
}

/** The smallest rectangle around all, or an empty one. */
function around(rects: readonly DOMRect[]): DOMRect {
	const left = Math.min(...rects.map((rect) => rect.left));
	const top = Math.min(...rects.map((rect) => rect.top));
	const right = Math.max(...rects.map((rect) => rect.right));
	const bottom = Math.max(...rects.map((rect) => rect.bottom));
	return rects.length === 0 ? new DOMRect() : new DOMRect(left, top, right - left, bottom - top);
}
