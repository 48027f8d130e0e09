/** The shorthands of seeds and what they stand for in the pack. */
import { describe, expect, it } from 'vitest';
import { packOf } from '../../support/seeds.ts';

const someone = (lines: string) =>
	packOf(`entities:\n  - { id: someone, type: person, name: Some One, description: For tests., ${lines} }`).entities[0];

describe('a citation', () => {
	it.each([
		['report#3', { source: 'report', paragraph: 3 }],
		['general', { source: 'general' }],
		[`'report#3 "exact words"'`, { source: 'report', paragraph: 3, quote: 'exact words' }],
		['report#3 “exact words”', { source: 'report', paragraph: 3, quote: 'exact words' }],
		[`'report#3 "he said “no”"'`, { source: 'report', paragraph: 3, quote: 'he said “no”' }],
	])('%s', (cite, citation) => {
		expect(someone(`cite: ${cite}, aliases: [Some]`)?.cite).toEqual([citation]);
	});

	it('may be one or many', () => {
		expect(someone('cite: [report#1, opinion#2], aliases: [Some]')?.cite).toEqual([
			{ source: 'report', paragraph: 1 },
			{ source: 'opinion', paragraph: 2 },
		]);
	});
});

describe('an alias', () => {
	it.each([
		['Some One', { text: 'Some One', case: 'capital' }],
		['some one', { text: 'some one', case: 'any' }],
		['Некто', { text: 'Некто', case: 'capital' }],
		['{ text: US, case: exact }', { text: 'US', case: 'exact' }],
		['{ text: une, language: fr }', { text: 'une', case: 'any', language: 'fr' }],
		['{ text: one, needs: someone }', { text: 'one', case: 'any', needs: ['someone'] }],
		['{ text: one, not: one by one }', { text: 'one', case: 'any', not: ['one by one'] }],
		['{ text: one, not: [one two, one three] }', { text: 'one', case: 'any', not: ['one two', 'one three'] }],
	])('%s', (alias, written) => {
		expect(someone(`cite: general, aliases: [${alias}]`)?.aliases).toEqual([written]);
	});
});
