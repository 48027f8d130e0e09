import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SearchResult } from '../../core/search/search.ts';
import { CloseIcon, SearchIcon } from '../icons.tsx';
import { useWords } from '../words.ts';
import { Option } from './option.tsx';

export interface SearchBoxProps {
	query: string;
	/** Best first. */
	results: readonly SearchResult[];
	onQuery: (query: string) => void;
	onOpen: (id: string) => void;
	autofocus?: boolean;
	/** True while something else is shown in the results' place. */
	collapsed?: boolean;
}

/** A combobox: type, walk the results with the arrow keys, open one with Enter; Escape clears. */
export function SearchBox({ query, results, onQuery, onOpen, autofocus = false, collapsed = false }: SearchBoxProps) {
	const t = useWords();
	const id = useId();
	const input = useRef<HTMLInputElement>(null);
	const [active, setActive] = useState(0);
	const asked = query.trim() !== '' && !collapsed;
	const shown = asked ? results : [];
	const current = Math.min(active, shown.length - 1);

	useEffect(() => {
		if (autofocus) input.current?.focus();
	}, [autofocus]);
	useEffect(() => setActive(0), [query]);

	const clear = () => {
		onQuery('');
		input.current?.focus();
	};

	const onKeyDown = (event: KeyboardEvent) => {
		if (event.isComposing) return;
		const chosen = shown[current];
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step && chosen) setActive((current + step + shown.length) % shown.length);
		else if (event.key === 'Enter' && chosen) onOpen(chosen.id);
		else if (event.key === 'Escape' && query) onQuery('');
		else return;
		event.preventDefault();
	};

	return (
		<div class="bs-search">
			<div class="bs-field">
				<SearchIcon />
				<input
					ref={input}
					class="bs-input"
					type="text"
					role="combobox"
					aria-label={t('searchLabel')}
					aria-autocomplete="list"
					aria-expanded={shown.length > 0}
					aria-controls={`${id}-list`}
					aria-activedescendant={shown.length > 0 ? `${id}-${current}` : undefined}
					autocomplete="off"
					spellcheck={false}
					placeholder={t('searchPlaceholder')}
					value={query}
					onInput={(event) => onQuery(event.currentTarget.value)}
					onKeyDown={onKeyDown}
				/>
				{query && (
					<button type="button" class="bs-icon-button" aria-label={t('clear')} title={t('clear')} onClick={clear}>
						<CloseIcon />
					</button>
				)}
			</div>
			<div class="bs-results" id={`${id}-list`} role="listbox" aria-label={t('searchResults')} hidden={!shown.length}>
				{shown.map((result, index) => (
					<Option
						key={result.id}
						id={`${id}-${index}`}
						result={result}
						active={index === current}
						onPoint={() => setActive(index)}
						onOpen={() => onOpen(result.id)}
					/>
				))}
			</div>
			<p class={asked && !shown.length ? 'bs-no-results' : 'bs-vh'} role="status">
				{asked && (shown.length ? t('resultsCount', shown.length) : t('noResults', query.trim()))}
			</p>
		</div>
	);
}
