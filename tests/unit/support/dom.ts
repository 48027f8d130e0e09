/** Documents without a browser. */
import { type ReadOptions, readBlocks, type TextBlock } from '../../../page/text/blocks.ts';
import { parseDocument } from '../../../tools/lib/parse-html.ts';

/** A document with this body. */
export function documentOf(body: string, head = ''): Document {
	return parseDocument(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
}

/** The blocks of a body, without those that only say that the reading may pause. */
export function blocksOf(body: string, options?: ReadOptions): TextBlock[] {
	return [...readBlocks(documentOf(body).body, options)].filter(({ text }) => text);
}

/** The texts of a body's blocks, each without white space around it. */
export function textsOf(body: string, options?: ReadOptions): string[] {
	return blocksOf(body, options).map(({ text }) => text.trim());
}
