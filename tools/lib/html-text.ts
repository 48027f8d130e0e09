/** The text of an HTML file as the extension would read it, without a browser and so without layout. */
import { readBlocks } from '../../page/text/blocks.ts';
import { parseDocument } from './parse-html.ts';

/** Blocks of the page joined by line breaks, white space inside each collapsed. */
export function htmlToText(html: string): string {
	const document = parseDocument(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);
	const blocks: string[] = [];
	for (const { text } of readBlocks(document.body ?? document.documentElement)) {
		// An empty one only says that the reading may pause.
		if (text) blocks.push(text.replace(/[ \t\r\n\f]+/g, ' ').trim());
	}
	return `${blocks.join('\n\n')}\n`;
}
