/** Cards in every state: see each name. */
import type { CardModel } from '../../core/card/model.ts';
import * as known from '../fixture-knowledge.ts';

/** A person with a role, statements of several sources, positions and a dispute. */
export const personCard: CardModel = {
	...known.hegseth,
	role: {
		title: 'US Secretary of Defense',
		asOf: '2025-02-12',
		cite: [{ source: 0, paragraph: 3, quote: 'Secretary of Defense Pete Hegseth' }],
	},
	description: {
		text: 'US defense secretary who set out in February 2025 what Washington would not do for Ukraine.',
		cite: [{ source: 0, paragraph: 3 }],
	},
	statements: [
		{
			text: 'Hegseth announced that a future peace deal would not bring Ukraine into NATO.',
			kind: 'claim',
			by: 'Pete Hegseth',
			when: '2025-02-12',
			cite: [{ source: 0, paragraph: 3, quote: 'would not be admitted into NATO' }],
			because: known.membership,
		},
		{
			text: 'He wants Europe to lead in giving Ukraine military aid, and said peacekeepers would not come under Article 5.',
			kind: 'claim',
			by: 'Pete Hegseth',
			when: '2025-02',
			cite: [
				{ source: 1, paragraph: 4, quote: 'Europe must take the lead' },
				{ source: 0, paragraph: 3 },
			],
		},
		{
			text: 'The opinion piece’s author argues that saying in advance what the US will not do shows weakness to Putin.',
			kind: 'analysis',
			by: 'the piece’s author',
			when: '2025-02',
			cite: [{ source: 0, paragraph: 4, quote: 'projects weakness to Putin' }],
		},
	],
	moreStatements: 4,
	positions: [
		{
			actor: known.hegseth,
			issue: known.membership,
			stance: 'opposes',
			text: 'Said a peace deal would not admit Ukraine to NATO.',
			when: '2025-02-12',
			cite: [{ source: 0, paragraph: 3 }],
		},
		{
			actor: known.hegseth,
			issue: known.usTroops,
			stance: 'opposes',
			text: 'Said US troops would not serve as peacekeepers.',
			when: '2025-02-12',
			cite: [{ source: 0, paragraph: 3 }],
		},
		{
			actor: known.hegseth,
			issue: known.peacekeepers,
			stance: 'conditional',
			text: 'Accepts European and other peacekeepers, outside Article 5.',
			cite: [{ source: 1, paragraph: 4 }],
		},
		{
			actor: known.hegseth,
			issue: known.cyberStandDown,
			stance: 'supports',
			text: 'Reportedly ordered US Cyber Command to end offensive operations against Russia.',
			when: '2025-03',
			cite: [{ source: 2, paragraph: 8 }],
		},
	],
	disputes: [
		{
			kind: 'contradiction',
			question: 'Did Hegseth close the door to NATO membership for Ukraine?',
			sides: [
				{
					text: 'One report has him say every option stayed on the table.',
					cite: [{ source: 3, paragraph: 2, quote: 'all options are on the table' }],
				},
				{
					text: 'The opinion piece says he announced Ukraine would not be admitted.',
					cite: [{ source: 0, paragraph: 3, quote: 'would not be admitted into NATO' }],
				},
			],
			note: {
				text: 'The two accounts are of the same week and cannot both be whole.',
				cite: [{ source: 0, paragraph: 3 }],
			},
		},
		{
			kind: 'slip',
			question: 'Was Hegseth defense secretary under a former president?',
			sides: [
				{
					text: 'One report calls Trump the former president while naming Hegseth his defense secretary.',
					cite: [{ source: 3, paragraph: 2, quote: 'under former President Donald Trump' }],
				},
			],
		},
	],
	related: [known.nato, known.trump, known.membership, known.usTroops, known.cyberStandDown],
	sources: [known.weakSignals, known.armistice, known.armsPause, known.airCover],
	period: { from: '2025-02', to: '2025-03' },
	wikipedia: 'Pete Hegseth',
	why: { words: 'Hegseth', ally: known.hegseth },
};

/** Without a role; many statements, most of one source. */
export const manyStatements: CardModel = {
	...known.mineralsDeal,
	description: {
		text: 'Proposed agreement by which Ukraine would give the US access to its minerals.',
		cite: [
			{ source: 0, paragraph: 1 },
			{ source: 1, paragraph: 1 },
		],
	},
	statements: [
		{
			text: 'Stefanishyna wrote that nearly all key details were settled and that talks were in their last stage.',
			kind: 'claim',
			by: 'Olha Stefanishyna',
			when: '2025-02',
			cite: [{ source: 0, paragraph: 13, quote: 'nearly all key details finalized' }],
		},
		{
			text: 'Trump has asked for $500 billion in raw materials as payback for aid under the Biden administration.',
			kind: 'claim',
			by: 'Donald Trump',
			when: '2025-02',
			cite: [
				{ source: 0, paragraph: 12, quote: '$500 billion in critical raw materials' },
				{ source: 2, paragraph: 5 },
			],
		},
		{
			text: 'About 40 per cent of metal resources are under Russian occupation.',
			kind: 'figure',
			cite: [{ source: 1, paragraph: 3, quote: 'About 40% of metal resources' }],
		},
		{
			text: 'A preliminary agreement was due to be signed at the White House; the meeting broke up in a quarrel instead.',
			kind: 'event',
			when: '2025-02-28',
			cite: [{ source: 3, paragraph: 17 }],
		},
		{
			text: 'Wyatt argues that Zelenskyy’s consent may still depend on US security assurances.',
			kind: 'analysis',
			by: 'Derrick Wyatt',
			when: '2025-03',
			cite: [
				{ source: 3, paragraph: 18, quote: 'ready to sign' },
				{ source: 3, paragraph: 17 },
			],
		},
	],
	moreStatements: 1,
	positions: [
		{
			actor: known.bessent,
			issue: known.mineralsDeal,
			stance: 'supports',
			text: 'Called for closer economic ties, to draw lasting US support.',
			when: '2025-02',
			cite: [{ source: 1, paragraph: 3 }],
		},
		{
			actor: known.zelenskyy,
			issue: known.mineralsDeal,
			stance: 'unclear',
			text: 'Says he is ready to sign; whether only with security assurances is left open.',
			when: '2025-03',
			cite: [{ source: 3, paragraph: 18 }],
		},
	],
	disputes: [],
	related: [known.rareEarths, known.zelenskyy, known.trump, known.stefanishyna, known.guarantees],
	sources: [known.armistice, known.airCover, known.weakSignals, known.wyatt],
	period: { from: '2025-02', to: '2025-03' },
};

/** A long name, a long role, words that do not break, names without spaces. */
export const longNames: CardModel = {
	id: 'cyber-stand-down',
	type: 'organisation',
	name: 'Interministerial Coordination Commission for Wiederaufbaufinanzierungsangelegenheiten of Ukraine',
	role: {
		title: 'Parliamentary Under-Secretary of State for Reconstruction, Critical Minerals and Transatlantic Affairs',
		asOf: '2025-03-04',
		cite: [{ source: 0, paragraph: 10 }],
	},
	description: {
		text: 'A made-up body whose name tries the card’s patience; its description runs to the longest that a pack allows, which is two hundred and forty characters, so that a reader of this fixture sees what four full lines of it look like in print.',
		cite: [{ source: 0, paragraph: 10 }],
	},
	statements: [],
	moreStatements: 0,
	positions: [],
	disputes: [],
	related: [known.cyberStandDown, known.guarantees, known.nato],
	sources: [
		{
			id: 'headline',
			title: 'What the armies of Europe could do in Ukraine, and what they could not do without the United States',
			published: '2025-03-04',
			kind: 'analysis',
		},
	],
	period: { from: '2025-03-04', to: '2025-03-04' },
};

/** The least a card can hold: a description from general knowledge. */
export const leastCard: CardModel = {
	id: 'pokrovsk',
	name: 'Pokrovsk',
	type: 'place',
	description: { text: 'City in the Donetsk region of eastern Ukraine.', cite: [{ source: 0 }] },
	statements: [],
	moreStatements: 0,
	positions: [],
	disputes: [],
	related: [],
	sources: [known.general],
};

/** Every card, by the name of its state. */
export const cards: Readonly<Record<string, CardModel>> = { personCard, manyStatements, longNames, leastCard };
