/** How far apart two spellings are. */

export interface Edits {
	/** Letters to add, drop, replace or swap with their neighbour until one spelling is the other. */
	readonly whole: number;
	/** The same until the first spelling is some beginning of the second. */
	readonly beginning: number;
}

/** Rows of the table, kept between calls: a search compares hundreds of words with each keystroke. */
let before = new Uint16Array(80);
let last = new Uint16Array(80);
let row = new Uint16Array(80);

export function editsBetween(a: string, b: string): Edits {
	if (b.length >= row.length) {
		before = new Uint16Array(b.length * 2);
		last = new Uint16Array(b.length * 2);
		row = new Uint16Array(b.length * 2);
	}
	for (let j = 0; j <= b.length; j++) last[j] = j;
	for (let i = 1; i <= a.length; i++) {
		row[0] = i;
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				least = Math.min(least, at(before, j - 2) + 1);
			row[j] = least;
		}
		[before, last, row] = [last, row, before];
	}
	let beginning = a.length;
	for (let j = 0; j <= b.length; j++) beginning = Math.min(beginning, at(last, j));
	return { whole: at(last, b.length), beginning };
}

function at(one: Uint16Array, index: number): number {
	return one[index] ?? 0;
}
