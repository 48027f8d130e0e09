import { useRef } from 'preact/hooks';
import { useWords } from '../words.ts';
import { Section } from './section.tsx';

export interface KeepProps {
	onExport: () => void;
	onImport: (file: File) => void;
	onReset: () => void;
}

/** Settings as a file, and all of them back to normal. */
export function KeepSection({ onExport, onImport, onReset }: KeepProps) {
	const t = useWords();
	const file = useRef<HTMLInputElement>(null);
	return (
		<Section id="keep" title={t('keepTitle')}>
			<p class="bs-prose">{t('keepText')}</p>
			<div class="bs-inline">
				<button type="button" class="bs-button" onClick={onExport}>
					{t('export')}
				</button>
				<button type="button" class="bs-button" onClick={() => file.current?.click()}>
					{t('import')}
				</button>
				<button type="button" class="bs-button" onClick={onReset}>
					{t('reset')}
				</button>
			</div>
			<input
				ref={file}
				type="file"
				accept=".json,application/json"
				hidden
				aria-label={t('import')}
				onChange={({ currentTarget }) => {
					const [chosen] = currentTarget.files ?? [];
					if (chosen) onImport(chosen);
					// So that the same file, once mended, can be chosen again.
					currentTarget.value = '';
				}}
			/>
		</Section>
	);
}
