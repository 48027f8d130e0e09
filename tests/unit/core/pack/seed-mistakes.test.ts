/** A mistake in YAML names its file, its line and what to do. */
import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../support/seeds.ts';

/** An entity in block style with a line to put a mistake on: line 7 of the file. */
const withLine = (line: string) => `entities:
  - id: someone
    type: person
    name: Some One
    description: A person for tests.
    aliases: [Some One]
    ${line}
    cite: report#1
`;

describe('a mistake in an item', () => {
	it('is none when there is none', () => {
		expect(problemsOf(withLine('wikipedia: Some One'))).toEqual([]);
	});

	it.each([
		['colour: red', 'someone: “colour” is not a known key here'],
		['wikipedai: Some', 'someone: “wikipedai” is not a known key here; did you mean “wikipedia”?'],
		[
			'roles: [{ titel: Chief, title: Chief, asOf: "2025", cite: report#1 }]',
			'someone: “titel” is not a known key here; did you mean “title”?',
		],
		[
			'roles: [{ title: Chief, asOf: "2026-02-30", cite: report#1 }]',
			'someone: roles.0.asOf: there is no such day: 2026-02-30',
		],
		['wikipedia: [a]', 'someone: wikipedia: Invalid type: Expected string but received Array'],
		['side: Not An Id', 'someone: side: an id is lower-case words joined by hyphens'],
		[
			'relations: [{ kind: likes, to: someone, cite: report#1 }]',
			expect.stringMatching(/^someone: relations\.0\.kind is "likes"; expected one of \("leads" \|/),
		],
		['relations: [{ kind: leads, to: x }]', 'someone: “relations.0.cite” is missing'],
		['roles: [{ title: Chief, asOf: 2025, cite: report#1 }]', expect.stringMatching(/^someone: roles\.0\.asOf: /)],
		[
			'roles: [{ title: Chief, asOf: "2025-13", cite: report#1 }]',
			expect.stringMatching(/YYYY, YYYY-MM or YYYY-MM-DD/),
		],
	])('%s', (line, message) => {
		const problems = problemsOf(withLine(line));
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatch(/^test\.yaml:7: /);
		expect(problems[0]?.replace(/^test\.yaml:7: /, '')).toEqual(message);
	});

	it.each(['id', 'type', 'name', 'description', 'cite'])(
		'says that “%s” is missing, on the line of the item',
		(key) => {
			const yaml = withLine('').replace(new RegExp(`^(  - |    )${key}: .*\\n`, 'm'), (_, lead) =>
				lead === '  - ' ? '  -\n' : '',
			);
			const line = key === 'id' ? 3 : 2;
			const name = key === 'id' ? '' : 'someone: ';
			expect(problemsOf(yaml)).toEqual([`test.yaml:${line}: ${name}“${key}” is missing`]);
		},
	);

	it('is told on its own line deep inside a list', () => {
		const yaml = `entities:
  - id: someone
    type: person
    name: Some One
    description: A person for tests.
    cite: report#1
    aliases:
      - Some One
      - text: Someone
        case: loud
`;
		expect(problemsOf(yaml)).toEqual([expect.stringMatching(/^test\.yaml:(9|10): someone: .*(loud|case)/)]);
	});

	it('says which key of an alias is wrong', () => {
		const yaml = withLine('').replace('aliases: [Some One]', 'aliases: [Some One, { text: One, nott: No One }]');
		expect(problemsOf(yaml)).toEqual([
			expect.stringMatching(/^test\.yaml:6: someone: .*“nott” .*did you mean “not”\?/),
		]);
	});

	it('says that an alias is text', () => {
		const yaml = withLine('').replace('aliases: [Some One]', 'aliases: [Some One, 2025]');
		expect(problemsOf(yaml)).toEqual([expect.stringMatching(/^test\.yaml:6: someone: .*an alias is text/)]);
	});

	it('is told for each item, and each mistake of an item', () => {
		const yaml = `statements:
  - { id: a, about: [x], text: First of all., kind: rumour, cite: report#1 }
  -
    id: b
    about: []
    text: Second of all.
    kind: claim
    cite: somewhere in the report
`;
		expect(problemsOf(yaml)).toEqual([
			expect.stringMatching(/^test\.yaml:2: a: kind is "rumour"; expected one of \("event" \| "claim"/),
			'test.yaml:5: b: about: is about nothing',
			'test.yaml:8: b: cite: a citation looks like: source#12 "a few exact words"',
		]);
	});

	it.each([
		['[]', 'has no citation'],
		['report#0', /paragraph/],
		['report#1 "one two three four five six seven eight nine"', /a quote has at most 8 words/],
		['[report#1, 7]', /a citation is text|a citation looks like/],
	])('refuses the citation %s', (cite, message) => {
		const [problem, ...rest] = problemsOf(
			withLine('').replace('cite: report#1', `cite: ${cite.includes('"') ? `'${cite}'` : cite}`),
		);
		expect(rest).toEqual([]);
		expect(problem).toMatch(/^test\.yaml:8: someone: cite/);
		expect(problem).toMatch(message);
	});

	it.each([
		['Has a\\nbreak.', 'has a line break or an angle bracket'],
		['Has a <b>tag</b>.', 'has a line break or an angle bracket'],
		['x'.repeat(241), 'longer than 240 characters'],
		['', 'the text is empty'],
	])('refuses the description %j', (text, message) => {
		const [problem] = problemsOf(withLine('').replace('A person for tests.', `"${text}"`));
		expect(problem).toMatch(/^test\.yaml:5: someone: description: /);
		expect(problem).toContain(message);
	});
});

describe('a mistake in a file', () => {
	it('in its YAML is told once, however much of the file it spoils', () => {
		expect(problemsOf('entities:\n  - id: a\n   type: b\n  c: [\n')).toEqual([
			expect.stringMatching(/^test\.yaml:3: not valid YAML/),
		]);
		expect(problemsOf('entities:\n\t- id: a\n\t- id: b\n')).toHaveLength(1);
	});

	it('is told for each key that stands twice', () => {
		expect(problemsOf('entities:\n  - { id: a, id: b }\n  - { id: c, id: c }\n')).toHaveLength(2);
	});

	it.each([
		[
			'entitys: []',
			1,
			'“entitys” is unknown; expected one of pack, sources, entities, statements, positions, events, disputes; did you mean “entities”?',
		],
		['cheese: []', 1, '“cheese” is unknown; expected one of pack, sources, entities, statements'],
		['# a comment\nstatements:\n  id: a', 2, '“statements” must be a list: start each item with a dash'],
		['- a\n- b', 1, 'a seed file is a mapping with sources, entities'],
		['entities:\n  - id: a\n   type: b', 3, 'not valid YAML'],
		['entities:\n\t- id: a', 2, 'not valid YAML: Tabs are not allowed'],
		['entities:\n  - { id: a, id: b }', 2, 'not valid YAML: Map keys must be unique'],
		['entities:\n  - text', 2, 'Expected Object but received "text"'],
		['entities:\n  - a: 1\n  -\n', 2, '“id” is missing'],
		['pack: { id: other, title: T, description: D, language: en }', 1, 'a second “pack” mapping'],
	])('%j', (yaml, line, message) => {
		const [problem] = problemsOf(yaml);
		expect(problem).toContain(`test.yaml:${line}: `);
		expect(problem).toContain(message);
	});

	it.each(['', '# nothing yet\n', 'entities: []\n'])('is none when the file holds nothing: %j', (yaml) => {
		expect(problemsOf(yaml)).toEqual([]);
	});
});
