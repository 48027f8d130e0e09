/**
 * Steps through a tree of nodes, by what all nodes have: a form gives its fields in place of its own properties, so that
 * `form.parentNode` may be a field in it, and a climb by that would go in circles.
 */

type Relative = 'parentNode' | 'firstChild' | 'lastChild' | 'nextSibling';

/** Node.js knows none of these classes. */
const world = globalThis as Partial<typeof globalThis>;

function relative(node: Node, which: Relative): Node | null {
	return world.Node ? Reflect.get(world.Node.prototype, which, node) : node[which];
}

export const parentOf = (node: Node) => relative(node, 'parentNode');

export function matches(element: Element, selector: string): boolean {
	return (world.Element?.prototype ?? element).matches.call(element, selector);
}

/** The open shadow root of an element. */
export function shadowOf(node: Node): ShadowRoot | null {
	const { shadowRoot } = node as Element;
	return shadowRoot?.nodeType === 11 ? shadowRoot : null;
}

/** The node around a node, from a shadow tree the element that has it. */
export function nodeAround(node: Node): Node | null {
	return parentOf(node) ?? (world.ShadowRoot && node instanceof world.ShadowRoot ? node.host : null);
}

/** The element around an element, out of shadow trees too. */
export function elementAround(element: Element): Element | null {
	const around = nodeAround(element);
	return (around?.nodeType === 11 ? nodeAround(around) : around?.nodeType === 1 ? around : null) as Element | null;
}

/** The last node in a node, or the node itself. */
export function lastInside(node: Node): Node {
	for (let at = node; ; ) {
		const last = relative(at, 'lastChild');
		if (!last) return at;
		at = last;
	}
}

/** The next node in document order, or null at the end of the root, if one is given, or of the tree. */
export function nodeAfter(node: Node, root?: Node): Node | null {
	let next = relative(node, 'firstChild');
	for (let at: Node | null = node; !next && at && at !== root; at = parentOf(at)) next = relative(at, 'nextSibling');
	return next;
}
