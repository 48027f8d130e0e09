/** What a page says of itself: its title, its outlet, the day it appeared. Read only, and taken for plain text. */

/** Longest text taken from a page, in UTF-16 units, and longest structured data looked into. */
const MOST_TEXT = 300;
const MOST_DATA = 200_000;

export interface AboutPage {
	readonly title: string;
	readonly outlet?: string;
	/** YYYY-MM-DD, as the page writes it. */
	readonly published?: string;
}

export function aboutPage(document: Document): AboutPage {
	const outlet = meta(document, 'property="og:site_name"');
	const published =
		day(meta(document, 'property="article:published_time"')) ??
		day(meta(document, 'itemprop="datePublished"')) ??
		dayInData(document) ??
		day(inArticle(document, 'time[datetime]')?.getAttribute('datetime'));
	const title =
		meta(document, 'property="og:title"') ??
		clean(inArticle(document, 'h1')?.textContent) ??
		clean(document.title) ??
		'';
	return { title, ...(outlet && { outlet }), ...(published && { published }) };
}

/** The first in an article, or else in the page: a site's own name may be a heading above. */
function inArticle(document: Document, selector: string): Element | null {
	return document.querySelector(`article ${selector}`) ?? document.querySelector(selector);
}

function meta(document: Document, attribute: string): string | undefined {
	return clean(document.querySelector(`meta[${attribute}]`)?.getAttribute('content'));
}

function clean(text: string | null | undefined): string | undefined {
	return text?.replace(/\s+/g, ' ').trim().slice(0, MOST_TEXT) || undefined;
}

/** The day as written, so in the outlet's own time; undefined for what is no date. */
function day(text: string | null | undefined): string | undefined {
	const written = /^\s*(\d{4}-\d\d-\d\d)(?!\d)/.exec(text ?? '')?.[1];
	// A day that no calendar has comes back as another one, or not at all.
	return written && JSON.stringify(new Date(written))?.startsWith(`"${written}`) ? written : undefined;
}

/** Structured data is often not quite JSON, so that its one field is looked for as text. */
function dayInData(document: Document): string | undefined {
	for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]')) {
		const found = day(/"datePublished"\s*:\s*"([^"]{10,40})"/.exec(textContent?.slice(0, MOST_DATA) ?? '')?.[1]);
		if (found) return found;
	}
	return undefined;
}
