/**
 * Reads a page's text block by block, with a map back to the nodes.
 *
 * A block is the text of one paragraph, heading, list item or cell: a name may be split over inline
 * elements inside it, but two names in neighbouring paragraphs never join.
 */
import { LONGEST_BLOCK, SHADOW_DEPTH } from '../limits.ts';
import { isInline, isSkipped } from './skip.ts';

/** Where a text node's characters begin in its block. */
export interface Piece {
	readonly node: Text;
	/** UTF-16 units from the beginning of the block. */
	readonly start: number;
	/** UTF-16 units into the node at which the piece begins. */
	readonly from: number;
}

export interface TextBlock {
	readonly text: string;
	readonly pieces: readonly Piece[];
	/** Number of the section it is in, within one reading: a heading or an article begins one. */
	readonly section: number;
}

export interface ReadOptions {
	/** Whether the text directly in an element can be seen; asked once for each element. */
	isVisible?(element: Element): boolean;
	/** Called with each open shadow root that is entered, so that it can be watched too. */
	onShadowRoot?(root: ShadowRoot): void;
	/** Called when the page took away the node at which a paused reading stood, so that the rest was not read. */
	onLost?(): void;
}

const BEGINS_SECTION = /^(h[1-6]|article)$/;

/** Yields the blocks below a root, in document order. A consumer may stop or pause between any two. */
export function* readBlocks(root: Node, options: ReadOptions = {}, depth = 0): Generator<TextBlock> {
	let pieces: Piece[] = [];
	let text = '';
	let block: Node | null = null;
	let parent: Node | null = null;
	let readable = true;
	let section = 0;
	let node: Node | null = root.nodeType === 1 ? root : root.firstChild;

	const take = (): TextBlock | undefined => {
		const taken = /\S/.test(text) ? { text, pieces, section } : undefined;
		pieces = [];
		text = '';
		return taken;
	};

	let last: Node | null = null;
	while (node) {
		last = node;
		if (node.nodeType === 3) {
			if (node.parentNode !== parent) {
				parent = node.parentNode;
				readable = parent?.nodeType !== 1 || (options.isVisible?.(parent as Element) ?? true);
				const container = blockOf(parent, root);
				if (container !== block) {
					const taken = take();
					if (taken) yield taken;
					block = container;
				}
			}
			if (readable) {
				const data = (node as Text).data;
				for (let from = 0; from < data.length; ) {
					const room = LONGEST_BLOCK - text.length;
					const to = data.length - from <= room ? data.length : cutAt(data, from, from + Math.max(room, 1));
					pieces.push({ node: node as Text, start: text.length, from });
					text += data.slice(from, to);
					from = to;
					if (text.length >= LONGEST_BLOCK || from < data.length) {
						const taken = take();
						if (taken) yield taken;
					}
				}
			}
			node = afterSubtree(node, root);
			continue;
		}
		if (node.nodeType !== 1) {
			node = afterSubtree(node, root);
			continue;
		}
		const element = node as Element;
		const shadow = element.shadowRoot;
		if (element.localName === 'br') {
			if (text.length < LONGEST_BLOCK) text += '\n';
		} else if (shadow || !isInline(element)) {
			const taken = take();
			if (taken) yield taken;
			block = null;
			parent = null;
		}
		if (BEGINS_SECTION.test(element.localName)) section++;
		if (element !== root && isSkipped(element)) {
			node = afterSubtree(element, root);
			continue;
		}
		if (shadow && depth < SHADOW_DEPTH) {
			options.onShadowRoot?.(shadow);
			for (const inner of readBlocks(shadow, options, depth + 1)) {
				yield { ...inner, section };
			}
		}
		node = element.firstChild ?? afterSubtree(element, root);
	}
	const taken = take();
	if (taken) yield taken;
	if (last && !root.contains(last)) options.onLost?.();
}

/** The nearest ancestor that begins a block. */
function blockOf(node: Node | null, root: Node): Node | null {
	let at = node;
	while (at && at !== root && at.nodeType === 1 && isInline(at as Element)) at = at.parentNode;
	return at;
}

/** The node after a node and everything in it, in document order, or null at the end of the root. */
function afterSubtree(node: Node, root: Node): Node | null {
	let at: Node | null = node;
	while (at && at !== root) {
		if (at.nextSibling) return at.nextSibling;
		at = at.parentNode;
	}
	return null;
}

/** A place near `limit` to cut an overlong text: after a blank, if there is one. */
function cutAt(data: string, from: number, limit: number): number {
	for (let at = limit; at > from + (limit - from) / 2; at--) {
		if (/\s/.test(data.charAt(at))) return at + 1;
	}
	return limit;
}

/** The place in the page of an offset in a block; at a border between nodes, the end of the former if `end`. */
export function placeOf(block: TextBlock, offset: number, end = false): { node: Text; offset: number } {
	let low = 0;
	let high = block.pieces.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		const { start } = block.pieces[middle] as Piece;
		if (start < offset || (start === offset && !end)) low = middle;
		else high = middle - 1;
	}
	const piece = block.pieces[low] as Piece;
	return { node: piece.node, offset: Math.min(offset - piece.start + piece.from, piece.node.length) };
}
