/** Search over the knowledge base: Fuse over names, aliases and descriptions. */
import Fuse, { type FuseResultMatch } from 'fuse.js';
import type { Knowledge } from '../pack/knowledge.ts';
import { expandPattern } from '../pack/patterns.ts';
import type { Entity, EntityType } from '../pack/schema.ts';

/** Results shown at most. */
export const MOST_RESULTS = 20;
/** Forms of an alias pattern that are searched; the rest are their variations, which fuzziness covers. */
const FORMS_SEARCHED = 2;
/** Writing in Latin letters: a query in them need not be held against Cyrillic names, nor the other way round. */
const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

export interface SearchResult {
	readonly id: string;
	readonly name: string;
	readonly type: EntityType;
	/** The description, in one line. */
	readonly line: string;
	/** Parts of the name that the query matched, as [start, end) pairs. */
	readonly nameRanges: readonly (readonly [number, number])[];
}

/** A name or alias of an entity, searched by itself so that a short exact form beats a long one that holds it. */
interface Form {
	readonly entity: Entity;
	readonly text: string;
	readonly isName: boolean;
}

export type Search = (query: string) => SearchResult[];

const OPTIONS = { useTokenSearch: true, ignoreDiacritics: true, ignoreLocation: true, includeScore: true } as const;

/** Builds the index once; each search is then a few milliseconds. Best match first. */
export function createSearch(knowledge: Knowledge): Search {
	const { entities } = knowledge.pack;
	const forms = entities.flatMap(formsOf);
	const exact = exactForms(entities);
	const latin = formIndex(forms.filter(({ text }) => LATIN.test(text)));
	const other = formIndex(forms.filter(({ text }) => !LATIN.test(text)));
	const texts = new Fuse(entities, {
		...OPTIONS,
		threshold: 0.3,
		keys: [
			{ name: 'roles', weight: 2, getFn: ({ roles }: Entity) => roles.map(({ title }) => title) },
			{ name: 'description', weight: 1 },
		],
	});
	return (query) => {
		const wanted = query.trim();
		if (wanted === '') return [];
		const found = new Map<string, { entity: Entity; score: number; nameRanges: [number, number][] }>();
		const offer = (entity: Entity, score: number, nameRanges: [number, number][]) => {
			const known = found.get(entity.id);
			if (!known || score < known.score)
				found.set(entity.id, { entity, score, nameRanges: known?.nameRanges ?? nameRanges });
			else if (known.nameRanges.length === 0) known.nameRanges = nameRanges;
		};
		for (const entity of exact.get(fold(wanted)) ?? []) offer(entity, 0, []);
		for (const { item, score, matches } of (LATIN.test(wanted) ? latin : other).search(wanted)) {
			const ranges = item.isName ? rangesOf(matches) : [];
			offer(item.entity, formScore(item, wanted, score ?? 1), ranges);
		}
		for (const { item, score } of texts.search(wanted)) offer(item, 1 + (score ?? 1), []);
		const weight = (id: string) => knowledge.statements.get(id)?.length ?? 0;
		return [...found.values()]
			.sort((a, b) => a.score - b.score || weight(b.entity.id) - weight(a.entity.id))
			.slice(0, MOST_RESULTS)
			.map(({ entity: { id, name, type, description }, nameRanges }) => ({
				id,
				name,
				type,
				line: description,
				nameRanges,
			}));
	};
}

function formIndex(forms: Form[]): Fuse<Form> {
	return new Fuse(forms, { ...OPTIONS, keys: ['text'], threshold: 0.4, tokenMatch: 'all', includeMatches: true });
}

/** Whose name or alias a text is, for every form of every pattern. */
function exactForms(entities: readonly Entity[]): Map<string, Set<Entity>> {
	const owners = new Map<string, Set<Entity>>();
	for (const entity of entities) {
		for (const form of [entity.name, ...entity.aliases.flatMap(({ text }) => expandPattern(text))]) {
			const key = fold(form);
			const known = owners.get(key);
			if (known) known.add(entity);
			else owners.set(key, new Set([entity]));
		}
	}
	return owners;
}

function formsOf(entity: Entity): Form[] {
	const written = entity.aliases.flatMap((alias) => expandPattern(alias.text).slice(0, FORMS_SEARCHED));
	return [...new Set([entity.name, ...written])].map((text) => ({ entity, text, isName: text === entity.name }));
}

/** Lower is better, below 1: an exact form, then a beginning, then Fuse's likeness and how much longer the form is. */
function formScore({ text, isName }: Form, query: string, likeness: number): number {
	const form = fold(text);
	const wanted = fold(query);
	const handicap = isName ? 0 : 0.01;
	if (form === wanted) return handicap;
	const longer = 1 - Math.min(form.length, wanted.length) / Math.max(form.length, wanted.length);
	if (form.startsWith(wanted)) return 0.1 + handicap + longer / 10;
	return 0.25 + handicap + likeness / 3 + longer / 4;
}

function fold(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[-\s]+/g, ' ')
		.trim();
}

function rangesOf(matches: readonly FuseResultMatch[] | undefined): [number, number][] {
	return (matches?.[0]?.indices ?? [])
		.map(([from, to]): [number, number] => [from, to + 1])
		.filter(([from, to]) => to - from > 1);
}
