/** A block that holds nothing but text and inline elements: most of an article. Its text is taken as one. */
import { LONGEST_BLOCK } from '../limits.ts';
import type { Piece, TextBlock } from './blocks.ts';
import { NOT_PLAIN } from './skip.ts';
import { nodeAfter } from './tree.ts';

/** The whole text of a block; undefined where it must be read node by node. */
export function plainText(block: Node): string | undefined {
	const { firstElementChild } = block as Node & ParentNode;
	if (firstElementChild && (block as Node & ParentNode).querySelector(NOT_PLAIN)) return undefined;
	const text = block.textContent ?? '';
	return text.length <= LONGEST_BLOCK ? text : undefined;
}

/** Its nodes are looked up only if it holds a mention. */
export class PlainBlock implements TextBlock {
	readonly text: string;
	readonly section: number;
	readonly #block: Node;
	#pieces: Piece[] | undefined;

	constructor(text: string, block: Node, section: number) {
		this.text = text;
		this.section = section;
		this.#block = block;
	}

	get pieces(): readonly Piece[] {
		this.#pieces ??= piecesIn(this.#block);
		return this.#pieces;
	}
}

function piecesIn(block: Node): Piece[] {
	const pieces: Piece[] = [];
	let start = 0;
	for (let node = nodeAfter(block, block); node; node = nodeAfter(node, block)) {
		// Text, or a section of character data.
		if (node.nodeType !== 3 && node.nodeType !== 4) continue;
		pieces.push({ node: node as Text, start, from: 0 });
		start += (node as Text).length;
	}
	return pieces;
}
