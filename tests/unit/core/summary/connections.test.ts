import { describe, expect, it } from 'vitest';
import { connectionsOf } from '../../../../core/summary/connections.ts';
import { knowledge, NAMED, summaryOf } from './parts.ts';

const edgesOf = (counts: Record<string, number>) =>
	connectionsOf(knowledge, summaryOf(counts)).edges.map(({ a, b, ties }) => {
		const said = ties.map((tie) =>
			tie.kind === 'statements' ? tie.count : `${tie.from} ${tie.kind === 'relation' ? tie.relation : tie.stance}`,
		);
		return `${a.id} - ${b.id}: ${said.join(', ')}`;
	});

describe('connections', () => {
	it('are relations, positions and statements in common, each pair once, the strongest first', () => {
		expect(edgesOf(NAMED)).toEqual([
			'deal - trump: trump supports, trump conditional, 2',
			'deal - troops: deal concerns',
			'trump - vance: vance allied-with',
			'troops - trump: trump opposes',
			'troops - vance: vance opposes',
		]);
	});

	it('take two statements where nothing else ties, and no word on who is not who', () => {
		expect(edgesOf({ lithium: 1, vance: 1 })).toEqual([]);
		expect(edgesOf({ lithium: 1, trump: 1 })).toEqual([]);
	});

	it('have no places, and nobody who is tied to nobody', () => {
		const { nodes } = connectionsOf(knowledge, summaryOf({ ...NAMED, nato: 50 }));
		expect(nodes.map(({ id }) => id).sort()).toEqual(['deal', 'troops', 'trump', 'vance']);
	});
});
