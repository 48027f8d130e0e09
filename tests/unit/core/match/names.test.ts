import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../core/match/annotate.ts';
import { found, refused } from '../../support/mentions.ts';
import { names } from '../../support/names-pack.ts';

describe('a full name', () => {
	it.each(['Donald Trump', 'Donald J. Trump', 'DONALD TRUMP', 'President Trump'])('%s stands by itself', (name) => {
		expect(found(names, `Then ${name} left.`)).toEqual([`${name}=donald-trump`]);
	});

	it('is found without its possessive ending', () => {
		expect(found(names, 'Donald Trump’s call')).toEqual(['Donald Trump=donald-trump']);
	});

	it('is not found over a comma or the end of a sentence', () => {
		expect(found(names, 'He met Donald, Trump left.')).toEqual([]);
		expect(found(names, 'He met Donald. Trump left.')).toEqual([]);
	});

	it.each(['Donald Trump Jr.', 'Donald Trump Jr left', 'Donald Trump, Jr., left', 'Donald Trump III'])(
		'is another’s in “%s”',
		(text) => {
			expect(found(names, text)).toEqual([]);
			expect(refused(names, text)).toEqual(['Donald Trump: a namesake: the name ends in Jr. or the like']);
		},
	);

	it.each(['Donald Trump senior aides', 'Donald Trump, senior aides', 'Donald Trump, II'])(
		'is no namesake’s in “%s”',
		(text) => {
			expect(found(names, text)).toEqual(['Donald Trump=donald-trump']);
		},
	);

	it.each(['Donald J. Trump Foundation', 'Joe Biden Airport', 'Trump Organization'])(
		'is part of a longer name in “%s”',
		(text) => {
			expect(found(names, `At the ${text} they met.`, { 'donald-trump': 1, 'joe-biden': 1 })).toEqual([]);
			expect(refused(names, `At the ${text} they met.`)[0]).toMatch(/part of the longer name “… \w+”/);
		},
	);
});

describe('a bare surname', () => {
	it('is the person’s who was named in full before', () => {
		expect(found(names, 'Donald Trump spoke. Then Trump left.')).toEqual([
			'Donald Trump=donald-trump',
			'Trump=donald-trump',
		]);
	});

	it('is the person’s who is named in full later', () => {
		expect(found(names, 'Biden’s plan failed. Joe Biden said so.')).toEqual(['Biden=joe-biden', 'Joe Biden=joe-biden']);
	});

	it('is nobody’s when nothing on the page points to the person', () => {
		expect(found(names, 'Then Biden left.')).toEqual([]);
		expect(refused(names, 'Then Biden left.')).toEqual([
			'Biden: only a surname, and nothing else on the page points to this person',
		]);
	});

	it('is the person’s when somebody tied to that person is named', () => {
		expect(found(names, 'Donald Trump sent Kellogg.')).toEqual(['Donald Trump=donald-trump', 'Kellogg=keith-kellogg']);
		expect(found(names, 'Kellogg left. Donald Trump stayed.')).toContain('Kellogg=keith-kellogg');
	});

	it('is not the person’s because someone known to be distinct is named', () => {
		expect(found(names, 'Donald Trump met Sybiha.')).toEqual(['Donald Trump=donald-trump']);
	});

	it('is found beside a hyphen', () => {
		const text = 'The Trump-Putin call. Donald Trump and Vladimir Putin spoke.';
		expect(found(names, text).slice(0, 2)).toEqual(['Trump=donald-trump', 'Putin=vladimir-putin']);
	});

	it.each([
		'He flew to Oman. Trump stayed.',
		'He flew to Kyiv. Trump stayed.',
		'He flew to Rome. Trump stayed.',
		'In Kyiv, Trump spoke.',
		'In Kyiv Trump spoke.',
		'Kyiv’s Trump problem',
		'“Enough,” Trump said.',
		'US President Trump said so.',
		'On Friday Trump said so.',
		'But Trump said so.',
		'Mr. Trump said so.',
	])('needs no first name in “%s”', (text) => {
		expect(found(names, text, { 'donald-trump': 1 }).join()).toMatch(/Trump=donald-trump/);
	});

	it('is found in other scripts', () => {
		expect(found(names, 'Президент России Путин', { 'vladimir-putin': 1 })).toEqual(['Путин=vladimir-putin']);
		expect(found(names, 'и Путин', { 'vladimir-putin': 1 })).toEqual(['Путин=vladimir-putin']);
	});
});

describe('somebody else’s surname', () => {
	it.each(['Hunter Biden', 'Jill Biden', 'Dr. Jill Biden', 'First lady Jill Biden'])('%s is not Joe Biden', (name) => {
		const text = `Joe Biden came with ${name}. Later Biden left.`;
		expect(found(names, text)).toEqual(['Joe Biden=joe-biden']);
		expect(refused(names, text)).toEqual([
			expect.stringMatching(/^Biden: another first name stands in front: (Hunter|Jill)$/),
			expect.stringMatching(/^Biden: the passage is about somebody else of that name/),
		]);
	});

	it('stays theirs until ours is named in full again', () => {
		const text = 'Hunter Biden came. Biden spoke. Joe Biden listened. Biden nodded.';
		expect(found(names, text)).toEqual(['Joe Biden=joe-biden', 'Biden=joe-biden']);
	});

	it('says nothing of other surnames', () => {
		expect(found(names, 'Joe Biden, Hunter Biden and Putin', { 'vladimir-putin': 1 })).toEqual([
			'Joe Biden=joe-biden',
			'Putin=vladimir-putin',
		]);
	});
});

describe('a surname in a longer name', () => {
	it.each(['Trump Tower', 'Trump card', 'TRUMP TOWER'])('%s is nothing of ours', (name) => {
		expect(found(names, `Donald Trump and the ${name}.`)).toEqual(['Donald Trump=donald-trump']);
		expect(refused(names, `Donald Trump and the ${name}.`)).toEqual([
			`${name}: part of a longer name that is something else`,
		]);
	});

	it('leaves later bare surnames alone', () => {
		expect(found(names, 'Donald Trump at Trump Tower. Trump left.')).toHaveLength(2);
	});
});

describe('a namesake', () => {
	it('holds the surname for the passage, not for the rest of a long article', () => {
		const article = [
			'Joe Biden spoke of the war.',
			'Biden was firm. Biden was clear.',
			'His son Hunter Biden was there.',
			...Array.from({ length: 6 }, () => 'Something else happened.'),
			'Joe Biden left. Then Biden slept.',
		];
		const { mentions } = annotate(names, article);
		expect(mentions.map(({ block }) => block)).toEqual([0, 1, 1, 9, 9]);
	});

	it('loses the surname many paragraphs later to a person of ours who is named', () => {
		const between = Array.from({ length: 20 }, () => 'Something else happened.');
		const article = [
			'Hunter Biden came. Biden spoke. Biden sat. Biden left.',
			...between,
			'Joe Biden came.',
			'Biden left.',
		];
		expect(annotate(names, article).mentions.map(({ block }) => block)).toEqual([21, 22]);
	});

	it('in another paragraph leaves the page’s own person alone', () => {
		const article = ['Joe Biden spoke. Biden was firm. Biden was clear.', 'Hunter Biden was there.', 'Biden left.'];
		expect(annotate(names, article).mentions.map(({ block }) => block)).toEqual([0, 0, 0, 2]);
	});
});
