/** A stretch of a text file that no name crosses, and where it begins. */
export interface TextBlock {
	readonly text: string;
	/** UTF-16 units from the beginning of the file. */
	readonly offset: number;
}

/** Lines at least this long are taken to be wrapped when they end in the middle of a sentence. */
const WRAPPED = 60;

/**
 * Cuts plain text into blocks. A blank line ends one. So does a line break, unless the line looks
 * hard-wrapped: long, and not at the end of a sentence.
 */
export function textBlocks(text: string): TextBlock[] {
	const blocks: TextBlock[] = [];
	let from = 0;
	const close = (to: number) => {
		const piece = text.slice(from, to);
		if (piece.trim() !== '') blocks.push({ text: piece, offset: from });
	};
	for (const match of text.matchAll(/\r?\n/g)) {
		const before = text.slice(text.lastIndexOf('\n', match.index - 1) + 1, match.index);
		const after = text.slice(match.index + match[0].length);
		const wrapped = before.length >= WRAPPED && !/[.!?”"’:]\s*$/.test(before) && !/^\s*(\n|$)/.test(after);
		if (wrapped) continue;
		close(match.index);
		from = match.index + match[0].length;
	}
	close(text.length);
	return blocks;
}
