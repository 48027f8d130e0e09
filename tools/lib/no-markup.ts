/** Takes out of Preact the one place that turns text into markup: nothing here uses it, so nothing can misuse it. */
import type { Plugin } from 'vite';

const PREACT = /[\\/]preact[\\/]dist[\\/]preact\.mjs$/;
/** Where Preact looks whether an element is to be filled with markup, before and after a change. */
const FILLED_WITH_MARKUP = /"dangerouslySetInnerHTML"==\w+\?\w+=\w+:/g;
const PLACES = 2;

/** @throws while building, when Preact no longer looks as it did. */
export function noMarkup(): Plugin {
	return {
		name: 'no-markup',
		transform: {
			filter: { id: PREACT },
			handler(code) {
				const found = code.match(FILLED_WITH_MARKUP)?.length ?? 0;
				if (found !== PLACES)
					this.error(`Preact asks ${found} times for markup, not ${PLACES} times: look at it again`);
				return { code: code.replace(FILLED_WITH_MARKUP, ''), map: null };
			},
		},
	};
}
