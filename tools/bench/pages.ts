/**
 * Pages as news sites have them: menus, teasers, structured data, style sheets and scripts around the text, and
 * links in it. Saved pages of news sites hold 1,700 to 14,000 text nodes, most of them in menus, lists of other
 * stories and the white space between elements; so do these. Their text is made up; the names in it are known ones.
 */
import { strangerName } from './names.ts';
import { between, pick, type Random, seeded } from './random.ts';
import { headline, prose } from './texts.ts';

export interface BenchPage {
	readonly name: string;
	/** An address at an outlet, where content scripts run. */
	readonly url: string;
	readonly html: string;
	readonly isArticle: boolean;
	/** Whether it is far longer than people read. */
	readonly isHuge: boolean;
	/** Whether the text names anybody known. */
	readonly hasNames: boolean;
}

const HOST = 'https://www.bbc.com';
/** Shares of words of running text that are in an inline element. */
const LINKED = 0.012;
const STRESSED = 0.006;

/** All pages, the same in every run. @param names known names that the texts speak of. */
export function benchPages(names: readonly string[]): BenchPage[] {
	const article = (name: string, path: string, characters: number, known = names): BenchPage => {
		const random = seeded(characters);
		const paragraphs = prose({ seed: characters, characters, names: known });
		return {
			name,
			url: `${HOST}/news/articles/${path}`,
			html: pageAround(random, articleHead(name), articleBody(random, paragraphs)),
			isArticle: true,
			isHuge: characters > 1_000_000,
			hasNames: known.length > 0,
		};
	};
	return [
		article('short report, 4 kB', 'short', 4_000),
		article('long read, 60 kB', 'long', 60_000),
		{
			name: 'live blog, 200 posts',
			url: `${HOST}/news/live/blog`,
			html: liveBlog(seeded(3), names),
			isArticle: true,
			isHuge: false,
			hasNames: true,
		},
		{
			name: 'report full of tables',
			url: `${HOST}/news/articles/tables`,
			html: tables(seeded(4), names),
			isArticle: true,
			isHuge: false,
			hasNames: true,
		},
		article('report on something else', 'other', 12_000, []),
		article('2 MB of text', 'endless', 2_000_000),
		{
			name: 'front page',
			url: `${HOST}/`,
			html: sectionPage(seeded(5), names),
			isArticle: false,
			isHuge: false,
			hasNames: true,
		},
		{
			name: 'section page',
			url: `${HOST}/news/world`,
			html: sectionPage(seeded(6), names),
			isArticle: false,
			isHuge: false,
			hasNames: true,
		},
	];
}

function pageAround(random: Random, head: string, body: string): string {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${head}
<style>${styles(random)}</style>
</head>
<body class="page theme-news">
<a class="skip" href="#main">Skip to content</a>
${masthead(random)}
<main id="main">
${body}
${moreStories(random)}
</main>
${footer(random)}
<script type="application/json" id="state">${state(random)}</script>
</body>
</html>`;
}

function articleHead(name: string, type = 'NewsArticle'): string {
	const data = { '@context': 'https://schema.org', '@type': type, headline: name, isAccessibleForFree: true };
	return `<title>${name}</title>
<meta property="og:type" content="article">
<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

function articleBody(random: Random, paragraphs: readonly string[]): string {
	const parts: string[] = [];
	for (const [index, paragraph] of paragraphs.entries()) {
		parts.push(`<div class="block text"><p class="copy">${marked(random, paragraph)}</p></div>`);
		if (index % 4 === 3) parts.push(`<div class="block slot" data-slot="${index}"><div class="slot-in"></div></div>`);
		if (index % 7 === 5) parts.push(`<div class="block"><h2 class="cross">${escaped(headline(random))}</h2></div>`);
		if (index % 9 === 4) parts.push(figure(random));
		if (index % 11 === 8) parts.push(related(random, 3));
	}
	return `<div class="columns"><article class="story">
<header class="story-head"><h1>${escaped(headline(random))}</h1>
<div class="byline"><span class="by">By <a href="#">${escaped(strangerName(random))}</a></span>, <time>22 November 2026</time></div></header>
${figure(random)}
${parts.join('\n')}
</article>
<aside class="rail">${related(random, 10)}</aside></div>`;
}

function liveBlog(random: Random, names: readonly string[]): string {
	const posts = Array.from({ length: 200 }, (_, index) => {
		const text = prose({ seed: 9_000 + index, characters: 500, names });
		return `<li class="post"><article class="post-in" id="post-${index}">
<header><time class="when">${index % 24}:${String(index % 60).padStart(2, '0')}</time><h3><span>${escaped(headline(random))}</span></h3>
<div class="byline"><span>${escaped(strangerName(random))}</span><span class="role">Reporting from the capital</span></div></header>
${text.map((paragraph) => `<p>${marked(random, paragraph)}</p>`).join('\n')}
${index % 6 === 0 ? figure(random) : ''}
<ul class="share"><li><button type="button">Share</button></li><li><button type="button">Copy link</button></li></ul></article></li>`;
	});
	const body = `<div class="columns"><section class="live"><h1>${escaped(headline(random))}</h1><ol class="posts">${posts.join('\n')}</ol></section>
<aside class="rail">${related(random, 10)}</aside></div>`;
	return pageAround(random, articleHead('Live', 'LiveBlogPosting'), body);
}

function tables(random: Random, names: readonly string[]): string {
	const table = (number: number) => {
		const rows = Array.from({ length: 40 }, (_, index) => {
			const cells = Array.from({ length: 7 }, () => `<td>${between(random, 1, 99_999).toLocaleString('en')}</td>`);
			return `<tr class="${index % 2 ? 'odd' : 'even'}"><th scope="row">${escaped(pick(random, names))}</th>${cells.join('')}</tr>`;
		});
		return `<figure class="block data"><table><caption>${escaped(headline(random))} (${number})</caption>
<thead><tr>${Array.from({ length: 8 }, (_, index) => `<th scope="col">${2018 + index}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></figure>`;
	};
	const paragraphs = prose({ seed: 77, characters: 6_000, names });
	const parts = paragraphs.flatMap((paragraph, index) => [
		`<div class="block text"><p class="copy">${marked(random, paragraph)}</p></div>`,
		...(index < 8 ? [table(index + 1)] : []),
	]);
	const body = `<article class="story"><h1>${escaped(headline(random))}</h1>${parts.join('\n')}</article>`;
	return pageAround(random, articleHead('Tables'), body);
}

/** A list of stories: it says of itself that it is a website, and has no long paragraph. */
function sectionPage(random: Random, names: readonly string[]): string {
	const card = () => {
		const summary = `${escaped(pick(random, names))}: ${escaped(headline(random))}`;
		return `<div class="card"><a class="card-link" href="#"><div class="card-media"></div><div class="card-text">
<h3 class="card-title">${escaped(headline(random))}</h3><p class="card-summary">${summary}</p></div></a>
<div class="card-meta"><span>${between(random, 1, 23)} hrs ago</span><span>World</span></div></div>`;
	};
	const rows = Array.from({ length: 16 }, () => {
		const cards = Array.from({ length: 7 }, card).join('\n');
		return `<section class="row"><h2>${escaped(headline(random))}</h2><div class="grid">${cards}</div></section>`;
	});
	return pageAround(random, '<title>News</title><meta property="og:type" content="website">', rows.join('\n'));
}

/** Lists of other stories, as they follow every page. */
function moreStories(random: Random): string {
	const story = () => `<li class="teaser">
<a href="#"><span class="kicker">${label(random)}</span>
<span class="teaser-title">${escaped(headline(random))}</span></a>
<div class="teaser-meta"><time>${between(random, 1, 23)} hrs ago</time> <span>${label(random)}</span></div>
</li>`;
	const lists = ['Most read', 'More from the world', 'Elsewhere on this site', 'You may also like'].map(
		(title) => `<section class="more">
<h2>${title}</h2>
<ol>${Array.from({ length: 14 }, story).join('\n')}</ol>
</section>`,
	);
	return `<div class="more-stories">${lists.join('\n')}</div>`;
}

function masthead(random: Random): string {
	const menu = Array.from({ length: 12 }, () => {
		const links = Array.from({ length: 18 }, () => `<li><a href="#">${label(random)}</a></li>`);
		return `<li class="menu"><a href="#">${label(random)}</a><ul>${links.join('\n')}</ul></li>`;
	});
	return `<header class="masthead"><div class="brand"><a href="#">News</a></div>
<nav aria-label="Sections"><ul>${menu.join('\n')}</ul></nav>
<form role="search"><input type="search" aria-label="Search"><button>Search</button></form></header>`;
}

function footer(random: Random): string {
	const columns = Array.from({ length: 8 }, () => {
		const links = Array.from({ length: 14 }, () => `<li><a href="#">${label(random)}</a></li>`);
		return `<div class="foot"><h2>${label(random)}</h2><ul>${links.join('\n')}</ul></div>`;
	});
	return `<footer>${columns.join('\n')}<p>Copyright 2026. All rights reserved.</p></footer>`;
}

function figure(random: Random): string {
	return `<figure class="block media"><div class="frame"></div><figcaption><span class="hidden">Image caption, </span>${escaped(headline(random))}</figcaption></figure>`;
}

function related(random: Random, count: number): string {
	const links = Array.from({ length: count }, () => `<li><a href="#">${escaped(headline(random))}</a></li>`);
	return `<section class="related"><h2>More on this story</h2><ul>${links.join('\n')}</ul></section>`;
}

/** What frameworks leave in a page for their scripts. */
function state(random: Random): string {
	const entries = Array.from({ length: 150 }, (_, id) => ({ id, title: headline(random), seen: false }));
	return JSON.stringify({ entries });
}

/** A sheet of the size and kind that sites have: resolving styles costs what it costs there. */
function styles(random: Random): string {
	const rules = Array.from({ length: 400 }, (_, index) => {
		const name = `u${index}-${between(random, 0, 9)}`;
		return `.${name}{margin:${index % 7}px;padding:${index % 5}px}.${name}:hover>a{color:#${(index + 256).toString(16)}}`;
	});
	return `body{font:16px/1.5 serif;margin:0}nav ul ul,.hidden{display:none}.menu:hover ul{display:block}
.columns{display:grid;grid-template-columns:2fr 1fr;gap:2rem}.grid{display:grid;grid-template-columns:repeat(4,1fr)}
.frame,.card-media{height:120px;background:#ddd}.slot-in{height:90px}.copy{margin:0 0 1em}.posts>.post:first-child{margin:0}
@media (max-width:800px){.columns,.grid{display:block}}
${rules.join('\n')}`;
}

function label(random: Random): string {
	return escaped(headline(random).split(' ').slice(0, 2).join(' '));
}

/** A paragraph as HTML, with links and stress here and there, sometimes over a part of a name. */
function marked(random: Random, text: string): string {
	return text
		.split(' ')
		.map((word) => {
			const chance = random();
			if (chance < LINKED) return `<a class="inline" href="#">${escaped(word)}</a>`;
			if (chance < LINKED + STRESSED) return `<em>${escaped(word)}</em>`;
			if (chance < LINKED + 2 * STRESSED) return `<strong>${escaped(word)}</strong>`;
			return escaped(word);
		})
		.join(' ');
}

function escaped(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
