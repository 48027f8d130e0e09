import { type ComponentChildren, render } from 'preact';
import { speak, type Translate } from './words.ts';

/** Shows one of our own pages, in the language of its words, which need not be the browser's. */
export function mount(page: ComponentChildren, words: Translate): void {
	document.documentElement.lang = words('locale');
	speak(words);
	render(page, document.body);
}
