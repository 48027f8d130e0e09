/** Tables for terminals and for Markdown: the first column to the left, the others, numbers, to the right. */

export interface Table {
	/** What the numbers are, with their unit. */
	readonly title: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** Columns of equal width, for a terminal. */
export function plainTable({ title, head, rows }: Table): string {
	const widths = widthsOf([head, ...rows]);
	const line = (cells: readonly string[]) => aligned(cells, widths).join('  ').trimEnd();
	const rule = widths.map((width) => '─'.repeat(width)).join('  ');
	return `${title}\n\n${[line(head), rule, ...rows.map(line)].join('\n')}\n`;
}

/** A Markdown table under its title in bold. */
export function markdownTable({ title, head, rows }: Table): string {
	const safe = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
	const widths = widthsOf(safe).map((width) => Math.max(3, width));
	const line = (cells: readonly string[]) => `| ${aligned(cells, widths).join(' | ')} |`;
	const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
	const [first = [], ...others] = safe;
	return `**${title}**\n\n${[line(first), `| ${rule.join(' | ')} |`, ...others.map(line)].join('\n')}\n`;
}

function widthsOf(rows: readonly (readonly string[])[]): number[] {
	const [head = []] = rows;
	return head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
}

function aligned(cells: readonly string[], widths: readonly number[]): string[] {
	return widths.map((width, column) => {
		const cell = cells[column] ?? '';
		return column === 0 ? cell.padEnd(width) : cell.padStart(width);
	});
}
