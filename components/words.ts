/** The words of the interface. Views ask for them by key, so that one catalogue serves every surface. */
import type catalogue from '../public/_locales/en/messages.json';

type CatalogueKey = keyof typeof catalogue;
type PluralBase<Key> = Key extends `${infer Base}_${Intl.LDMLPluralRule}` ? Base : never;

/** A key of the catalogue, or the stem of its plural forms: `actorsCount` for `actorsCount_one`. */
export type WordKey = CatalogueKey | PluralBase<CatalogueKey>;

/**
 * The text of a key in the reader's language; `$1`, `$2`… are replaced in order.
 * With a number first, the key's plural form for it is taken: `key_one`, `key_other` and so on.
 */
export type Translate = (key: WordKey, ...substitutions: (string | number)[]) => string;

let words: Translate = (key) => key;

/** Gives the views of a surface their words: it has one reader, and so one language. */
export function speak(translate: Translate): void {
	words = translate;
}

/** The words that {@link speak} gave. A context would do the same and weigh more than some views, in every page. */
export const useWords = (): Translate => words;
