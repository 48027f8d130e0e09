import { useState } from 'preact/hooks';
import { useWords } from '../words.ts';

export interface TakeAwayProps {
	/** Copies the brief as Markdown. @returns whether the browser allowed it. */
	onCopy?: (() => Promise<boolean>) | undefined;
	onSave?: (() => void) | undefined;
	onPrint?: (() => void) | undefined;
}

/** What can be done with all that the panel shows: copy, save, print. */
export function TakeAway({ onCopy, onSave, onPrint }: TakeAwayProps) {
	const t = useWords();
	const [copied, setCopied] = useState<boolean>();
	const copy = async () => setCopied(await onCopy?.());
	return (
		<footer class="bs-take-away bs-screen-only">
			{onCopy && (
				<button type="button" class="bs-button" onClick={() => void copy()}>
					{t('copyMarkdown')}
				</button>
			)}
			{onSave && (
				<button type="button" class="bs-button" onClick={onSave}>
					{t('saveJsonLd')}
				</button>
			)}
			{onPrint && (
				<button type="button" class="bs-button" onClick={onPrint}>
					{t('print')}
				</button>
			)}
			<p class="bs-muted" role="status">
				{copied !== undefined && (copied ? t('copied') : t('notCopied'))}
			</p>
		</footer>
	);
}
