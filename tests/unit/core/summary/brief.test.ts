/** The brief as a whole, and what can be taken away of it. */
import { describe, expect, it } from 'vitest';
import { sourceLabel } from '../../../../components/card/source-label.tsx';
import { formatDate } from '../../../../components/format.ts';
import { wordsFromCatalogue } from '../../../../components/words-from-catalogue.ts';
import type { CardCitation } from '../../../../core/card/model.ts';
import { briefOf } from '../../../../core/summary/brief.ts';
import { briefAsJsonLd } from '../../../../core/summary/json-ld.ts';
import { briefAsMarkdown } from '../../../../core/summary/markdown.ts';
import catalogue from '../../../../public/_locales/en/messages.json' with { type: 'json' };
import { knowledge, NAMED, summaryOf } from './parts.ts';

const words = wordsFromCatalogue(catalogue);
const summary = summaryOf(NAMED, { outlet: 'The *Bugle*', published: '2025-02-20', title: 'A [title](x) <b>' });
const brief = briefOf(knowledge, summary, NAMED);

describe('brief', () => {
	it('has a source for everything, each source once', () => {
		const cites: CardCitation[] = [
			...brief.matrix.rows.flatMap(({ cells }) => cells.flat().flatMap(({ cite }) => cite)),
			...brief.timeline.events.flatMap(({ cite }) => cite),
			...brief.leftOut.flatMap(({ cite }) => cite),
			...brief.disputes.flatMap(({ sides }) => sides.flatMap(({ cite }) => cite)),
		];
		expect(cites.length).toBeGreaterThan(10);
		for (const { source } of cites) expect(brief.sources[source]).toBeDefined();
		expect(new Set(brief.sources.map(({ id }) => id)).size).toBe(brief.sources.length);
	});
});

describe('as Markdown', () => {
	const text = briefAsMarkdown(brief, {
		t: words,
		date: (date) => formatDate(date, 'en-GB'),
		source: (source) => sourceLabel(source, words),
	});

	it('has outlet and date, and takes nothing of the page for markup', () => {
		expect(text).toContain('# A \\[title\\](x) \\<b\\>\n\nThe \\*Bugle\\*, 20 Feb 2025\n');
	});

	it('has every part with its sources', () => {
		expect(text).toContain('### usa\n\n- **trump** (5 times): About trump.');
		expect(text).toContain('  - trump: Supports, Feb 2025. Wants it. (2 ¶ 2)');
		expect(text).toMatch(/- 12 Feb 2025 \(date in doubt\): A day\. \(2 ¶ 2\)\n- \*\*20 Feb 2025: This article\*\*/);
		expect(text).toMatch(/- macron: Macron speaks of the deal\. \(2 ¶ 1\) .*deal.*macron/);
		expect(text).toContain('- Which?\n  - This. (2 ¶ 1)\n  - That. (2 ¶ 2)');
		expect(text).toMatch(/## Sources\n\n1\. .*\n2\. Report, .*2025: A report\n/);
	});

	it('leaves out the headings of what there is none of', () => {
		const bare = briefOf(knowledge, summaryOf({ nato: 1 }), { nato: 1 });
		const short = briefAsMarkdown(bare, { t: words, date: String, source: ({ title }) => title });
		expect(short.match(/^## .*$/gm)).toEqual(['## Who is here']);
	});
});

describe('as JSON-LD', () => {
	const { '@graph': graph } = briefAsJsonLd(knowledge, brief, 'https://www.bbc.com/news/1');
	const ids = new Set(graph.map((node) => node['@id']));

	it('has the article with whom and what it mentions', () => {
		expect(graph[0]).toMatchObject({
			'@type': 'NewsArticle',
			'@id': 'https://www.bbc.com/news/1',
			headline: 'A [title](x) <b>',
			datePublished: '2025-02-20',
			publisher: { name: 'The *Bugle*' },
		});
		expect(graph[0]?.mentions).toHaveLength(Object.keys(NAMED).length);
	});

	it('has what the panel shows and nothing of others', () => {
		expect(ids).toContain('urn:backstory:small:position:trump:deal');
		expect(ids).toContain('urn:backstory:small:event:day');
		expect(ids).toContain('urn:backstory:small:statement:macron-on-deal');
		expect(ids).not.toContain('urn:backstory:small:event:elsewhere');
		expect(ids).not.toContain('urn:backstory:small:entity:a-writer');
	});

	it('refers to nothing that it does not hold', () => {
		const refs = [...JSON.stringify(graph).matchAll(/\{"@id":"(urn:[^"]+)"\}/g)].map(([, id]) => id);
		expect(refs.length).toBeGreaterThan(20);
		expect(refs.filter((id) => !ids.has(id))).toEqual([]);
	});
});
