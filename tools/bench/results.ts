/** What the bench finds out, before anyone writes it down. */
import type { PackId } from './materials.ts';
import type { Figure, Result } from './stats.ts';

/** How much is done. A quick run shows that all works; its numbers mean little. */
export interface Effort {
	readonly quick: boolean;
	/** Rounds of reading texts and pages. */
	readonly rounds: number;
}

/** Told in a few words what is being done now. */
export type Say = (text: string) => void;

/** One way of finding names, with one pack. */
export interface MatcherRow {
	readonly pack: PackId;
	readonly matcher: MatcherName;
	/** Microseconds per 1,000 characters, warm. */
	readonly cost: Result;
	/** Milliseconds from what is stored, or from the list of names, to the first look-up, cold. */
	readonly open: Result;
	/** Bytes per alias, as the process weighs them. */
	readonly weighed: Result;
	/** Bytes per alias in typed arrays, counted. */
	readonly counted?: number;
	/** Names found in 10,000 characters. */
	readonly found?: number;
}

export const MATCHERS = [
	'matching',
	'annotating',
	'regexp',
	'aho-corasick',
	'page',
	'mark.js',
	'findAndReplaceDOMText',
] as const;
export type MatcherName = (typeof MATCHERS)[number];

/** Cost of the largest pack over that of the smallest, round by round. */
export interface Growth {
	readonly matcher: MatcherName;
	readonly from: number;
	readonly to: number;
	readonly ratio: Figure;
}

export interface MatcherResults {
	readonly rows: readonly MatcherRow[];
	/** Of the made-up packs. */
	readonly growth: readonly Growth[];
	/** Milliseconds that compiling each pack took; it happens once, when a pack is built. */
	readonly compiled: readonly { readonly pack: PackId; readonly ms: number }[];
	/** The bundled pack: written forms, and bytes of typed arrays that they are opened to. */
	readonly bundled: { readonly forms: number; readonly bytes: number };
	/** UTF-16 units of the text that is read again and again. */
	readonly characters: number;
	/** Most names that the package of real ones has. */
	readonly realNames: number;
}

/** An extension with one page in Chromium. Times are milliseconds on the page's main thread. */
export interface PageRow {
	readonly page: string;
	readonly extension: ExtensionName;
	/** In frames of the extension's scripts. */
	readonly own: Result;
	/** Those, and the browser's functions that they call. */
	readonly withCalls: Result;
	/** As `withCalls`, less the time in which the thread was ready but not running. */
	readonly onCpu: Result;
	/** Longest task in which one of its frames ran, whatever else the task did. */
	readonly longestTask: Result;
	/** Most that it did in one task, with what it called. */
	readonly longestShare: Result;
	/** Longest time without a pause in its frames and what they call. */
	readonly longestStretch: Result;
	/** Compiling its scripts, which is in no frame. */
	readonly compiling: Result;
	/** Garbage collected in the midst of its frames. */
	readonly collecting: Result;
	/** Names marked, where they can be counted. */
	readonly marks?: number;
}

export const EXTENSIONS = ['floor', 'bare marker', 'backstory', 'mark.js', 'findAndReplaceDOMText'] as const;
export type ExtensionName = (typeof EXTENSIONS)[number];

/** A step of an extension with one page in Firefox: milliseconds between two readings of the clock. */
export interface StepRow {
	readonly page: string;
	readonly extension: ExtensionName;
	readonly total: Result;
	/** Parts of ours. */
	readonly steps?: Readonly<Record<string, Figure>>;
}

/** Where our scripts spend their time on the main thread. */
export interface HotSpot {
	/** Function and the file it stands in. */
	readonly place: string;
	/** Milliseconds a page with the browser's functions that it calls, over the articles of usual length. */
	readonly ms: number;
	/** The same on 2 MB of text. */
	readonly huge: number;
}

export interface PageFacts {
	readonly name: string;
	readonly isArticle: boolean;
	readonly isHuge: boolean;
	/** UTF-16 units of all text nodes, and how many nodes. */
	readonly characters: number;
	readonly textNodes: number;
}

export interface PageResults {
	readonly pages: readonly PageFacts[];
	readonly chromium: readonly PageRow[];
	readonly firefox: readonly StepRow[];
	readonly hotSpots: readonly HotSpot[];
	/** How many names the peers are given. */
	readonly peerNames: number;
	readonly browsers: { readonly chromium: string; readonly firefox: string };
}

/** What a reader waits for, in milliseconds on the main thread. */
export interface SurfaceResults {
	readonly browser: string;
	/** All tasks of the page from coming to a name to its card painted, and the longest of them. */
	readonly firstCard: { readonly work: Figure; readonly longest: Figure };
	readonly laterCards: { readonly work: Figure; readonly longest: Figure };
	/** From the popup being asked for to its field being painted. */
	readonly popupReady: Figure;
	/** Longest task after that, in which a key would have to wait; 0 where none took 50 ms. */
	readonly popupBlocked: Figure;
	/** From a key to its results. */
	readonly keystroke: Figure;
}

/** A pack added by the reader. Times are in milliseconds. */
export interface AddedPackRow {
	/** Names. */
	readonly size: number;
	/** Of the file. */
	readonly bytes: number;
	/** From choosing the file to being told that it is added. */
	readonly added: number;
	/** From asking for an article to its first marks with the background stopped: without the pack, and with it. */
	readonly before: Figure;
	readonly starts: Figure;
}

export interface AddedPackResults {
	readonly browser: string;
	readonly rows: readonly AddedPackRow[];
}
