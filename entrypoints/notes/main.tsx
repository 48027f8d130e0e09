/** The reader's notes. Asked to, it begins one on an entity, or on whatever some words are. */
import { computed, signal } from '@preact/signals';
import { mount } from '../../components/mount.tsx';
import type { NoteEvent, Writing } from '../../components/notes/model.ts';
import { NotesView } from '../../components/notes/notes-view.tsx';
import {
	emptyNotes,
	type NewEntity,
	NoteError,
	notedEntities,
	withBack,
	withEntity,
	withNote,
	withoutEntity,
	withoutNote,
} from '../../core/pack/notes.ts';
import type { Pack } from '../../core/pack/schema.ts';
import { askedHere } from '../../platform/asked.ts';
import { knowledge } from '../../platform/knowledge.ts';
import { changeNotes, readNotes } from '../../platform/notes.ts';
import { today } from '../../platform/pack-store.ts';
import { browserWords } from '../../platform/words.ts';

const t = browserWords();
const notes = signal<Pack | undefined>(undefined);
const noted = computed(() => notes.value && notedEntities(notes.value));
const writing = signal<Writing | undefined>(undefined);
const said = signal<NoteEvent | undefined>(undefined);
/** The notes before and after the last was removed. */
const removed = signal<{ readonly before: Pack; readonly after: Pack } | undefined>(undefined);

/** @returns whether it was kept; if not, the reader is told why and what was typed stays. */
const change = async (how: (pack: Pack) => Pack, event: NoteEvent): Promise<boolean> => {
	removed.value = undefined;
	try {
		notes.value = await changeNotes(t('notesTitle'), how);
		said.value = event;
		return true;
	} catch (error) {
		said.value = error instanceof NoteError ? error.fault : 'no_room';
		return false;
	}
};

const remove = async (how: (pack: Pack) => Pack) => {
	const before = notes.value;
	writing.value = undefined;
	const done = await change(how, 'removed');
	const after = notes.value;
	if (done && before && after) removed.value = { before, after };
};

const saveNote = async (text: string): Promise<boolean> => {
	const now = writing.value;
	if (!now || !('on' in now)) return false;
	const kept = await change((pack) => withNote(pack, now.on, text, today(), now.note?.id), 'saved');
	// What was changed is done with; the field is for a new note.
	if (kept && now.note) writing.value = { on: now.on };
	return kept;
};

const saveEntity = async (entity: NewEntity) => {
	let id = '';
	const add = (pack: Pack) => {
		const added = withEntity(pack, entity, today());
		id = added.id;
		return added.pack;
	};
	if (!(await change(add, 'saved'))) return;
	const on = noted.value?.find((other) => other.id === id);
	writing.value = on && { on };
};

function Notes() {
	const undo = removed.value;
	return (
		<NotesView
			writing={writing.value}
			noted={noted.value}
			said={said.value}
			onUndo={undo && (() => void change((pack) => withBack(pack, undo.before, undo.after), 'saved'))}
			onSaveNote={saveNote}
			onSaveEntity={(entity) => void saveEntity(entity)}
			onWrite={(on, note) => {
				writing.value = { on, ...(note && { note }) };
			}}
			onNewEntity={() => {
				writing.value = { name: '', type: 'person' };
			}}
			onRemove={(id) => void remove((pack) => withoutNote(pack, id))}
			onRemoveEntity={(id) => void remove((pack) => withoutEntity(pack, id))}
		/>
	);
}

document.title = t('notesTitle');
mount(<Notes />, t);
window.addEventListener('hashchange', () => location.reload());
const asked = await askedHere();
const entity = (await knowledge()).entities.get(asked.get('entity') ?? '');
const text = asked.get('text');
if (entity) writing.value = { on: entity };
else if (text) writing.value = { name: text, type: 'person' };
notes.value = (await readNotes()) ?? emptyNotes(t('notesTitle'));
