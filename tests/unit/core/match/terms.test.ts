import { describe, expect, it } from 'vitest';
import { found, refused } from '../../support/mentions.ts';
import { entity, knowledgeOf } from '../../support/seeds.ts';

const terms = knowledgeOf(`entities:
${entity('ceasefire', 'topic', '{ text: (ceasefire|cease-fire|truce), needs: [ukraine, russia] }')}
${entity('ukraine', 'place', 'Ukraine, L’Ukraine')}
${entity('russia', 'place', 'Russia')}
${entity('united-states', 'place', '{ text: US, case: exact }, { text: USA, case: exact }, United States')}
${entity('minerals-deal', 'agreement', '(rare-earth |critical |)minerals (deal|agreement)')}
${entity('rare-earths', 'resource', 'rare(-| )earth(s|)')}
${entity('nato', 'organisation', 'NATO')}
`);

describe('a term that needs support', () => {
	it.each(['ceasefire', 'cease-fire', 'Cease-Fire', 'truce'])('%s is refused without it', (term) => {
		expect(found(terms, `They agreed on a ${term} in the price war.`)).toEqual([]);
		expect(refused(terms, `They agreed on a ${term} in the price war.`)).toEqual([
			`${term}: nothing on the page says that this sense is meant`,
		]);
	});

	it.each([
		['before it', 'Ukraine wants a ceasefire'],
		['after it', 'A ceasefire, said Russia'],
		['in a sentence far off', 'A ceasefire came. Prices fell. Nobody cared. Then Ukraine spoke.'],
	])('is accepted with support %s', (_, text) => {
		expect(found(terms, text)).toContain('ceasefire=ceasefire');
	});

	it('is accepted with support from earlier text', () => {
		expect(found(terms, 'A truce was near.', { russia: 2 })).toEqual(['truce=ceasefire']);
		expect(found(terms, 'A truce was near.', { nato: 2 })).toEqual([]);
	});
});

describe('US', () => {
	it.each(['The US said', 'The U.S. said', 'U.S.-led talks', 'the US’s plan', 'US aid'])(
		'is the country in “%s”',
		(text) => {
			expect(found(terms, text)).toEqual([expect.stringMatching(/^U\.?S\.?=united-states$/)]);
		},
	);

	it.each(['They told us so', 'Us too', 'us.'])('is no country in “%s”', (text) => {
		expect(found(terms, text)).toEqual([]);
	});

	it('may be the pronoun in a shouted headline, and is left out there', () => {
		expect(found(terms, 'THEY TOLD US NOTHING ABOUT NATO')).toEqual(['NATO=nato']);
		expect(refused(terms, 'THEY TOLD US NOTHING ABOUT NATO')).toEqual([expect.stringMatching(/^US: in capitals/)]);
	});

	it('is the country in a shouted headline when it has full stops', () => {
		expect(found(terms, 'THEY TOLD U.S. NOTHING ABOUT NATO')).toEqual(['U.S.=united-states', 'NATO=nato']);
	});
});

describe('longest match', () => {
	it('wins over what it holds', () => {
		expect(found(terms, 'the rare-earth minerals deal')).toEqual(['rare-earth minerals deal=minerals-deal']);
		expect(found(terms, 'the rare-earth mines')).toEqual(['rare-earth=rare-earths']);
	});

	it('does not reach over punctuation', () => {
		expect(found(terms, 'rare-earth, minerals deal')).toEqual([
			'rare-earth=rare-earths',
			'minerals deal=minerals-deal',
		]);
	});

	it.each([
		'l’Ukraine',
		"L'Ukraine",
		'd’Ukraine',
		'Ukraine’s',
		'pro-Ukraine',
		'Ukra\u00adine',
		'(Ukraine)',
		'«Ukraine»',
	])('finds the name in %s', (text) => {
		expect(found(terms, text)).toEqual([expect.stringMatching(/Ukra\u00ad?ine=ukraine$/)]);
	});
});
