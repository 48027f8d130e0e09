import { useId } from 'preact/hooks';
import type { SummaryEntry } from '../../core/summary/model.ts';
import { Row } from './row.tsx';

interface SectionProps {
	title: string;
	entries: readonly SummaryEntry[];
	/** What a click on a row does. */
	onPick: (id: string) => void;
	/** Opens an entity's card from a button of its own, where the row itself does something else. */
	onInfo?: ((id: string) => void) | undefined;
}

/** One kind of what a page holds, under its heading; nothing where there is none of it. */
export function Section({ title, entries, onPick, onInfo }: SectionProps) {
	const id = useId();
	if (!entries.length) return null;
	return (
		<section class="bs-section" aria-labelledby={id}>
			<h2 class="bs-section-title" id={id}>
				{title}
			</h2>
			<ul>
				{entries.map((entry) => (
					<Row key={entry.id} entry={entry} onPick={onPick} onInfo={onInfo} />
				))}
			</ul>
		</section>
	);
}
