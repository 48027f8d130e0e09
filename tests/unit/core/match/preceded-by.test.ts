/** Aliases that are meant only behind certain words, which stay free for names of their own. */
import { describe, expect, it } from 'vitest';
import { found } from '../../support/mentions.ts';
import { entity, knowledgeOf, problemsOf } from '../../support/seeds.ts';

const knowledge = knowledgeOf(`entities:
${entity('us', 'place', 'US')}
${entity('ukraine', 'place', 'Ukraine')}
${entity('office', 'place', 'Oval Office')}
${entity('clash', 'event', '{ text: (clash|row), precededBy: Oval Office, needs: ukraine }')}
${entity('aid', 'topic', '{ text: military aid, precededBy: US, followedBy: to Ukraine }, US military aid bill')}
`);

describe('an alias that must be preceded by words', () => {
	it('marks its own words and leaves those their mark', () => {
		expect(found(knowledge, 'In Ukraine the Oval Office clash was news.')).toEqual([
			'Ukraine=ukraine',
			'Oval Office=office',
			'clash=clash',
		]);
		expect(found(knowledge, 'They halted US military aid to Ukraine.')).toEqual([
			'US=us',
			'military aid=aid',
			'Ukraine=ukraine',
		]);
	});

	it('is not found without them, nor across a full stop', () => {
		expect(found(knowledge, 'Ukraine saw a clash. Military aid to Ukraine.')).toEqual([
			'Ukraine=ukraine',
			'Ukraine=ukraine',
		]);
		expect(found(knowledge, 'Ukraine: the Oval Office. Clash followed.')).toEqual([
			'Ukraine=ukraine',
			'Oval Office=office',
		]);
	});

	it('asks for their capitals too, and gives way to a longer name', () => {
		expect(found(knowledge, 'For Ukraine the oval office clash.')).toEqual(['Ukraine=ukraine']);
		expect(found(knowledge, 'The US military aid bill.')).toEqual(['US military aid bill=aid']);
	});

	it('refused, leaves them their mark', () => {
		expect(found(knowledge, 'The Oval Office clash.')).toEqual(['Oval Office=office']);
	});

	it('has the same number of words in all its forms, or the compiler says so', () => {
		const problems = problemsOf(`entities:\n${entity('a', 'topic', '{ text: talks, precededBy: (long |)May }')}`);
		expect(problems).toEqual([expect.stringMatching(/“precededBy” all forms of “precededBy” have the same number/)]);
	});
});
