import { useRef, useState } from 'preact/hooks';
import { useWords } from '../words.ts';

export interface AddPackProps {
	/** The file that is being taken, and how much of that is done, from 0 to 1. */
	importing?: { readonly name: string; readonly share: number } | undefined;
	onPackFile: (file: File) => void;
	onPackCancel: () => void;
}

/** Where a pack's file is dropped or chosen; while it is taken, how far that is. */
export function AddPack({ importing, onPackFile, onPackCancel }: AddPackProps) {
	const t = useWords();
	const input = useRef<HTMLInputElement>(null);
	const [over, setOver] = useState(false);
	if (importing)
		return (
			<div class="bs-drop">
				<label class="bs-progress">
					{t('packImporting', importing.name)}
					<progress max={1} value={importing.share} />
				</label>
				<button type="button" class="bs-button" onClick={onPackCancel}>
					{t('cancel')}
				</button>
			</div>
		);
	const take = (files: FileList | null | undefined) => {
		const [file] = files ?? [];
		if (file) onPackFile(file);
	};
	return (
		<fieldset
			class="bs-drop"
			aria-label={t('packDrop')}
			data-over={over}
			onDragOver={(event) => {
				event.preventDefault();
				setOver(true);
			}}
			onDragLeave={() => setOver(false)}
			onDrop={(event) => {
				event.preventDefault();
				setOver(false);
				take(event.dataTransfer?.files);
			}}
		>
			<p>{t('packDrop')}</p>
			<button type="button" class="bs-button" onClick={() => input.current?.click()}>
				{t('packChoose')}
			</button>
			<input
				ref={input}
				type="file"
				accept=".json,application/json"
				hidden
				aria-label={t('packChoose')}
				onChange={({ currentTarget }) => {
					take(currentTarget.files);
					// So that the same file, once mended, can be chosen again.
					currentTarget.value = '';
				}}
			/>
		</fieldset>
	);
}
