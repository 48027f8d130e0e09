/** A pack in the terms of schema.org. */
import { describe, expect, it } from 'vitest';
import { type Node, packAsJsonLd } from '../../../../core/pack/json-ld.ts';
import { entity, packOf } from '../../support/seeds.ts';

const tie = (kind: string, to: string) => `relations: [{ kind: ${kind}, to: ${to}, cite: report#2 }]`;
const SEEDS = `sources:
  - { id: paper, title: A paper, titleIsOurs: true, publisher: Alder Gazette, published: "2025", dateDerived: A guess., kind: report, language: en, paragraphs: 2, fingerprint: ${'a'.repeat(64)} }
entities:
  - id: mara-quill
    type: person
    name: Mara Quill
    description: Mayor.
    cite: ['report#2 "Mayor Quill"', general]
    side: council
    wikipedia: Mara Quill (mayor)
    aliases: [(Mara |)Quill, A. Writer]
    roles:
      - { title: Mayor, organisation: council, from: "2024", asOf: "2025-02", cite: report#1 }
      - { title: Painter, asOf: "2025-02", cite: report#1 }
    relations:
      - { kind: member-of, to: council, cite: report#1 }
      - { kind: member-of, to: council, cite: report#2 }
      - { kind: leads, to: alderbrook, cite: report#2 }
      - { kind: took-part-in, to: meeting, cite: report#2 }
${entity('jon-pike', 'person', 'Jon Pike', tie('advises', 'mara-quill'))}
${entity('council', 'organisation', 'Council', tie('part-of', 'gazette'))}
${entity('gazette', 'organisation', 'Alder Gazette')}
${entity('alderbrook', 'place', 'Alderbrook', tie('located-in', 'riverland'))}
${entity('riverland', 'place', 'Riverland', tie('party-to', 'pact'))}
${entity('meeting', 'event', 'the meeting', tie('happened-at', 'alderbrook'))}
${entity('pact', 'agreement', 'the pact', tie('concerns', 'tram-plan'))}
${entity('tram-plan', 'topic', 'tram plan', tie('concerns', 'mara-quill'))}
${entity('copper', 'resource', 'copper', tie('located-in', 'riverland'))}
statements:
  - { id: a, about: [tram-plan], text: Some text., kind: figure, by: mara-quill, when: "2025-02", cite: 'report#2 "line"' }
  - { id: b, about: [tram-plan], text: More text., kind: analysis, by: author, cite: [report#1, opinion#9] }
  - { id: c, about: [tram-plan], text: Much text., kind: claim, by: { name: Pat Reed }, cite: 'report#2 "Mayor Quill"' }
positions:
  - { actor: mara-quill, issue: tram-plan, stance: supports, text: Likes it., cite: report#2 }
  - { actor: mara-quill, issue: tram-plan, stance: unclear, text: Wavers., cite: report#2 }
events:
  - { id: vote, date: "2025-02-10", derived: The report says so., doubtful: true, title: A vote, who: [council], cite: report#1 }
disputes:
  - { id: d, kind: slip, question: Who?, about: [council], sides: [{ text: This., statements: [a], cite: report#1 }], note: { text: That., cite: report#2 } }
`;
const pack = packOf(SEEDS);
const { '@context': context, '@graph': graph } = packAsJsonLd(pack);
const ref = (...parts: (string | number)[]) => ({ '@id': ['urn:backstory:small', ...parts].join(':') });
const node = (...parts: (string | number)[]): Node | undefined =>
	graph.find((one) => one['@id'] === ref(...parts)['@id']);

describe('the graph', () => {
	it('has the terms of schema.org, the pack’s own node first, and every id once', () => {
		expect(context).toBe('https://schema.org');
		expect(graph[0]).toMatchObject({
			'@type': 'Dataset',
			'@id': 'urn:backstory:small',
			name: 'Small',
			inLanguage: 'en',
		});
		const ids = graph.map((one) => one['@id']);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('holds every node that it refers to', () => {
		const ids = new Set(graph.map((one) => one['@id']));
		const named = [...JSON.stringify(graph).matchAll(/"@id":"([^"]+)"/g)].map(([, id]) => id);
		expect(named.filter((id) => !ids.has(id))).toEqual([]);
	});

	it('is the same to the byte for the same pack', () => {
		expect(JSON.stringify(packAsJsonLd(packOf(SEEDS)))).toBe(JSON.stringify(packAsJsonLd(pack)));
	});

	it('holds every entity, statement, position, event and dispute', () => {
		for (const list of ['entities', 'statements', 'events', 'disputes'] as const) {
			const kind = { entities: 'entity', statements: 'statement', events: 'event', disputes: 'dispute' }[list];
			for (const { id } of pack[list]) expect(node(kind, id)).toBeDefined();
		}
		expect(node('position', 'mara-quill', 'tram-plan')).toMatchObject({ '@type': 'Claim', text: 'Likes it.' });
		expect(node('position', 'mara-quill', 'tram-plan', 2)).toMatchObject({ keywords: ['position', 'unclear'] });
	});
});

describe('sources', () => {
	it('are articles with author, publisher and date', () => {
		expect(node('source', 'report')).toMatchObject({
			'@type': 'Article',
			headline: 'A report',
			datePublished: '2025-02-14',
		});
		expect(node('source', 'opinion')).toMatchObject({
			'@type': 'OpinionNewsArticle',
			author: ref('entity', 'mara-quill'),
			datePublished: '2025-03',
		});
		expect(node('source', 'paper')).toMatchObject({
			publisher: ref('entity', 'gazette'),
			author: ref('author', 'paper'),
			description: 'How the date was found: A guess.',
			identifier: { propertyID: 'sha256' },
		});
		expect(node('source', 'paper')).not.toHaveProperty('headline');
		expect(node('author', 'paper')).toMatchObject({ '@type': 'Person', description: 'Author of “A paper”, not named' });
		expect(node('source', 'general')).toMatchObject({ '@type': 'CreativeWork' });
	});

	it('have their cited paragraphs as parts, and proof quotes as quotations once', () => {
		expect(node('paragraph', 'report', 2)).toEqual({
			'@type': 'CreativeWork',
			...ref('paragraph', 'report', 2),
			position: 2,
			isPartOf: ref('source', 'report'),
		});
		expect(graph.filter((one) => one['@type'] === 'Quotation')).toEqual([
			{
				'@type': 'Quotation',
				...ref('quotation', 'report', 2, 1),
				text: 'Mayor Quill',
				position: 2,
				isPartOf: ref('paragraph', 'report', 2),
				citation: ref('source', 'report'),
			},
			expect.objectContaining({ ...ref('quotation', 'report', 2, 2), text: 'line' }),
		]);
	});
});

describe('entities', () => {
	it.each([
		['jon-pike', 'Person'],
		['council', 'Organization'],
		['alderbrook', 'Place'],
		['meeting', 'Event'],
		['pact', 'CreativeWork'],
		['tram-plan', 'DefinedTerm'],
		['copper', 'Thing'],
	])('%s is of type %s', (id, type) => {
		expect(node('entity', id)).toMatchObject({ '@type': type, name: id, description: `About ${id}.` });
	});

	it('have their names, offices, sources and article', () => {
		expect(node('entity', 'mara-quill')).toMatchObject({
			alternateName: ['Quill', 'A. Writer'],
			sameAs: 'https://en.wikipedia.org/wiki/Mara_Quill_(mayor)',
			affiliation: [ref('entity', 'council')],
			worksFor: [
				{
					'@type': 'OrganizationRole',
					roleName: 'Mayor',
					startDate: '2024',
					description: 'As of 2025-02',
					worksFor: ref('entity', 'council'),
				},
			],
			hasOccupation: [{ '@type': 'Role', hasOccupation: { '@type': 'Occupation', name: 'Painter' } }],
		});
		expect(node('entity', 'mara-quill')?.subjectOf).toEqual(
			expect.arrayContaining([ref('quotation', 'report', 2, 1), ref('source', 'general')]),
		);
	});

	it.each([
		['mara-quill', 'memberOf', 'council'],
		['jon-pike', 'knows', 'mara-quill'],
		['council', 'parentOrganization', 'gazette'],
		['alderbrook', 'containedInPlace', 'riverland'],
		['meeting', 'location', 'alderbrook'],
		['meeting', 'attendee', 'mara-quill'],
		['pact', 'about', 'tram-plan'],
		['pact', 'about', 'riverland'],
	])('%s has the relation %s to %s', (id, term, to) => {
		const values = node('entity', id)?.[term];
		expect(values).toContainEqual(ref('entity', to));
		expect(new Set(JSON.stringify(values).match(/entity:[a-z-]+/g)).size).toBe((values as unknown[]).length);
	});

	it('keep each relation as a claim with its kind and citations', () => {
		expect(node('relation', 'copper', 'located-in', 'riverland')).toEqual({
			'@type': 'Claim',
			...ref('relation', 'copper', 'located-in', 'riverland'),
			name: 'copper: located-in riverland',
			keywords: ['relation', 'located-in'],
			about: [ref('entity', 'copper'), ref('entity', 'riverland')],
			citation: [ref('paragraph', 'report', 2)],
		});
		expect(node('relation', 'mara-quill', 'member-of', 'council', 2)).toBeDefined();
		expect(node('entity', 'copper')?.subjectOf).toContainEqual(ref('relation', 'copper', 'located-in', 'riverland'));
	});
});

describe('what is said', () => {
	it('is a claim with its speaker, date and citations', () => {
		expect(node('statement', 'a')).toEqual({
			'@type': 'Claim',
			...ref('statement', 'a'),
			text: 'Some text.',
			keywords: ['statement', 'figure'],
			about: [ref('entity', 'tram-plan')],
			author: ref('entity', 'mara-quill'),
			temporalCoverage: '2025-02',
			citation: [ref('quotation', 'report', 2, 2)],
		});
		expect(node('statement', 'b')?.author).toEqual([ref('author', 'report'), ref('entity', 'mara-quill')]);
		expect(node('statement', 'c')?.author).toEqual({ name: 'Pat Reed' });
	});

	it('is an event with its date, or a question with an answer for each side', () => {
		expect(node('event', 'vote')).toMatchObject({
			'@type': 'Event',
			startDate: '2025-02-10',
			description: 'The date is in doubt. The report says so.',
			about: [ref('entity', 'council')],
			subjectOf: [ref('paragraph', 'report', 1)],
		});
		expect(node('dispute', 'd')).toMatchObject({
			'@type': 'Question',
			name: 'Who?',
			suggestedAnswer: [{ '@type': 'Answer', text: 'This.', isBasedOn: [ref('statement', 'a')] }],
			comment: { '@type': 'Comment', text: 'That.', citation: [ref('paragraph', 'report', 2)] },
		});
	});
});
