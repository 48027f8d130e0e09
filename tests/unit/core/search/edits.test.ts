import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsBetween } from '../../../../core/search/edits.ts';

/** The definition itself: slow, and anyone can see that it is right. */
function slowly(a: string, b: string): number {
	if (a === '' || b === '') return a.length + b.length;
	const rest = a.slice(1);
	const other = b.slice(1);
	const ways = [slowly(rest, b) + 1, slowly(a, other) + 1, slowly(rest, other) + (a[0] === b[0] ? 0 : 1)];
	if (a.length > 1 && a[0] === b[1] && a[1] === b[0]) ways.push(slowly(a.slice(2), b.slice(2)) + 1);
	return Math.min(...ways);
}

describe('edits between two spellings', () => {
	it.each([
		['zelensky', 'zelensky', 0, 0],
		['zelenski', 'zelensky', 1, 1],
		['hegset', 'hegseth', 1, 0],
		['erth', 'earth', 1, 1],
		['tursmp', 'trump', 2, 2],
		['turmp', 'trump', 1, 1],
		['', 'nato', 4, 0],
		['nato', '', 4, 4],
	])('%s and %s', (a, b, whole, beginning) => {
		expect(editsBetween(a, b)).toEqual({ whole, beginning });
	});

	it('are as few as can be', () => {
		const word = fc.stringMatching(/^[abc]{0,5}$/);
		fc.assert(
			fc.property(word, word, (a, b) => {
				const { whole, beginning } = editsBetween(a, b);
				expect(whole).toBe(slowly(a, b));
				const beginnings = Array.from({ length: b.length + 1 }, (_, length) => slowly(a, b.slice(0, length)));
				expect(beginning).toBe(Math.min(...beginnings));
			}),
		);
	});
});
