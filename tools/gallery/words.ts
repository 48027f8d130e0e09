/** The catalogue that the gallery is shown in: `?language=de`. */
import type { Catalogue } from '../../components/words-from-catalogue.ts';

const catalogues = import.meta.glob<Catalogue>('../../public/_locales/*/messages.json', {
	eager: true,
	import: 'default',
});

const of = (language: string) => catalogues[`../../public/_locales/${language}/messages.json`];

export function catalogue(): Catalogue {
	const language = new URLSearchParams(location.search).get('language') ?? 'en';
	const found = of(language);
	if (!found) throw new Error(`there is no catalogue for ${language}`);
	// As browsers do for what a language does not say.
	return { ...of('en'), ...found };
}
