/**
 * Reads a page and keeps it marked: text in, marks out, again for what comes late, until the signal
 * aborts. Knows nothing of the extension: whoever starts it says how texts are annotated.
 */
import type { CardModel, EntityRef } from '../core/card/model.ts';
import type { CardHost } from './card/bridge.ts';
import { type FoundMention, markFound } from './highlight/mark-found.ts';
import { liveRange, Marks } from './highlight/marks.ts';
import { BATCH_TEXT, MOST_TEXT } from './limits.ts';
import { Pacer } from './pacer.ts';
import { type HoverCards, hoverCards } from './pointer/hover-cards.ts';
import { readBlocks, type TextBlock } from './text/blocks.ts';
import { readableBlockAround } from './text/skip.ts';
import { isVisible } from './text/visible.ts';
import { type Changed, outermost, TextWatcher } from './watch/mutations.ts';

/** Mentions found in one batch of texts, the entities they name, and the cards of those. */
export interface Found {
	readonly mentions: readonly FoundMention[];
	readonly entities: readonly EntityRef[];
	readonly cards: readonly CardModel[];
}

export type Annotate = (blocks: readonly string[], context: Readonly<Record<string, number>>) => Promise<Found>;

export interface PageReader extends HoverCards {
	/** How often each entity is marked now. */
	counts(): Record<string, number>;
	/** Scrolls to the next mark of an entity, round and round. @returns whether there is one. */
	jump(entity: string): boolean;
	/** Settles when all text that was there at the start has been read. */
	readonly ready: Promise<void>;
}

/** What reading a page needs from outside. */
export interface ReaderHost {
	annotate: Annotate;
	/** Text of a key of the message catalogue. */
	lookUp: CardHost['lookUp'];
	/** The page's marks have changed. */
	onChange(): void;
}

export function readPage(
	document: Document,
	{ annotate, lookUp, onChange }: ReaderHost,
	signal: AbortSignal,
): PageReader {
	const marks = new Marks(document, signal);
	const cards = new Map<string, CardModel>();
	const cardSurface = hoverCards(document, marks, { cardOf: (id) => cards.get(id), lookUp }, signal);
	let read = 0;
	let queue: Promise<void> = Promise.resolve();
	let lastJump: { entity: string; index: number } | undefined;

	const watcher = new TextWatcher((changed) => enqueue(changed), signal);

	const counts = () => {
		const found: Record<string, number> = {};
		for (const { entity } of marks.all()) found[entity.id] = (found[entity.id] ?? 0) + 1;
		return found;
	};

	const readAll = async (roots: readonly Node[]) => {
		const pacer = new Pacer();
		let batch: TextBlock[] = [];
		let size = 0;
		const flush = async () => {
			const blocks = batch;
			batch = [];
			size = 0;
			if (blocks.length === 0) return;
			const found = await annotate(
				blocks.map(({ text }) => text),
				counts(),
			);
			for (const card of found.cards) cards.set(card.id, card);
			pacer.begin();
			await markFound(marks, blocks, found.mentions, found.entities, pacer, signal);
		};
		const options = {
			isVisible,
			onShadowRoot: (shadow: ShadowRoot) => watcher.observe(shadow),
			onLost: () => watcher.readAgain(),
		};
		for (const root of roots) {
			for (const block of readBlocks(root, options)) {
				batch.push(block);
				size += block.text.length;
				read += block.text.length;
				if (size >= BATCH_TEXT) await flush();
				await pacer.rest();
				if (signal.aborted || read > MOST_TEXT) return;
			}
		}
		await flush();
	};

	const enqueue = (changed: Changed) => {
		queue = queue
			.then(async () => {
				if (signal.aborted) return;
				if (changed === 'all') read = 0;
				const roots = changed === 'all' ? [document.body] : blocksAround(changed);
				for (const root of roots) marks.clear(root);
				marks.clear();
				await readAll(roots);
				if (!signal.aborted) onChange();
			})
			.catch(() => {
				// The background went away in the middle, as when the extension is updated: what is marked stays.
			});
		return queue;
	};

	watcher.observe(document.body);
	const ready = enqueue('all');

	return {
		...cardSurface,
		counts,
		ready,
		jump(entity) {
			const own = marks.inOrder().filter((candidate) => candidate.entity.id === entity);
			if (own.length === 0) return false;
			const index = lastJump?.entity === entity ? (lastJump.index + 1) % own.length : 0;
			const target = own[index];
			if (!target) return false;
			lastJump = { entity, index };
			cardSurface.dismiss();
			scrollTo(liveRange(target));
			marks.light(target);
			return true;
		},
	};
}

/** The blocks that changed elements are in, each once: a name may reach beyond the element that changed. */
function blocksAround(changed: readonly Element[]): Element[] {
	const blocks = changed.filter((element) => element.isConnected).map(readableBlockAround);
	return outermost(blocks.filter((block) => block !== undefined));
}

function scrollTo(range: Range): void {
	const { startContainer } = range;
	const element = startContainer.nodeType === 1 ? (startContainer as Element) : startContainer.parentElement;
	const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
	element?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
}
