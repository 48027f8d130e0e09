/** What the text directly in an element belongs to: its block, its section, or a part that is passed over. */
import { isInline, isSkipped } from './skip.ts';
import { parentOf, shadowOf } from './tree.ts';

export interface Container {
	/** The element that begins the block. */
	readonly block: Node;
	/** The outermost element around it that is passed over with all in it. */
	readonly skipped?: Element;
	/** The element itself or the nearest around it that has an open shadow root. */
	readonly host?: Element;
}

/** A heading or an article begins a section. */
const BEGINS_SECTION = /^(?:h[1-6]|article)$/;

/** Containers of a reading, each found once. Asked for in document order, they count the sections. */
export class Containers {
	readonly #root: Node;
	readonly #known = new Map<Node, Container>();
	#last: Node | undefined;
	#lastFound: Container;
	/** Number of the section that the container asked for last is in. */
	section: number;

	/** @param root what is read; whether it is itself to be passed over has been decided. */
	constructor(root: Node, section: number) {
		this.#root = root;
		this.section = section;
		this.#lastFound = { block: root, ...hostOf(root) };
		if (BEGINS_SECTION.test((root as Element).localName ?? '')) this.section++;
		this.#known.set(root, this.#lastFound);
	}

	of(node: Node): Container {
		// Most texts have the parent of the text before.
		if (node === this.#last) return this.#lastFound;
		this.#last = node;
		this.#lastFound = this.#find(node);
		return this.#lastFound;
	}

	#find(node: Node): Container {
		const unknown: Node[] = [];
		let at: Node | null = node;
		for (; at && !this.#known.has(at); at = parentOf(at)) unknown.push(at);
		// Without an end in the root: the page took it away while the reading paused.
		let found: Container = (at && this.#known.get(at)) ?? { block: this.#root };
		for (let below = unknown.pop(); below; below = unknown.pop()) {
			if (!found.skipped) found = this.#judge(below as Element, found);
			this.#known.set(below, found);
		}
		return found;
	}

	#judge(element: Element, above: Container): Container {
		if (isSkipped(element)) return { block: element, skipped: element };
		if (isInline(element)) return above;
		if (BEGINS_SECTION.test(element.localName)) this.section++;
		return { block: element, ...(above.host && { host: above.host }), ...hostOf(element) };
	}
}

function hostOf(node: Node): { host: Element } | undefined {
	return shadowOf(node) ? { host: node as Element } : undefined;
}
