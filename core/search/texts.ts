/** What of the knowledge is searched, folded: names and aliases, roles, descriptions, statements. */
import type { Knowledge } from '../pack/knowledge.ts';
import { expandPattern, wholePattern } from '../pack/patterns.ts';
import type { Entity } from '../pack/schema.ts';
import { fold, wordsOf } from './fold.ts';

/** Words left out of a longer query unless it is written exactly so. */
const FILLERS = new Set('a an and at by for from in is of on or the to with'.split(' '));

export interface Text {
	/** Whose it is; of a statement, those it is about, the first most of all. */
	readonly entities: readonly Entity[];
	readonly text: string;
	readonly kind: 'name' | 'alias' | 'role' | 'description' | 'statement';
	/** No longer form of a shorter alias of the same entity. */
	readonly short: boolean;
}

/** The words of a folded text that tell something, each once; all of them where none does. */
export function tellingWords(folded: string): string[] {
	const written = wordsOf(folded);
	const words = [...new Set(written.filter((word) => !FILLERS.has(word)))];
	return words.length > 0 ? words : written;
}

/** What entities are called: names, aliases and roles; and what is said of them. */
export function textsOf({ pack, entities }: Knowledge): { called: Text[]; said: Text[] } {
	const written = new Map(pack.entities.map((entity) => [entity.id, namesOf(entity)]));
	const called = pack.entities.flatMap((entity) => {
		const side = (entity.side && written.get(entity.side)) || [];
		const sides = side.filter(({ short }) => short).map(({ text }) => text);
		return [...(written.get(entity.id) ?? []), ...rolesOf(entity, sides.join(' '))];
	});
	const said = [
		...pack.entities.map((entity): Text => {
			return { entities: [entity], text: fold(entity.description), kind: 'description', short: false };
		}),
		...pack.statements.map(({ about, text }): Text => {
			const known = about.map((id) => entities.get(id)).filter((entity) => entity !== undefined);
			return { entities: known, text: fold(text), kind: 'statement', short: false };
		}),
	];
	return { called, said };
}

/** Names and aliases. */
function namesOf(entity: Entity): Text[] {
	const name = fold(entity.name);
	const forms = new Set([name, ...entity.aliases.flatMap((alias) => expandPattern(wholePattern(alias)).map(fold))]);
	/** The short forms by their first word. */
	const shortest = new Map<string, string[]>();
	return [...forms]
		.sort((a, b) => a.length - b.length)
		.map((text) => {
			const words = wordsOf(text);
			const short = !words.some((word) => shortest.get(word)?.some((form) => ` ${text} `.includes(` ${form} `)));
			if (short) shortest.set(words[0] ?? '', [...(shortest.get(words[0] ?? '') ?? []), text]);
			return { entities: [entity], text, kind: text === name ? 'name' : 'alias', short };
		});
}

/** Roles. @param side names of the entity's side, for “UK prime minister”. */
function rolesOf(entity: Entity, side: string): Text[] {
	const titles = entity.roles.map(({ title }) => fold(title));
	const roles = [...titles, ...(side ? titles.map((title) => `${title} ${side}`) : [])];
	return roles.map((text) => ({ entities: [entity], text, kind: 'role', short: true }));
}
