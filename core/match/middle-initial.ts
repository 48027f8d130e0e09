/** “Vladimir V. Putin”: an initial between the person’s own names changes nothing. */
import type { Entity } from '../pack/schema.ts';
import type { Candidate } from './candidates.ts';
import { isBareSurname } from './names.ts';
import { adjoining, wordAt } from './neighbours.ts';
import { INITIAL_CAPITAL } from './tokens.ts';

/** The surname with the first name and the initial before it; the candidate itself where they are not that person's. */
export function withMiddleInitial(candidate: Candidate): Candidate {
	const { tokens, from, options } = candidate;
	if (from < 2 || wordAt(tokens, from - 1).length !== 1 || !adjoining(tokens, from)) return candidate;
	if (!adjoining(tokens, from - 1) || !((tokens.flags[from - 2] as number) & INITIAL_CAPITAL)) return candidate;
	const first = wordAt(tokens, from - 2);
	const own = options.filter(({ entity }) => isBareSurname(candidate, entity) && firstNamesOf(entity).has(first));
	return own.length > 0
		? { ...candidate, from: from - 2, start: tokens.starts[from - 2] as number, options: own }
		: candidate;
}

const known = new WeakMap<Entity, ReadonlySet<string>>();

/** First words of a person's names of several words. */
function firstNamesOf(entity: Entity): ReadonlySet<string> {
	let names = known.get(entity);
	if (!names) {
		const patterns = [entity.name, ...entity.aliases.map(({ text }) => text)].map((text) => text.toLowerCase());
		names = new Set(patterns.flatMap((text) => /^\(?([\p{L}|]+)\)?\s/u.exec(text)?.[1]?.split('|') ?? []));
		known.set(entity, names);
	}
	return names;
}
