/** The floor of the design: the least that an extension for text can do. */

/** Reads every text node once and does nothing else. @returns UTF-16 units. */
export function readOnce(document: Document): number {
	const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
	let length = 0;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) length += (node as Text).data.length;
	return length;
}
