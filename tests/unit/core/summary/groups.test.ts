import { describe, expect, it } from 'vitest';
import { groupActors } from '../../../../core/summary/groups.ts';
import { knowledge, summaryOf } from './parts.ts';

const groupsOf = (counts: Record<string, number>) =>
	groupActors(knowledge, summaryOf(counts).actors).map(
		({ side, count, actors }) => `${side?.name ?? '-'} ${count}: ${actors.map(({ id }) => id).join(' ')}`,
	);

describe('actors by side', () => {
	it('have the most mentioned side first and those without a side last', () => {
		expect(groupsOf({ vance: 1, trump: 2, putin: 4, nato: 9 })).toEqual([
			'russia 4: putin',
			'usa 3: trump vance',
			'- 9: nato',
		]);
	});

	it('name the side as an entity, whether or not the page does', () => {
		const [group] = groupActors(knowledge, summaryOf({ trump: 1 }).actors);
		expect(group?.side).toEqual({ id: 'usa', name: 'usa', type: 'place' });
	});

	it('are none where there are none', () => {
		expect(groupsOf({ deal: 3, usa: 2 })).toEqual([]);
	});
});
