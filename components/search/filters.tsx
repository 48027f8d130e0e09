import type { EntityType } from '../../core/pack/schema.ts';
import { useWords } from '../words.ts';

/** Kinds of results, as readers tell them apart, and the types of entities in each; all types where none is named. */
const FILTERS = {
	all: [],
	people: ['person'],
	organisations: ['organisation'],
	places: ['place'],
	issues: ['topic', 'agreement', 'resource'],
	events: ['event'],
} as const satisfies Readonly<Record<string, readonly EntityType[]>>;

export type Filter = keyof typeof FILTERS;

/** The types of entities that a filter lets through; empty where it lets through all. */
export const typesOf = (filter: Filter): readonly EntityType[] => FILTERS[filter];

interface FiltersProps {
	filter: Filter;
	onFilter: (filter: Filter) => void;
	onKeyDown: (event: KeyboardEvent) => void;
}

/** One chip for each kind of results. A click leaves the cursor in the search field. */
export function Filters({ filter, onFilter, onKeyDown }: FiltersProps) {
	const t = useWords();
	return (
		<fieldset class="bs-filters" aria-label={t('filters')}>
			{(Object.keys(FILTERS) as Filter[]).map((one) => (
				<button
					key={one}
					type="button"
					class="bs-filter"
					aria-pressed={one === filter}
					onMouseDown={(event) => event.preventDefault()}
					onClick={() => onFilter(one)}
					onKeyDown={onKeyDown}
				>
					{t(`filter_${one}`)}
				</button>
			))}
		</fieldset>
	);
}
