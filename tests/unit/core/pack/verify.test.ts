import { describe, expect, it } from 'vitest';
import { readSeeds } from '../../../../core/pack/seed-files.ts';
import { paragraphsOf, verifySeeds } from '../../../../core/pack/verify.ts';
import { HEAD } from '../../support/seeds.ts';

const REPORT = `First of four paragraphs.

The minister said “we don’t want to wait – not now” on Monday,
and then the whole delegation went home without signing any paper at all.\r
Last of the four.
`;
const OPINION = Array.from({ length: 9 }, (_, i) => `Thought number ${i}.`).join('\n');
const DOCUMENTS = { report: REPORT, opinion: OPINION };

/** Problems when a statement says this with this citation. */
function verified(text: string, cite: string, documents: Readonly<Record<string, string>> = DOCUMENTS): string[] {
	const yaml = `statements:
  - id: a
    about: [x]
    kind: claim
    text: ${JSON.stringify(text)}
    cite: ${JSON.stringify(cite)}
`;
	const { seeds, problems } = readSeeds([
		{ name: 'head.yaml', text: HEAD },
		{ name: 'test.yaml', text: yaml },
	]);
	expect(problems).toEqual([]);
	const found = verifySeeds(seeds, new Map(Object.entries(documents)));
	return found.map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

describe('paragraphs', () => {
	it('are the lines that are not blank', () => {
		expect(paragraphsOf(' a \r\n\n \t\nb')).toEqual([' a ', 'b']);
		expect(paragraphsOf('')).toEqual([]);
	});
});

describe('a quote', () => {
	it.each([
		'report#2 "The minister said"',
		'report#2 "the Minister"',
		'report#2 "don\'t want to wait - not now"',
		'report#2 "said “we don’t"',
		'report#4 "Last of the four."',
		'report#2',
		'general',
	])('%s agrees with its paragraph', (cite) => {
		expect(verified('Other words altogether.', cite)).toEqual([]);
	});

	it.each([
		['report#1 "The minister said"', '“The minister said” does not stand in report#1'],
		['report#2 "The minister says"', '“The minister says” does not stand in report#2'],
		['opinion#9 "number 9"', '“number 9” does not stand in opinion#9'],
	])('%s does not', (cite, message) => {
		expect(verified('Other words altogether.', cite)).toEqual([`test.yaml:6: a: ${message}`]);
	});
});

describe('words in common with a document', () => {
	it.each([
		'The whole delegation went home without signing anything.',
		'So the whole delegation, it says, went home without signing any paper.',
	])('are no copy below eight in a row: %s', (text) => {
		expect(verified(text, 'report#3')).toEqual([]);
	});

	it.each([
		[
			'The whole delegation went home without signing any document.',
			'the whole delegation went home without signing any',
		],
		['“Then the whole delegation—went home, without signing”', 'then the whole delegation went home without signing'],
	])('are a copy from eight on, whatever stands between them: %s', (text, run) => {
		const problems = verified(text, 'report#3');
		expect(problems).toEqual([expect.stringMatching(/^test\.yaml:5: a: shares 8 words in a row with report/)]);
		expect(problems[0]).toContain(run);
	});

	it('are a copy with another apostrophe too', () => {
		expect(verified("The minister said we don't want to wait.", 'report#2')).toEqual([
			expect.stringMatching(/^test\.yaml:5: a: shares 8 words in a row with report/),
		]);
	});

	it('do not count over the end of a paragraph', () => {
		expect(verified('On Monday, and then the whole delegation went home.', 'report#3')).toEqual([]);
	});
});

describe('a document', () => {
	it('with another number of paragraphs is told', () => {
		const documents = { ...DOCUMENTS, opinion: `${OPINION}\nOne more.` };
		expect(verified('Other words.', 'report#1', documents)).toEqual([
			'head.yaml:5: opinion: the document has 10 paragraphs, not 9',
		]);
	});

	it('that is missing is told', () => {
		expect(verified('Other words.', 'report#1', { report: REPORT })).toEqual([
			'head.yaml:5: opinion: no document with this fingerprint was given',
		]);
	});
});
