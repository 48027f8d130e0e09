import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, latinise, sharedBeginnings, wordsOf } from '../../../../core/search/fold.ts';

describe('folded text', () => {
	it.each([
		['U.S.', 'us'],
		['Ukraine’s', 'ukraines'],
		['Rare-earth  elements', 'rare earth elements'],
		['Maroš Šefčovič', 'maros sefcovic'],
		['Zełenski', 'zelenski'],
		['Weißrußland', 'weissrussland'],
		['Türkiye (Turkey)', 'turkiye turkey'],
		['Зеленський', 'зеленськии'],
		['—', ''],
		['', ''],
	])('of %j is %j', (text, folded) => {
		expect(fold(text)).toBe(folded);
	});

	it('is folded already, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
				const folded = fold(text);
				expect(fold(folded)).toBe(folded);
				expect(wordsOf(folded).join(' ')).toBe(folded);
				expect(wordsOf(folded)).not.toContain('');
			}),
		);
	});
});

describe('Cyrillic in Latin letters', () => {
	it.each([
		['Зеленський', 'zelenskii'],
		['Щербаков', 'shcherbakov'],
		['Хегсет', 'hegset'],
		['nato', 'nato'],
	])('%s is %s', (text, latin) => {
		expect(latinise(fold(text))).toBe(latin);
	});
});

describe('what of a name answers to a query', () => {
	it.each([
		['Volodymyr Zelenskyy', 'zelen', ['Zelen']],
		['Volodymyr Zelenskyy', 'zelenski', ['Zelensk']],
		['Volodymyr Zelenskyy', 'vol zel', ['Vol', 'Zel']],
		['Maroš Šefčovič', 'sefco', ['Šefčo']],
		['US-Ukraine minerals deal', 'mineral deal', ['mineral', 'deal']],
		['NATO', 'o', []],
		['NATO', 'putin', []],
	])('in %s for %s is %j', (name, query, parts) => {
		const ranges = sharedBeginnings(name, wordsOf(fold(query)));
		expect(ranges.map(([from, to]) => name.slice(from, to))).toEqual(parts);
	});
});
