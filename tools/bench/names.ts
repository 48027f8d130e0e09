/**
 * Made-up names without end. Name number n is always the same, so a small pack is the beginning of a large
 * one, and a text written for the small pack reads the same to both.
 */
import type { EntityType } from '../../core/pack/schema.ts';
import { pick, type Random } from './random.ts';

/** One written form and whose it is. Entities are numbered from 0 in the order in which they first come. */
export interface AliasEntry {
	readonly text: string;
	readonly entity: number;
	readonly type: EntityType;
}

const CONSONANTS = 'bdfghjklmnprstvwxyzc';
const VOWELS = 'aeiou';
const SYLLABLES = [...CONSONANTS].flatMap((consonant) => [...VOWELS].map((vowel) => consonant + vowel));
/** Different stems of three syllables; all have six letters, so no two are alike. */
const STEMS = SYLLABLES.length ** 3;
/** Without a common factor with {@link STEMS}, so that stepping by it meets every stem once. */
const STRIDE = 381_917;

const FIRST_NAMES = 600;
const SURNAME_ENDINGS = ['n', 'r', 's', 'v', 'k', 'sen', 'ski', 'man', 'dze', 'tz'];
const FIRST_NAME_ENDINGS = ['a', 'o', 'el', 'in', 'y', 'as'];
const PLACE_ENDINGS = ['ia', 'burg', 'stad', 'ton', 'polis', 'land', 'grad', 'mouth'];
const ORGANISATIONS = [
	'Institute',
	'Group',
	'Bank',
	'Foundation',
	'Ministry of Trade',
	'National Council',
	'Party',
	'Trade Union',
	'University',
	'Energy',
];

/** Stems that no pack has: the names of strangers are made from the far end. */
const FIRST_STRANGER = 900_000;

/** People have two aliases each, organisations and places one: ten aliases come from seven entities. */
const BLOCK_ALIASES = 10;

/** Most aliases before names would repeat. */
export const MOST_SYNTHETIC = (FIRST_STRANGER / 3) * BLOCK_ALIASES;

/** The first `count` made-up aliases. @throws RangeError beyond {@link MOST_SYNTHETIC}. */
export function syntheticAliases(count: number): AliasEntry[] {
	if (count > MOST_SYNTHETIC) throw new RangeError(`only ${MOST_SYNTHETIC} names are different`);
	const aliases: AliasEntry[] = [];
	let entity = 0;
	const add = (type: EntityType, ...texts: string[]) => {
		for (const text of texts) aliases.push({ text, entity, type });
		entity++;
	};
	for (let block = 0; aliases.length < count; block++) {
		for (let i = block * 3; i < block * 3 + 3; i++) add('person', `${firstName(i)} ${surname(i)}`, surname(i));
		for (let i = block * 2; i < block * 2 + 2; i++) add('organisation', organisation(i));
		for (let i = block * 2; i < block * 2 + 2; i++) add('place', place(i));
	}
	return aliases.slice(0, count);
}

/** The full name of somebody in no pack; the first name is one that people in the packs have too. */
export function strangerName(random: Random): string {
	const number = FIRST_STRANGER + Math.floor(random() * (STEMS - FIRST_STRANGER));
	return `${firstName(Math.floor(random() * FIRST_NAMES))} ${capitalised(stem(number))}${pick(random, SURNAME_ENDINGS)}`;
}

function surname(person: number): string {
	return capitalised(stem(person)) + at(SURNAME_ENDINGS, person);
}

function firstName(person: number): string {
	// A step that does not divide their number, so that neighbours in the pack share none.
	const number = (person * 37) % FIRST_NAMES;
	const syllables = at(SYLLABLES, number * 7) + at(SYLLABLES, Math.floor(number / SYLLABLES.length) + number);
	return capitalised(syllables) + at(FIRST_NAME_ENDINGS, number);
}

function organisation(number: number): string {
	return `${capitalised(stem(number + 1))}x ${at(ORGANISATIONS, number)}`;
}

function place(number: number): string {
	return capitalised(stem(number + 2)) + at(PLACE_ENDINGS, number);
}

function stem(number: number): string {
	const mixed = ((number + 1) * STRIDE) % STEMS;
	const digits = [mixed, mixed / SYLLABLES.length, mixed / SYLLABLES.length ** 2];
	return digits.map((digit) => at(SYLLABLES, Math.floor(digit))).join('');
}

function at(items: readonly string[], index: number): string {
	return items[index % items.length] as string;
}

function capitalised(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
