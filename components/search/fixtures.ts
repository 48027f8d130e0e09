/** Searches: misspelt names, a long list, nothing found. */

import type { EntityRef } from '../../core/card/model.ts';
import type { SearchResult } from '../../core/search/search.ts';
import * as known from '../fixture-knowledge.ts';
import type { Filter } from './filters.tsx';

export interface Search {
	readonly query: string;
	readonly filter?: Filter;
	readonly results: readonly SearchResult[];
}

export const misspelt: Search = {
	query: 'zelenski',
	results: [
		{ ...known.zelenskyy, line: 'President of Ukraine', nameRanges: [[10, 17]] },
		{
			id: 'zelenskyy-legitimacy',
			name: 'Zelenskyy’s legitimacy as president',
			type: 'topic',
			line: 'Russia says his term ended in 2024; abroad he is recognised as president under martial law',
			nameRanges: [[0, 7]],
		},
		{
			id: 'zelenskyy-letter-2025',
			name: 'Zelenskyy’s letter to Trump',
			type: 'event',
			line: 'Letter that Trump quoted to Congress in March 2025',
			nameRanges: [[0, 7]],
		},
	],
};

export const rareEarth: Search = {
	query: 'rare erth',
	results: [
		{
			...known.rareEarths,
			line: 'Metals for magnets, electronics and arms; Ukraine’s are at the heart of the minerals deal',
			nameRanges: [
				[0, 4],
				[5, 10],
			],
		},
		{ ...known.mineralsDeal, line: 'Proposed agreement on US access to Ukraine’s minerals' },
		{ ...known.bessent, line: 'US Treasury Secretary' },
		{ ...known.stefanishyna, line: 'Deputy Prime Minister of Ukraine' },
		{ ...known.guarantees, line: 'What would keep Russia from attacking again after a peace deal' },
		{ ...known.cyberStandDown, line: 'Reported order to US Cyber Command, early March 2025' },
		{ ...known.trump, line: 'President of the United States' },
		{ ...known.elections, line: 'Whether Ukraine should vote before a peace deal' },
	],
};

export const filtered: Search = {
	...misspelt,
	filter: 'issues',
	results: misspelt.results.filter(({ type }) => type === 'topic'),
};

export const noneOfAKind: Search = { query: 'zelenski', filter: 'places', results: [] };

export const fewRecent: readonly EntityRef[] = [known.zelenskyy, known.rareEarths];

export const manyRecent: readonly EntityRef[] = [
	known.zelenskyy,
	known.cyberStandDown,
	known.rareEarths,
	known.membership,
	known.bessent,
	known.mineralsDeal,
	known.nato,
	known.usTroops,
];

export const nothingFound: Search = { query: 'asparagus', results: [] };
