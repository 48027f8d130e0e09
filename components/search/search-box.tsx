import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SearchResult } from '../../core/search/search.ts';
import { IconButton } from '../icon-button.tsx';
import { CloseIcon, SearchIcon } from '../icons.tsx';
import { useWords } from '../words.ts';
import { type Filter, Filters } from './filters.tsx';
import { Option } from './option.tsx';

export interface SearchBoxProps {
	query: string;
	/** Best first; undefined while the search is not ready. */
	results: readonly SearchResult[] | undefined;
	onQuery: (query: string) => void;
	/** What kind of results is shown. */
	filter: Filter;
	onFilter: (filter: Filter) => void;
	onOpen: (id: string) => void;
	autofocus?: boolean;
	/** True while something else is shown in the results' place. */
	collapsed?: boolean;
}

/** A combobox: type, walk the results with the arrow keys, open one with Enter; Escape clears. */
export function SearchBox(props: SearchBoxProps) {
	const { query, results, onQuery, filter, onFilter, onOpen, autofocus = false, collapsed = false } = props;
	const t = useWords();
	const id = useId();
	const input = useRef<HTMLInputElement>(null);
	/** What is chosen counts for the list that it was chosen from: with another one the choice is the first again. */
	const list = `${filter} ${query}`;
	const [chosenIn, setChosenIn] = useState({ list, index: 0 });
	const setActive = (index: number) => setChosenIn({ list, index });
	const asked = query.trim() !== '' && !collapsed;
	const shown = (asked && results) || [];
	const nothing = () => (filter === 'all' ? t('noResults', query.trim()) : t('noResultsHere', query.trim()));
	const current = Math.min(chosenIn.list === list ? chosenIn.index : 0, shown.length - 1);

	// At once: a later effect would take the focus back from whoever has pressed Tab meanwhile.
	useLayoutEffect(() => {
		if (!autofocus) return undefined;
		const focus = () => input.current?.focus();
		// Firefox takes the focus away again while it brings a popup to the screen.
		const focusAgain = () => document.activeElement === document.body && focus();
		focus();
		window.addEventListener('focus', focusAgain);
		return () => window.removeEventListener('focus', focusAgain);
	}, [autofocus]);

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

	/** From the chips the arrow keys lead back to the results, which are walked from the field. */
	const onFilterKey = (event: KeyboardEvent) => {
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			input.current?.focus();
			event.preventDefault();
		} else if (event.key === 'Escape') {
			clear();
			event.preventDefault();
		}
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
					<IconButton label={t('clear')} onClick={clear}>
						<CloseIcon />
					</IconButton>
				)}
			</div>
			{asked && <Filters filter={filter} onFilter={onFilter} onKeyDown={onFilterKey} />}
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
				{asked && results && (shown.length ? t('resultsCount', shown.length) : nothing())}
			</p>
		</div>
	);
}
