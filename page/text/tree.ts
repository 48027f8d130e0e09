/** Steps through a tree of nodes. */

/** The last node in a node, or the node itself. */
export function lastInside(node: Node): Node {
	let at = node;
	while (at.lastChild) at = at.lastChild;
	return at;
}

/** The next node in document order, or null at the end of the root, if one is given, or of the tree. */
export function nodeAfter(node: Node, root?: Node): Node | null {
	if (node.firstChild) return node.firstChild;
	for (let at: Node | null = node; at && at !== root; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
	return null;
}
