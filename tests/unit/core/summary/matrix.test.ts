import { describe, expect, it } from 'vitest';
import { positionMatrix } from '../../../../core/summary/matrix.ts';
import { knowledge, NAMED, newBook, summaryOf } from './parts.ts';

function matrixOf(counts: Record<string, number>): string[] {
	const { actors, rows } = positionMatrix(knowledge, summaryOf(counts), newBook());
	return [
		actors.map(({ id }) => id).join(' '),
		...rows.map(({ issue, cells }) =>
			[issue.id, ...cells.map((cell) => cell.map(({ stance }) => stance).join('+') || '-')].join(' '),
		),
	];
}

describe('matrix of positions', () => {
	it('holds actors and countries of the page against its issues, the fullest first', () => {
		expect(matrixOf(NAMED)).toEqual([
			'trump usa vance',
			'troops opposes unclear opposes',
			'deal supports+conditional - -',
		]);
	});

	it('leaves out issues and actors that the page does not name, and those without a position', () => {
		expect(matrixOf({ deal: 1, lithium: 3, trump: 1, nato: 9 })).toEqual(['trump', 'deal supports+conditional']);
		expect(matrixOf({ putin: 2, troops: 2 })).toEqual(['']);
	});

	it('says in each cell what is held, when, and by which source', () => {
		const book = newBook();
		const { rows } = positionMatrix(knowledge, summaryOf({ deal: 1, trump: 1 }), book);
		expect(rows[0]?.cells[0]?.[0]).toEqual({
			actor: { id: 'trump', name: 'trump', type: 'person' },
			issue: { id: 'deal', name: 'deal', type: 'agreement' },
			stance: 'supports',
			text: 'Wants it.',
			when: '2025-02',
			cite: [{ source: 0, paragraph: 2, quote: 'Some words' }],
		});
		expect(book.list()[0]?.id).toBe('report');
	});
});
