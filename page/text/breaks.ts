/** What stands between two texts of one block. */
import { NODES_A_STEP } from '../limits.ts';
import { isInline } from './skip.ts';
import { nodeAfter, shadowOf } from './tree.ts';

/**
 * The line breaks from one text node to a later one, one character each: none where only inline elements stand
 * between them. Undefined where something else does, which no name runs across: a picture, a rule, a block; or where they are too far from each other.
 */
export function breaksBetween(from: Text, to: Text): string | undefined {
	let breaks = '';
	let steps = 0;
	for (let at = nodeAfter(from); at !== to; at = nodeAfter(at)) {
		if (!at || ++steps > NODES_A_STEP) return undefined;
		if (at.nodeType !== 1) continue;
		const element = at as Element;
		if (element.localName === 'br') breaks += '\n';
		else if (!isInline(element) || shadowOf(element)) return undefined;
	}
	return breaks;
}
