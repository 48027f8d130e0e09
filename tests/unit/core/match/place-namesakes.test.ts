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
${entity('us-congress', 'organisation', 'US Congress, { text: Congress, needs: us-congress }', 'side: us')}
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

describe('what is called after a town', () => {
	it.each([
		'She went on to study at the Moscow School of Ballet for years.',
		'They danced with the Moscow State Ballet until the end of that year.',
		'He wrote about it for the Moscow Evening Post until the end of that year.',
	])('is not the town: %s', (text) => {
		expect(found(places, text)).toEqual([]);
	});

	it.each([
		'She met the Moscow Mayor at the new school of ballet in the end.',
		'Moscow schools stay closed, said the school board of the region.',
		'Moscow’s Ballet of Words.',
		'MOSCOW SCHOOL HIT BY DRONE',
		'Moscow School Hit By Drone',
	])('leaves the town alone: %s', (text) => {
		expect(found(places, text).map((mark) => mark.split('=')[1])).toEqual(['moscow']);
	});

	it('leaves a country alone', () => {
		expect(found(places, 'They studied with the Russia Institute until the end of that year.')).toEqual([
			'Russia=russia',
		]);
	});
});

describe('a team', () => {
	const match = 'The captain scored twice in the first match of the season.';

	it('has its town’s name in a passage about sport', () => {
		expect(found(places, `${match} Moscow are fourth.`)).toEqual([]);
		expect(
			annotate(places, [match, 'They met Moscow.', `${match} Moscow won.`, 'Moscow’s fans sang.']).mentions,
		).toEqual([expect.objectContaining({ block: 1 })]);
	});

	it('is not meant by where a match is, or far from sport', () => {
		expect(found(places, `${match} They play in Moscow.`)).toEqual(['Moscow=moscow']);
		expect(found(places, `MOSCOW — ${match}`)).toEqual(['MOSCOW=moscow']);
		expect(annotate(places, [`${match} Moscow won.`, 'Moscow rejected the offer.']).mentions).toHaveLength(1);
	});

	it('is not meant because a long text has a few such words', () => {
		const long = 'The minister answered every question that was put to him by the press. '.repeat(20);
		expect(found(places, `${long}${match} Moscow rejected the offer.`)).toEqual(['Moscow=moscow']);
	});
});

describe('a team that the page has named', () => {
	const teams = knowledgeOf(`entities:
${entity('york', 'place', '{ text: York City, not: [York City Rockets] }', 'relations: [{ kind: located-in, to: uk, cite: report#2 }]')}
${entity('uk', 'place', '{ text: UK, case: exact }')}
`);
	const marks = (...texts: string[]) => annotate(teams, texts).mentions.map(({ block }) => block);
	const match = 'The York City Rockets won 3-2 in overtime, and their goalie made the fans sing.';

	it('has its town’s name in the title, and wherever the passage has a word of sport', () => {
		expect(marks('York City holds on', match, 'York City took the lead with a late goal.')).toEqual([0]);
		expect(marks('York City holds on', match, match, 'York City took the lead with a late goal.')).toEqual([]);
	});

	it('leaves the town what is held in it, and texts without sport', () => {
		expect(marks('Rain', match, 'At the York City Games she scored a goal.')).toEqual([2]);
		expect(marks('Rain', match, 'York City raised its taxes.')).toEqual([2]);
	});
});

describe('a street', () => {
	it('may be one of two at a crossing, or the last of several', () => {
		const cities = knowledgeOf(`entities:
${entity('washington', 'place', 'Washington', 'relations: [{ kind: capital-of, to: us, cite: report#2 }]')}
${entity('us', 'place', '{ text: US, case: exact }')}
`);
		expect(found(cities, 'They met at the corner of Maple and Washington.')).toEqual([]);
		expect(found(cities, 'They met at the corner of Washington and Maple.')).toEqual([]);
		expect(found(cities, 'Floods came to Clark and Washington counties.')).toEqual([]);
		expect(found(cities, 'Moscow and Washington met.')).toEqual(['Washington=washington']);
	});
});

describe('a tower', () => {
	const towers = knowledgeOf(`entities:
${entity('trump-tower', 'place', 'Trump Tower')}
`);

	it.each([
		'They want to build a hotel and Trump Tower Bucharest by the end of it.',
		'They planned an earlier Trump Tower there.',
	])('is another: %s', (text) => {
		expect(found(towers, text)).toEqual([]);
	});

	it('is ours otherwise', () => {
		expect(found(towers, 'They met in Trump Tower. Trump Tower shone.')).toHaveLength(2);
	});
});

describe('somebody’s first name', () => {
	it('is no place, nor is it later in the passage', () => {
		expect(found(places, 'On Monday Moscow Fury, wife of Tyson, sang. Moscow laughed.')).toEqual([]);
		expect(found(places, 'On Monday Moscow Reed, 31, sang. Moscow laughed.')).toEqual([]);
		expect(found(places, 'On Monday Moscow Mayor, so they say, sang.')).toHaveLength(1);
		expect(found(places, 'They saw Moscow Tower, 10 February, in the rain.')).toHaveLength(1);
		expect(found(places, 'They saw the Moscow Russia, 10, in the rain.')).toHaveLength(2);
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

	it('gives way where the page names the city’s own country as often', () => {
		const text = 'Moscow, Idaho, slept. Moscow police did not. In Russia, Moscow woke. Russia ate. Russia slept.';
		expect(found(places, text)).toContain('Moscow=moscow');
	});
});

describe('a person with a place’s name', () => {
	it('is told by “who” and by relatives behind a comma', () => {
		expect(found(places, 'She met Moscow Reed, who sang, and left.')).toEqual([]);
		expect(found(places, 'She met Moscow Reed, whose song it was, and left.')).toEqual([]);
		expect(found(places, 'She met Moscow Reed, niece of a king, and left.')).toEqual([]);
		expect(found(places, 'She flew to Moscow, who knows why, and left.')).toEqual(['Moscow=moscow']);
	});
});

describe('a name that begins with ours', () => {
	it('is told by “called”', () => {
		expect(found(places, 'They own a firm called US Harbor Metals.')).toEqual([]);
		expect(found(places, 'They said that it was called US aid.')).toEqual(['US=us']);
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

describe('a congress', () => {
	const said = (text: string) => found(places, text, { 'us-congress': 1 });

	it('of others is not ours, nor is one that is pointed at after it', () => {
		expect(said('The US Congress of Dentists met.')).toEqual(['US=us']);
		expect(said('In time the Congress of Vienna ended. The Congress had danced. That Congress was long.')).toEqual([]);
	});

	it('is others’ on a page that names theirs and nothing of ours', () => {
		expect(said('So in the end the Scottish Workers Congress met in the rain. Then Congress rose.')).toEqual([]);
		expect(
			said(
				'So in the end the Scottish Workers Congress met in the rain. On Capitol Hill it was dry when Congress rose.',
			),
		).toHaveLength(2);
	});

	it('is ours otherwise', () => {
		expect(said('The Congress of the United States met.')).toEqual(['Congress=us-congress']);
		expect(said('Members of Congress of both parties left. The Congress rose.')).toHaveLength(2);
		expect(said('He wrote of the Congress of Vienna. Then Congress voted.')).toEqual(['Congress=us-congress']);
	});
});
