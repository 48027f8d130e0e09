import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { matchPatterns, readOutlets } from '../../core/outlets.ts';
import { bundledKnowledge, SEEDS } from './bundled.ts';

describe('sources', () => {
	const { sources } = bundledKnowledge().pack;
	const documents = sources.filter(({ kind }) => kind !== 'general');

	it('are five documents and general knowledge', () => {
		expect(documents).toHaveLength(5);
		expect(sources).toHaveLength(6);
	});

	it('are known by fingerprints that are all different', () => {
		for (const { id, fingerprint } of documents) expect(fingerprint, id).toMatch(/^[0-9a-f]{64}$/);
		expect(new Set(documents.map(({ fingerprint }) => fingerprint)).size).toBe(5);
	});

	it('have paragraphs, a date, and say how the date was found where the document names none', () => {
		for (const { id, paragraphs, published, dateDerived } of documents) {
			expect(paragraphs, id).toBeGreaterThanOrEqual(5);
			expect(published, id).toMatch(/^2025-0[23]/);
			expect(dateDerived, id).toMatch(/\w/);
		}
	});
});

describe('outlets', () => {
	const text = readFileSync(path.join(SEEDS, 'outlets.yaml'), 'utf8');
	const { outlets, problems } = readOutlets({ name: 'seeds/outlets.yaml', text });

	it('are written without a mistake', () => {
		expect(problems).toEqual([]);
	});

	it('are at least 150 in at least 40 countries and 10 languages', () => {
		expect(outlets.length).toBeGreaterThanOrEqual(150);
		expect(new Set(outlets.map(({ country }) => country)).size).toBeGreaterThanOrEqual(40);
		expect(new Set(outlets.map(({ language }) => language)).size).toBeGreaterThanOrEqual(10);
	});

	it('are in countries and languages that exist', () => {
		const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
		const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
		const unknown = outlets.filter(({ country, language }) => !countries.of(country) || !languages.of(language));
		expect(unknown).toEqual([]);
	});

	it('hold no domain that another one covers', () => {
		const domains = new Set(outlets.map(({ domain }) => domain));
		const covered = [...domains].filter((domain) => {
			const parts = domain.split('.');
			return parts.slice(1, -1).some((_, i) => domains.has(parts.slice(i + 1).join('.')));
		});
		expect(covered).toEqual([]);
	});

	it('make match patterns of https and http for a domain and all below it', () => {
		for (const pattern of matchPatterns(outlets)) expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9.-]+\.[a-z]{2,}\/\*$/);
	});
});
