/**
 * Reads a page and keeps it marked: text in, marks out, again for what comes late, until the signal
 * aborts. Knows nothing of the extension: whoever starts it says how texts are annotated.
 */
import type { CardModel, EntityRef } from '../core/card/model.ts';
import type { PageSettings } from '../core/settings.ts';
import { aboutPage } from './about.ts';
import { type FoundMention, markFound } from './highlight/mark-found.ts';
import { liveRange, type Mark, Marks } from './highlight/marks.ts';
import { BATCH_BLOCKS, BATCH_TEXT, MOST_MENTIONS, MOST_TEXT, READING_COST, TEXT_COST } from './limits.ts';
import { Pacer } from './pacer.ts';
import { type LazyCards, lazyCards } from './pointer/lazy-cards.ts';
import { type ReadOptions, readBlocks, type TextBlock } from './text/blocks.ts';
import { measure } from './text/extent.ts';
import { type Changed, TextWatcher } from './watch/mutations.ts';
import { RevealWatcher } from './watch/reveals.ts';

/** Mentions found in one batch of texts, and the entities they name. */
export interface Found {
	readonly mentions: readonly FoundMention[];
	readonly entities: readonly EntityRef[];
}

export type Annotate = (blocks: readonly string[], context: Readonly<Record<string, number>>) => Promise<Found>;

export interface PageReader extends LazyCards {
	/** How often each entity is marked now. */
	counts(): Record<string, number>;
	/** Opens the card of the next mark, or of the one before, and moves the focus into it. @returns whether there is one. */
	step(by: 1 | -1): boolean;
	/** Whether only the first part of the page was read: it is longer than a limit. */
	isPartial(): boolean;
	/** Where in the page's text each entity's marks are, in document order: 0 is its beginning, 1 its end. */
	places(): Promise<Record<string, number[]>>;
	/** Scrolls to a mark of an entity: that of a number in document order, else the next, round and round. @returns whether there is one. */
	jump(entity: string, index?: number): boolean;
	/** Shows marks and cards in another way. */
	restyle(settings: PageSettings): void;
	/** Lights up the marks of an entity, or none. */
	point(entity: string | undefined): void;
	/** Settles when all text that was there at the start has been read. */
	readonly ready: Promise<void>;
}

/** What reading a page needs from outside. */
export interface ReaderHost {
	annotate: Annotate;
	/** The card of an entity, chosen for the page. */
	fetchCard(entity: string, context: Readonly<Record<string, number>>): Promise<CardModel | null | undefined>;
	/** Has the card's code come to the page. */
	loadCards(): Promise<void>;
	/** Has an entity marked nowhere any more, or again. */
	setHidden(entity: string, hidden: boolean): void;
	/** Shows an entity's card in the side panel. Absent where a page cannot open it. */
	openInPanel?: ((entity: string) => void) | undefined;
	/** Begins a note of the reader's own on an entity. */
	note(entity: string): void;
	/** Whether the extension that this script belongs to is still there. */
	isAlive(): boolean;
	/** The page's marks have changed. */
	onChange(): void;
	/** A reading has ended: what it cost, see `MOST_READ`. */
	onRead(cost: number): void;
	/** The element to read; the whole page unless given. */
	root?: Element | undefined;
}

/** Whether a text may hold a name. Letters by range: what Unicode says of each takes long to look up the first time. */
const LETTER = /[a-z\u00aa-\uffff]/i;

export function readPage(
	document: Document,
	{ annotate, fetchCard, setHidden, onChange, onRead, root, ...host }: ReaderHost,
	settings: PageSettings,
	signal: AbortSignal,
): PageReader {
	const marks = new Marks(document, settings, signal);
	const cards = new Map<string, CardModel>();
	const cardOf = (id: string) => cards.get(id);
	const follow = async (id: string) => {
		const card = cardOf(id) ?? (await fetchCard(id, counts()));
		if (card) cards.set(id, card);
		return card;
	};
	const cardSurface = lazyCards(
		document,
		marks,
		{
			...host,
			cardOf,
			follow,
			articleDate: () => aboutPage(document).published,
			setHidden: (entity, hidden) => {
				marks.setHidden(entity, hidden);
				setHidden(entity, hidden);
				onChange();
			},
		},
		settings,
		signal,
	);
	let queue: Promise<void> = Promise.resolve();
	/** Sections in readings before, so that no two readings share a section's number. */
	let sections = 0;
	/** The mark at which the reader stands who steps from one to the next. */
	let stood: Mark | undefined;
	let isCut = false;
	let lastJump: { entity: string; index: number } | undefined;

	const watcher = new TextWatcher((changed) => enqueue(changed), signal);
	const reveals = new RevealWatcher(document, (element) => watcher.readElement(element), signal);

	const counts = () => {
		const found: Record<string, number> = {};
		for (const { entity } of marks.present()) found[entity.id] = (found[entity.id] ?? 0) + 1;
		return found;
	};

	const options: ReadOptions = {
		onShadowRoot: (shadow) => {
			watcher.observe(shadow);
			marks.addRoot(shadow);
		},
		onLost: () => watcher.readAgain(),
		onCut: () => {
			isCut = true;
		},
	};

	/** Reads roots and marks them. What stood there is forgotten only when the new marks are known, so nothing flickers. */
	const read = async (roots: readonly Node[], clear: () => void) => {
		const pacer = new Pacer();
		let cleared = false;
		const flush = async (blocks: readonly TextBlock[]) => {
			const texts = blocks.map(({ text }) => text);
			const found = texts.length > 0 ? await annotate(texts, counts()) : undefined;
			if (signal.aborted) return;
			if (!cleared) clear();
			cleared = true;
			if (!found) return;
			// What is known of the page has grown, so other things may bear on it.
			cards.clear();
			pacer.begin();
			const remember = (element: Element) => reveals.remember(element);
			await markFound(marks, blocks, found.mentions, found.entities, pacer, signal, remember);
		};
		let batch: TextBlock[] = [];
		let size = 0;
		let cost = 0;
		const take = async () => {
			for (const root of roots) {
				for (const block of readBlocks(root, { ...options, section: sections })) {
					sections = block.section + 1;
					cost += block.text.length + TEXT_COST;
					if (LETTER.test(block.text)) {
						batch.push(block);
						size += block.text.length;
					}
					if (size >= BATCH_TEXT || batch.length >= BATCH_BLOCKS) {
						const hadMarks = marks.size > 0;
						await flush(batch);
						if (!hadMarks && marks.size > 0) await pacer.drawn();
						batch = [];
						size = 0;
					}
					if (pacer.isOver) await pacer.rest();
					if (signal.aborted) return;
					if (cost > MOST_TEXT) {
						isCut = true;
						return flush(batch);
					}
				}
			}
			await flush(batch);
		};
		await take().finally(() => onRead(cost + READING_COST));
	};

	const enqueue = (changed: Changed) => {
		queue = queue
			.then(async () => {
				if (signal.aborted) return;
				const roots = changed === 'all' ? new Set([root ?? document.body]) : changed;
				const before = marks.size;
				await read([...roots], () => marks.clear(roots));
				const same = roots.size === 0 && marks.size === before;
				if (!signal.aborted && !same) onChange();
			})
			.catch(() => {
				// The background stays away, as when the extension was updated: what is marked stays.
			});
		return queue;
	};

	// The document itself: a page may write itself anew, with another root.
	watcher.observe(root ?? document);
	const ready = enqueue('all');

	return {
		...cardSurface,
		counts,
		ready,
		restyle(next) {
			marks.restyle(next);
			cardSurface.restyle(next);
		},
		point: (entity) => marks.point(entity),
		step(by) {
			const all = marks.inOrder();
			const from = stood ? all.indexOf(stood) : -1;
			const next = from < 0 ? all.at(by > 0 ? nearestBelow(all) : -1) : all[(from + by + all.length) % all.length];
			if (!next) return false;
			stood = next;
			cardSurface.dismiss();
			scrollTo(liveRange(next), 'instant');
			cardSurface.open(next);
			return true;
		},
		isPartial: () => isCut || marks.size >= MOST_MENTIONS,
		async places() {
			const place = await measure(readBlocks(root ?? document.body));
			const found: Record<string, number[]> = {};
			for (const { entity, range } of marks.inOrder()) {
				const own = found[entity.id] ?? [];
				found[entity.id] = own;
				// Three digits are more than a strip has pixels, and keep the message short.
				own.push(Math.round(place(range.startContainer, range.startOffset) * 1000) / 1000);
			}
			return found;
		},
		jump(entity, wanted) {
			const own = marks.inOrder().filter((candidate) => candidate.entity.id === entity);
			if (own.length === 0) return false;
			const next = lastJump?.entity === entity ? lastJump.index + 1 : 0;
			const index = (wanted ?? next) % own.length;
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

/** Index of the first mark that is in view or below it, so that stepping begins where the reader is; else the first. */
function nearestBelow(marks: readonly Mark[]): number {
	return Math.max(
		0,
		marks.findIndex((mark) => liveRange(mark).getBoundingClientRect().top >= 0),
	);
}

function scrollTo(range: Range, behavior?: ScrollBehavior): void {
	const { startContainer } = range;
	const element = startContainer.nodeType === 1 ? (startContainer as Element) : startContainer.parentElement;
	const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
	element?.scrollIntoView({ block: 'center', behavior: behavior ?? (calm ? 'instant' : 'smooth') });
}
