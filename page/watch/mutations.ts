/** Tells which parts of a page have new or changed text, after the page has settled. */
import { MOST_CHANGED, MOST_READINGS, SETTLE_MS } from '../limits.ts';

/** Elements whose text is to be read again, or `all` where that is cheaper. */
export type Changed = readonly Element[] | 'all';

/** Observes roots for added or edited text. Quiet after {@link MOST_READINGS} calls. */
export class TextWatcher {
	readonly #observer: MutationObserver;
	readonly #changed = new Set<Element>();
	readonly #onChange: (changed: Changed) => void;
	#all = false;
	#timer = 0;
	#readings = 0;

	constructor(onChange: (changed: Changed) => void, signal: AbortSignal) {
		this.#onChange = onChange;
		this.#observer = new MutationObserver((records) => this.#note(records));
		signal.addEventListener('abort', () => this.#stop());
	}

	observe(root: Node): void {
		this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
	}

	/** Has the whole page read again, with the next changes. */
	readAgain(): void {
		this.#all = true;
		this.#schedule();
	}

	#schedule(): void {
		if (this.#timer === 0 && this.#readings < MOST_READINGS)
			this.#timer = window.setTimeout(() => this.#tell(), SETTLE_MS);
	}

	#note(records: readonly MutationRecord[]): void {
		for (const { target, addedNodes } of records) {
			if (target.nodeType === 3) this.#add(target.parentElement);
			for (const node of addedNodes) {
				if (node.nodeType === 1) this.#add(node as Element);
				else if (node.nodeType === 3) this.#add(node.parentElement);
			}
			if (this.#changed.size > MOST_CHANGED) break;
		}
		if (this.#changed.size > 0) this.#schedule();
	}

	#add(element: Element | null): void {
		if (element && element.localName !== 'backstory-root') this.#changed.add(element);
	}

	#tell(): void {
		this.#timer = 0;
		const connected = [...this.#changed].filter((element) => element.isConnected);
		const all = this.#all || this.#changed.size > MOST_CHANGED;
		this.#all = false;
		this.#changed.clear();
		if (++this.#readings >= MOST_READINGS) this.#stop();
		if (all || connected.length > 0) this.#onChange(all ? 'all' : connected);
	}

	#stop(): void {
		this.#observer.disconnect();
		window.clearTimeout(this.#timer);
		this.#changed.clear();
	}
}

/** Each element once, and none that lies inside another of the list. */
export function outermost(elements: readonly Element[]): Element[] {
	const set = new Set(elements);
	return [...set].filter((element) => {
		for (let at = element.parentElement; at; at = at.parentElement) if (set.has(at)) return false;
		return true;
	});
}
