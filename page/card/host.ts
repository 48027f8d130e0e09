/** The one element that Backstory adds to a page: in the top layer, its inside out of the page's reach. */

const ROOT_NAME = 'backstory-root';

/** Overrules whatever the page's sheets say of unknown elements, popovers or `*`. */
const HOST_CSS = `:host{all:initial!important;position:fixed!important;inset:auto!important;left:0!important;top:0!important;
margin:0!important;border:0!important;padding:0!important;background:none!important;overflow:visible!important;
width:0!important;height:0!important;max-width:none!important;max-height:none!important;
display:block!important;color-scheme:light dark!important;z-index:2147483647!important}
:host(:not(:popover-open)){display:none!important}
.bs-mount{position:fixed;left:0;top:0;width:max-content}
.bs-unseen{visibility:hidden;pointer-events:none}`;

export interface CardRoot {
	readonly element: HTMLElement;
	readonly shadow: ShadowRoot;
	/** Brings the element above the page, and above what the page itself has brought there since. */
	raise(near: Element | undefined): void;
	/** Brings it in line with what it holds: unseen while all its cards are, off the screen without any. */
	settle(): void;
}

/** @param css of the card. The element leaves the page when the signal aborts. */
export function cardRoot(document: Document, css: string, signal: AbortSignal): CardRoot {
	for (const leftover of document.querySelectorAll(ROOT_NAME)) leftover.remove();
	const element = document.createElement(ROOT_NAME);
	element.popover = 'manual';
	const shadow = element.attachShadow({ mode: 'closed' });
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(HOST_CSS + css);
	const state = new CSSStyleSheet();
	shadow.adoptedStyleSheets = [sheet, state];
	let shown = '';
	const settle = () => {
		// A page's own CSS zoom would scale card and coordinates alike; the card undoes it for both.
		const zoom = 1 / (document.documentElement.currentCSSZoom ?? 1);
		const unseen = shadow.querySelector('.bs-mount:not(.bs-unseen)') === null;
		const now = `:host{zoom:${zoom}!important${unseen ? ';visibility:hidden!important;pointer-events:none!important' : ''}}`;
		if (now !== shown) state.replaceSync(now);
		shown = now;
		if (shadow.childElementCount === 0 && element.matches(':popover-open')) element.hidePopover();
	};
	signal.addEventListener('abort', () => element.remove());
	return {
		element,
		shadow,
		raise(near) {
			settle();
			// All that is not in an open modal dialog is inert.
			const parent = near?.closest('dialog:modal') ?? document.documentElement;
			if (element.parentNode !== parent) parent.append(element);
			if (element.matches(':popover-open')) return;
			element.showPopover();
		},
		settle,
	};
}
