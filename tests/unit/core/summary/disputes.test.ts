import { describe, expect, it } from 'vitest';
import { disputesOn } from '../../../../core/summary/disputes.ts';
import { knowledge, NAMED, newBook } from './parts.ts';

const idsOf = (counts: Record<string, number>) => disputesOn(knowledge, counts, newBook()).map(({ id }) => id);

describe('disputes that touch a page', () => {
	it('have contradictions before framings before slips', () => {
		expect(idsOf({ deal: 2 })).toEqual(['main', 'framed', 'slip']);
	});

	it('are not those of a country alone, nor those that touch the page in passing', () => {
		expect(idsOf({ usa: 9 })).toEqual([]);
		expect(idsOf({ deal: 2 })).not.toContain('aside');
		expect(idsOf(NAMED)).toContain('of-two');
	});

	it('name the page’s entities that they are about, and the sources of each side', () => {
		const dispute = disputesOn(knowledge, NAMED, newBook()).find(({ id }) => id === 'main');
		expect(dispute?.about.map(({ id }) => id)).toEqual(['deal', 'usa']);
		expect(dispute).toMatchObject({
			withinOneSource: true,
			sides: [{ cite: [{ paragraph: 1 }] }, { cite: [{ paragraph: 2 }] }],
		});
	});
});
