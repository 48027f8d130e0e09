import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface PartProps {
	title: string;
	/** Beside the title: how many there are. */
	count?: number;
	/** Closed until the reader opens it. */
	closed?: boolean;
	/** Everything is open while it is printed. */
	printing: boolean;
	/** What is inside; asked for only while it is open. */
	children: () => ComponentChildren;
}

/** A part of the panel under its heading, which folds it. */
export function Part({ title, count, closed = false, printing, children }: PartProps) {
	const id = useId();
	const [isOpen, setOpen] = useState(!closed);
	const shown = isOpen || printing;
	return (
		<section class="bs-part" aria-labelledby={id}>
			<h2 class="bs-part-title" id={id}>
				<button type="button" aria-expanded={shown} onClick={() => setOpen(!isOpen)}>
					<span>{title}</span>
					{count !== undefined && <span class="bs-count">{count}</span>}
				</button>
			</h2>
			{shown && <div class="bs-part-body">{children()}</div>}
		</section>
	);
}
