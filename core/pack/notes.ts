/** The reader's own pack: notes on what other packs know, and entities of the reader's own. A pack in, a pack out. */
import { MAX_ALIAS_WORDS } from '../match/gazetteer.ts';
import { tokenize } from '../match/tokens.ts';
import { isHonest, withoutUnseen } from './honest-text.ts';
import { type Alias, type Entity, type EntityType, MAX_TEXT, PACK_VERSION, type Pack } from './schema.ts';

export const NOTES_ID = 'my-notes';

/** Longest name, in UTF-16 units. */
export const MAX_NAME = 120;

/**
 * What keeps a note from being made: nothing in it, a word of letters from two alphabets that look alike, a name that
 * cannot be looked for, or one of too many words.
 */
export type NoteFault = 'empty' | 'letters' | 'pattern' | 'long';

export class NoteError extends Error {
	readonly fault: NoteFault;

	constructor(fault: NoteFault) {
		super(fault);
		this.fault = fault;
	}
}

/** An entity that a note is on, as whatever pack has it. */
export type NoteSubject = Pick<Entity, 'id' | 'name' | 'type' | 'description'>;

export interface NewEntity {
	readonly name: string;
	readonly type: EntityType;
	/** One line on what it is. */
	readonly description: string;
	/** Further names. */
	readonly aliases: readonly string[];
}

/** @param title what the reader's language calls it. */
export function emptyNotes(title: string): Pack {
	return {
		format: 'backstory-pack',
		version: PACK_VERSION,
		id: NOTES_ID,
		title,
		description: '',
		language: 'en',
		sources: [],
		entities: [],
		statements: [],
		positions: [],
		events: [],
		disputes: [],
	};
}

/** Text as a pack may have it: one line, without angle brackets and signs that are not seen. @throws NoteError */
export function noteText(text: string, most = MAX_TEXT): string {
	const line = withoutUnseen(text.replace(/\s+/g, ' ')).replaceAll('<', '‹').replaceAll('>', '›').trim();
	if (line.length < 1) throw new NoteError('empty');
	if (!isHonest(line)) throw new NoteError('letters');
	return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}

/**
 * Adds a note on an entity, or changes one.
 * @param day on which it is written: YYYY-MM-DD. @param id of the note to change. @throws NoteError
 */
export function withNote(pack: Pack, subject: NoteSubject, text: string, day: string, id?: string): Pack {
	const source = `note-${day}`;
	const cite = [{ source }];
	const known = pack.entities.some((entity) => entity.id === subject.id);
	const { name, type, description } = subject;
	const stub: Entity = { id: subject.id, name, type, description, cite, roles: [], aliases: [], relations: [] };
	// The shortest text that a pack takes has three characters.
	const statement = {
		about: [subject.id],
		text: noteText(text).padEnd(3, '.'),
		kind: 'analysis' as const,
		when: day,
		cite,
	};
	const before = pack.statements.findIndex((other) => other.id === id);
	const statements =
		before < 0
			? [...pack.statements, { ...statement, id: freeId('n', pack.statements) }]
			: pack.statements.with(before, { ...statement, id: id as string });
	return tidy({
		...pack,
		sources: withSource(pack, day),
		entities: known ? pack.entities : [...pack.entities, stub],
		statements,
	});
}

/** Adds an entity of the reader's own, found by its names from now on. @throws NoteError */
export function withEntity(pack: Pack, entity: NewEntity, day: string): { pack: Pack; id: string } {
	const name = noteText(entity.name, MAX_NAME);
	const names = [
		...new Set([name, ...entity.aliases.filter((alias) => alias.trim()).map((alias) => noteText(alias, MAX_NAME))]),
	];
	if (names.some((text) => /[()|]/.test(text) || !/[\p{L}\p{N}]/u.test(text))) throw new NoteError('pattern');
	if (names.some((text) => tokenize(text).length > MAX_ALIAS_WORDS)) throw new NoteError('long');
	const id = freeId('my-', pack.entities);
	const added: Entity = {
		id,
		name,
		type: entity.type,
		description: noteText(entity.description || name).padEnd(3, '.'),
		cite: [{ source: `note-${day}` }],
		roles: [],
		aliases: names.map((text): Alias => ({ text, case: /\p{Lu}/u.test(text) ? 'capital' : 'any' })),
		relations: [],
	};
	return { pack: { ...pack, sources: withSource(pack, day), entities: [...pack.entities, added] }, id };
}

/** Puts back what a pack had and another has not: what was written meanwhile stays. */
export function withBack(pack: Pack, before: Pack, after: Pack): Pack {
	const isLost = (left: readonly { id: string }[]) => (item: { id: string }) => !left.some(({ id }) => id === item.id);
	const entities = before.entities.filter(isLost(after.entities)).filter(isLost(pack.entities));
	const sources = before.sources.filter(isLost(pack.sources));
	const back = { ...pack, sources: [...pack.sources, ...sources], entities: [...pack.entities, ...entities] };
	for (const note of before.statements.filter(isLost(after.statements)))
		back.statements = [...back.statements, { ...note, id: freeId('n', back.statements) }];
	return tidy(back);
}

export function withoutNote(pack: Pack, id: string): Pack {
	return tidy({ ...pack, statements: pack.statements.filter((statement) => statement.id !== id) });
}

/** An entity on which there are notes, or that is the reader's own, with its notes in the order of their making. */
export interface Noted extends NoteSubject {
	readonly own: boolean;
	readonly notes: readonly { readonly id: string; readonly text: string; readonly when: string }[];
}

export function notedEntities({ entities, statements }: Pack): Noted[] {
	return entities.map(({ id, name, type, description, aliases }) => ({
		id,
		name,
		type,
		description,
		own: aliases.length > 0,
		notes: statements
			.filter(({ about }) => about[0] === id)
			.map((note) => ({ id: note.id, text: note.text, when: note.when ?? '' })),
	}));
}

/** Takes away an entity of the reader's own, with the notes on it. */
export function withoutEntity(pack: Pack, id: string): Pack {
	return tidy({
		...pack,
		entities: pack.entities.filter((entity) => entity.id !== id),
		statements: pack.statements.filter(({ about }) => about[0] !== id),
	});
}

/** Leaves out the entities of other packs on which there is no note any more, and the days of which there is nothing. */
function tidy(pack: Pack): Pack {
	const noted = new Set(pack.statements.flatMap(({ about }) => about));
	const entities = pack.entities.filter(({ id, aliases }) => aliases.length > 0 || noted.has(id));
	const days = new Set([...entities, ...pack.statements].flatMap(({ cite }) => cite.map(({ source }) => source)));
	return { ...pack, entities, sources: pack.sources.filter(({ id }) => days.has(id)) };
}

function withSource({ sources, title }: Pack, day: string): Pack['sources'] {
	const id = `note-${day}`;
	if (sources.some((source) => source.id === id)) return sources;
	return [...sources, { id, title, published: day, kind: 'note', language: 'en', paragraphs: 0 }];
}

function freeId(stem: string, items: readonly { id: string }[]): string {
	const taken = new Set(items.map(({ id }) => id));
	for (let number = 1; ; number++) if (!taken.has(`${stem}${number}`)) return `${stem}${number}`;
}
