/** What of its documents a pack tells. */
import { describe, expect, it } from 'vitest';
import { coverageOf, whyUncited } from '../../../../core/pack/coverage.ts';
import { EMPTY_LIST, readCoverageList } from '../../../../core/pack/coverage-list.ts';
import { coverageText } from '../../../../core/pack/coverage-text.ts';
import { entity, packOf } from '../../support/seeds.ts';

const pack = packOf(`entities:
${entity('mara-quill', 'person', 'Mara Quill, Quill', 'relations: [{ kind: leads, to: alderbrook, cite: report#2 }]')}
${entity('alderbrook', 'place', 'Alderbrook')}
${entity('tram-plan', 'topic', 'tram plan, { text: tram, needs: alderbrook, not: tram stop }')}
statements:
  - { id: a, about: [tram-plan], text: Some text., kind: claim, cite: ['report#2 "line"', report#2] }
positions:
  - { actor: mara-quill, issue: tram-plan, stance: supports, text: Likes it., cite: report#2 }
events:
  - { id: e, date: "2025", title: A meeting, who: [tram-plan], cite: report#2 }
disputes:
  - { id: d, kind: slip, question: Who?, about: [tram-plan], sides: [{ text: This., cite: report#2 }], note: { text: That., cite: report#2 } }
`);

/** The coverage of a report of just these paragraphs. */
const bare = (paragraphs: readonly string[], list = EMPTY_LIST) =>
	coverageOf(pack, new Map([['report', paragraphs.join('\n\n')]]), list);
/** The same with a last line that names every entity. */
const covered = (paragraphs: readonly string[], list = EMPTY_LIST) =>
	bare([...paragraphs, 'Mara Quill and the tram plan of Alderbrook'], list);
const namesIn = (...paragraphs: string[]) =>
	covered(['First.', ...paragraphs]).documents[0]?.names.map(({ text }) => text);

describe('paragraphs', () => {
	const { documents, faults } = covered([
		'Alderbrook.',
		'Quill said so.',
		'Still more to come',
		'It rained all day long.',
	]);
	const rows = documents[0]?.paragraphs;

	it('are counted with their citations, by what cites them', () => {
		expect(documents.map(({ id, title }) => ({ id, title }))).toEqual([{ id: 'report', title: 'A report' }]);
		expect(rows?.slice(0, 2)).toEqual([
			{ paragraph: 1, citations: 3, by: { statements: 0, positions: 0, events: 0, disputes: 0, entities: 3 } },
			{ paragraph: 2, citations: 7, by: { statements: 2, positions: 1, events: 1, disputes: 2, entities: 1 } },
		]);
	});

	it('without one have a reason, and only one that states something is a fault', () => {
		expect(rows?.slice(2, 4).map(({ uncited }) => uncited)).toEqual(['heading', 'nothing cites it']);
		expect(faults).toBe(1);
	});

	it('may be passed over by number', () => {
		const list = { issues: [], ignore: [{ text: 'report#4', why: 'the weather' }] };
		const {
			faults: left,
			documents: [report],
		} = covered(['So it is.', 'Not so.', 'Nor this.', 'It rained all day long.'], list);
		expect(report?.paragraphs[3]).toMatchObject({ uncited: 'nothing cites it', ignored: 'the weather' });
		expect(left).toBe(1);
	});

	it.each([
		['Minerals, trams, and what comes next', 'heading'],
		['Why?', 'heading'],
		['Why do they dig in spring and not later?', 'nothing cites it'],
		['They dig.', 'nothing cites it'],
		['“They dig.”', 'nothing cites it'],
		[`${'They dig '.repeat(20)}all year`, 'nothing cites it'],
		['We ask for your support: follow the link here.', 'appeal'],
		['Please donate today.', 'appeal'],
		[`Please donate. ${'They dig on. '.repeat(30)}`, 'nothing cites it'],
	])('%s: %s', (text, why) => {
		expect(whyUncited(text)).toBe(why);
	});
});

describe('entities', () => {
	const told = (paragraphs: readonly string[], list = EMPTY_LIST) => bare(paragraphs, list).documents[0]?.entities;

	it('that a document tells of are found by a reader of it alone, or it is a fault', () => {
		expect(told(['Mara Quill of Alderbrook.', 'The tram plan.'])).toEqual([]);
		expect(told(['Mara Quill.', 'The tram plan.'])).toEqual([{ text: 'alderbrook', paragraphs: [1] }]);
		expect(bare(['Mara Quill.', 'The tram plan.']).faults).toBe(1);
	});

	it('may be passed over for a document', () => {
		const list = { issues: [], ignore: [{ text: 'report: alderbrook', why: 'only as the town' }] };
		expect(told(['Mara Quill.', 'The tram plan.'], list)).toEqual([
			{ text: 'alderbrook', paragraphs: [1], ignored: 'only as the town' },
		]);
		expect(bare(['Mara Quill.', 'The tram plan.'], list)).toMatchObject({ faults: 0, unused: [] });
	});

	it('stand in the printed account', () => {
		expect(coverageText(bare(['Mara Quill.', 'The tram plan.']))).toContain(
			'entity “alderbrook” in #1: it tells of it, no mention is found',
		);
	});
});

describe('names', () => {
	it.each([
		['Then Mara Quill met Jon Pike in Alderbrook.', ['Jon Pike']],
		['Pike Street is closed. Nobody told Alder Lines Limited.', ['Pike Street', 'Alder Lines Limited']],
		['He went to the University of Oldham, Ulm and Bern.', ['University of Oldham', 'Ulm', 'Bern']],
		['It was Friday, May 3, and I said so to President Quill and Prime Minister Pike.', ['Pike']],
		['She met the Secretary of State and the Foreign Minister.', []],
		['Sadly, it rained. Rain fell; the rain fell on.', []],
		['The U.S. Then “However” they left.', ['U.S.']],
		['NATO spoke. Nobody from nato did.', ['NATO']],
		['We ask for your support: write to Jon Pike.', []],
	])('that no alias reaches: %s', (text, names) => {
		expect(namesIn(text)).toEqual(names);
	});

	it('are found by aliases that need another entity, and refused inside a longer name', () => {
		expect(namesIn('Quill came by tram.')).toEqual([]);
		expect(covered(['The tram stop.', 'The tram.']).documents[0]?.issues).toEqual([{ text: 'tram', paragraphs: [1] }]);
	});

	it('stand once, with their paragraphs', () => {
		const [report] = covered(['Then Pike and Pike.', 'Then Quill and Pike.']).documents;
		expect(report?.names).toEqual([{ text: 'Pike', paragraphs: [1, 2] }]);
		expect(report?.faults).toBe(1);
	});

	it('are passed over where the reviewed words stand, and only there', () => {
		const list = {
			issues: [],
			ignore: [
				{ text: 'old Pike', why: 'a fish' },
				{ text: 'Carp', why: 'another' },
			],
		};
		const { documents, unused, faults } = covered(['Then old Pike came.', 'Then Pike came.'], list);
		expect(documents[0]?.names).toEqual([
			{ text: 'Pike', paragraphs: [1], ignored: 'a fish' },
			{ text: 'Pike', paragraphs: [2] },
		]);
		expect({ unused, faults }).toEqual({ unused: ['Carp'], faults: 1 });
	});
});

describe('issue words of the list', () => {
	it('must be mentions', () => {
		const [report] = covered(['The tram plan and Strikes.', 'No strikes.'], {
			issues: ['strikes'],
			ignore: [],
		}).documents;
		expect(report?.names.map(({ text }) => text)).toEqual(['Strikes']);
		expect(report?.issues).toEqual([{ text: 'strikes', paragraphs: [2] }]);
	});
});

describe('the reviewed list', () => {
	const read = (text: string) => {
		const { list, problems } = readCoverageList({ name: 'coverage.yaml', text });
		return { ...list, problems: problems.map(({ file, line, message }) => `${file}:${line}: ${message}`) };
	};

	it('may leave out either part', () => {
		expect(read('ignore: [{ text: Friday, why: a day }]')).toEqual({
			issues: [],
			ignore: [{ text: 'Friday', why: 'a day' }],
			problems: [],
		});
		expect(read('')).toEqual({ ...EMPTY_LIST, problems: [] });
	});

	it.each([
		['ignore:\n  - text: Friday', 'coverage.yaml:2: “why” is missing'],
		['ignore:\n  - text: Friday\n    why: ""', 'coverage.yaml:3: “why” is empty: say why it may be passed over'],
		['ignore: []\nskip: []', 'coverage.yaml:2: “skip” is not a known key here'],
		['ignore:\n  - Friday', 'coverage.yaml:2: write { text: …, why: … }'],
		['- Friday', 'coverage.yaml:1: the file is a mapping with the lists issues and ignore'],
	])('is told with line and what to do: %s', (text, message) => {
		expect(read(text)).toEqual({ ...EMPTY_LIST, problems: [message] });
	});

	it('is told when it is no YAML', () => {
		expect(read('ignore: [')).toEqual({
			...EMPTY_LIST,
			problems: [expect.stringMatching(/^coverage.yaml:1: not valid YAML: /)],
		});
	});
});

describe('in words', () => {
	it('a line for each paragraph and name, and one that sums the document up', () => {
		const list = {
			issues: [],
			ignore: [
				{ text: 'Ulm', why: 'a joke' },
				{ text: 'Carp', why: 'a fish' },
			],
		};
		const text = coverageText(covered(['Then Pike saw Ulm.', 'Quill.', 'A heading'], list));
		expect(text).toBe(`report: A report
  #1   3: 3 entities
  #2   7: 2 statements, 1 position, 1 event, 2 disputes, 1 entity
  #3   0: heading
  #4   0: heading
  name “Pike” in #1: no alias reaches it
  name “Ulm” in #1: ignored: a joke
  report: 2 of 4 paragraphs cited, 1 name, issue or entity unreached, 1 fault

ignored in vain: “Carp”

1 fault in 1 document
`);
		expect(coverageText(covered(['Quill.']))).toMatch(/\n\nall covered\n$/);
	});
});
