/** Finds elements with an open shadow root whose own text, if any, does not lead to them. */

import { shadowOf } from './tree.ts';

/**
 * The commonest elements, the most frequent first. What has another name may be a custom element, which is what hosts
 * of shadow roots nearly always are; a few more that are asked for nothing cost less than a longer list.
 */
const COMMON = 'div,a,span,li,p,path,img,svg,script,ul,td,tr,button,h3,h2,strong,em,b,i,time,section,g,use,br,article';

/** Or an element that scripts fill with a shadow root and nothing else. */
const MAY_HOST = `:not(${COMMON}),div:empty,section:empty`;

/** Custom elements and empty elements below a root that have an open shadow root, in document order; the root too. */
export function shadowHosts(root: Node): Element[] {
	const hosts = shadowOf(root) ? [root as Element] : [];
	for (const element of (root as ParentNode & Node).querySelectorAll(MAY_HOST)) {
		if (shadowOf(element)) hosts.push(element);
	}
	return hosts;
}
