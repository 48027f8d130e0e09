/** Aliases that are meant only behind certain words, which stay free for names of their own. */
import { describe, expect, it } from 'vitest';
import { found } from '../../support/mentions.ts';
import { entity, knowledgeOf, problemsOf } from '../../support/seeds.ts';

const knowledge = knowledgeOf(`entities:
${entity('us', 'place', 'US')}
${entity('ukraine', 'place', 'Ukraine')}
${entity('office', 'place', 'Oval Office')}
${entity('clash', 'event', '{ text: (clash|row), precededBy: Oval Office, needs: ukraine }')}
${entity('king', 'person', 'Karl Bran, King Bran')}
${entity('speech', 'event', '{ text: speech, precededBy: Bran, followedBy: to Ukraine }, a Bran speech to Ukraine')}
${entity('trip', 'event', '{ text: headed, precededBy: "Bran, who in Ukraine is" }')}
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

	it('is found where a longer name ends with those words, which keeps its mark', () => {
		expect(found(knowledge, 'Karl Bran’s speech to Ukraine.')).toEqual([
			'Karl Bran=king',
			'speech=speech',
			'Ukraine=ukraine',
		]);
		expect(found(knowledge, 'King Bran, who in Ukraine is headed off.')).toEqual([
			'King Bran=king',
			'Ukraine=ukraine',
			'headed=trip',
		]);
		expect(found(knowledge, 'Karl Bran. Speech to Ukraine.')).toEqual(['Karl Bran=king', 'Ukraine=ukraine']);
		expect(found(knowledge, 'A Bran speech to Ukraine.')).toEqual(['A Bran speech to Ukraine=speech']);
	});

	it('refused, leaves them their mark', () => {
		expect(found(knowledge, 'The Oval Office clash.')).toEqual(['Oval Office=office']);
	});

	it('has the same number of words in all its forms, or the compiler says so', () => {
		const problems = problemsOf(`entities:\n${entity('a', 'topic', '{ text: talks, precededBy: (long |)May }')}`);
		expect(problems).toEqual([expect.stringMatching(/“precededBy” all forms of “precededBy” have the same number/)]);
	});
});
