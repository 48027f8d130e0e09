/** Keeps long work in slices, so that the page's own work and the reader's scrolling go first. */
import { SLICE_MS } from './limits.ts';

/** Wait for a frame in a tab that draws none because nobody sees it, in milliseconds. */
const HIDDEN_FRAME_MS = 100;

export class Pacer {
	#end = performance.now() + SLICE_MS;

	/** Whether the slice is used up. Asked first, it saves waiting for nothing. */
	get isOver(): boolean {
		return performance.now() >= this.#end;
	}

	/** Lets the page go first, and begins another slice. */
	async rest(): Promise<void> {
		await pause();
		this.begin();
	}

	/**
	 * Lets the browser draw what was just marked. The first marks bring a style sheet; asked for visibility
	 * before the next frame, the browser would restyle the whole page within our slice.
	 */
	async drawn(): Promise<void> {
		await new Promise<void>((resolve) => {
			requestAnimationFrame(() => setTimeout(resolve));
			setTimeout(resolve, HIDDEN_FRAME_MS);
		});
		this.begin();
	}

	/** Begins a slice: after a wait, the one before is no longer counted. */
	begin(): void {
		this.#end = performance.now() + SLICE_MS;
	}
}

function pause(): Promise<void> {
	const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
	return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
