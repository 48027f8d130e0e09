/** Documents without a browser. */
import { parseHTML } from 'linkedom';
import { type ReadOptions, readBlocks, type TextBlock } from '../../../page/text/blocks.ts';

/** A document with this body. */
export function documentOf(body: string, head = ''): Document {
	return parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).document;
}

/** The blocks of a body. */
export function blocksOf(body: string, options?: ReadOptions): TextBlock[] {
	return [...readBlocks(documentOf(body).body, options)];
}

/** The texts of a body's blocks, each without white space around it. */
export function textsOf(body: string, options?: ReadOptions): string[] {
	return blocksOf(body, options).map(({ text }) => text.trim());
}
