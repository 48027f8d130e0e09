import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../core/match/tokens.ts';
import { keyOf, wordsOf } from '../../support/words.ts';

describe('where words begin and end', () => {
	it.each([
		['a possessive ending stays outside', "Trump's plan", ['Trump', 'plan']],
		['with a curly apostrophe too', 'Trump’s plan', ['Trump', 'plan']],
		['and in capitals', "TRUMP'S PLAN", ['TRUMP', 'PLAN']],
		['the bare apostrophe of a plural stays outside', 'the allies’ troops', ['the', 'allies', 'troops']],
		['an apostrophe inside a name is part of it', "O'Brien’s", ["O'Brien"]],
		['also before an s', 'O’Sullivan', ['O’Sullivan']],
		['a contraction is one word', 'they don’t', ['they', 'don’t']],
		['single quotation marks stay outside', '‘Trump’ said', ['Trump', 'said']],
		['dotted initials are one word, last stop included', 'the U.S. said', ['the', 'U.S.', 'said']],
		['three initials too', 'the U.S.A. said', ['the', 'U.S.A.', 'said']],
		['initials before a surname', 'J.D. Vance', ['J.D.', 'Vance']],
		['initials before a hyphen', 'a U.S.-led force', ['a', 'U.S.', 'led', 'force']],
		['one initial leaves its stop outside', 'Donald J. Trump', ['Donald', 'J', 'Trump']],
		['a hyphen parts words', 'Trump-Putin call', ['Trump', 'Putin', 'call']],
		['so do dashes', 'Kyiv–Moscow—Minsk', ['Kyiv', 'Moscow', 'Minsk']],
		['a soft hyphen does not', 'Zelen\u00adsky', ['Zelen\u00adsky']],
		['nor do zero-width characters', 'Zelen\u200bs\u200dky\u2060!', ['Zelen\u200bs\u200dky']],
		['a no-break space parts words', 'Donald\u00a0Trump\u202fsaid', ['Donald', 'Trump', 'said']],
		['a French elision is a word of its own', "l'Ukraine et d’Odessa", ['l', 'Ukraine', 'et', 'd', 'Odessa']],
		['so is an Italian one', 'dell’Ucraina', ['dell', 'Ucraina']],
		['letters of any script', 'Зеленський у Києві 泽连斯基', ['Зеленський', 'у', 'Києві', '泽连斯基']],
		['letters beyond the basic plane', '𝐀𝐁 c', ['𝐀𝐁', 'c']],
		['a combining mark belongs to its letter', 'Zele\u0301nsky', ['Zele\u0301nsky']],
		['digits are words', '$500bn in 2025', ['500bn', 'in', '2025']],
		['an emoji is none', 'Trump 🚀 Putin', ['Trump', 'Putin']],
	])('%s', (_, text, words) => {
		expect(wordsOf(text)).toEqual(words);
	});

	it.each(['', ' \n\t', '!?…—“”', '\u0301\u0301', '\u00ad\u200b'])('finds no word in %j', (text) => {
		expect(tokenize(text)).toMatchObject({ length: 0, starts: [], ends: [], hashes: [], checks: [], flags: [] });
	});
});

describe('which words are the same', () => {
	it.each([
		['case', 'ZELENSKY', 'Zelensky'],
		['possessive ending', 'Trump’s', 'Trump'],
		['full stops of initials', 'U.S.', 'US'],
		['full stops of initials with a hyphen after', 'U.S.-led', 'US-led'],
		['hyphen and blank', 'Trump-Putin call', 'Trump Putin call'],
		['hyphen and dash', 'Trump–Putin', 'Trump‑Putin'],
		['diacritics', 'Šefčovič', 'Sefcovic'],
		['composed and decomposed letters', 'Zelénsky', 'Zele\u0301nsky'],
		['Ukrainian letters with and without dots', 'Україна', 'Украіна'],
		['ligatures', 'ﬁnancial', 'financial'],
		['full-width letters', 'ＮＡＴＯ', 'NATO'],
		['soft hyphen', 'Zelen\u00adsky', 'Zelensky'],
		['zero-width space', 'Zelen\u200bsky', 'Zelensky'],
		['byte order mark', '\ufeffZelensky', 'Zelensky'],
		['no-break space', 'Donald\u00a0Trump', 'Donald Trump'],
		['straight and curly apostrophe', 'O’Brien', "O'Brien"],
	])('%s makes no difference', (_, one, other) => {
		expect(keyOf(one)).toBe(keyOf(other));
		expect(keyOf(one)).not.toBe('');
	});

	it.each([
		['ZELENSKY', 'ZELENSKI'],
		['Rada', 'Rade'],
		['ab c', 'a bc'],
		['Путин', 'Путина'],
		['minerals deal', 'deal minerals'],
	])('%s is not %s', (one, other) => {
		expect(keyOf(one)).not.toBe(keyOf(other));
	});
});
