/**
 * Lists of objects written column by column. What is alike stands together, so that it compresses a sixteenth better
 * than object by object: half a megabyte of pack is sent to every reader of the extension.
 */

type Row = Readonly<Record<string, unknown>>;

/** A list of objects: its length, and a column for each key. */
interface Table {
	readonly n: number;
	readonly c: Readonly<Record<string, Column>>;
}

/** A value for each row, null where the row has none; of lists and objects their lengths, and what is in all of them. */
type Column =
	| readonly unknown[]
	| { readonly list: readonly (number | null)[]; readonly of: Table | readonly unknown[] }
	| { readonly has: readonly (0 | 1)[]; readonly of: Table };

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param rows objects of JSON without null; a key that is undefined is as good as none. */
export function toTable(rows: readonly Row[]): Table {
	const keys = [...new Set(rows.flatMap(Object.keys))];
	return { n: rows.length, c: Object.fromEntries(keys.map((key) => [key, toColumn(rows.map((row) => row[key]))])) };
}

function toColumn(values: readonly unknown[]): Column {
	const there = values.filter((value) => value !== undefined);
	if (there.every(Array.isArray)) {
		const all = there.flat();
		const list = values.map((value) => (Array.isArray(value) ? value.length : null));
		return { list, of: all.length > 0 && all.every(isRow) ? toTable(all) : all };
	}
	if (there.every(isRow)) return { has: values.map((value) => (value === undefined ? 0 : 1)), of: toTable(there) };
	return values.map((value) => value ?? null);
}

/** Undoes {@link toTable}. */
export function fromTable({ n, c }: Table): Row[] {
	const rows: Record<string, unknown>[] = Array.from({ length: n }, () => ({}));
	for (const [key, column] of Object.entries(c)) {
		for (const [at, value] of fromColumn(column).entries()) {
			if (value !== null) (rows[at] as Record<string, unknown>)[key] = value;
		}
	}
	return rows;
}

function fromColumn(column: Column): readonly unknown[] {
	if (!('of' in column)) return column;
	const of = 'n' in column.of ? fromTable(column.of) : column.of;
	let at = 0;
	if ('has' in column) return column.has.map((has) => (has ? of[at++] : null));
	return column.list.map((length) => {
		if (length === null) return null;
		at += length;
		return of.slice(at - length, at);
	});
}
