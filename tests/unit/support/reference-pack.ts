/** Packs of plain aliases, each an entity of its own, for comparison with the reference matcher. */
import { buildGazetteer } from '../../../core/match/build-gazetteer.ts';
import { MAX_ALIAS_WORDS } from '../../../core/match/gazetteer.ts';
import { type Knowledge, openPack } from '../../../core/pack/knowledge.ts';
import { phrasesOf } from '../../../core/pack/phrases.ts';
import type { Entity } from '../../../core/pack/schema.ts';
import type { PlainAlias } from './reference-matcher.ts';
import { packOf } from './seeds.ts';

/** An alias and the entity that has it alone. */
export interface PlainName extends PlainAlias {
	readonly id: string;
}

const EMPTY = packOf('entities: []');
/** Types of which no name needs help to be accepted. */
const TYPES = ['topic', 'place', 'organisation'] as const;

/** The opened pack of these names. */
export function knowing(names: readonly PlainName[]): Knowledge {
	const entities = names.map(({ id, text, case: rule }, i): Entity => {
		const rest = { name: id, description: id, cite: [], roles: [], relations: [] };
		return { id, type: TYPES[i % TYPES.length] ?? 'topic', aliases: [{ text, case: rule }], ...rest };
	});
	return openPack({ ...EMPTY, entities, gazetteer: buildGazetteer(phrasesOf(entities)) });
}

const WORDS = Array.from({ length: MAX_ALIAS_WORDS }, (_, i) => `link${i + 1}`);

/** The first words of the longest phrase that can be known. */
export function chain(words: number): string {
	return WORDS.slice(0, words).join(' ');
}

/** Names to strew into bad texts; every beginning of the longest phrase is one of them. */
export const NAMES: readonly PlainName[] = [
	{ id: 'peace', text: 'peace', case: 'any' },
	{ id: 'deal', text: 'peace deal', case: 'any' },
	{ id: 'talks', text: 'peace deal talks', case: 'any' },
	{ id: 'ukraine', text: 'Ukraine', case: 'capital' },
	{ id: 'us', text: 'U.S.', case: 'exact' },
	{ id: 'accord', text: 'اتفاق السلام', case: 'any' },
	...WORDS.map((id, i): PlainName => ({ id, text: chain(i + 1), case: 'any' })),
];
