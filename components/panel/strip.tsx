import type { SummaryEntry } from '../../core/summary/model.ts';

interface StripProps {
	entry: SummaryEntry;
	/** Goes to the mention of this number. */
	onJump: (id: string, index: number) => void;
}

/** Mentions closer than this cannot be told apart. */
const NEAR = 0.004;

/**
 * Where in the article an entity occurs: a line with a tick for each mention. For the eye and the pointer alone: its
 * row's own button goes through the same mentions one after the other.
 */
export function Strip({ entry, onJump }: StripProps) {
	const { id, at = [] } = entry;
	if (at.length === 0) return null;
	const ticks = at
		.map((place, index) => ({ place, index }))
		.filter(({ place }, index, all) => index === 0 || Math.abs(place - (all[index - 1]?.place ?? 0)) >= NEAR);
	const jump = (event: MouseEvent & { currentTarget: HTMLElement }) => {
		const own = (event.target as HTMLElement).dataset.index;
		const { left, width } = event.currentTarget.getBoundingClientRect();
		onJump(id, own === undefined ? nearest(at, (event.clientX - left) / width) : Number(own));
	};
	return (
		<button type="button" class="bs-strip" tabIndex={-1} aria-hidden="true" data-entity={id} onClick={jump}>
			{ticks.map(({ place, index }) => (
				<i key={index} data-index={index} style={{ left: `${place * 100}%` }} />
			))}
		</button>
	);
}

function nearest(at: readonly number[], place: number): number {
	let best = 0;
	for (const [index, other] of at.entries()) {
		if (Math.abs(other - place) < Math.abs((at[best] ?? 0) - place)) best = index;
	}
	return best;
}
