/** What a pack says of itself, for readers who want to know what their cards are made of. */
import type { CardSource } from '../card/model.ts';
import { SourceBook } from '../card/source-book.ts';
import type { Pack } from './schema.ts';

/** Where a pack is from: with the extension, from a file, or the reader's own notes. */
export type PackOrigin = 'bundled' | 'file' | 'notes';

export interface AboutPack {
	readonly title: string;
	/** What stands beside its facts among other packs, if not the title. */
	readonly shortTitle?: string;
	readonly description: string;
	/** Of the pack format. */
	readonly format: number;
	readonly entities: number;
	readonly statements: number;
	/** In the pack's own order. */
	readonly sources: readonly CardSource[];
	/** From the first source's date to the last's, as exact as they are known. */
	readonly period?: { readonly from: string; readonly to: string };
}

export function aboutPack({ title, shortTitle, description, version, entities, statements, sources }: Pack): AboutPack {
	const book = new SourceBook(new Map(sources.map((source) => [source.id, source])));
	book.cite(sources.map(({ id }) => ({ source: id })));
	const period = book.period();
	return {
		title,
		...(shortTitle !== undefined && { shortTitle }),
		description,
		format: version,
		entities: entities.length,
		statements: statements.length,
		sources: book.list(),
		...(period && { period }),
	};
}
