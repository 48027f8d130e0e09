/** The marks of a page: which stretch of text stands for which entity, painted without touching the DOM. */
import type { EntityRef } from '../../core/card/model.ts';
import { MARK_CSS, markName } from './style.ts';

export interface Mark {
	readonly range: StaticRange;
	readonly entity: EntityRef;
}

/** Highlights other than those of the types: the mention whose card is open, and the one jumped to. */
const CURRENT = 'backstory-current';

/** Registers highlights for marks; everything is taken back when the signal aborts. */
export class Marks {
	readonly #byRange = new Map<AbstractRange, Mark>();
	readonly #highlights = new Map<string, Highlight>();
	readonly #current = new Highlight();

	constructor(document: Document, signal: AbortSignal) {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(MARK_CSS);
		document.adoptedStyleSheets.push(sheet);
		this.#current.priority = 1;
		CSS.highlights.set(CURRENT, this.#current);
		signal.addEventListener('abort', () => {
			for (const [name, highlight] of this.#highlights)
				if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
			if (CSS.highlights.get(CURRENT) === this.#current) CSS.highlights.delete(CURRENT);
			const sheets = document.adoptedStyleSheets;
			const at = sheets.indexOf(sheet);
			if (at >= 0) sheets.splice(at, 1);
			this.#byRange.clear();
		});
	}

	get size(): number {
		return this.#byRange.size;
	}

	all(): Iterable<Mark> {
		return this.#byRange.values();
	}

	/** All marks in document order. */
	inOrder(): Mark[] {
		return [...this.#byRange.values()].sort(({ range: a }, { range: b }) => {
			if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
			return a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
		});
	}

	add(mark: Mark): void {
		this.#byRange.set(mark.range, mark);
		this.#highlightOf(mark).add(mark.range);
	}

	/** Forgets marks in an element, and those whose text has left the page or changed under them. */
	clear(within?: Element): void {
		for (const mark of this.#byRange.values()) {
			const { startContainer, endContainer, startOffset, endOffset } = mark.range;
			const stale =
				!startContainer.isConnected ||
				!endContainer.isConnected ||
				startOffset > (startContainer as Text).length ||
				endOffset > (endContainer as Text).length;
			if (!stale && !within?.contains(startContainer)) continue;
			this.#byRange.delete(mark.range);
			this.#highlightOf(mark).delete(mark.range);
		}
	}

	/** The mark that a registered range belongs to. */
	of(range: AbstractRange): Mark | undefined {
		return this.#byRange.get(range);
	}

	/** The mark whose text holds a place. */
	at(node: Node, offset: number): Mark | undefined {
		for (const mark of this.#byRange.values()) {
			const { startContainer, endContainer, startOffset, endOffset } = mark.range;
			if (startContainer !== node && endContainer !== node) continue;
			if ((startContainer !== node || startOffset <= offset) && (endContainer !== node || offset < endOffset))
				return mark;
		}
		return undefined;
	}

	/** Lights up one mark, or none. */
	light(mark: Mark | undefined): void {
		this.#current.clear();
		if (mark) this.#current.add(mark.range);
	}

	#highlightOf(mark: Mark): Highlight {
		const name = markName(mark.entity.type);
		let highlight = this.#highlights.get(name);
		if (!highlight) {
			highlight = new Highlight();
			this.#highlights.set(name, highlight);
			CSS.highlights.set(name, highlight);
		}
		return highlight;
	}
}

/** A live range over a mark, for measuring. */
export function liveRange({ range }: Mark): Range {
	const live = range.startContainer.ownerDocument?.createRange() ?? document.createRange();
	live.setStart(range.startContainer, range.startOffset);
	live.setEnd(range.endContainer, range.endOffset);
	return live;
}
