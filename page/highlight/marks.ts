/** The marks of a page: which stretch of text stands for which entity, painted without touching the DOM. */
import type { EntityRef } from '../../core/card/model.ts';
import type { Settings } from '../../core/settings.ts';
import { nodeAround } from '../text/tree.ts';
import { CURRENT, markCss, markName, POINTED, QUIET } from './style.ts';

export interface Mark {
	readonly range: StaticRange;
	readonly entity: EntityRef;
	/** Number of the section of the page that it is in. */
	readonly section: number;
	/** The entity of the page that vouches for it: see `Mention` in `core/match`. */
	readonly ally?: EntityRef;
}

/** Registers highlights for marks; everything is taken back when the signal aborts. */
export class Marks {
	readonly #byRange = new Map<AbstractRange, Mark>();
	/** Marks of which one is painted, the first: those of one entity in one section, or in the article. */
	readonly #groups = new Map<string, Set<Mark>>();
	readonly #highlights = new Map<string, Highlight>();
	#sheet: CSSStyleSheet | undefined;
	readonly #roots = new Set<Document | ShadowRoot>();
	/** Entities that are not to be marked, for the time being. */
	readonly #hidden = new Set<string>();
	#show: Settings['show'];
	#look: Settings['look'];

	/** Nothing is asked of the browser before there is something to mark. */
	constructor(document: Document, { show, look }: Pick<Settings, 'show' | 'look'>, signal: AbortSignal) {
		this.#show = show;
		this.#look = look;
		this.#roots.add(document);
		signal.addEventListener('abort', () => this.#takeBack());
	}

	/** Paints the same marks in another way. */
	restyle({ show, look }: Pick<Settings, 'show' | 'look'>): void {
		this.#look = look;
		this.#sheet?.replaceSync(markCss(look));
		if (show === this.#show) return;
		this.#show = show;
		for (const highlight of this.#highlights.values()) highlight.clear();
		this.#groups.clear();
		for (const mark of this.inOrder()) this.#join(mark);
	}

	/** Takes an entity's marks away, or brings them back. */
	setHidden(entity: string, hidden: boolean): void {
		if (hidden) this.#hidden.add(entity);
		else this.#hidden.delete(entity);
		for (const mark of this.#byRange.values()) {
			if (mark.entity.id !== entity) continue;
			if (hidden) this.#leave(mark);
			else this.#join(mark);
		}
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
		return [...this.#byRange.values()].filter(
			({ range, entity }) => range.startContainer.isConnected && !this.#hidden.has(entity.id),
		);
	}

	/** Marks whose text is in the page, in document order. */
	inOrder(): Mark[] {
		return this.present().sort(({ range: a }, { range: b }) => {
			if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
			return a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
		});
	}

	/**
	 * To be called before marks are added. Adopts the sheet and registers highlights where they are missing: pages replace
	 * theirs as they like, and leave out ours.
	 */
	paint(): void {
		this.#sheet ??= sheetOf(this.#look);
		for (const root of this.#roots) {
			const { adoptedStyleSheets } = root;
			if (!root.isConnected) this.#roots.delete(root);
			else if (!adoptedStyleSheets.includes(this.#sheet)) adoptedStyleSheets.push(this.#sheet);
		}
		for (const [name, highlight] of this.#highlights) this.#register(name, highlight);
	}

	add(mark: Mark): void {
		this.#byRange.set(mark.range, mark);
		this.#join(mark);
	}

	/** Forgets marks in these elements, and those whose text has left the page or is no longer as long. */
	clear(within: ReadonlySet<Node>): void {
		for (const mark of this.#byRange.values()) {
			if (isSound(mark.range) && !isInside(mark.range.startContainer, within)) continue;
			this.#byRange.delete(mark.range);
			this.#leave(mark);
		}
	}

	/** The mark that a registered range belongs to. */
	of(range: AbstractRange): Mark | undefined {
		return this.#byRange.get(range);
	}

	/** Lights up one mark, or none. */
	light(mark: Mark | undefined): void {
		this.#highlights.get(CURRENT)?.clear();
		if (mark) this.#highlight(CURRENT, 2).add(mark.range);
	}

	/** Lights up all marks of an entity, or none. */
	point(entity: string | undefined): void {
		this.#highlights.get(POINTED)?.clear();
		for (const mark of this.#byRange.values()) {
			if (mark.entity.id === entity) this.#highlight(POINTED, 1).add(mark.range);
		}
	}

	#takeBack(): void {
		for (const [name, highlight] of this.#highlights) {
			if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
		}
		for (const { adoptedStyleSheets } of this.#roots) {
			const at = this.#sheet ? adoptedStyleSheets.indexOf(this.#sheet) : -1;
			if (at >= 0) adoptedStyleSheets.splice(at, 1);
		}
		this.#byRange.clear();
		this.#groups.clear();
		this.#roots.clear();
	}

	/** Adds a mark to its group, and to the highlight that paints it or does not. */
	#join(mark: Mark): void {
		if (this.#hidden.has(mark.entity.id)) return;
		const key = this.#groupOf(mark);
		const group = this.#groups.get(key) ?? new Set();
		if (key) this.#groups.set(key, group.add(mark));
		const painted = this.#show === 'all' || group.size === 1;
		this.#highlight(painted ? markName(mark.entity.type) : QUIET).add(mark.range);
	}

	/** Takes a mark out of its group; if it was the painted one, the next is painted. */
	#leave(mark: Mark): void {
		this.#highlight(markName(mark.entity.type)).delete(mark.range);
		this.#highlight(QUIET).delete(mark.range);
		const key = this.#groupOf(mark);
		const group = this.#groups.get(key);
		if (!group?.has(mark)) return;
		const [first] = group;
		group.delete(mark);
		const [next] = group;
		// A page that is read again and again has ever new sections.
		if (!next) this.#groups.delete(key);
		else if (first === mark) {
			this.#highlight(QUIET).delete(next.range);
			this.#highlight(markName(next.entity.type)).add(next.range);
		}
	}

	/** Empty where every mark is painted, or none. */
	#groupOf({ entity, section }: Mark): string {
		if (this.#show === 'section') return `${section} ${entity.id}`;
		return this.#show === 'article' ? entity.id : '';
	}

	/** @param priority of a highlight that is painted over others. */
	#highlight(name: string, priority = 0): Highlight {
		let highlight = this.#highlights.get(name);
		if (!highlight) {
			highlight = new Highlight();
			highlight.priority = priority;
			this.#highlights.set(name, highlight);
			this.#register(name, highlight);
		}
		return highlight;
	}

	#register(name: string, highlight: Highlight): void {
		// In the reader's own few colours Chromium paints every highlight, whatever its style.
		if (name !== QUIET || !matchMedia('(forced-colors:active)').matches) CSS.highlights.set(name, highlight);
	}
}

function sheetOf(look: Settings['look']): CSSStyleSheet {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(markCss(look));
	return sheet;
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
	for (let at: Node | null = node; at; at = nodeAround(at)) {
		if (these.has(at)) return true;
	}
	return false;
}

/** A live range over a mark, for measuring: over what is left of it, where its text has become shorter. */
export function liveRange({ range: { startContainer, startOffset, endContainer, endOffset } }: Mark): Range {
	const live = startContainer.ownerDocument?.createRange() ?? document.createRange();
	live.setStart(startContainer, Math.min(startOffset, (startContainer as Text).length));
	live.setEnd(endContainer, Math.min(endOffset, (endContainer as Text).length));
	return live;
}
