import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { matchPatterns, readOutlets } from '../../../core/outlets.ts';

const FILE = 'seeds/outlets.yaml';
const bbc = { name: 'BBC', domain: 'bbc.co.uk', country: 'GB', language: 'en' };
const read = (text: string) => readOutlets({ name: FILE, text });
/** Each outlet on four lines of its own, from line 2. */
const parse = (...outlets: unknown[]) => read(stringify({ outlets }));
/** As a terminal shows them, so that an editor can follow. */
const said = ({ outlets, problems }: ReturnType<typeof read>) => {
	expect(outlets).toEqual([]);
	return problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
};

describe('list of outlets', () => {
	it('is taken as it is', () => {
		expect(parse(bbc)).toEqual({ outlets: [bbc], problems: [] });
	});

	it('makes a match pattern for each domain and all below it, with http and https', () => {
		expect(matchPatterns(parse(bbc, { ...bbc, domain: 'lemonde.fr' }).outlets)).toEqual([
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
		expect(said(parse(bbc, { ...bbc, domain }))).toEqual([
			`${FILE}:7: a domain is bare and lower-case, such as bbc.com`,
		]);
	});

	it.each([
		[{ country: 'UK1' }, '4: a country is two capitals, such as GB'],
		[{ country: 'gb' }, '4: a country is two capitals, such as GB'],
		[{ country: false }, '4: a country is two capitals, such as GB'],
		[{ language: 'English' }, '5: a language is an ISO 639 code, such as en'],
		[{ name: '' }, '2: a name is a text of at least one letter'],
		[{ rank: 1 }, '6: “rank” is not a known key here; an outlet has name, domain, country, language'],
	])('refuses %j', (change, message) => {
		expect(said(parse({ ...bbc, ...change }))).toEqual([`${FILE}:${message}`]);
	});

	it('names what is missing by the line of its outlet', () => {
		const { country: _, ...rest } = bbc;
		expect(said(parse(bbc, rest))).toEqual([`${FILE}:6: “country” is missing; add it`]);
	});

	it('lists all mistakes at once', () => {
		expect(said(parse({ ...bbc, country: 'gb' }, 'bbc.com', { ...bbc, language: 'EN' }))).toEqual([
			`${FILE}:4: a country is two capitals, such as GB`,
			`${FILE}:6: an outlet is a mapping with name, domain, country, language`,
			`${FILE}:10: a language is an ISO 639 code, such as en`,
		]);
	});

	it('refuses a domain listed twice', () => {
		expect(said(parse(bbc, { ...bbc, name: 'BBC News' }))).toEqual([
			`${FILE}:7: bbc.co.uk stands on line 3 already; remove one`,
		]);
	});

	it.each([
		['outlets: []', '1: “outlets” is empty: add at least one outlet'],
		['# none\noutlets: bbc.com', '2: “outlets” must be a list: start each outlet with a dash'],
		['# none\noutlets:', '2: “outlets” must be a list: start each outlet with a dash'],
		['{}', '1: “outlets” is missing; add it'],
		[
			'outlets: [{ name: BBC, domain: bbc.com, country: GB, language: en }]\nsites: []',
			'2: “sites” is not a known key',
		],
		['', '1: the file is a mapping with one list, outlets'],
		['bbc.com', '1: the file is a mapping with one list, outlets'],
		['- bbc.com', '1:'],
	])('refuses the file %j', (text, message) => {
		const [first] = said(read(text));
		expect(first).toMatch(new RegExp(`^${RegExp.escape(`${FILE}:${message}`)}`));
	});

	it.each([
		['outlets:\n  - { name: BBC\n', 3],
		['outlets:\n  - name: BBC\n    name: BBC', 3],
		['outlets:\n\t- name: BBC', 2],
	])('says where %j is no YAML', (text, line) => {
		const [first] = said(read(text));
		expect(first).toMatch(new RegExp(`^${FILE}:${line}: not valid YAML: [A-Z][^\\n]+$`));
		expect(first).not.toMatch(/at line \d/);
	});

	it('takes no alias, which a bare star begins', () => {
		expect(said(read('outlets:\n  - name: BBC\n    domain: *.bbc.com'))).toEqual([
			`${FILE}:3: “*.bbc.com” is read as a YAML alias; put the text in quotes`,
		]);
	});
});
