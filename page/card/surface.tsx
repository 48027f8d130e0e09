/** The cards in a page: at most one that comes and goes with the pointer, and those that the reader pinned. */
import { formatDate, formatPeriod } from '../../components/format.ts';
import { speak, type Translate } from '../../components/words.ts';
import type { CardModel } from '../../core/card/model.ts';
import type { CardAnchor, CardFactory, CardSurface } from './bridge.ts';
import { cardRoot } from './host.ts';
import { CardView } from './view.tsx';

/**
 * Makes the code that shows cards.
 * @param css of the card, for its shadow root.
 * @param isReal whether a press came from the reader. A page that came by what is in the root could press buttons there.
 */
export function cardSurface(
	css: string,
	translate: Translate,
	isReal = (event: Event) => event.isTrusted,
): CardFactory {
	speak(translate);
	return (document, outside, signal): CardSurface => {
		const root = cardRoot(document, css, signal);
		const pinned = new Set<CardView>();
		let current: CardView | undefined;
		/** Whether the current card may be seen, or is only being made ready. */
		let visible = false;
		let focusBefore: Element | null = null;
		let idle = 0;
		/** Whether the number of mentions has been said. */
		let counted = false;

		const make = (card: CardModel, anchor: CardAnchor, sheet: boolean) => {
			const view: CardView = new CardView(
				root,
				outside,
				{
					onClose: () => {
						if (view === current) return outside.onClose();
						pinned.delete(view);
						view.remove();
					},
					onPin: () => {
						pinned.add(view);
						current = undefined;
						visible = false;
						outside.onClose();
					},
				},
				card,
				anchor,
				sheet,
			);
			return view;
		};

		const prepare = (card: CardModel, anchor: CardAnchor, sheet = false) => {
			if (current?.card === card && !visible) return current;
			hide();
			current = make(card, anchor, sheet);
			return current;
		};

		const hide = () => {
			const hadFocus = current !== undefined && document.activeElement === root.element;
			current?.remove();
			current = undefined;
			visible = false;
			if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
			focusBefore = null;
		};

		const inCurrent = (event: Event) => current?.owns(event.composedPath()[0] ?? null) ?? false;
		root.shadow.addEventListener('click', (event) => isReal(event) || event.stopPropagation(), {
			signal,
			capture: true,
		});
		root.shadow.addEventListener('pointerover', (event) => inCurrent(event) && outside.onEnter(), { signal });
		root.element.addEventListener('pointerleave', (event) => event.isTrusted && outside.onLeave(), { signal });
		signal.addEventListener('abort', () => {
			// A page that is out of sight has no idle moment: what waits for one would be kept for as long.
			cancelIdleCallback(idle);
			hide();
			for (const view of pinned) view.remove();
		});

		/** Formats load their data when first made, and fonts when a text is first measured in them. */
		const warmings = [
			...fontsOf(css).map((font) => () => measure(font)),
			() => translate('moreSources', 1),
			() => formatPeriod('2025-02', '2025-03', translate('locale')),
			() => formatDate('2025-02-12', translate('locale')),
		];

		return {
			warmUp() {
				const next = () => {
					warmings.shift()?.();
					if (warmings.length > 0) idle = requestIdleCallback(next);
				};
				idle = requestIdleCallback(next);
			},
			prepare(card, anchor) {
				if (!visible && anchor.rects().length > 0) prepare(card, anchor);
			},
			show(card, anchor, { focus, sheet, mentions }) {
				if (anchor.rects().length === 0) return hide();
				const before = document.activeElement;
				if (visible) hide();
				const view = prepare(card, anchor, sheet);
				visible = true;
				if (focus) focusBefore = before;
				view.show(focus);
				if (mentions && !counted) view.say(translate('mentionsCount', mentions));
				counted ||= mentions !== undefined;
			},
			hide,
			owns: (event) => event.composedPath().includes(root.element),
		};
	};
}

/** The fonts that the tokens of a style sheet name, as CSS has them in one word. */
function fontsOf(css: string): string[] {
	const token = (name: string) => new RegExp(`${name}:\\s*([^;}]+)`).exec(css)?.[1] ?? '';
	return ['--bs-text', '--bs-small', '--bs-label', '--bs-lead', '--bs-name'].map((name) =>
		token(name).replace(/var\((.+)\)/, (_, family) => token(family)),
	);
}

function measure(font: string): void {
	const context = new OffscreenCanvas(1, 1).getContext('2d');
	if (!context) return;
	context.font = font;
	context.measureText('a');
}
