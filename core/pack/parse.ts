/** Reads a pack that came from outside: a file, a store, another program. Nothing of it is trusted. */
import * as v from 'valibot';
import { Gazetteer, MAX_ALIAS_WORDS } from '../match/gazetteer.ts';
import { tokenize } from '../match/tokens.ts';
import { citationsOf } from './checks.ts';
import { withoutUnseen } from './honest-text.ts';
import { expandPattern, hasUnevenForms, ruledParts, wholePattern } from './patterns.ts';
import { PACK_VERSION, type Pack, PackSchema } from './schema.ts';

/** Largest file that a pack may be, in bytes. */
export const MOST_PACK_BYTES = 100_000_000;

/** Most written forms that the names of a pack may stand for. */
export const MOST_FORMS = 1_000_000;

/** Most characters that a refusal quotes from a pack. */
const MOST_OF_VERSION = 40;
const MOST_OF_PLACE = 100;
const MOST_OF_REASON = 200;

/** Names that every object of the language has; as keys of data they are there to deceive. */
const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'prototype'];

/** The text is not a usable pack; the message says why in one sentence. */
export class PackError extends Error {}

/** @throws PackError when the text is not JSON, not a pack, or a damaged one. */
export function parsePack(text: string): Pack {
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		throw new PackError('this is not a pack: the file is not JSON');
	}
	return checkPack(data);
}

/** @throws PackError when the data are not a pack, or a damaged one. */
export function checkPack(data: unknown): Pack {
	const version = (data as { version?: unknown } | null)?.version;
	if ((data as { format?: unknown } | null)?.format !== 'backstory-pack') {
		throw new PackError('this is not a pack: “format” must be backstory-pack');
	}
	if (version !== PACK_VERSION) {
		throw new PackError(`this pack has format version ${inWords(version)}; this program reads version ${PACK_VERSION}`);
	}
	const key = prototypeKey(data);
	if (key) throw new PackError(`this pack is damaged: it has a key “${key}”`);
	const result = v.safeParse(PackSchema, data, { abortEarly: true });
	if (!result.success) {
		const [issue] = result.issues;
		const place = cut(v.getDotPath(issue) ?? 'its top', MOST_OF_PLACE);
		throw new PackError(`this pack is damaged at ${place}: ${cut(issue.message, MOST_OF_REASON)}`);
	}
	const pack = result.output;
	const fault = twice(pack) ?? unknownId(pack) ?? aliasFault(pack);
	if (fault) throw new PackError(`this pack is damaged: ${fault}`);
	try {
		if (pack.gazetteer) Gazetteer.open(pack.gazetteer);
	} catch {
		throw new PackError('this pack is damaged: its gazetteer cannot be opened');
	}
	return pack;
}

/** What a pack has in place of a version. */
function inWords(version: unknown): string {
	return cut(JSON.stringify(version) ?? 'undefined', MOST_OF_VERSION);
}

/** Part of a sentence, fit to be read whatever the pack puts into it. */
function cut(text: string, most: number): string {
	const whole = text.length > most ? `${text.slice(0, most)}…` : text;
	return withoutUnseen(whole).replace(/\p{Surrogate}/gu, '\ufffd');
}

/** A schema passes over keys that every object has, so they are looked for before. */
function prototypeKey(data: unknown): string | undefined {
	const open: unknown[] = [data];
	for (let value = open.pop(); value !== undefined; value = open.pop()) {
		if (typeof value !== 'object' || value === null) continue;
		if (!Array.isArray(value)) {
			const key = PROTOTYPE_KEYS.find((name) => Object.hasOwn(value, name));
			if (key) return key;
		}
		for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) open.push(inner);
	}
	return undefined;
}

function twice(pack: Pack): string | undefined {
	for (const list of ['sources', 'entities', 'statements', 'events', 'disputes'] as const) {
		const ids = new Set<string>();
		for (const { id } of pack[list]) {
			if (ids.has(id)) return `two of its ${list} have the id “${id}”`;
			ids.add(id);
		}
	}
	return undefined;
}

/** A source, a paragraph or an entity that the pack speaks of and does not hold. */
function unknownId(pack: Pack): string | undefined {
	const sources = new Map(pack.sources.map((source) => [source.id, source]));
	for (const list of ['entities', 'statements', 'positions', 'events', 'disputes'] as const) {
		for (const item of pack[list]) {
			for (const { citation } of citationsOf(list, item)) {
				const source = sources.get(citation.source);
				if (!source) return notHeld(citation.source);
				if ((citation.paragraph ?? 0) > source.paragraphs)
					return `it cites paragraph ${citation.paragraph} of “${source.id}”, which has ${source.paragraphs}`;
			}
		}
	}
	const entities = new Set(pack.entities.map(({ id }) => id));
	const isKnown = (id: string | undefined) => id === undefined || entities.has(id);
	for (const id of idsIn(pack)) if (!isKnown(id)) return notHeld(id as string);
	return undefined;
}

function notHeld(id: string): string {
	return `it names “${id}” but does not hold it`;
}

function* idsIn(pack: Pack): Generator<string | undefined> {
	for (const { side, roles, relations, aliases } of pack.entities) {
		yield side;
		for (const { organisation } of roles) yield organisation;
		for (const { to } of relations) yield to;
		for (const { needs } of aliases) yield* needs ?? [];
	}
	for (const { actor, issue } of pack.positions) yield* [actor, issue];
	for (const { about, by } of pack.statements) {
		yield* about;
		if (typeof by === 'string' && by !== 'author') yield by;
	}
	for (const { who } of pack.events) yield* who;
	for (const { about } of pack.disputes) yield* about;
}

/** What would keep the names from being compiled. */
function aliasFault(pack: Pack): string | undefined {
	let forms = 0;
	for (const { id, aliases } of pack.entities) {
		for (const alias of aliases) {
			let written: readonly string[];
			try {
				written = [...expandPattern(wholePattern(alias)), ...(alias.not ?? [])];
				// Where the alias is in what was found is told by the number of words.
				const parts = ruledParts(alias).map(({ part }) => part);
				const uneven = parts.find(hasUnevenForms);
				if (uneven !== undefined)
					return `an alias of “${id}” has “${uneven}” beside other words, whose forms have different numbers of words`;
				written = [...written, ...parts.map((part) => expandPattern(part)[0] ?? '')];
			} catch (error) {
				return `an alias of “${id}” is no pattern: ${(error as Error).message}`;
			}
			forms += written.length;
			if (forms > MOST_FORMS) return `it has more than ${MOST_FORMS.toLocaleString('en')} names`;
			for (const text of written) {
				const { length } = tokenize(text);
				if (length === 0 || length > MAX_ALIAS_WORDS)
					return `the alias “${text.slice(0, 80)}” of “${id}” has ${length} words, and may have 1 to ${MAX_ALIAS_WORDS}`;
			}
		}
	}
	return undefined;
}
