import { describe, expect, it } from 'vitest';
import { type Box, layOut } from '../../../../core/summary/layout.ts';

const boxes = Array.from(
	{ length: 24 },
	(_, i): Box => ({ id: `n${i}`, width: 60 + ((i * 37) % 60), height: 24 + (i % 3) * 15 }),
);
const edges = boxes.flatMap(({ id }, i) => (i > 0 ? [[id, `n${Math.floor(i / 3)}`] as const] : []));

describe.each([300, 360, 480, 560])('a graph of 24 names in %i pixels', (width) => {
	const { places, height } = layOut(boxes, edges, width);
	const at = (id: string) => places.get(id) ?? { x: Number.NaN, y: Number.NaN };

	it('has every name within its bounds', () => {
		for (const box of boxes) {
			const { x, y } = at(box.id);
			expect(x - box.width / 2).toBeGreaterThanOrEqual(0);
			expect(x + box.width / 2).toBeLessThanOrEqual(width);
			expect(y - box.height / 2).toBeGreaterThanOrEqual(0);
			expect(y + box.height / 2).toBeLessThanOrEqual(height);
		}
	});

	it('has no name over another', () => {
		const over = boxes.flatMap((a, index) =>
			boxes.slice(index + 1).filter((b) => {
				const one = at(a.id);
				const other = at(b.id);
				return (
					Math.abs(one.x - other.x) < (a.width + b.width) / 2 && Math.abs(one.y - other.y) < (a.height + b.height) / 2
				);
			}),
		);
		expect(over).toEqual([]);
	});

	it('is the same each time', () => {
		expect(layOut(boxes, edges, width)).toEqual({ places, height });
	});
});

it('lays out a single name, and none', () => {
	expect(layOut([{ id: 'a', width: 50, height: 20 }], [], 300).places.get('a')).toBeDefined();
	expect(layOut([], [], 300).places.size).toBe(0);
});
