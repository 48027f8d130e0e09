/** Keeps long work in slices, so that the page's own work and the reader's scrolling go first. */
import { SLICE_MS } from './limits.ts';

export class Pacer {
	#end = performance.now() + SLICE_MS;

	/** Lets the page go first if the slice is used up, and begins another. */
	async rest(): Promise<void> {
		if (performance.now() < this.#end) return;
		await pause();
		this.begin();
	}

	/** Begins a slice: after a wait, the one before is no longer counted. */
	begin(): void {
		this.#end = performance.now() + SLICE_MS;
	}
}

function pause(): Promise<void> {
	const { scheduler } = window as { scheduler?: { yield?(): Promise<void> } };
	return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
