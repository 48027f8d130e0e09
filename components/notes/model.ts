/** What the notes page shows. */
import type { Noted, NoteFault, NoteSubject } from '../../core/pack/notes.ts';
import type { EntityType } from '../../core/pack/schema.ts';

export type NoteRow = Noted['notes'][number];

/** What the form is for: a note on an entity, or an entity that the packs do not know. */
export type Writing =
	| { readonly on: NoteSubject; readonly note?: NoteRow }
	| { readonly name: string; readonly type: EntityType };

/** Part in the catalogue's keys of what is said after something was done, or could not be. */
export type NoteEvent = 'saved' | 'removed' | 'no_room' | NoteFault;
