import { describe, expect, it } from 'vitest';
import { isArticle } from '../../../../page/gate/is-article.ts';
import { documentOf } from '../../support/dom.ts';

const STORY = 'https://news.example/world/a-story-1234';
const TEXT = `<article>${'<p>Some text that goes on for a while, as the text of a story does in a paper, day after day, without an end in sight, and so on and on, until the paragraph is long enough to count as one.</p>'.repeat(8)}</article>`;

interface Page {
	readonly head?: string;
	readonly body?: string;
	readonly url?: string;
	readonly contentType?: string;
}

function judge({ head = '', body = '<p>Short.</p>', url = STORY, contentType = 'text/html' }: Page): boolean {
	const document = documentOf(body, head);
	// linkedom has no content type, and no layout by which text could be seen.
	Object.defineProperty(document, 'contentType', { value: contentType });
	return isArticle(document, new URL(url));
}

const data = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

describe('an article', () => {
	it.each([
		['its Open Graph type', '<meta property="og:type" content="article">'],
		['that type in other letters', '<meta property="og:type" content="Article">'],
		['a type of its own', '<meta property="og:type" content="news.article">'],
		['structured data', data({ '@type': 'NewsArticle' })],
		['structured data of several types', data({ '@type': ['ReportageNewsArticle', 'Article'] })],
		['structured data in a graph', data({ '@graph': [{ '@type': 'WebPage' }, { '@type': 'NewsArticle' }] })],
		[
			'structured data with a bread crumb',
			data([{ '@type': 'BreadcrumbList', itemListElement: [] }, { '@type': 'NewsArticle' }]),
		],
		['a live blog', data({ '@type': 'LiveBlogPosting' })],
		['the second of two scripts', data({ '@type': 'Organization' }) + data({ '@type': 'Article' })],
	])('is known by %s', (_, head) => {
		expect(judge({ head })).toBe(true);
	});

	it('is known by microdata', () => {
		expect(judge({ body: '<div itemscope itemtype="https://schema.org/NewsArticle">a</div>' })).toBe(true);
	});

	it('is known by its text', () => {
		expect(judge({ body: TEXT })).toBe(true);
	});

	it('may be in XHTML', () => {
		expect(judge({ body: TEXT, contentType: 'application/xhtml+xml' })).toBe(true);
	});
});

describe('no article', () => {
	it.each([
		['a page with little text', {}],
		['a page without a body', { body: '' }],
		[
			'the front page, whatever it says',
			{ url: 'https://news.example/', head: '<meta property="og:type" content="article">', body: TEXT },
		],
		['the front page by name', { url: 'https://news.example/index.html', body: TEXT }],
		['a list', { head: data({ '@type': 'CollectionPage', hasPart: [{ '@type': 'NewsArticle' }] }) }],
		['a page of search results', { head: data({ '@type': 'SearchResultsPage', a: { '@type': 'Article' } }) }],
		['a website', { head: '<meta property="og:type" content="website">' }],
		['plain text', { body: TEXT, contentType: 'text/plain' }],
		['a picture', { body: TEXT, contentType: 'image/svg+xml' }],
		['a PDF', { body: TEXT, contentType: 'application/pdf' }],
		['structured data that is broken', { head: '<script type="application/ld+json">{"@type</script>' }],
		['the word in a text', { body: '<p>"@type": "NewsArticle"</p>' }],
	] satisfies [string, Page][])('is %s', (_, page) => {
		expect(judge(page)).toBe(false);
	});

	it('is a front page only without a query', () => {
		expect(judge({ url: 'https://news.example/?p=1234', body: TEXT })).toBe(true);
	});
});
