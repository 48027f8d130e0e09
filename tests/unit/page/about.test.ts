import { describe, expect, it } from 'vitest';
import { aboutPage } from '../../../page/about.ts';
import { documentOf } from '../support/dom.ts';

const about = (head: string, body = '') => aboutPage(documentOf(body, head));

describe('what a page says of itself', () => {
	it('is its title without the site’s addition, its outlet and its day', () => {
		const head = `<title>Deal signed | The Bugle</title>
			<meta property="og:title" content=" Deal
			signed "><meta property="og:site_name" content="The Bugle">
			<meta property="article:published_time" content="2025-03-06T23:30:00-05:00">`;
		expect(about(head, '<h1>Another</h1>')).toEqual({
			title: 'Deal signed',
			outlet: 'The Bugle',
			published: '2025-03-06',
		});
	});

	it.each([
		['the article’s heading', '<h1>Site</h1><article><h1>Deal <i>signed</i></h1></article>', 'Deal signed'],
		['the page’s heading', '<h1>Deal signed</h1>', 'Deal signed'],
		['the document’s title', '<h1> </h1>', 'Deal signed | The Bugle'],
	])('takes %s for a title', (_, body, title) => {
		expect(about('<title>Deal signed | The Bugle</title>', body)).toEqual({ title });
	});

	it('says nothing of a page that says nothing', () => {
		expect(about('')).toEqual({ title: '' });
	});

	it('keeps markup as the text that it is, and a long text short', () => {
		const { title, outlet } = about(
			`<meta property="og:title" content="<b>Deal</b>"><meta property="og:site_name" content="${'x'.repeat(9999)}">`,
		);
		expect(title).toBe('<b>Deal</b>');
		expect(outlet).toHaveLength(300);
	});
});

describe('the day on which an article appeared', () => {
	const data = (json: string) => `<script type="application/ld+json">${json}</script>`;

	it.each([
		['structured data', data('{"@type":"NewsArticle","datePublished":"2025-02-03T08:00:00Z"}'), ''],
		['a graph within it', data('{"@graph":[{"@type":"WebPage"},{"datePublished" : "2025-02-03"}]}'), ''],
		['data that is not quite JSON', data('{"headline":"a\nb","datePublished":"2025-02-03",}'), ''],
		['a later block of data', data('{"@type":"Organization"}') + data('{"datePublished":"2025-02-03"}'), ''],
		['microdata', '<meta itemprop="datePublished" content="2025-02-03 08:00">', ''],
		['a time', '', '<time>then</time><time datetime="2025-02-03">3 February</time>'],
	])('is read from %s', (_, head, body) => {
		expect(about(head, body).published).toBe('2025-02-03');
	});

	it.each(['yesterday', '2025-02-30', '2025-13-01', '03/02/2025', '2025', '', '99999-01-01'])('is not “%s”', (text) => {
		expect(about(`<meta property="article:published_time" content="${text}">`)).not.toHaveProperty('published');
	});
});
