import type { NewEntity, Noted as NotedEntity, NoteSubject } from '../../core/pack/notes.ts';
import { formatDate } from '../format.ts';
import { useWords } from '../words.ts';
import { EntityForm } from './entity-form.tsx';
import type { NoteEvent, NoteRow, Writing } from './model.ts';
import { NoteForm } from './note-form.tsx';

export interface NotesProps {
	/** What is being written; nothing where the reader only looks. */
	writing?: Writing | undefined;
	/** All notes by what they are on; absent until they are known. */
	noted?: readonly NotedEntity[] | undefined;
	said?: NoteEvent | undefined;
	/** What was said can be undone. */
	onUndo?: (() => void) | undefined;
	onSaveNote: (text: string) => Promise<boolean>;
	onSaveEntity: (entity: NewEntity) => void;
	/** Begins a note, or the change of one. */
	onWrite: (on: NoteSubject, note?: NoteRow) => void;
	onNewEntity: () => void;
	onRemove: (note: string) => void;
	onRemoveEntity: (entity: string) => void;
}

/** The reader's own notes: a form, and below it all that was noted. */
export function NotesView(props: NotesProps) {
	const { writing, noted, said } = props;
	const t = useWords();
	return (
		<main class="bs-notes">
			<h1 class="bs-vh">{t('notesTitle')}</h1>
			{writing && 'on' in writing && (
				<NoteForm
					key={`${writing.on.id} ${writing.note?.id}`}
					subject={writing.on}
					note={writing.note}
					onSave={props.onSaveNote}
				/>
			)}
			{writing && 'name' in writing && (
				<EntityForm name={writing.name} type={writing.type} onSave={props.onSaveEntity} />
			)}
			<p class="bs-note-said" role="status">
				{said && t(`note_${said}`)}
				{said && props.onUndo && (
					<button type="button" class="bs-text-button" onClick={props.onUndo}>
						{t('undo')}
					</button>
				)}
			</p>
			<section aria-labelledby="all-notes">
				<h2 class="bs-headline" id="all-notes">
					{t('notesTitle')}
				</h2>
				<p class="bs-muted">{noted?.length ? t('notesStay') : t('notesNone')}</p>
				{noted?.map((entity) => (
					<Noted key={entity.id} entity={entity} {...props} />
				))}
				<button type="button" class="bs-text-button" onClick={props.onNewEntity}>
					{t('entityNew')}
				</button>
			</section>
		</main>
	);
}

function Noted({ entity, onWrite, onRemove, onRemoveEntity }: NotesProps & { entity: NotedEntity }) {
	const t = useWords();
	const { id, name, notes, own } = entity;
	const button = (text: string, label: string, onClick: () => void) => (
		<button type="button" class="bs-text-button" aria-label={`${text}: ${label}`} onClick={onClick}>
			{text}
		</button>
	);
	return (
		<article class="bs-noted" data-entity={id}>
			<h3 class="bs-legend">{name}</h3>
			<ul>
				{notes.map((note) => (
					<li key={note.id}>
						<p>{note.text}</p>
						<div class="bs-inline">
							<p class="bs-muted">{formatDate(note.when, t('locale'))}</p>
							{button(t('noteChange'), note.text, () => onWrite(entity, note))}
							{button(t('remove'), note.text, () => onRemove(note.id))}
						</div>
					</li>
				))}
			</ul>
			<div class="bs-inline">
				{button(t('noteAdd'), name, () => onWrite(entity))}
				{own && button(t('entityRemove'), name, () => onRemoveEntity(id))}
			</div>
		</article>
	);
}
