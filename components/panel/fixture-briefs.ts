/** Briefs of a page: a full one, a single mention, one with long names. */
import type { CardPosition, EntityRef } from '../../core/card/model.ts';
import type { Brief, PageSummary, SummaryEntry } from '../../core/summary/model.ts';
import * as known from '../fixture-knowledge.ts';
import { fullSummary, longSummary, oneMention } from '../summary/fixtures.ts';

/** Ticks as an article might have them, the same each time. */
const placed = (entry: SummaryEntry, row: number): SummaryEntry => ({
	...entry,
	at: Array.from({ length: entry.count }, (_, i) => ((i * 0.618 + row * 0.13) % 1) * 0.98 + 0.01).sort((a, b) => a - b),
});

const withPlaces = (summary: PageSummary): PageSummary => ({
	...summary,
	outlet: 'BBC News',
	published: '2025-03-06',
	actors: summary.actors.map(placed),
	issues: summary.issues.map(placed),
	places: summary.places.map(placed),
});

const place = (id: string, name: string): EntityRef => ({ id, name, type: 'place' });
const hold = (actor: EntityRef, issue: EntityRef, stance: CardPosition['stance'], text: string): CardPosition => ({
	actor,
	issue,
	stance,
	text,
	when: '2025-02',
	cite: [{ source: 0, paragraph: 3, quote: 'would not be admitted into NATO' }],
});

const full = withPlaces(fullSummary);
const [zelenskyy, trump, vance, starmer, nato, hegseth] = full.actors as [
	SummaryEntry,
	SummaryEntry,
	SummaryEntry,
	SummaryEntry,
	SummaryEntry,
	SummaryEntry,
];

const nothing = {
	groups: [],
	matrix: { actors: [], rows: [] },
	timeline: { events: [] },
	leftOut: [],
	disputes: [],
	connections: { nodes: [], edges: [] },
	sources: [],
} as const;

export const fullBrief: Brief = {
	summary: full,
	groups: [
		{ side: place('united-states', 'United States'), count: 16, actors: [trump, vance, hegseth] },
		{ side: place('ukraine', 'Ukraine'), count: 14, actors: [zelenskyy] },
		{ side: place('united-kingdom', 'United Kingdom'), count: 3, actors: [starmer] },
		{ count: 2, actors: [nato] },
	],
	matrix: {
		actors: [known.trump, known.zelenskyy, known.hegseth, known.starmer, known.vance],
		rows: [
			{
				issue: known.mineralsDeal,
				cells: [
					[hold(known.trump, known.mineralsDeal, 'supports', 'Wants it signed, as payback for aid.')],
					[
						hold(known.zelenskyy, known.mineralsDeal, 'supports', 'Says he is ready to sign.'),
						hold(known.zelenskyy, known.mineralsDeal, 'conditional', 'Wants security guarantees with it.'),
					],
					[],
					[],
					[],
				],
			},
			{
				issue: known.peacekeepers,
				cells: [
					[hold(known.trump, known.peacekeepers, 'unclear', 'Says that Putin would accept European troops.')],
					[],
					[hold(known.hegseth, known.peacekeepers, 'conditional', 'Accepts them, outside Article 5.')],
					[hold(known.starmer, known.peacekeepers, 'supports', 'Is ready to send British troops.')],
					[],
				],
			},
			{
				issue: known.guarantees,
				cells: [
					[],
					[hold(known.zelenskyy, known.guarantees, 'supports', 'Asks for them first.')],
					[],
					[],
					[hold(known.vance, known.guarantees, 'opposes', 'Sees one in an economic deal instead.')],
				],
			},
		],
	},
	timeline: {
		events: [
			{
				id: 'istanbul',
				date: '2022-04',
				doubtful: true,
				derived: 'The report says spring.',
				title: 'An accord to end the war is close to agreement in Istanbul and then turned down',
				who: [],
				cite: [{ source: 1, paragraph: 6 }],
				main: true,
			},
			{
				id: 'call',
				date: '2025-02-12',
				title: 'Trump and Putin speak by phone about ending the war',
				who: [known.trump],
				cite: [{ source: 0, paragraph: 1 }],
				main: true,
			},
			{
				id: 'kyiv',
				date: '2025-02-12',
				title: 'Bessent travels to Kyiv to discuss what the US asks of Ukraine',
				who: [known.mineralsDeal],
				cite: [{ source: 1, paragraph: 12 }],
				main: false,
			},
			{
				id: 'clash',
				date: '2025-02-28',
				title: 'Trump and Vance clash with Zelenskyy at the White House, where a preliminary deal was due to be signed',
				who: [known.trump, known.vance, known.zelenskyy],
				cite: [
					{ source: 2, paragraph: 17 },
					{ source: 1, paragraph: 2 },
				],
				main: true,
			},
			{
				id: 'later',
				date: '2025-03-11',
				title: 'Ukraine and the US meet in Jeddah',
				who: [known.guarantees],
				cite: [{ source: 3 }],
				main: true,
			},
		],
		article: { date: '2025-03-06', after: 4 },
	},
	leftOut: [
		{
			id: 'a',
			text: 'Wrote that nearly all key details were settled and hoped that both leaders might sign soon.',
			stance: 'supports',
			when: '2025-02-24',
			issue: known.mineralsDeal,
			absent: known.stefanishyna,
			cite: [{ source: 1, paragraph: 13, quote: 'nearly all key details finalized' }],
		},
		{
			id: 'b',
			text: 'Bessent called for closer economic ties, to draw lasting US support.',
			by: 'A Treasury official',
			when: '2025-02',
			issue: known.mineralsDeal,
			absent: known.bessent,
			cite: [{ source: 0, paragraph: 3 }],
		},
	],
	disputes: [
		{
			id: 'd1',
			kind: 'contradiction',
			question: 'Were the minerals to pay for past aid or for future security?',
			sides: [
				{ text: 'For past aid, says the report on the armistice talks.', cite: [{ source: 1, paragraph: 12 }] },
				{ text: 'For future security, says the opinion piece.', cite: [{ source: 2, paragraph: 18 }] },
			],
			note: { text: 'Both were said in the same week.', cite: [{ source: 1, paragraph: 12 }] },
			about: [known.mineralsDeal, known.trump],
		},
		...['How much is left?', 'Who asked first?', 'Was it signed?', 'Who was to sign?', 'What was it called?'].map(
			(question, index) => ({
				id: `d${index + 2}`,
				kind: 'framing' as const,
				question,
				sides: [{ text: 'One source says this.', cite: [{ source: 1, paragraph: 2 }] }],
				about: [known.mineralsDeal],
			}),
		),
	],
	connections: {
		nodes: [...full.actors, ...full.issues],
		edges: [
			{
				a: known.trump,
				b: known.mineralsDeal,
				ties: [
					{ kind: 'position', stance: 'supports', from: known.trump.id },
					{ kind: 'statements', count: 15 },
				],
			},
			{ a: known.zelenskyy, b: known.mineralsDeal, ties: [{ kind: 'statements', count: 9 }] },
			{ a: known.vance, b: known.trump, ties: [{ kind: 'relation', relation: 'allied-with', from: known.vance.id }] },
			{ a: known.zelenskyy, b: known.guarantees, ties: [{ kind: 'statements', count: 4 }] },
			{ a: known.starmer, b: known.peacekeepers, ties: [{ kind: 'statements', count: 3 }] },
			{ a: known.hegseth, b: known.peacekeepers, ties: [{ kind: 'statements', count: 2 }] },
			{
				a: known.nato,
				b: known.guarantees,
				ties: [{ kind: 'relation', relation: 'concerns', from: known.guarantees.id }],
			},
			{ a: known.zelenskyy, b: known.elections, ties: [{ kind: 'statements', count: 2 }] },
			{ a: known.peacekeepers, b: known.guarantees, ties: [{ kind: 'statements', count: 5 }] },
		],
	},
	sources: [known.weakSignals, known.armistice, known.wyatt, known.general],
};

export const placeOnly: Brief = { ...nothing, summary: withPlaces(oneMention) };

/** Names and counts that need more room than there is. */
export const longBrief: Brief = {
	...nothing,
	summary: longSummary,
	groups: [
		{
			side: place('x', 'Federated States of a Long Name and Its Dependencies'),
			count: 1303,
			actors: longSummary.actors,
		},
	],
	matrix: {
		actors: longSummary.actors,
		rows: longSummary.issues.map((issue) => ({
			issue,
			cells: longSummary.actors.map((actor) => [hold(actor, issue, 'conditional', 'Says so, on conditions.')]),
		})),
	},
	connections: {
		nodes: [...longSummary.actors, ...longSummary.issues],
		edges: longSummary.actors.flatMap((a) =>
			longSummary.issues.map((b) => ({ a, b, ties: [{ kind: 'statements' as const, count: 2 }] })),
		),
	},
	sources: [known.weakSignals],
};
