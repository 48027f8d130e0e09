/** Who is named near a place in the text. */
import type { Candidate } from './candidates.ts';

/** What stands in the first block, the title, is so many times as near to those behind. */
const TITLE = 3;

const NOBODY: ReadonlySet<string> = new Set();

export class Nearby {
	/** Entities that each block may name. */
	readonly #blocks = new Map<number, Set<string>>();

	/** @param candidates all of the page. */
	constructor(candidates: readonly Candidate[]) {
		for (const { block, options } of candidates) {
			const ids = this.#blocks.get(block) ?? new Set();
			for (const { entity } of options) ids.add(entity.id);
			this.#blocks.set(block, ids);
		}
	}

	/** Whether one of some entities may be named in so many blocks on either side of a candidate. */
	names({ block }: Candidate, ids: ReadonlySet<string>, within: number): boolean {
		const last = block + (block === 0 ? within * TITLE : within);
		for (let at = block - within; at <= last; at++) if (haveOneInCommon(this.#blocks.get(at), ids)) return true;
		return false;
	}
}

function haveOneInCommon(some: ReadonlySet<string> = NOBODY, others: ReadonlySet<string>): boolean {
	const [fewer, more] = some.size < others.size ? [some, others] : [others, some];
	for (const id of fewer) if (more.has(id)) return true;
	return false;
}
