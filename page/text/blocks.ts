/**
 * Reads a page's text block by block, with a map back to the nodes.
 *
 * A block is the text of one paragraph, heading, list item or cell: a name may be split over inline
 * elements inside it, but two names in neighbouring paragraphs never join.
 *
 * The browser walks from text to text and passes over elements by itself, which costs a fraction of visiting them
 * here. What a text belongs to is asked once for each element that holds any.
 */
import { LONGEST_BLOCK, MANY_ELEMENTS, MOST_NODES, MOST_ROOTS, NODES_A_STEP, SHADOW_DEPTH } from '../limits.ts';
import { breaksBetween } from './breaks.ts';
import { Containers } from './containers.ts';
import { PlainBlock, plainText } from './plain-block.ts';
import { shadowHosts } from './shadow-hosts.ts';
import { lastInside, shadowOf } from './tree.ts';

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
	/** In order. May be looked up only when asked for. */
	readonly pieces: readonly Piece[];
	/** Number of the section it is in: a heading or an article begins one. */
	readonly section: number;
}

export interface ReadOptions {
	/** Number of the first section, 0 if not given. */
	readonly section?: number;
	/** Called with each open shadow root that is entered, so that it can be watched too. */
	onShadowRoot?(root: ShadowRoot): void;
	/** Called when not all is read: there are too many nodes, or shadow roots. */
	onCut?(): void;
	/** How many shadow roots may be entered yet. */
	readonly room?: { roots: number };
	/** Called when the page took away the node at which a paused reading stood, so that the rest was not read. */
	onLost?(): void;
}

/** Of `NodeFilter`, text and sections of character data, and `Node.DOCUMENT_POSITION_FOLLOWING`: Node.js knows neither. */
const SHOW_TEXT = 4 | 8;
const FOLLOWING = 4;

/**
 * Yields the blocks below a root, in document order. A consumer may stop or pause between any two. Where there is no
 * text for long, an empty block says that it may.
 */
export function* readBlocks(root: Node, options: ReadOptions = {}, depth = 0): Generator<TextBlock> {
	const walker = (root.ownerDocument as Document).createTreeWalker(root, SHOW_TEXT);
	const containers = new Containers(root, options.section ?? 0);
	const isVast = (root as ParentNode & Node).querySelectorAll('*').length > MANY_ELEMENTS;
	const hosts = depth < SHADOW_DEPTH && !isVast ? shadowHosts(root) : [];
	const entered = new Set<Element>();
	const room = options.room ?? { roots: MOST_ROOTS };
	let pieces: Piece[] = [];
	let text = '';
	let block: Node | undefined;
	/** The block last found to be more than text. */
	let mixed: Node | undefined;
	let section = 0;
	/** The text node read last, if a text may join it, and the white space after it. */
	let last: Text | undefined;
	let blanks: Text[] = [];
	let seen: Node | undefined;
	let passed = 0;

	function* flush(): Generator<TextBlock> {
		const taken = { text, pieces, section };
		pieces = [];
		text = '';
		if (/\S/.test(taken.text)) yield taken;
	}

	function* append(node: Text, data: string): Generator<TextBlock> {
		for (let from = 0; from < data.length; ) {
			const room = LONGEST_BLOCK - text.length;
			const to = data.length - from <= room ? data.length : cutAt(data, from, from + Math.max(room, 1));
			pieces.push({ node, start: text.length, from });
			text += from === 0 && to === data.length ? data : data.slice(from, to);
			from = to;
			if (text.length < LONGEST_BLOCK && from === data.length) return;
			yield* flush();
		}
	}

	function* enter(host: Element): Generator<TextBlock> {
		const shadowRoot = shadowOf(host);
		if (!shadowRoot || entered.has(host) || containers.of(host).skipped) return;
		entered.add(host);
		yield* flush();
		last = undefined;
		if (room.roots-- <= 0) return options.onCut?.();
		options.onShadowRoot?.(shadowRoot);
		for (const inner of readBlocks(shadowRoot, { ...options, room, section: containers.section }, depth + 1)) {
			containers.section = inner.section;
			yield inner;
		}
	}

	while (true) {
		if (++passed > MOST_NODES) {
			options.onCut?.();
			break;
		}
		if (passed % NODES_A_STEP === 0) yield { text: '', pieces: [], section };
		const node = walker.nextNode() as Text | null;
		if (!node) break;
		seen = node;
		const { data } = node;
		// Most are white space between blocks. What they are in is asked only if they turn out to be inside one.
		if (data.trim() === '') {
			if (last && blanks.push(node) > NODES_A_STEP) last = undefined;
			continue;
		}
		while (hosts[0] && isBefore(hosts[0], node)) yield* enter(hosts.shift() as Element);
		const container = containers.of(node.parentNode as Node);
		if (container.skipped) {
			walker.currentNode = lastInside(container.skipped);
			continue;
		}
		if (container.host && depth < SHADOW_DEPTH) yield* enter(container.host);
		const breaks = last && container.block === block ? breaksBetween(last, node) : undefined;
		if (breaks === undefined) {
			yield* flush();
			({ block } = container);
			({ section } = containers);
			const whole = block === mixed || isVast ? undefined : plainText(block);
			mixed = block;
			if (whole !== undefined) {
				last = undefined;
				walker.currentNode = lastInside(block);
				yield new PlainBlock(whole, block, section);
				continue;
			}
		} else {
			if (breaks) text += breaks.slice(0, Math.max(0, LONGEST_BLOCK - text.length));
			for (const blank of blanks) yield* append(blank, blank.data);
		}
		blanks = [];
		last = node;
		yield* append(node, data);
	}
	for (const host of hosts) yield* enter(host);
	yield* flush();
	if (seen && !root.contains(seen)) options.onLost?.();
}

function isBefore(element: Element, node: Node): boolean {
	return (element.compareDocumentPosition(node) & FOLLOWING) !== 0;
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
