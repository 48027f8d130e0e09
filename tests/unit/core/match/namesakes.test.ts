/** Which words in front of a surname, and behind it, make it somebody else’s, and for how long. */
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../core/match/annotate.ts';
import { found } from '../../support/mentions.ts';
import { entity, knowledgeOf } from '../../support/seeds.ts';

const page = knowledgeOf(`entities:
${entity('donald-trump', 'person', 'Donald Trump, { text: Trump, alone: true }')}
${entity('joe-biden', 'person', 'Joe Biden, Joseph R. Biden Jr., { text: Biden, needs: moscow }')}
${entity('vladimir-putin', 'person', 'Vladimir Putin, Putin')}
${entity('xi-jinping', 'person', 'Xi Jinping, Xi')}
${entity('moscow', 'place', 'Moscow')}
`);
const marks = (text: string) => found(page, text).map((mark) => mark.split('=')[0]);

describe('words that are no first names', () => {
	it.each([
		'Reportedly Trump left.',
		'Why Doesn’t Trump Trust Him?',
		'European Leaders To Meet Trump in Alaska',
		'The BBC Trump interview.',
		'At Mar-a-Lago Trump spoke.',
		'In Riyadh Trump spoke.',
		'They told Reuters Trump left.',
		'Sec. Trump left.',
		'Team Trump left.',
		'Canada Trump left.',
	])('%s', (text) => {
		expect(found(page, text, { 'donald-trump': 1 })).toEqual(['Trump=donald-trump']);
	});
});

describe('an office in another language', () => {
	it.each([
		'Gestern hat der Außenminister Trump nicht mit ihm gesprochen.',
		'Gestern hat das der Verteidigungsminister Trump gesagt.',
		'Gestern hat das auch Milliardär Trump gesagt.',
		'Gestern ist Machthaber Trump nicht gekommen.',
		'Ayer por la tarde el Canciller Trump no dijo nada.',
		'Ieri sera il Segretario Trump non ha detto niente.',
		'Wczoraj wieczorem Wiceprezydent Trump nic nie mówił.',
		'Hier soir, M. Trump a dit qu’il viendrait.',
		'Hier soir, MM. Trump et Macron ont parlé.',
		'“M. Trump is wrong,” he said.',
		'Ayer por la tarde el Sr. Trump no dijo nada.',
	])('is no first name: %s', (text) => {
		expect(found(page, text, { 'donald-trump': 1 })).toEqual(['Trump=donald-trump']);
	});

	it.each(['Gestern hat Zdenka Trump mit ihm gesprochen.', 'Hier soir, A. M. Trump a dit non.', 'Mme Trump l’a dit.'])(
		'stays apart from a name: %s',
		(text) => {
			expect(found(page, text, { 'donald-trump': 1 })).toEqual([]);
		},
	);
});

describe('a family and what it owns', () => {
	it.each([
		'The two Trump sons shook hands.',
		'A lawyer for the Trump companies said so.',
		'He leads the Trump family.',
		'On that day they opened the second Trump World Golf Club.',
		'He always sleeps and eats at the nearest Trump International Hotel.',
	])('are not the person: %s', (text) => {
		expect(found(page, text, { 'donald-trump': 1 })).toEqual([]);
	});

	it.each(['A Trump adviser left.', 'Trump’s sons left.', 'A Trump Justice Department lawyer left.'])(
		'leave the person alone: %s',
		(text) => {
			expect(found(page, text, { 'donald-trump': 1 })).toEqual(['Trump=donald-trump']);
		},
	);
});

describe('a form of address', () => {
	const couple = 'Donald Trump spoke. Donald Trump left early. Melania Trump stayed.';

	it.each(['Mrs. Trump', 'Mme Trump', 'Ms Trump'])('goes to the other of that name: %s', (name) => {
		expect(marks(`${couple} At ten ${name} left.`)).toEqual(['Donald Trump', 'Donald Trump']);
	});

	it('says nothing where nobody else has the name', () => {
		expect(marks('Donald Trump spoke. Dr. Trump left.')).toEqual(['Donald Trump', 'Trump']);
	});
});

describe('a first name', () => {
	it.each(['Ivanka Trump', 'B. Trump', 'Ms. Zdenka Trump', 'Chad Trump'])('%s holds the passage', (name) => {
		expect(marks(`He met ${name}. Later Trump left.`)).toEqual([]);
	});

	it('that may be one refuses its own mention only', () => {
		expect(marks('Donald Trump left. Zdrava Trump stayed. Then Trump spoke.')).toEqual(['Donald Trump', 'Trump']);
	});

	it('that may be one is one where it stands twice', () => {
		expect(marks('He saw Zdrava Trump. She is Zdrava Trump. Then Trump spoke.')).toEqual([]);
	});

	it('may be our surname, where an age tells that it goes on with a name', () => {
		expect(
			marks('Joe Biden spoke in Moscow. At noon Biden Holloway, 57, was charged. “Biden was quiet,” they said.'),
		).toEqual(['Joe Biden', 'Moscow']);
	});

	it('keeps a surname with “needs” from ours too', () => {
		expect(marks('In Moscow he met Hunter Biden. Mr. Biden left.')).toEqual(['Moscow']);
	});
});

describe('the person’s own name', () => {
	it('may have a middle initial', () => {
		expect(marks('Vladimir V. Putin spoke. Mr. Putin left.')).toEqual(['Vladimir V. Putin', 'Putin']);
		expect(marks('Igor V. Putin spoke. Mr. Putin left.')).toEqual([]);
	});

	it('may end in Jr.', () => {
		expect(marks('Joseph R. Biden Jr. spoke in Moscow. Mr. Biden left.')).toEqual([
			'Joseph R. Biden Jr',
			'Moscow',
			'Biden',
		]);
	});
});

describe('a capital behind a surname', () => {
	it.each(['the Trump Winery sells', 'the Trump Shuttle flew'])('goes on with another name: %s', (text) => {
		expect(marks(`Donald Trump left; ${text}. Trump spoke.`)).toEqual(['Donald Trump', 'Trump']);
	});

	it('is a given name where the family name comes first', () => {
		expect(marks('The father of Xi Jinping, called Xi Zhongxun. Xi was jailed.')).toEqual(['Xi Jinping']);
	});

	it.each(['the Trump Justice Department', 'the Trump White House', 'on Trump Monday', 'to Trump Moscow said'])(
		'leaves the surname alone in “%s”',
		(text) => {
			expect(marks(`Donald Trump: ${text}.`)).toContain('Trump');
		},
	);
});

describe('relatives', () => {
	it('are the younger ones', () => {
		expect(marks('Donald Trump spoke of the younger Trump.')).toEqual(['Donald Trump']);
	});

	it('leave the elder to the person who is known', () => {
		expect(marks('Donald Trump, then Eric Trump. The elder Trump left.')).toEqual(['Donald Trump', 'Trump']);
	});

	it('hold their paragraph, unless the page names ours in full far more often', () => {
		expect(marks('Donald Trump met Eric Trump. Then Trump left.')).toEqual(['Donald Trump']);
		const often = 'Donald Trump came. Donald Trump spoke. Donald Trump met Eric Trump. Then Trump left.';
		expect(marks(often).at(-1)).toBe('Trump');
	});
});

describe('a surname that the news leaves alone', () => {
	it('needs nothing but a capital in mid-sentence', () => {
		expect(marks('Ottawa answers Trump’s tariffs.')).toEqual(['Trump']);
		expect(marks('Trump a king with a seven.')).toEqual([]);
		expect(marks('They said Putin left.')).toEqual([]);
	});

	it('needs more where somebody else has it', () => {
		expect(marks('Judd Trump won. They said that Trump smiled.')).toEqual([]);
	});
});

describe('“Mr”', () => {
	it('that no woman has goes to no woman', () => {
		expect(marks('Donald Trump came. Tiffany Trump sat, and Mr Trump stood.')).toEqual(['Donald Trump', 'Trump']);
		expect(marks('Donald Trump came. Barron Trump sat, and Mr Trump stood.')).toEqual(['Donald Trump']);
	});

	it('that only a woman on the page has not is his whom the page supports', () => {
		expect(marks('Melania Trump sat in Moscow, and Mr Trump stood.')).toEqual(['Moscow']);
		expect(marks('Jill Biden sat in Moscow, and Mr Biden stood.')).toEqual(['Moscow', 'Biden']);
		expect(marks('Jill Biden sat in Moscow, and Biden stood.')).toEqual(['Moscow']);
	});
});

describe('one of a family', () => {
	it.each(['a Trump is never far', 'the work of a Trump, they say', 'with another Trump at her side'])('%s', (text) => {
		expect(marks(`Donald Trump left, but it was ${text}.`)).toEqual(['Donald Trump']);
	});

	it.each(['a Trump ally', 'a Trump-Putin call', 'a Trump–Putin call'])('is not spoken of in “%s”', (text) => {
		expect(marks(`Donald Trump left, but it was ${text}.`)).toContain('Trump');
	});
});

it('an epithet is not whom it is taken from', () => {
	expect(marks('Donald Trump met the Trump of the Tropics.')).toEqual(['Donald Trump']);
	expect(marks('Donald Trump is not the Trump of old.')).toEqual(['Donald Trump', 'Trump']);
});

it('somebody of another trade has the name from then on', () => {
	expect(marks('Coach Donald Trump sang. Trump left.')).toEqual([]);
	expect(marks('Then businessman Donald Trump sang. Trump left.')).toEqual(['Donald Trump', 'Trump']);
});

describe('whom the news names by the surname alone', () => {
	const page = ['Donald Trump spoke.', 'He thanked Melania Trump.', 'Trump left.'];
	const blocks = (texts: readonly string[]) => annotate(context, texts).mentions.map(({ block }) => block);
	const context = knowledgeOf(`entities:
${entity('donald-trump', 'person', 'Donald Trump, { text: Trump, alone: true }')}
`);

	it('keeps it beside somebody who is named in passing', () => {
		expect(blocks(page)).toEqual([0, 2]);
	});

	it('has no such claim where the page begins with the other', () => {
		expect(blocks(['Melania Trump spoke.', 'She thanked Donald Trump.', 'Melania Trump rose.', 'Trump left.'])).toEqual(
			[1],
		);
	});
});
