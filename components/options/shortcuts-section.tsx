import { useWords } from '../words.ts';
import type { Shortcut } from './model.ts';
import { Section } from './section.tsx';

export interface ShortcutsProps {
	shortcuts: readonly Shortcut[];
	/** Opens the browser's own page for them; extensions cannot set them freely. Missing where none can be opened. */
	onChangeShortcuts: (() => void) | undefined;
}

/** The keys that do something, and the way to change them. */
export function ShortcutsSection({ shortcuts, onChangeShortcuts }: ShortcutsProps) {
	const t = useWords();
	return (
		<Section id="shortcuts" title={t('shortcutsTitle')}>
			<table class="bs-shortcuts">
				<tbody>
					{shortcuts.map(({ name, text, keys }) => (
						<tr key={name}>
							<th scope="row">{text || t('commandOpenPopup')}</th>
							<td>{keys ? <kbd>{keys}</kbd> : <span class="bs-muted">{t('shortcutNone')}</span>}</td>
						</tr>
					))}
				</tbody>
			</table>
			<p class="bs-muted">{t('shortcutsHint')}</p>
			{onChangeShortcuts && (
				<button type="button" class="bs-button" onClick={onChangeShortcuts}>
					{t('shortcutsChange')}
				</button>
			)}
		</Section>
	);
}
