import { describe, expect, it } from 'vitest';
import { digits, figure, middle, ratioOf, times } from '../../../tools/bench/format.ts';
import { converted, figureOf, isFigure, median, quantile, resultOf } from '../../../tools/bench/stats.ts';
import { markdownTable, plainTable } from '../../../tools/bench/table.ts';

describe('figures', () => {
	it('are the median and the quartiles, whatever the order', () => {
		expect(figureOf([5, 1, 4, 2, 3])).toEqual({ median: 3, low: 2, high: 4, rounds: 5 });
		expect(median([4, 1])).toBe(2.5);
		expect(quantile([10, 20], 0.25)).toBe(12.5);
		expect(figureOf([7])).toEqual({ median: 7, low: 7, high: 7, rounds: 1 });
	});

	it('are not made of nothing', () => {
		expect(() => figureOf([])).toThrow(RangeError);
		expect(resultOf([], 'took more than 20 s')).toEqual({ reason: 'took more than 20 s' });
		expect(resultOf([], undefined)).toEqual({ reason: 'not measured' });
		expect(isFigure(resultOf([1], 'too late'))).toBe(true);
		expect(isFigure(undefined)).toBe(false);
	});

	it('keep low below high when the unit turns them round', () => {
		const speed = converted({ median: 20, low: 10, high: 50, rounds: 3 }, (cost) => 1000 / cost);
		expect(speed).toEqual({ median: 50, low: 20, high: 100, rounds: 3 });
	});
});

describe('figures as text', () => {
	it('have three digits or so', () => {
		expect([0.1234, 1.234, 12.34, 123.4, 12345.6].map(digits)).toEqual(['0.12', '1.23', '12.3', '123', '12,346']);
	});

	it('have their spread, or say why they are missing', () => {
		expect(figure({ median: 2, low: 1, high: 3, rounds: 7 })).toBe('2.00 (1.00–3.00)');
		expect(figure({ median: 2, low: 2, high: 2, rounds: 1 })).toBe('2.00');
		expect(figure({ reason: 'took more than 20 s' })).toBe('– (took more than 20 s)');
		expect(figure(undefined)).toBe('–');
		expect(middle({ median: 2, low: 1, high: 3, rounds: 7 })).toBe('2.00');
	});

	it('compare only what was measured, and never with nothing', () => {
		const six = figureOf([6]);
		expect(times(six, figureOf([2]))).toBe('3.00x');
		expect(times(six, { reason: 'too slow' })).toBe('–');
		expect(ratioOf(six, figureOf([0]))).toBeUndefined();
		expect(ratioOf(undefined, six)).toBeUndefined();
	});
});

describe('tables', () => {
	const table = {
		title: 'Speed',
		head: ['what', '200'],
		rows: [
			['RegExp', '12.3'],
			['a | b', '– (no)'],
		],
	};

	it('align for the terminal', () => {
		expect(plainTable(table)).toBe('Speed\n\nwhat       200\n──────  ──────\nRegExp    12.3\na | b   – (no)\n');
	});

	it('are sound Markdown, numbers to the right', () => {
		expect(markdownTable(table)).toBe(
			'**Speed**\n\n| what   |    200 |\n| ------ | -----: |\n| RegExp |   12.3 |\n| a \\| b | – (no) |\n',
		);
	});
});
