import { describe, expect, it } from 'vitest';
import {
	ALL_CAPITALS,
	BREAK_BEFORE,
	COMMA_BEFORE,
	INITIAL_CAPITAL,
	POSSESSIVE,
	SENTENCE_START,
} from '../../../../core/match/tokens.ts';
import { wordsWith } from '../../support/words.ts';

describe('flags of a word', () => {
	it('knows initial capitals in any script', () => {
		expect(wordsWith(INITIAL_CAPITAL, 'Trump iPhone Éire élan Зеленський він US 3D')).toEqual([
			'Trump',
			'Éire',
			'Зеленський',
			'US',
		]);
	});

	it('knows words all in capitals', () => {
		expect(wordsWith(ALL_CAPITALS, 'NATO Nato U.S. США Сша F-16 16 A')).toEqual(['NATO', 'U.S.', 'США', 'F', 'A']);
	});

	it('knows a comma, and only a comma, in front', () => {
		expect(wordsWith(COMMA_BEFORE, 'Moscow, Idaho; Paris ,Texas. Rome,, Georgia, “Berlin”, Kyiv,\nOslo')).toEqual([
			'Idaho',
			'Texas',
			'Oslo',
		]);
	});

	it('knows possessive endings', () => {
		expect(wordsWith(POSSESSIVE, 'Trump’s aides and Putin\'s "sherpa" Fyodor')).toEqual(['Trump', 'Putin']);
	});
});

describe('breaks between words', () => {
	it.each([
		['a comma ends neither', 'In Kyiv, Trump', ['In'], ['In']],
		['two commas end a phrase', 'In Kyiv,, Trump', ['In', 'Trump'], ['In']],
		['and so do a comma and a quotation mark', 'In Kyiv,” Trump', ['In', 'Trump'], ['In']],
		['so do brackets and quotation marks', 'Kyiv (Trump) “Putin”', ['Kyiv', 'Trump', 'Putin'], ['Kyiv']],
		['and a long dash', 'Kyiv — Trump', ['Kyiv', 'Trump'], ['Kyiv']],
		['and a slash', 'Kyiv/Moscow', ['Kyiv', 'Moscow'], ['Kyiv']],
		['a full stop ends both', 'They met. Trump left', ['They', 'Trump'], ['They', 'Trump']],
		['so does a question mark', 'A deal? Trump', ['A', 'Trump'], ['A', 'Trump']],
		['and an ellipsis', 'A deal… Trump', ['A', 'Trump'], ['A', 'Trump']],
		['and a blank line', 'A deal\n\nTrump', ['A', 'Trump'], ['A', 'Trump']],
		['a single line break ends neither', 'Donald\nTrump', ['Donald'], ['Donald']],
		['nor does a hyphen or short dash', 'Trump-Putin–call', ['Trump'], ['Trump']],
		['nor the stop of an abbreviated title', 'then Gen. Kellogg and Sen. Graham', ['then'], ['then']],
		['nor that of an initial', 'Donald J. Trump', ['Donald'], ['Donald']],
		['nor those of initials', 'the U.S. Senate', ['the'], ['the']],
		['the stop after a lower-case word always does', 'a deal. trump', ['a', 'trump'], ['a', 'trump']],
	])('%s', (_, text, breaks, sentences) => {
		expect(wordsWith(BREAK_BEFORE, text)).toEqual(breaks);
		expect(wordsWith(SENTENCE_START, text)).toEqual(sentences);
	});

	it.each(['Kyiv', 'Oman', 'Iran', 'NATO', 'Rome', 'Xi', 'Bild', 'Gaza'])(
		'the stop after the short name %s ends a sentence',
		(name) => {
			expect(wordsWith(SENTENCE_START, `He spoke of ${name}. Trump left`)).toEqual(['He', 'Trump']);
			expect(wordsWith(BREAK_BEFORE, `He spoke of ${name}. Trump left`)).toEqual(['He', 'Trump']);
		},
	);
});
