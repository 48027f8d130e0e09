import type { Source } from './schema.ts';

/** Whether a source of this kind is a document, with paragraphs to cite. */
export function isDocument(kind: Source['kind']): boolean {
	return kind !== 'general' && kind !== 'note';
}
