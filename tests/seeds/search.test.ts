import { describe, expect, it } from 'vitest';
import { createSearch } from '../../core/search/search.ts';
import { summarise } from '../../core/summary/summarise.ts';
import { bundledKnowledge, MAIN_ACTORS, MAIN_ISSUES } from './bundled.ts';

const knowledge = bundledKnowledge();
const search = createSearch(knowledge);
const first = (query: string) => search(query)[0]?.id;

describe('search in the bundled knowledge', () => {
	it.each([
		['zelenski', 'volodymyr-zelenskyy'],
		['zelensky', 'volodymyr-zelenskyy'],
		['selenskyj', 'volodymyr-zelenskyy'],
		['Зеленський', 'volodymyr-zelenskyy'],
		['rare erth', 'rare-earths'],
		['rare earth', 'rare-earths'],
		['rare-earths', 'rare-earths'],
		['nato', 'nato'],
		['NATO', 'nato'],
		['hegset', 'pete-hegseth'],
		['hegseth', 'pete-hegseth'],
		['starmer', 'keir-starmer'],
		['starmr', 'keir-starmer'],
		['trump', 'donald-trump'],
		['putin', 'vladimir-putin'],
		['macron', 'emmanuel-macron'],
		['turkish foreign minister', 'hakan-fidan'],
		['minerals deal', 'us-ukraine-minerals-deal'],
		['mineral deal', 'us-ukraine-minerals-deal'],
		['security guarantees', 'security-guarantees'],
		['peace treaty', 'peace-deal'],
		['russia-ukraine ceasefire', 'ceasefire'],
		['peacekeepers', 'peacekeeping-force'],
		['kyiv', 'kyiv'],
		['kiev', 'kyiv'],
		['ukraine', 'ukraine'],
		['european union', 'european-union'],
		['eu', 'european-union'],
		['us', 'united-states'],
		['vance', 'jd-vance'],
	])('%s finds %s first', (query, id) => {
		expect(first(query)).toBe(id);
	});

	it.each([...MAIN_ACTORS, ...MAIN_ISSUES])('the name of %s finds it first', (id) => {
		expect(first(knowledge.entities.get(id)?.name ?? '')).toBe(id);
	});

	it.each(['', '  ', 'qwxzv'])('%j finds nothing', (query) => {
		expect(search(query)).toEqual([]);
	});
});

describe('summary of a page', () => {
	it('names everybody with a line', () => {
		const counts = Object.fromEntries([...knowledge.entities.keys()].map((id, i) => [id, 1 + (i % 7)]));
		const { actors, issues, places } = summarise(knowledge, { title: 'T', host: 'www.bbc.com' }, counts);
		expect(actors.length + issues.length + places.length).toBe(knowledge.entities.size);
		for (const { name, line } of [...actors, ...issues, ...places]) {
			expect(name).not.toBe('');
			expect(line?.length, name).toBeGreaterThan(5);
		}
		expect(actors.find(({ id }) => id === 'pete-hegseth')?.line).toMatch(/defen[cs]e/i);
	});
});
