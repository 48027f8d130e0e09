/** Makes a {@link Translate} of a catalogue in Chrome's i18n format, or of the browser's own look-up. */
import type { Translate } from './words.ts';

/** A catalogue as in `_locales/en/messages.json`. */
export type Catalogue = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

/** Finds a key's text with its substitutions filled in; empty where there is none, as `i18n.getMessage` does. */
export type Lookup = (key: string, substitutions: string[]) => string;

/**
 * Adds plurals and number formats to a look-up. The catalogue names its own language under the key
 * `locale`, so dates, numbers and plurals agree with the words around them, whatever the browser's language.
 *
 * @example translateWith((key, substitutions) => browser.i18n.getMessage(key, substitutions))
 */
export function translateWith(lookup: Lookup, locale = lookup('locale', []) || 'en'): Translate {
	// Making these takes milliseconds, and many texts need neither.
	let plurals: Intl.PluralRules | undefined;
	let numbers: Intl.NumberFormat | undefined;
	const format = (value: number) => {
		if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
		numbers ??= new Intl.NumberFormat(locale);
		return numbers.format(value);
	};
	// A card asks for the same few words dozens of times, and the browser takes its time over each.
	const fixed = new Map<string, string>();
	return (key, ...given) => {
		const known = given.length === 0 ? fixed.get(key) : undefined;
		if (known !== undefined) return known;
		const substitutions = given.map((value) => (typeof value === 'number' ? format(value) : value));
		const count = given[0];
		if (typeof count === 'number') plurals ??= new Intl.PluralRules(locale);
		const forms =
			typeof count === 'number' && plurals ? [`${key}_${plurals.select(count)}`, `${key}_other`, key] : [key];
		for (const form of forms) {
			const text = lookup(form, substitutions);
			if (!text) continue;
			if (given.length === 0) fixed.set(key, text);
			return text;
		}
		return key;
	};
}

/** A {@link Translate} over a catalogue in hand: for tests and the gallery, where there is no browser to ask. */
export function wordsFromCatalogue(catalogue: Catalogue, locale?: string): Translate {
	return translateWith((key, substitutions) => {
		const message = catalogue[key]?.message ?? '';
		return message.replace(/\$(\d|\$)/g, (_, place) => (place === '$' ? '$' : (substitutions[place - 1] ?? '')));
	}, locale);
}
