/** People, towns, roads and words that have the name of a place. */
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../core/match/annotate.ts';
import { found, refused } from '../../support/mentions.ts';
import { entity, knowledgeOf } from '../../support/seeds.ts';

const places = knowledgeOf(`entities:
${entity('washington', 'place', '{ text: Washington, not: [Denzel Washington] }')}
${entity('moscow', 'place', 'Moscow', 'relations: [{ kind: capital-of, to: russia, cite: report#2 }]')}
${entity('russia', 'place', 'Russia')}
${entity('us', 'place', '{ text: US, case: exact }, America')}
${entity('eu', 'organisation', '{ text: EU, case: exact }')}
`);

describe('somebody’s surname', () => {
	it('is no place, nor are later bare ones in the passage', () => {
		expect(found(places, 'Later that night they met Marcus Washington. Washington smiled.')).toEqual([]);
		expect(found(places, 'Later that night they met Denzel Washington. Washington smiled.')).toEqual([]);
		expect(refused(places, 'Later that night they met Marcus Washington.')).toEqual([
			'Washington: somebody’s surname: marcus stands in front',
		]);
	});

	it('is the place behind “in”, and many paragraphs later', () => {
		expect(found(places, 'Marcus Washington left. He lives in Washington.')).toEqual(['Washington=washington']);
		const texts = ['Marcus Washington left.', ...Array(9).fill('Rain.'), 'Washington answered.'];
		expect(annotate(places, texts).mentions).toHaveLength(1);
	});
});

describe('another town', () => {
	it('is told by its state', () => {
		expect(found(places, 'The rain came to Moscow, Idaho.')).toEqual([]);
	});

	it('holds the page where it is local news', () => {
		expect(found(places, 'Moscow, Idaho, slept. Moscow police did not. Then Moscow woke.')).toEqual([]);
		expect(found(places, 'A trip from Moscow, Idaho, to Moscow.')).toEqual(['Moscow=moscow']);
	});

	it('gives way where the page names the city’s own country', () => {
		const text = 'Moscow, Idaho, slept. Moscow police did not. In Russia, Moscow woke.';
		expect(found(places, text)).toContain('Moscow=moscow');
	});
});

describe('US and America', () => {
	it.each([
		'a crash on US 31 today',
		'a crash on US-31 today',
		'CONTACT US',
		'the Mall of America',
		'the charity Feeding America',
	])('stand for something else in “%s”', (text) => {
		expect(found(places, text)).toEqual([]);
	});

	it.each(['US 31 percent', 'President of America', 'in America'])('stand for the country in “%s”', (text) => {
		expect(found(places, `They said: ${text}.`)).toHaveLength(1);
	});
});

describe('a headline in capitals', () => {
	it('keeps names that are no words', () => {
		expect(found(places, 'LEADERS OF EU AGREE TO REARM')).toEqual(['EU=eu']);
	});

	it('keeps US beside a name', () => {
		expect(found(places, 'KREMLIN REJECTS US-BACKED PLAN TODAY')).toEqual(['US=us']);
		expect(found(places, 'LEADERS SAY US AND UKRAINE AGREE')).toEqual(['US=us']);
		expect(found(places, 'LEADERS WILL TELL US TOMORROW')).toEqual([]);
	});
});
