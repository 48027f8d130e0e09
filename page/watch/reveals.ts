/** Notices when text that was hidden as it was read comes to be seen: an opened section, a “read more”. */
import { MOST_HIDDEN } from '../limits.ts';
import { isVisible } from '../text/visible.ts';

/** What a reader or a page does before something shows. */
const OCCASIONS = ['click', 'toggle', 'transitionend', 'animationend', 'keyup'];
/** Wait after an occasion, in milliseconds: the page reacts to it first. */
const WAIT_MS = 250;
/** Looks without an occasion, in milliseconds: some pages keep everything hidden until they are ready. */
const LOOKS_MS = [1000, 3000];

export class RevealWatcher {
	#hidden = new Set<WeakRef<Element>>();
	#timer = 0;

	constructor(document: Document, onReveal: (element: Element) => void, signal: AbortSignal) {
		const look = () => {
			this.#timer = 0;
			for (const reference of this.#hidden) {
				const element = reference.deref();
				if (element?.isConnected && !isVisible(element)) continue;
				this.#hidden.delete(reference);
				if (element?.isConnected) onReveal(element);
			}
		};
		const soon = () => {
			if (this.#timer === 0 && this.#hidden.size > 0) this.#timer = window.setTimeout(look, WAIT_MS);
		};
		for (const occasion of OCCASIONS)
			document.addEventListener(occasion, soon, { signal, capture: true, passive: true });
		const looks = LOOKS_MS.map((ms) => window.setTimeout(soon, ms));
		signal.addEventListener('abort', () => {
			for (const timer of [this.#timer, ...looks]) window.clearTimeout(timer);
			this.#hidden.clear();
		});
	}

	/** Remembers an element whose text was passed over because it is hidden. */
	remember(element: Element): void {
		if (this.#hidden.size < MOST_HIDDEN) this.#hidden.add(new WeakRef(element));
	}
}
