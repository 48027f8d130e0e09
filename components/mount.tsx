import { type ComponentChildren, render } from 'preact';
import { type Translate, Words } from './words.ts';

/** Shows one of our own pages, in the language of its words, which need not be the browser's. */
export function mount(page: ComponentChildren, words: Translate): void {
	document.documentElement.lang = words('locale');
	render(<Words.Provider value={words}>{page}</Words.Provider>, document.body);
}
