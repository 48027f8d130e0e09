import { describe, expect, it } from 'vitest';
import type { WordKey } from '../../../components/words.ts';
import { type Catalogue, translateWith, wordsFromCatalogue } from '../../../components/words-from-catalogue.ts';
import catalogue from '../../../public/_locales/en/messages.json' with { type: 'json' };

const english = wordsFromCatalogue(catalogue);
const key = (name: string) => name as WordKey;
const of = (messages: Readonly<Record<string, string>>, locale?: string) => {
	const entries = Object.entries(messages).map(([name, message]) => [name, { message }]);
	const words = wordsFromCatalogue(Object.fromEntries(entries) as Catalogue, locale);
	return (name: string, ...given: (string | number)[]) => words(key(name), ...given);
};

describe('words', () => {
	it('are those of the catalogue', () => {
		expect(english('positions')).toBe('Positions');
		expect(english('type_topic')).toBe('Issue');
	});

	it('are the key where there are none', () => {
		expect(of({})('nothing')).toBe('nothing');
		expect(of({})('nothing', 3)).toBe('nothing');
	});

	it('take substitutions in order, also twice and out of order', () => {
		const words = of({ a: '$2 of $1 and $1', b: 'costs $$5', c: '$1$2' });
		expect(words('a', 'x', 'y')).toBe('y of x and x');
		expect(words('b')).toBe('costs $5');
		expect(words('c', 'x')).toBe('x');
	});

	it('take substitutions as they are', () => {
		expect(of({ a: 'On for $1' })('a', '$1 $& $$')).toBe('On for $1 $& $$');
	});
});

describe('plurals', () => {
	it.each([
		[0, '0 actors'],
		[1, '1 actor'],
		[2, '2 actors'],
		[1234, '1,234 actors'],
	])('agree with %d in English', (count, text) => {
		expect(english('actorsCount', count)).toBe(text);
	});

	it.each([
		[1, 'актор'],
		[2, 'актори'],
		[5, 'акторів'],
		[21, 'актор'],
		[22, 'актори'],
	])('agree with %d in a language of three forms', (count, text) => {
		const words = of({ locale: 'uk', n_one: 'актор', n_few: 'актори', n_many: 'акторів', n_other: 'актора' });
		expect(words('n', count)).toBe(text);
	});

	it('fall back to “other”, then to the key without a form', () => {
		expect(of({ n_other: '$1 things' }, 'en')('n', 1)).toBe('1 things');
		expect(of({ n: 'things: $1' }, 'en')('n', 1)).toBe('things: 1');
	});

	it('do not come of a text that looks like a number', () => {
		expect(of({ n: 'plain', n_one: 'one', n_other: 'other' })('n', '1')).toBe('plain');
	});
});

describe('numbers', () => {
	it('are written as in the catalogue’s own language', () => {
		expect(of({ locale: 'de', n: '$1' })('n', 12345)).toBe('12.345');
		expect(of({ n: '$1' })('n', 12345)).toBe('12,345');
		expect(of({ locale: 'de', n: '$1' }, 'en')('n', 12345)).toBe('12,345');
	});

	it('reach the browser’s look-up as texts', () => {
		const asked: unknown[] = [];
		const words = translateWith((name, substitutions) => {
			asked.push([name, substitutions]);
			return name === 'times_other' ? 'found' : '';
		}, 'en');
		expect(words('times', 2000)).toBe('found');
		expect(asked).toEqual([['times_other', ['2,000']]]);
	});
});
