/** Aliases that are meant only before certain words, which stay free for names of their own. */
import { describe, expect, it } from 'vitest';
import { found, refused } from '../../support/mentions.ts';
import { entity, knowledgeOf, problemsOf } from '../../support/seeds.ts';

const knowledge = knowledgeOf(`entities:
${entity('ukraine', 'place', 'Ukraine')}
${entity('crimea', 'place', 'Crimea')}
${entity('invasion', 'event', '{ text: invasion, followedBy: of (the |)Crimea, needs: ukraine }')}
${entity('war', 'event', '{ text: (grand|Russian) invasion, followedBy: of Ukraine }, "invasion of Ukraine street party"')}
${entity('talks', 'event', '{ text: talks, followedBy: (on|about) Ukraine, needs: crimea }')}
`);

describe('an alias that must be followed by words', () => {
	it('marks its own words and leaves those their mark', () => {
		expect(found(knowledge, 'The Russian invasion of Ukraine began.')).toEqual([
			'Russian invasion=war',
			'Ukraine=ukraine',
		]);
		expect(found(knowledge, 'Ukraine saw the invasion of the Crimea.')).toEqual([
			'Ukraine=ukraine',
			'invasion=invasion',
			'Crimea=crimea',
		]);
	});

	it('is not found without them, nor across a full stop', () => {
		expect(found(knowledge, 'A Russian invasion. Of Ukraine nobody spoke.')).toEqual(['Ukraine=ukraine']);
		expect(found(knowledge, 'A grand invasion by the sea.')).toEqual([]);
	});

	it('gives way to a longer name', () => {
		expect(found(knowledge, 'An invasion of Ukraine street party.')).toEqual(['invasion of Ukraine street party=war']);
	});

	it('asks for their capitals too', () => {
		expect(found(knowledge, 'A Russian invasion of ukraine.')).toEqual([]);
	});

	it('refused, leaves them their mark', () => {
		expect(found(knowledge, 'They held talks on Ukraine.')).toEqual(['Ukraine=ukraine']);
		expect(refused(knowledge, 'They held talks on Ukraine.')).toEqual([expect.stringMatching(/^talks: nothing/)]);
	});

	it('has the same number of words in all its forms, or the compiler says so', () => {
		const problems = problemsOf(`entities:\n${entity('a', 'topic', '{ text: (long |)talks, followedBy: in May }')}`);
		expect(problems).toEqual([expect.stringMatching(/a: with “followedBy” all forms of “text” have the same number/)]);
	});
});
