/** Runs cases of one kind. The same kind, seed and number are the same cases, on any machine. */
import fc from 'fast-check';
import { Gazetteer } from '../../core/match/gazetteer.ts';
import { compileNames, type LoadedPack, openPacks } from '../../core/pack/knowledge.ts';
import { checkPack } from '../../core/pack/parse.ts';
import { seeded } from '../bench/random.ts';
import { checkFile } from './pack-case.ts';
import { anyFile, soundPack } from './packs.ts';
import { checkPage } from './page-case.ts';
import { anyText, formsOf } from './texts.ts';
import { anyTree } from './trees.ts';

export const KINDS = ['pages', 'packs'] as const;
export type Kind = (typeof KINDS)[number];

/** Cases in a batch; each batch of pages has a pack of its own beside the bundled one. */
export const BATCH = 100;

/** Longest that one case may take, in milliseconds; the slowest seen takes a twentieth, on a busy machine too. */
const CASE_MS = 10_000;

/** How long a smaller case that fails too is looked for, in milliseconds. */
const SHRINK_MS = 10_000;

/** Characters of a failing case that are printed. */
const MOST_SHOWN = 20_000;

export interface BatchResult {
	readonly cases: number;
	/** Cases that came to something: pages with a mention, packs that were taken. */
	readonly telling: number;
	readonly slowestMs: number;
	/** What went wrong, with the smallest case that shows it. */
	readonly failure?: string;
}

/** @param onCase told before each case. */
export async function runBatch(
	kind: Kind,
	seed: number,
	cases: number,
	bundled: LoadedPack,
	onCase: () => void = () => {},
): Promise<BatchResult> {
	let run = 0;
	let telling = 0;
	let slowestMs = 0;
	let failedAt: number | undefined;
	const timed = async (work: () => boolean | Promise<boolean>) => {
		const began = performance.now();
		// What holds then is not said: it only ends the search for a smaller case.
		if (failedAt !== undefined && began - failedAt > SHRINK_MS) return;
		onCase();
		run++;
		try {
			if (await work()) telling++;
			const took = performance.now() - began;
			slowestMs = Math.max(slowestMs, took);
			if (took > CASE_MS) throw new Error(`it took ${Math.round(took)} ms`);
		} catch (error) {
			failedAt ??= performance.now();
			throw error;
		}
	};
	const failure = await (kind === 'pages' ? pages(seed, cases, bundled, timed) : packs(seed, cases, bundled, timed));
	return { cases: Math.min(run, cases), telling, slowestMs, ...(failure !== undefined && { failure }) };
}

type Timed = (work: () => boolean | Promise<boolean>) => Promise<void>;

function pages(seed: number, numRuns: number, bundled: LoadedPack, timed: Timed): Promise<string | undefined> {
	const pack = checkPack(soundPack(seeded(seed)));
	const knowledge = openPacks([bundled, { pack, gazetteer: Gazetteer.of(compileNames(pack)) }]);
	const text = anyText([...formsOf(bundled.pack), ...formsOf(pack)]);
	return failureOf(
		fc.asyncProperty(anyTree(text), (tree) => timed(() => checkPage(tree, knowledge) > 0)),
		{ seed, numRuns },
	);
}

function packs(seed: number, numRuns: number, bundled: LoadedPack, timed: Timed): Promise<string | undefined> {
	return failureOf(
		fc.asyncProperty(fc.noShrink(fc.nat()).map(anyFile), (file) => timed(() => checkFile(file, bundled))),
		{ seed, numRuns },
	);
}

async function failureOf<T>(property: fc.IAsyncProperty<T>, parameters: fc.Parameters<T>): Promise<string | undefined> {
	const details = await fc.check(property, parameters);
	if (!details.failed) return undefined;
	const { errorInstance, counterexample } = details;
	const error = errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance);
	return `${error}\nwith ${shown(counterexample)}`;
}

/** A case as it can be written down. */
function shown(counterexample: unknown): string {
	const [one] = counterexample as [unknown];
	const text = one instanceof Uint8Array ? new TextDecoder().decode(one) : JSON.stringify(one);
	return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)} … (${text.length} characters)` : text;
}
