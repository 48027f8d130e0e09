import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { plot, spread } from '../../../tools/bench/plot.ts';

const OPTIONS = { title: 'Cost & size', xLabel: 'aliases', yLabel: 'µs', xTicks: [100, 10_000] };

function draw(...series: Parameters<typeof plot>[0]) {
	const text = plot(series, OPTIONS);
	return { text, document: parseHTML(`<html><body>${text}</body></html>`).document };
}

describe('the plot', () => {
	const { text, document } = draw(
		{
			label: 'Ours <fast>',
			ours: true,
			points: [
				[100, 1],
				[10_000, 10],
			],
		},
		{ label: 'Theirs', points: [[100, 100]] },
		{ label: 'Nothing', points: [] },
	);

	it('has a line for each that was measured, labelled beside it', () => {
		expect(document.querySelectorAll('polyline')).toHaveLength(2);
		expect([...document.querySelectorAll('.name')].map((name) => name.textContent)).toEqual(['Ours <fast>', 'Theirs']);
	});

	it('escapes what it is told to say', () => {
		expect(text).toContain('Cost &amp; size');
		expect(text).toContain('Ours &lt;fast>');
	});

	it('puts higher values higher, and equal steps of tenfold at equal distances', () => {
		const [first = '', second = ''] = document.querySelector('polyline')?.getAttribute('points')?.split(' ') ?? [];
		const [x1 = 0, y1 = 0] = first.split(',').map(Number);
		const [x2 = 0, y2 = 0] = second.split(',').map(Number);
		expect(x2).toBeGreaterThan(x1);
		expect(y2).toBeLessThan(y1);
		const rows = [...document.querySelectorAll('.grid')]
			.filter((line) => line.getAttribute('y1') === line.getAttribute('y2'))
			.map((line) => Number(line.getAttribute('y1')));
		expect(rows).toHaveLength(3);
		expect((rows[0] ?? 0) - (rows[1] ?? 0)).toBeCloseTo((rows[1] ?? 0) - (rows[2] ?? 0), 0);
	});

	it('has colours for a dark ground, and no number that is none', () => {
		expect(text).toContain('@media (prefers-color-scheme:dark)');
		expect(text).not.toMatch(/NaN|Infinity|undefined/);
	});
});

describe('labels', () => {
	it('keep apart, in the order of the lines, inside the picture', () => {
		const placed = spread([380, 380, 100, 382]);
		const sorted = [...placed].sort((a, b) => a - b);
		expect(placed[2]).toBe(100);
		for (let i = 1; i < sorted.length; i++) expect((sorted[i] ?? 0) - (sorted[i - 1] ?? 0)).toBeGreaterThanOrEqual(16);
		expect(Math.max(...placed)).toBeLessThanOrEqual(384);
		expect(placed[3]).toBe(Math.max(...placed));
	});
});
