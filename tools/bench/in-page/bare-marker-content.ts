/**
 * Content script of the bare marker: the least that marks names which the background finds. It reads every text once,
 * asks once, and registers what it is told under one highlight. No gate, no blocks, nothing hidden or late, no cards.
 */
import type { Found } from './bare-marker-background.ts';

const nodes: Text[] = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
	if (node.data.trim() !== '') nodes.push(node);
}

void chrome.runtime.sendMessage(nodes.map(({ data }) => data)).then((found: Found) => {
	const highlight = new Highlight();
	for (const [index, startOffset, endOffset] of found) {
		const node = nodes[index] as Text;
		highlight.add(new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }));
	}
	const sheet = new CSSStyleSheet();
	sheet.replaceSync('::highlight(bench) { text-decoration: underline }');
	document.adoptedStyleSheets.push(sheet);
	CSS.highlights.set('bench', highlight);
	document.documentElement.dataset.benchMarks = String(highlight.size);
});
