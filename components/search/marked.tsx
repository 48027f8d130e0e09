import type { ComponentChild } from 'preact';

interface MarkedProps {
	text: string;
	ranges: readonly (readonly [start: number, end: number])[] | undefined;
}

/** A text with what matched marked. */
export function Marked({ text, ranges = [] }: MarkedProps) {
	const parts: ComponentChild[] = [];
	let done = 0;
	for (const [start, end] of ranges) {
		parts.push(text.slice(done, start), <mark class="bs-mark">{text.slice(start, end)}</mark>);
		done = end;
	}
	return (
		<>
			{parts}
			{text.slice(done)}
		</>
	);
}
