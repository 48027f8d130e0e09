import { describe, expect, it } from 'vitest';
import { summarise } from '../../../../core/summary/summarise.ts';
import { entity, knowledgeOf } from '../../support/seeds.ts';

const knowledge = knowledgeOf(`entities:
${entity('trump', 'person', 'Trump', 'roles: [{ title: Candidate, asOf: "2024", cite: report#1 }, { title: President, asOf: "2025", cite: report#1 }]')}
${entity('nato', 'organisation', 'NATO')}
${entity('eu', 'organisation', 'EU')}
${entity('kyiv', 'place', 'Kyiv')}
${entity('deal', 'agreement', 'deal')}
${entity('war', 'event', 'war')}
${entity('troops', 'topic', 'troops')}
${entity('lithium', 'resource', 'lithium')}
`);
const page = { title: 'A title', host: 'www.bbc.com' };
const ids = (entries: readonly { id: string; count: number }[]) => entries.map(({ id, count }) => `${id} ${count}`);

describe('summary of a page', () => {
	it('groups actors, issues and places, the most mentioned first, then by name', () => {
		const counts = { kyiv: 7, troops: 1, trump: 3, nato: 1, eu: 1, deal: 4, war: 1, lithium: 2 };
		const { actors, issues, places } = summarise(knowledge, page, counts);
		expect(ids(actors)).toEqual(['trump 3', 'eu 1', 'nato 1']);
		expect(ids(issues)).toEqual(['deal 4', 'lithium 2', 'troops 1', 'war 1']);
		expect(ids(places)).toEqual(['kyiv 7']);
	});

	it('tells name, type and one line: the last role with its date, else the description', () => {
		const { actors } = summarise(knowledge, page, { trump: 2, nato: 1 });
		expect(actors).toEqual([
			{ id: 'trump', name: 'trump', type: 'person', count: 2, line: 'President', asOf: '2025' },
			{ id: 'nato', name: 'nato', type: 'organisation', count: 1, line: 'About nato.' },
		]);
	});

	it('leaves out what the pack does not have and what does not occur', () => {
		const summary = summarise(knowledge, page, { nobody: 3, trump: 0, nato: -1 });
		expect(summary).toEqual({ title: 'A title', host: 'bbc.com', actors: [], issues: [], places: [] });
	});

	it.each([
		['www.bbc.com', 'bbc.com'],
		['news.sky.com', 'news.sky.com'],
		['wwwhat.org', 'wwwhat.org'],
	])('calls %s %s', (host, shown) => {
		expect(summarise(knowledge, { ...page, host }, {}).host).toBe(shown);
	});
});
