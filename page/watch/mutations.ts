/** Tells which parts of a page have new, changed or missing text, after the page has settled. */
import { MOST_CHANGED, MOST_CHANGES, SETTLE_STEPS } from '../limits.ts';
import { readableBlockAround } from '../text/skip.ts';
import { elementAround } from '../text/tree.ts';

/** Blocks whose text is to be read again (none where text was only taken away), or `all` of the page. */
export type Changed = ReadonlySet<Element> | 'all';

/** Observes roots for text that is added, edited or removed. The more often, the longer it waits. */
export class TextWatcher {
	readonly #observer: MutationObserver;
	readonly #changed = new Set<Element>();
	readonly #onChange: (changed: Changed) => void;
	#removed = false;
	#all = false;
	#timer = 0;
	#readings = 0;

	constructor(onChange: (changed: Changed) => void, signal: AbortSignal) {
		this.#onChange = onChange;
		this.#observer = new MutationObserver((records) => this.#note(records));
		signal.addEventListener('abort', () => {
			this.#observer.disconnect();
			window.clearTimeout(this.#timer);
			this.#changed.clear();
		});
	}

	observe(root: Node): void {
		this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
	}

	/** Has the whole page read again, once it has settled. */
	readAgain(): void {
		this.#all = true;
		this.#schedule();
	}

	/** Has an element read again, once the page has settled. */
	readElement(element: Element): void {
		this.#add(element);
		this.#schedule();
	}

	#note(records: readonly MutationRecord[]): void {
		let looked = 0;
		for (const { target, addedNodes, removedNodes } of records) {
			if (target.nodeType !== 1) this.#add(target.parentElement);
			for (const node of addedNodes) {
				if (++looked > MOST_CHANGES) this.#all = true;
				if (this.#all) break;
				this.#add(node.nodeType === 1 ? (node as Element) : node.parentElement);
			}
			if (removedNodes.length > 0) this.#removed = true;
			if (++looked > MOST_CHANGES) this.#all = true;
			if (this.#all) break;
		}
		if (this.#all || this.#changed.size > 0 || this.#removed) this.#schedule();
	}

	#add(element: Element | null): void {
		if (element && element.localName !== 'backstory-root') this.#changed.add(element);
		if (this.#changed.size > MOST_CHANGED) this.#all = true;
	}

	#schedule(): void {
		if (this.#timer !== 0) return;
		const wait = SETTLE_STEPS.find(({ readings }) => this.#readings < readings);
		this.#timer = window.setTimeout(() => this.#tell(), wait?.ms);
	}

	#tell(): void {
		const all = this.#all;
		const blocks = all ? new Set<Element>() : blocksAround(this.#changed);
		const removed = this.#removed;
		this.#timer = 0;
		this.#all = false;
		this.#removed = false;
		this.#changed.clear();
		// A clock in the navigation or a typing reader changes nothing that is read.
		if (!all && blocks.size === 0 && !removed) return;
		if (all || blocks.size > 0) this.#readings++;
		this.#onChange(all ? 'all' : blocks);
	}
}

/** The blocks that changed elements are in, none inside another: a name may reach beyond the element that changed. */
function blocksAround(changed: Iterable<Element>): Set<Element> {
	const blocks = new Set<Element>();
	for (const element of changed) {
		const block = element.isConnected ? readableBlockAround(element) : undefined;
		if (block) blocks.add(block);
	}
	for (const block of blocks) {
		for (let at = elementAround(block); at; at = elementAround(at)) {
			if (!blocks.has(at)) continue;
			blocks.delete(block);
			break;
		}
	}
	return blocks;
}
