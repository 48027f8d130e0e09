import { useEffect, useRef } from 'preact/hooks';
import type { SearchResult } from '../../core/search/search.ts';
import { useWords } from '../words.ts';
import { Marked } from './marked.tsx';

interface OptionProps {
	id: string;
	result: SearchResult;
	active: boolean;
	onPoint: () => void;
	onOpen: () => void;
}

/** One search result. */
export function Option({ id, result, active, onPoint, onOpen }: OptionProps) {
	const t = useWords();
	const row = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (active) row.current?.scrollIntoView({ block: 'nearest' });
	}, [active]);
	return (
		<div
			ref={row}
			id={id}
			class="bs-option"
			role="option"
			tabIndex={-1}
			aria-selected={active}
			data-entity={result.id}
			onPointerMove={onPoint}
			onMouseDown={(event) => event.preventDefault()}
			onClick={onOpen}
		>
			<span class="bs-option-name" lang="en">
				<Marked text={result.name} ranges={result.nameRanges} />
			</span>
			<span class="bs-option-type">{t(`type_${result.type}`)}</span>
			<span class="bs-option-line" lang="en">
				{result.line}
			</span>
		</div>
	);
}
