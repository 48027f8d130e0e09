/** Documents without a browser, by linkedom, mended where it does not do what the standard says. */
import { parseHTML } from 'linkedom';
import { nodeAfter } from '../../page/text/tree.ts';

const TEXT = 3;
const PRECEDING = 2;
const FOLLOWING = 4;

/** A document from the HTML of a whole page. No scripts, no layout. */
export function parseDocument(html: string): Document {
	const { document, Node } = parseHTML(html);
	// linkedom 0.18 compares how deep nodes lie, not where.
	Node.prototype.compareDocumentPosition = positionOf;
	// And its walkers go on where they were, wherever they are put.
	document.createTreeWalker = (root) => new TextWalker(root) as unknown as TreeWalker;
	return document;
}

/** A tree walker that shows text, which is all that is asked of one. */
class TextWalker {
	readonly root: Node;
	currentNode: Node;

	constructor(root: Node) {
		this.root = root;
		this.currentNode = root;
	}

	nextNode(): Node | null {
		for (let at = nodeAfter(this.currentNode, this.root); at; at = nodeAfter(at, this.root)) {
			if (at.nodeType !== TEXT) continue;
			this.currentNode = at;
			return at;
		}
		return null;
	}
}

/** Where another node of the same tree lies in document order. */
function positionOf(this: Node, other: Node): number {
	const [here, there] = [pathTo(this), pathTo(other)];
	const fork = here.findIndex((step, depth) => step !== there[depth]);
	if (fork < 0) return here.length < there.length ? FOLLOWING : 0;
	return (here[fork] as number) < (there[fork] ?? -1) ? FOLLOWING : PRECEDING;
}

/** Which child to take at each level from the top of the tree down to a node. */
function pathTo(node: Node): number[] {
	const parent = node.parentNode;
	return parent ? [...pathTo(parent), [...parent.childNodes].indexOf(node as ChildNode)] : [];
}
