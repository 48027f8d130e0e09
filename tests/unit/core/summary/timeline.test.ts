import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../../core/summary/timeline.ts';
import { entity, knowledgeOf } from '../../support/seeds.ts';
import { knowledge, NAMED, newBook } from './parts.ts';

const idsOf = (counts: Record<string, number>) =>
	timelineOf(knowledge, counts, undefined, newBook()).events.map(({ id }) => id);

describe('timeline', () => {
	it('puts what bears on the page in order, a year before its months and a month before its days', () => {
		expect(idsOf(NAMED)).toEqual(['early', 'month', 'day', 'late']);
	});

	it('does not take a country alone for a bearing', () => {
		expect(idsOf({ usa: 9 })).toEqual([]);
	});

	it('names who of the page takes part, and marks a doubtful date', () => {
		const { events } = timelineOf(knowledge, NAMED, undefined, newBook());
		expect(events[2]).toEqual({
			id: 'day',
			date: '2025-02-12',
			doubtful: true,
			derived: 'By guess.',
			title: 'A day.',
			who: [{ id: 'trump', name: 'trump', type: 'person' }],
			cite: [{ source: 0, paragraph: 2 }],
			main: true,
		});
	});

	it.each([
		['2025-02-12', 3],
		['2025-02-11', 2],
		['2023-12-31', 0],
		['2026-01-01', 4],
	])('has an article of %s after %i events', (published, after) => {
		expect(timelineOf(knowledge, NAMED, published, newBook()).article).toEqual({ date: published, after });
	});

	it('knows no article without a date', () => {
		expect(timelineOf(knowledge, NAMED, undefined, newBook())).not.toHaveProperty('article');
	});

	it('has twelve main events, those closest to the page', () => {
		const days = Array.from({ length: 20 }, (_, day) => `2025-01-${String(day + 10)}`);
		const many = knowledgeOf(`entities:
${entity('deal', 'agreement', 'the deal')}
${entity('trump', 'person', 'Trump')}
events:
${days.map((day, i) => `  - { id: event-${i}, date: "${day}", title: Some day., who: [${i > 7 ? 'deal, trump' : 'trump'}], cite: report#1 }`).join('\n')}
`);
		const { events } = timelineOf(many, { deal: 2, trump: 2 }, undefined, newBook());
		expect(events).toHaveLength(20);
		expect(events.filter(({ main }) => main).map(({ id }) => id)).toEqual(
			days.slice(8).map((_, i) => `event-${i + 8}`),
		);
	});
});
