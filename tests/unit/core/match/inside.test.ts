/** Names inside longer ones that are not meant. */
import { describe, expect, it } from 'vitest';
import { found, refused } from '../../support/mentions.ts';
import { entity, knowledgeOf } from '../../support/seeds.ts';

const knowledge = knowledgeOf(`entities:
${entity('united-states', 'place', '{ text: U.S., case: exact }')}
${entity('us-companies', 'organisation', '{ text: U.S. companies, needs: ukraine }')}
${entity('ukraine', 'place', '{ text: Ukraine, not: [Bank of Ukraine Street] }')}
${entity('moscow', 'place', '{ text: Moscow, not: ["Moscow, Idaho", Moscow Mule, Moscow Ukraine Forum] }')}
`);

describe('a longer name that is refused', () => {
	it('for want of support leaves the shorter one inside it', () => {
		expect(found(knowledge, 'The U.S. companies left.')).toEqual(['U.S.=united-states']);
		expect(refused(knowledge, 'The U.S. companies left.')).toEqual([
			expect.stringMatching(/^U\.S\. companies: nothing/),
		]);
		expect(found(knowledge, 'The U.S. companies in Ukraine.')).toEqual([
			'U.S. companies=us-companies',
			'Ukraine=ukraine',
		]);
	});

	it('because it is something else leaves nothing of the name that it is not', () => {
		expect(found(knowledge, 'In Bank of Ukraine Street.')).toEqual([]);
		expect(found(knowledge, 'A Moscow Mule, please.')).toEqual([]);
		expect(found(knowledge, 'Born in Moscow, Idaho, in 1980.')).toEqual([]);
	});

	it('because it is something else leaves other names inside it', () => {
		expect(found(knowledge, 'At the Moscow Ukraine Forum.')).toEqual(['Ukraine=ukraine']);
	});

	it('is another one when its comma is missing, or no comma stands there', () => {
		expect(found(knowledge, 'From Moscow. Idaho was far.')).toEqual(['Moscow=moscow']);
		expect(found(knowledge, 'In Moscow, Ukraine was named.')).toEqual(['Moscow=moscow', 'Ukraine=ukraine']);
	});
});
