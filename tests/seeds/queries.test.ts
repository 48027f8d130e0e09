/** What readers type must find what they mean: the list is in queries.yaml. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createSearch } from '../../core/search/search.ts';
import { bundledKnowledge } from './bundled.ts';

/** The share of queries that must have the right card first. */
const MUST_HOLD = 0.95;

const groups = parse(readFileSync(path.join(import.meta.dirname, 'queries.yaml'), 'utf8')) as Readonly<
	Record<string, Readonly<Record<string, string>>>
>;
const queries = Object.values(groups).flatMap((group) => Object.entries(group));

describe('realistic queries', () => {
	const knowledge = bundledKnowledge();
	const search = createSearch(knowledge);

	it('are many, and ask for what there is', () => {
		expect(queries.length).toBeGreaterThanOrEqual(200);
		expect(queries.filter(([, id]) => !knowledge.entities.has(id))).toEqual([]);
	});

	it(`have the right card first, ${MUST_HOLD * 100} of 100`, () => {
		const failing = queries
			.map(([query, id]) => ({ query, id, first: search(query)[0]?.id }))
			.filter(({ id, first }) => id !== first)
			.map(({ query, id, first }) => `${query}: ${first ?? 'nothing'}, not ${id}`);
		expect(failing.length, failing.join('\n')).toBeLessThanOrEqual(queries.length * (1 - MUST_HOLD));
	});
});
