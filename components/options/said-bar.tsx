import { useEffect, useRef } from 'preact/hooks';
import { IconButton } from '../icon-button.tsx';
import { CloseIcon } from '../icons.tsx';
import { useWords } from '../words.ts';
import type { Said } from './model.ts';

interface SaidBarProps {
	said?: Said | undefined;
	onUndo: () => void;
	onClose: () => void;
}

/** What was done, or why it was not, at the foot of the window; read aloud as it comes. */
export function SaidBar({ said, onUndo, onClose }: SaidBarProps) {
	const t = useWords();
	const root = useRef<HTMLDivElement>(null);
	// What the reader pressed may be gone with what it was about: then the keyboard goes on here.
	useEffect(() => {
		if (said && document.activeElement === document.body) root.current?.querySelector('button')?.focus();
	}, [said]);
	return (
		<div class="bs-said" role="status" ref={root}>
			{said && (
				<div>
					<p>{t(`said_${said.event}`, said.about ?? '')}</p>
					{said.before && (
						<button type="button" class="bs-text-button" onClick={onUndo}>
							{t('undo')}
						</button>
					)}
					<IconButton label={t('close')} onClick={onClose}>
						<CloseIcon />
					</IconButton>
				</div>
			)}
		</div>
	);
}
