/** “bs” and a name in the address bar: suggests cards, and opens the chosen one in a tab. */
import browser, { type Omnibox } from 'webextension-polyfill';
import type { Knowledge } from '../../core/pack/knowledge.ts';
import { createSearch, type Search } from '../../core/search/search.ts';
import { escapeXml, suggestionsFor } from '../../core/search/suggestions.ts';
import { addressAsking } from '../../platform/asked.ts';
import { knowledge } from '../../platform/knowledge.ts';
import { browserWords } from '../../platform/words.ts';

/** Suggestions below the first, as many as address bars show. */
const MOST = 6;
/** Chromium reads suggestions as XML, Firefox as they are. */
const MARKUP = !import.meta.env.FIREFOX;

let built: { readonly of: Knowledge; readonly search: Search } | undefined;

async function search(text: string) {
	const known = await knowledge();
	if (built?.of !== known) built = { of: known, search: createSearch(known) };
	return built.search(text);
}

export function answerAddressBar(): void {
	const t = browserWords();
	const plain = (text: string) => (MARKUP ? escapeXml(text) : text);
	const { omnibox } = browser;
	omnibox.setDefaultSuggestion({ description: plain(t('omniboxHint')) });
	omnibox.onInputChanged.addListener(async (text, suggest) => {
		// The first is the default: it is what Enter takes while nothing is chosen.
		const [best, ...others] = suggestionsFor((await search(text)).slice(0, MOST + 1), MARKUP);
		const none = plain(text.trim() ? t('noResults', text.trim()) : t('omniboxHint'));
		omnibox.setDefaultSuggestion({ description: best?.description ?? none });
		suggest(others);
	});
	omnibox.onInputEntered.addListener((text, disposition) => {
		// The tab may have closed meanwhile.
		open(text, disposition).catch(() => {});
	});
}

/** Opens the card of what was entered, or the search for it where nothing is known by that. */
async function open(text: string, disposition: Omnibox.OnInputEnteredDisposition): Promise<void> {
	const [best] = await search(text);
	const url = await addressAsking('popup.html', best ? { entity: best.id } : { query: text.trim() });
	if (disposition === 'currentTab') await browser.tabs.update({ url });
	else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
