/** The written forms by which the names of a pack are found. */
import type { Phrase } from '../match/build-gazetteer.ts';
import { expandPattern, wholePattern } from './patterns.ts';
import type { Entity } from './schema.ts';

/**
 * Every written form to find, numbered for the gazetteer. Aliases count through all entities from 0; the
 * longer names that an alias must not be part of have its number plus the number of all aliases.
 */
export function phrasesOf(entities: readonly Entity[]): Phrase[] {
	const aliases = entities.flatMap((entity) => entity.aliases);
	const phrases: Phrase[] = [];
	for (const [number, alias] of aliases.entries()) {
		for (const text of expandPattern(wholePattern(alias))) phrases.push({ text, alias: number, case: alias.case });
	}
	for (const [number, alias] of aliases.entries()) {
		for (const text of alias.not ?? []) phrases.push({ text, alias: aliases.length + number, case: 'capital' });
	}
	return phrases;
}
