import { useId, useState } from 'preact/hooks';
import { useWords } from '../words.ts';

/** Adds a site that is no outlet. */
export function AddSite({ onSite }: { onSite: (text: string) => void }) {
	const t = useWords();
	const id = useId();
	const [text, setText] = useState('');
	return (
		<form
			class="bs-setting"
			onSubmit={(event) => {
				event.preventDefault();
				onSite(text);
			}}
		>
			<label class="bs-legend" for={id}>
				{t('addSiteLabel')}
			</label>
			<p class="bs-muted" id={`${id}-hint`}>
				{t('addSiteHint')}
			</p>
			<div class="bs-inline">
				<input
					id={id}
					class="bs-text-input"
					inputMode="url"
					autocomplete="off"
					spellcheck={false}
					placeholder="example.com"
					aria-describedby={`${id}-hint`}
					value={text}
					onInput={({ currentTarget }) => setText(currentTarget.value)}
				/>
				<button type="submit" class="bs-button">
					{t('addSite')}
				</button>
			</div>
		</form>
	);
}
