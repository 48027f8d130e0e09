import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldProps {
	class: string;
	summary: ComponentChildren;
	/** What is inside; asked for when it is first opened, because a card holds dozens and few are opened. */
	children: () => ComponentChildren;
}

/** A line that opens. */
export function Fold({ class: name, summary, children }: FoldProps) {
	const [opened, setOpened] = useState(false);
	return (
		<details class={name}>
			{/* A click comes before the opening, and the keys make one too: nothing is seen to be missing. */}
			<summary onClick={() => setOpened(true)}>{summary}</summary>
			{opened && children()}
		</details>
	);
}
