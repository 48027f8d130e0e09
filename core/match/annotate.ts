/** Finds the mentions in the texts of one page. */
import type { Knowledge } from '../pack/knowledge.ts';
import { findCandidates } from './candidates.ts';
import { disambiguate } from './disambiguate.ts';
import type { PageContext } from './evidence.ts';
import { tokenize } from './tokens.ts';

/** A place in the text that stands for an entity. Offsets are UTF-16 units into the block. */
export interface Mention {
	readonly block: number;
	readonly start: number;
	readonly end: number;
	readonly entity: string;
	/** The alias, or the pattern, that matched. */
	readonly alias: string;
	/** Why it was accepted, in words. */
	readonly why: string;
	/** The entity of the page that vouches for it: itself, named in full, or another; none where the words suffice. */
	readonly ally?: string;
}

/** A place that looked like a mention and was refused. */
export type Rejection = Omit<Mention, 'entity' | 'ally'>;

export interface Annotation {
	readonly mentions: readonly Mention[];
	readonly rejections: readonly Rejection[];
}

/**
 * @param blocks texts that follow each other on the page; no name spans two of them.
 * @param context entities found in earlier texts of the same page.
 */
export function annotate(knowledge: Knowledge, blocks: readonly string[], context: PageContext = {}): Annotation {
	const texts = blocks.map(tokenize);
	const candidates = texts.flatMap((tokens, block) => findCandidates(knowledge, tokens, block));
	const mentions: Mention[] = [];
	const rejections: Rejection[] = [];
	for (const { candidate, verdict } of disambiguate(texts, candidates, context, knowledge)) {
		const { block, start, end } = candidate;
		const { entity, alias, why, ally } = verdict;
		if (entity) mentions.push({ block, start, end, entity: entity.id, alias, why, ...(ally && { ally }) });
		else rejections.push({ block, start, end, alias, why });
	}
	return { mentions, rejections };
}
