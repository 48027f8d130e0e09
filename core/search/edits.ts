/** How far apart two spellings are. */

export interface Edits {
	/** Letters to add, drop, replace or swap with their neighbour until one spelling is the other. */
	readonly whole: number;
	/** The same until the first spelling is some beginning of the second. */
	readonly beginning: number;
}

export function editsBetween(a: string, b: string): Edits {
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				least = Math.min(least, at(before, j - 2) + 1);
			row.push(least);
		}
		before = last;
		last = row;
	}
	return { whole: at(last, b.length), beginning: Math.min(...last) };
}

function at(row: readonly number[], index: number): number {
	return row[index] ?? Number.POSITIVE_INFINITY;
}
