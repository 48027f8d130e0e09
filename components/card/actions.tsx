import { useState } from 'preact/hooks';
import type { CardModel } from '../../core/card/model.ts';
import { cardText } from '../../core/card/plain-text.ts';
import { IconButton } from '../icon-button.tsx';
import { CopyIcon, HideIcon, NoteIcon, PanelIcon, PinIcon, WikipediaIcon } from '../icons.tsx';
import { useWords } from '../words.ts';
import { sourceLabel } from './source-label.tsx';

export interface ActionProps {
	card: CardModel;
	/** Keeps the card open; absent where it cannot be, or already is. */
	onPin?: (() => void) | undefined;
	/** Opens the card in the side panel. */
	onPanel?: (() => void) | undefined;
	/** Begins a note of the reader's own. */
	onNote?: (() => void) | undefined;
	/** Has the entity marked nowhere any more. */
	onHide?: (() => void) | undefined;
}

/** What can be done with a card: a quiet row at its foot. */
export function Actions({ card, onPin, onPanel, onNote, onHide }: ActionProps) {
	const t = useWords();
	const [copied, setCopied] = useState(false);
	const copy = () => {
		const text = cardText(card, (source) => sourceLabel(source, t));
		void navigator.clipboard.writeText(text).then(
			() => setCopied(true),
			() => setCopied(false),
		);
	};
	const button = (label: string, icon: preact.VNode, onClick: (() => void) | undefined) =>
		onClick && (
			<IconButton label={label} onClick={onClick}>
				{icon}
			</IconButton>
		);
	return (
		<footer class="bs-actions">
			{button(t('pin'), <PinIcon />, onPin)}
			{button(t('openInPanel'), <PanelIcon />, onPanel)}
			{button(t('noteAdd'), <NoteIcon />, onNote)}
			{button(t('copyCard'), <CopyIcon />, copy)}
			{card.wikipedia && (
				<a
					class="bs-icon-button"
					href={`https://en.wikipedia.org/wiki/${encodeURIComponent(card.wikipedia.replaceAll(' ', '_'))}`}
					target="_blank"
					rel="noopener noreferrer"
					aria-label={t('wikipedia')}
					title={t('wikipedia')}
				>
					<WikipediaIcon />
				</a>
			)}
			{button(t('hideEntity', card.name), <HideIcon />, onHide)}
			<span class="bs-quiet" role="status">
				{copied && t('copied')}
			</span>
		</footer>
	);
}
