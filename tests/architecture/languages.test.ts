/** The catalogues of other languages say all that the English one says, no more, with the same blanks to fill. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../components/words-from-catalogue.ts';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { ROOT } from './sources.ts';

const FOLDER = path.join(ROOT, 'public/_locales');
const PLURAL = /_(zero|one|two|few|many|other)$/;
const languages = readdirSync(FOLDER).filter((name) => name !== 'en');
/** The sample article is English in every language: its names must be such as the knowledge marks. Browsers fall back. */
const ENGLISH_ONLY = ['sampleTitle', 'sampleFirst', 'sampleHeading', 'sampleSecond'];
const source: Catalogue = Object.fromEntries(Object.entries(english).filter(([key]) => !ENGLISH_ONLY.includes(key)));
const placeholders = (text: string) => [1, 2, 3, 4].filter((place) => text.includes(`$${place}`));

it('there are German and Ukrainian', () => {
	expect(languages).toEqual(expect.arrayContaining(['de', 'uk']));
});

describe.each(languages)('%s', (language) => {
	const own: Catalogue = JSON.parse(readFileSync(path.join(FOLDER, language, 'messages.json'), 'utf8'));
	const locale = own.locale?.message ?? '';
	const plurals = new Intl.PluralRules(locale);
	const stems = [...new Set(Object.keys(source).flatMap((key) => (PLURAL.test(key) ? key.replace(PLURAL, '') : [])))];
	const forms = stems.flatMap((stem) => plurals.resolvedOptions().pluralCategories.map((form) => `${stem}_${form}`));
	const wanted = [...Object.keys(source).filter((key) => !PLURAL.test(key)), ...forms];

	it('is the language that its folder names', () => {
		expect(Intl.getCanonicalLocales(locale)).toEqual([locale]);
		expect(new Intl.Locale(locale).language).toBe(language);
	});

	it('has every key, every plural form of its own, and no other', () => {
		expect(new Set(Object.keys(own))).toEqual(new Set(wanted));
	});

	it('fills the same blanks, and counts in every form that stands for more than one number', () => {
		for (const key of wanted) {
			const given = placeholders(own[key]?.message ?? '');
			const stem = key.replace(PLURAL, '');
			const expected = placeholders((source[key] ?? source[`${stem}_other`])?.message ?? '');
			const isOneAlone = key.endsWith('_one') && plurals.select(21) !== 'one';
			if (isOneAlone) expect(expected, key).toEqual(expect.arrayContaining(given));
			else if (key.endsWith('_one')) expect(given, key).toEqual(placeholders(source[`${stem}_other`]?.message ?? ''));
			else expect(given, key).toEqual(expected);
		}
	});

	it('leaves no text empty, and keeps to what the stores allow', () => {
		for (const key of wanted) expect(own[key]?.message.trim(), key).not.toBe('');
		expect(own.extensionDescription?.message.length).toBeLessThanOrEqual(132);
		expect(own.extensionName?.message).toBe('Backstory');
	});

	it('uses its own quotation marks', () => {
		for (const key of wanted) expect(own[key]?.message, key).not.toMatch(language === 'de' ? /["”«»]/ : /["“”„]/);
	});
});
