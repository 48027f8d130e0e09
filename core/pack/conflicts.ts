/** Where packs claim the same words for different things. */
import { SeveralGazetteers } from '../match/several-gazetteers.ts';
import { tokenize } from '../match/tokens.ts';
import { joinPacks, packLabel } from './join.ts';
import type { LoadedPack } from './knowledge.ts';
import { phrasesOf } from './phrases.ts';
import type { Entity } from './schema.ts';

/** One name, and what each pack that knows it takes it for; the first has the first word. */
export interface Conflict {
	readonly name: string;
	readonly claims: readonly { readonly pack: string; readonly entity: string }[];
}

/** Written forms of one pack that are held against the others: a pack of a million names would take seconds. */
const MOST_COMPARED = 100_000;

/**
 * Names that a pack shares with others, and that mean something else there. Names that are the same thing in both are
 * none, nor are names that only overlap: the longer of those wins, wherever it is from.
 * @param packs in their order.
 * @param at which of them is held against the others.
 */
export function conflictsOf(packs: readonly LoadedPack[], at: number): Conflict[] {
	const { entities } = joinPacks(packs.map(({ pack }) => pack));
	const owners = packs.flatMap(({ pack }, index) =>
		pack.entities.flatMap(({ aliases }, entity) =>
			aliases.map(() => ({ pack: packLabel(pack), entity: entities[index]?.[entity] as Entity })),
		),
	);
	const numbered = packs.map(({ gazetteer, pack }) => ({
		gazetteer,
		aliases: pack.entities.reduce((sum, { aliases }) => sum + aliases.length, 0),
	}));
	const before = numbered.slice(0, at).reduce((sum, { aliases }) => sum + aliases, 0);
	const all = new SeveralGazetteers(numbered);
	const found = new Map<string, Conflict>();
	for (const { text, alias } of phrasesOf(packs[at]?.pack.entities ?? []).slice(0, MOST_COMPARED)) {
		const mine = owners[before + alias];
		if (alias >= (numbered[at]?.aliases ?? 0) || !mine) continue;
		const tokens = tokenize(text);
		const whole = all.matchesAt(tokens, 0, 0).find(({ to }) => to === tokens.length);
		const claims = new Map<string, Conflict['claims'][number]>();
		for (const number of whole?.aliases ?? []) {
			const owner = owners[number];
			if (owner) claims.set(`${owner.entity.id}`, { pack: owner.pack, entity: owner.entity.name });
		}
		const others = [...claims.values()].some(({ pack }) => pack !== mine.pack);
		const key = text.toLowerCase();
		if (claims.size > 1 && others && !found.has(key)) found.set(key, { name: text, claims: [...claims.values()] });
	}
	return [...found.values()];
}
