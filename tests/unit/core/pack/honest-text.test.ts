import { describe, expect, it } from 'vitest';
import { isHonest } from '../../../../core/pack/honest-text.ts';

describe('isHonest', () => {
	it.each([
		'Volodymyr Zelenskyy (Володимир Зеленський)',
		'Ελλάδα and Greece',
		'Çavuşoğlu, Đorđe, Łukasz',
		'محمد بن سلمان',
		'می‌خواهم',
		'習近平',
		'“$500 billion” – or €463bn?',
	])('takes %s', (text) => {
		expect(isHonest(text)).toBe(true);
	});

	it.each([
		['a Cyrillic letter among Latin ones', 'Vladimir \u0420utin'],
		['a Greek letter among Latin ones', 'D\u03bfnald Trump'],
		['a Latin letter among Cyrillic ones', 'П\u0079тин'],
		['a writing direction turned round', 'Trump \u202eimulP'],
		['an isolate', '\u2066Trump\u2069'],
		['a mark of direction', 'Trump\u200e'],
		['a letter that is blank', 'Trump \u3164'],
		['a line separator', 'Trump\u2028says'],
		['a heap of marks', `T${'\u0301'.repeat(40)}rump`],
		['a zero-width space', 'Tru\u200bmp'],
		['a soft hyphen', 'Tru\u00admp'],
		['a byte order mark', '\ufeffTrump'],
		['a control', 'Trump\u0007'],
		['a line break', 'Trump\nPutin'],
		['a tag', 'Trump\u{e0041}'],
		['half of a pair', 'Trump \ud83d'],
	])('refuses %s', (_, text) => {
		expect(isHonest(text)).toBe(false);
	});
});
