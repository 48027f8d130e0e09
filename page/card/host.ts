/** The one element that Backstory adds to a page: in the top layer, its inside out of the page's reach. */

const ROOT_NAME = 'backstory-root';

/** Overrules whatever the page's sheets say of unknown elements, popovers or `*`, and of what they draw around them. */
const HOST_CSS =
	':host{all:initial!important;position:fixed!important;left:0!important;top:0!important;overflow:visible!important;display:block!important}' +
	':host(:not(:popover-open)),:host::before,:host::after,:host::backdrop{display:none!important}' +
	'.bs-mount{position:fixed;left:0;top:0;width:max-content;direction:ltr}' +
	'.bs-unseen{visibility:hidden;pointer-events:none}';

export interface CardRoot {
	readonly element: HTMLElement;
	readonly shadow: ShadowRoot;
	/** What the names of custom properties begin with in here: no page can guess it, and so give them a meaning. */
	readonly prefix: string;
	/** Brings the element above the page, and above what the page itself has brought there since; if the page lets it. */
	raise(near: Element | undefined): void;
	/** Brings it in line with what it holds: unseen while all its cards are, out of the page without any. */
	settle(): void;
}

/** @param css of the card. The element leaves the page when the signal aborts. */
export function cardRoot(document: Document, css: string, signal: AbortSignal): CardRoot {
	for (const leftover of document.querySelectorAll(ROOT_NAME)) leftover.remove();
	// Made where a page's definition of it does not hold: that would come first, and see into the closed root.
	const element = document.implementation.createHTMLDocument('').createElement(ROOT_NAME);
	element.popover = 'manual';
	const shadow = element.attachShadow({ mode: 'closed' });
	const prefix = `--${Math.random().toString(36).slice(2)}-`;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(HOST_CSS + css.replaceAll('--bs-', prefix));
	const state = new CSSStyleSheet();
	let shown = '';
	const settle = () => {
		// A page's own CSS zoom would scale card and coordinates alike; the card undoes it for both.
		const zoom = 1 / (document.documentElement?.currentCSSZoom ?? 1);
		const unseen = shadow.querySelector('.bs-mount:not(.bs-unseen)') === null;
		const now = `:host{zoom:${zoom}!important${unseen ? ';visibility:hidden!important;pointer-events:none!important' : ''}}`;
		if (now !== shown) state.replaceSync(now);
		shown = now;
		// Not only hidden: even so it would be a stop for the Tab key in Chromium.
		if (shadow.childElementCount === 0) element.remove();
	};
	signal.addEventListener('abort', () => element.remove());
	return {
		element,
		shadow,
		prefix,
		raise(near) {
			settle();
			try {
				// All that is not in an open modal dialog is inert.
				const parent = near?.closest('dialog:modal') ?? document.documentElement;
				if (element.parentNode !== parent) parent.append(element);
				// Sheets do not come along from one document to another.
				if (shadow.adoptedStyleSheets.length === 0) shadow.adoptedStyleSheets = [sheet, state];
				// Not if it is: pages that watch themselves would hear of it.
				if (element.popover !== 'manual') element.popover = 'manual';
				element.showPopover();
			} catch {
				// It is open, or the page has no place for it.
			}
		},
		settle,
	};
}
