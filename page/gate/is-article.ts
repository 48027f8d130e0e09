/** Decides in about a millisecond whether a page is an article, from what the page says of itself. */
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';

const ARTICLE_DATA =
	/"@type"\s*:\s*(?:\[\s*)?"(?:\w*NewsArticle|Article|Report|LiveBlogPosting|BlogPosting|OpinionNewsArticle)"/;
const LIST_DATA = /"@type"\s*:\s*"(?:CollectionPage|ItemList|SearchResultsPage|ProfilePage)"/;
/** Longest structured data looked into, in UTF-16 units. */
const MOST_DATA = 200_000;

/** Front pages, lists and applications are no articles; a page that says it is one is believed. */
export function isArticle(document: Document, url: Pick<URL, 'pathname' | 'search'>): boolean {
	if (!/^(text\/html|application\/xhtml\+xml)$/.test(document.contentType) || !document.body) return false;
	if (/^\/(index\.\w+)?$/.test(url.pathname) && url.search === '') return false;
	const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content');
	if (type?.toLowerCase().includes('article')) return true;
	if (document.querySelector('[itemtype*="schema.org/NewsArticle"], [itemtype*="schema.org/Article"]')) return true;
	for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
		const data = script.textContent?.slice(0, MOST_DATA) ?? '';
		if (ARTICLE_DATA.test(data) && !LIST_DATA.test(data)) return true;
	}
	return isProbablyReaderable(document);
}
