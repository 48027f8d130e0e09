/** The marks of a page: which stretch of text stands for which entity, painted without touching the DOM. */
import type { EntityRef } from '../../core/card/model.ts';
import { MARK_CSS, markName } from './style.ts';

export interface Mark {
	readonly range: StaticRange;
	readonly entity: EntityRef;
	/** The entity of the page that vouches for it: see `Mention` in `core/match`. */
	readonly ally?: EntityRef;
}

/** Highlights other than those of the types: the mention whose card is open, and the one jumped to. */
const CURRENT = 'backstory-current';

/** Registers highlights for marks; everything is taken back when the signal aborts. */
export class Marks {
	readonly #byRange = new Map<AbstractRange, Mark>();
	readonly #highlights = new Map<string, Highlight>();
	readonly #current = new Highlight();
	readonly #sheet = new CSSStyleSheet();
	readonly #roots = new Set<Document | ShadowRoot>();

	constructor(document: Document, signal: AbortSignal) {
		this.#sheet.replaceSync(MARK_CSS);
		this.#roots.add(document);
		this.#current.priority = 1;
		CSS.highlights.set(CURRENT, this.#current);
		signal.addEventListener('abort', () => this.#takeBack());
	}

	/** Also paints in a shadow root: browsers style its highlights by its own sheets. */
	addRoot(root: ShadowRoot): void {
		this.#roots.add(root);
	}

	/** The open shadow roots that marks may be in. */
	get shadowRoots(): ShadowRoot[] {
		return [...this.#roots].filter((root) => root instanceof ShadowRoot);
	}

	get size(): number {
		return this.#byRange.size;
	}

	/** Marks whose text is in the page. */
	present(): Mark[] {
		return [...this.#byRange.values()].filter(({ range }) => range.startContainer.isConnected);
	}

	/** Marks whose text is in the page, in document order. */
	inOrder(): Mark[] {
		return this.present().sort(({ range: a }, { range: b }) => {
			if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
			return a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
		});
	}

	add(mark: Mark): void {
		this.#paint();
		this.#byRange.set(mark.range, mark);
		this.#highlightOf(mark).add(mark.range);
	}

	/** Forgets marks in these elements, and those whose text has left the page or is no longer as long. */
	clear(within: ReadonlySet<Node>): void {
		for (const mark of this.#byRange.values()) {
			if (isSound(mark.range) && !isInside(mark.range.startContainer, within)) continue;
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

	/** Adopts the sheet where it is missing: pages replace their list of sheets as they like. */
	#paint(): void {
		for (const root of this.#roots) {
			if (!root.adoptedStyleSheets.includes(this.#sheet)) root.adoptedStyleSheets.push(this.#sheet);
		}
	}

	#takeBack(): void {
		for (const [name, highlight] of [...this.#highlights, [CURRENT, this.#current] as const]) {
			if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
		}
		for (const { adoptedStyleSheets } of this.#roots) {
			const at = adoptedStyleSheets.indexOf(this.#sheet);
			if (at >= 0) adoptedStyleSheets.splice(at, 1);
		}
		this.#byRange.clear();
		this.#roots.clear();
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

function isSound({ startContainer, endContainer, startOffset, endOffset }: StaticRange): boolean {
	return (
		startContainer.isConnected &&
		endContainer.isConnected &&
		startOffset <= (startContainer as Text).length &&
		endOffset <= (endContainer as Text).length
	);
}

/** Whether a node is one of these or lies in one, shadow trees included. */
export function isInside(node: Node, these: ReadonlySet<Node>): boolean {
	if (these.size === 0) return false;
	for (let at: Node | null = node; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null) {
		if (these.has(at)) return true;
	}
	return false;
}

/** A live range over a mark, for measuring. */
export function liveRange({ range }: Mark): Range {
	const live = range.startContainer.ownerDocument?.createRange() ?? document.createRange();
	live.setStart(range.startContainer, range.startOffset);
	live.setEnd(range.endContainer, range.endOffset);
	return live;
}
