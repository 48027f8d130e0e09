import { describe, expect, it } from 'vitest';
import { expandPattern, MAX_FORMS } from '../../../../core/pack/patterns.ts';

describe('alias pattern', () => {
	it.each([
		['Donald Trump', ['Donald Trump']],
		['(peace|truce) talks', ['peace talks', 'truce talks']],
		['Donald (J. |)Trump', ['Donald J. Trump', 'Donald Trump']],
		['mineral(s|) (deal|pact)', ['minerals deal', 'minerals pact', 'mineral deal', 'mineral pact']],
		['(critical |rare-earth |)minerals', ['critical minerals', 'rare-earth minerals', 'minerals']],
		['(a | a|a)', ['a']],
		['the (|new) deal', ['the deal', 'the new deal']],
		['Трамп(|а|у)', ['Трамп', 'Трампа', 'Трампу']],
	])('%s stands for %j', (pattern, forms) => {
		expect(expandPattern(pattern)).toEqual(forms);
	});

	it.each([
		['(a (b|c))', 'has a group inside a group'],
		['(a|b', 'has a ( without )'],
		['a|b', 'has a ) or | outside a group'],
		['a) b', 'has a ) or | outside a group'],
		['(a|b) c)', 'has a ) or | outside a group'],
	])('%s is refused with its fault', (pattern, fault) => {
		expect(() => expandPattern(pattern)).toThrow(new SyntaxError(`“${pattern}” ${fault}`));
	});

	it('stands for at most 512 forms', () => {
		const pattern = (groups: number) => Array.from({ length: groups }, (_, i) => `(a${i}|b${i})`).join(' ');
		expect(new Set(expandPattern(pattern(9)))).toHaveProperty('size', MAX_FORMS);
		expect(() => expandPattern(pattern(10))).toThrow(RangeError);
	});
});
