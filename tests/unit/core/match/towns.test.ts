/** Towns that have the name of a city of ours, and hold it for a whole page. */
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../core/match/annotate.ts';
import { found } from '../../support/mentions.ts';
import { entity, knowledgeOf } from '../../support/seeds.ts';

const capital = (country: string) => `relations: [{ kind: capital-of, to: ${country}, cite: report#2 }]`;
const places = knowledgeOf(`entities:
${entity('paris', 'place', '{ text: Paris, not: ["Paris, Texas"] }', capital('france'))}
${entity('france', 'place', 'France')}
${entity('london', 'place', 'London', capital('uk'))}
${entity('uk', 'place', '{ text: UK, case: exact }')}
${entity('washington', 'place', '{ text: Washington, not: [Mount Washington] }', capital('united-states'))}
${entity('united-states', 'place', '{ text: US, case: exact }')}
`);
const marks = (...texts: string[]) => annotate(places, texts).mentions.map(({ block, entity: id }) => `${block} ${id}`);

describe('a report from a town', () => {
	it('has its name to itself, whatever else it names', () => {
		expect(marks('PARIS, Maine — Rain fell. Paris slept, and France too.')).toEqual(['0 france']);
		expect(marks('PARIS, Tenn. (AP) — Rain fell.', 'Paris slept.')).toEqual([]);
	});

	it('leaves the city its own where it names both', () => {
		expect(marks('PARIS, Maine — Rain fell. A card came from Paris, France.')).toEqual(['0 paris', '0 france']);
		expect(marks('PARIS, Maine — Rain fell. Then came the real Paris.')).toEqual(['0 paris']);
	});

	it('takes other cities near it along, unless their country is named', () => {
		const text = 'Paris, Ont., woke. Paris ate. Paris slept.';
		expect(marks(text, 'Some drive to London.')).toEqual([]);
		expect(marks(text, 'Some fly to London.', 'The UK is far.')).toEqual(['1 london', '2 uk']);
		expect(marks(text, 'They fly from London Heathrow.')).toEqual(['1 london']);
	});

	it('may be near one that it never names with its state', () => {
		const state = 'BELL COUNTY, Ky. — A bus left the road';
		expect(marks(`${state} near London. The driver lives in London.`)).toEqual([]);
		expect(marks(`${state}. The driver once lived in London. London is far.`)).toEqual(['0 london', '0 london']);
	});
});

describe('words of a town', () => {
	it('tell it on a page that names a state', () => {
		expect(marks('Paris council met. The Paris fire crew came. Texas paid.')).toEqual([]);
		expect(marks('Paris council met. The Paris fire crew came.')).toEqual(['0 paris', '0 paris']);
	});

	it('tell nothing where the country or its people are named', () => {
		expect(marks('Paris council met the Paris police. France paid, and Texas.')).toContain('0 paris');
		expect(marks('Paris police met the Paris mayor, and a French one from Texas.')).toEqual(['0 paris', '0 paris']);
	});

	it('tell nothing of a city at home', () => {
		expect(marks('Washington police left downtown Washington. Ohio sent men.')).toHaveLength(2);
	});

	it('do not take somebody’s first name for a state', () => {
		expect(marks('London police met the London mayor and Virginia Giuffre.')).toHaveLength(2);
	});
});

describe('a village', () => {
	it.each([
		'Paris village has one shop. Paris is small.',
		'Villagers in Paris are tired. Paris is loud.',
		'The hamlet of Paris has a well. Paris is dry.',
	])('holds the page: %s', (text) => {
		expect(marks(text)).toEqual([]);
	});

	it.each(['A Paris village of the mind.', 'They left the village for Paris.'])('is none: %s', (text) => {
		expect(marks(text)).toEqual(['0 paris']);
	});
});

describe('a member’s district', () => {
	it('is no city, nor is the town again', () => {
		expect(marks('Sen. Dora Finch, R-London, left. London wept.')).toEqual([]);
	});

	it('is not seen in other letters', () => {
		expect(found(places, 'The 3D-Paris show and the F-London plan opened.')).toHaveLength(2);
	});
});

it('a landmark that is named more often than the city has its name', () => {
	expect(marks('Mount Washington is cold. Mount Washington is high. Washington is steep.')).toEqual([]);
	expect(marks('Mount Washington is cold. Washington, Washington and Washington.')).toHaveLength(3);
});

it('a town in a state’s possession is not the city', () => {
	expect(marks('Kentucky’s Paris has horses. So has Paris.')).toEqual(['0 paris']);
});
