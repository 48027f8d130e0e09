import { describe, expect, it } from 'vitest';
import { matchPatterns, parseOutlets } from '../../../core/outlets.ts';

const bbc = { name: 'BBC', domain: 'bbc.co.uk', country: 'GB', language: 'en' };
const parse = (...outlets: unknown[]) => parseOutlets({ outlets });

describe('list of outlets', () => {
	it('is taken as it is', () => {
		expect(parse(bbc)).toEqual([bbc]);
	});

	it('makes a match pattern for each domain and all below it, with http and https', () => {
		expect(matchPatterns(parse(bbc, { ...bbc, domain: 'lemonde.fr' }))).toEqual([
			'*://*.bbc.co.uk/*',
			'*://*.lemonde.fr/*',
		]);
	});

	it.each([
		'https://bbc.com',
		'bbc.com/news',
		'BBC.com',
		'*.bbc.com',
		'bbc',
		'bbc.com:80',
		'.bbc.com',
		'bbc..com',
		'<all_urls>',
		'*',
		'',
		'bbc.com\n*',
	])('refuses the domain %j', (domain) => {
		expect(() => parse(bbc, { ...bbc, domain })).toThrow(
			'outlets.yaml: outlets.1.domain: a domain is bare and lower-case, such as bbc.com',
		);
	});

	it.each([
		[{ country: 'UK1' }, 'outlets.0.country: a country is two capitals, such as GB'],
		[{ country: 'gb' }, 'outlets.0.country: a country is two capitals, such as GB'],
		[{ language: 'English' }, 'outlets.0.language: a language is an ISO 639 code, such as en'],
		[{ name: '' }, 'outlets.0.name'],
		[{ country: false }, 'outlets.0.country'],
		[{ rank: 1 }, 'outlets.0.rank'],
	])('refuses %j', (change, message) => {
		expect(() => parse({ ...bbc, ...change })).toThrow(`outlets.yaml: ${message}`);
	});

	it('refuses a domain listed twice', () => {
		expect(() => parse(bbc, { ...bbc, name: 'BBC News' })).toThrow(
			'outlets.yaml: bbc.co.uk is listed twice; remove one',
		);
	});

	it.each([[null], [[]], [{}], [{ outlets: [] }], [{ outlets: 'bbc.com' }], ['bbc.com']])('refuses %j', (data) => {
		expect(() => parseOutlets(data)).toThrow(/^outlets\.yaml: /);
	});
});
