/** What ties the page's actors and issues to each other. */
import { refOf } from '../card/refs.ts';
import type { Knowledge } from '../pack/knowledge.ts';
import type { Connection, Connections, PageSummary, Tie } from './model.ts';
import { weigher } from './weights.ts';

/** As many as can be told apart in a panel. */
const MOST_NODES = 24;
/** Lines for each node, so that a drawing of them can still be read. */
const EDGES_PER_NODE = 2;
/** Statements that two must share to be tied by nothing else. */
const LEAST_SHARED = 2;

const RELATION = 3;
const POSITION = 2.5;
const SHARED = 0.5;

interface Pair {
	readonly ties: Tie[];
	shared: number;
	weight: number;
}

/** The actors and issues that the page is most about; those that nothing ties to another are left out. */
export function connectionsOf(knowledge: Knowledge, page: PageSummary): Connections {
	const entries = [...page.actors, ...page.issues];
	const weight = weigher(knowledge, Object.fromEntries(entries.map(({ id, count }) => [id, count])));
	const chosen = entries.toSorted((a, b) => weight(b.id) - weight(a.id)).slice(0, MOST_NODES);
	const pairs = pairsAmong(knowledge, new Set(chosen.map(({ id }) => id)));
	const edges = [...pairs]
		.filter(([, { ties }]) => ties.length > 0)
		.sort(([a, { weight: one }], [b, { weight: other }]) => other - one || (a < b ? -1 : 1))
		.slice(0, chosen.length * EDGES_PER_NODE)
		.map(([key, { ties }]): Connection => {
			const [a = '', b = ''] = key.split(' ');
			return { a: refOf(knowledge, a), b: refOf(knowledge, b), ties };
		});
	const tied = new Set(edges.flatMap(({ a, b }) => [a.id, b.id]));
	return { nodes: chosen.filter(({ id }) => tied.has(id)), edges };
}

/** Ties of entities, by the ids of both in alphabetical order. */
function pairsAmong({ pack }: Knowledge, among: ReadonlySet<string>): Map<string, Pair> {
	const pairs = new Map<string, Pair>();
	const pair = (a: string, b: string): Pair | undefined => {
		if (a === b || !among.has(a) || !among.has(b)) return undefined;
		const key = a < b ? `${a} ${b}` : `${b} ${a}`;
		const known = pairs.get(key) ?? { ties: [], shared: 0, weight: 0 };
		pairs.set(key, known);
		return known;
	};
	const add = (a: string, b: string, tie: Tie, weight: number) => {
		const known = pair(a, b);
		if (!known || known.ties.some((other) => JSON.stringify(other) === JSON.stringify(tie))) return;
		known.ties.push(tie);
		known.weight += weight;
	};
	for (const { id, relations } of pack.entities) {
		for (const { kind, to } of relations) {
			if (kind !== 'distinct-from') add(id, to, { kind: 'relation', relation: kind, from: id }, RELATION);
		}
	}
	for (const { actor, issue, stance } of pack.positions) {
		add(actor, issue, { kind: 'position', stance, from: actor }, POSITION);
	}
	for (const { about } of pack.statements) {
		for (const [index, a] of about.entries()) {
			for (const b of about.slice(index + 1)) {
				const known = pair(a, b);
				if (known) known.shared++;
			}
		}
	}
	for (const known of pairs.values()) {
		known.weight += SHARED * known.shared;
		if (known.shared >= LEAST_SHARED) known.ties.push({ kind: 'statements', count: known.shared });
	}
	return pairs;
}
