import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoteSubject } from '../../core/pack/notes.ts';
import { useWords } from '../words.ts';
import type { NoteRow } from './model.ts';

/** Longest note, in UTF-16 units: what a pack takes. */
const MOST = 240;

interface NoteFormProps {
	subject: NoteSubject;
	/** The note to change; absent for a new one. */
	note?: NoteRow | undefined;
	/** @returns whether it was kept: then the field is empty for the next. */
	onSave: (text: string) => Promise<boolean>;
}

/** A field for a note on an entity. */
export function NoteForm({ subject, note, onSave }: NoteFormProps) {
	const t = useWords();
	const [text, setText] = useState(note?.text ?? '');
	const field = useRef<HTMLTextAreaElement>(null);
	useEffect(() => field.current?.focus(), []);
	return (
		<form
			class="bs-note-form"
			onSubmit={(event) => {
				event.preventDefault();
				void onSave(text).then((kept) => kept && setText(''));
			}}
		>
			<label>
				<span class="bs-headline">{t('noteOn', subject.name)}</span>
				<span class="bs-muted" lang="en">
					{subject.description}
				</span>
				<textarea
					ref={field}
					class="bs-text-input"
					rows={4}
					maxLength={MOST}
					value={text}
					onInput={({ currentTarget }) => setText(currentTarget.value)}
				/>
			</label>
			<div class="bs-inline">
				<button type="submit" class="bs-button" disabled={!text.trim()}>
					{t('noteSave')}
				</button>
				<p class="bs-muted">{t('noteLeft', MOST - text.length)}</p>
			</div>
		</form>
	);
}
