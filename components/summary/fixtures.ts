/** Summaries of a page: a full one, a single mention, one with long names. */
import type { PageSummary } from '../../core/summary/model.ts';
import * as known from '../fixture-knowledge.ts';

export const fullSummary: PageSummary = {
	title: 'Zelenskyy says Ukraine is ready to sign minerals deal after Washington row',
	host: 'bbc.com',
	actors: [
		{ ...known.zelenskyy, count: 14, line: 'President of Ukraine' },
		{ ...known.trump, count: 11, line: 'President of the United States' },
		{ ...known.vance, count: 4, line: 'Vice President of the United States' },
		{ ...known.starmer, count: 3, line: 'Prime Minister of the United Kingdom' },
		{ ...known.nato, count: 2, line: 'Military alliance that Ukraine has sought to join' },
		{ ...known.hegseth, count: 1, line: 'US Secretary of Defense' },
	],
	issues: [
		{ ...known.mineralsDeal, count: 9, line: 'Proposed agreement on US access to Ukraine’s minerals' },
		{ ...known.guarantees, count: 6, line: 'What would keep Russia from attacking again after a peace deal' },
		{ ...known.peacekeepers, count: 2, line: 'Foreign troops that would watch over a ceasefire' },
		{ ...known.elections, count: 1, line: 'Whether Ukraine should vote before a peace deal' },
	],
	places: [
		{ id: 'ukraine', name: 'Ukraine', type: 'place', count: 22, line: 'At war since Russia’s invasion of 2022' },
		{ id: 'washington-dc', name: 'Washington', type: 'place', count: 3, line: 'Capital of the United States' },
	],
};

export const oneMention: PageSummary = {
	title: 'Markets: lithium prices slip for a third week',
	host: 'reuters.com',
	actors: [],
	issues: [],
	places: [{ id: 'ukraine', name: 'Ukraine', type: 'place', count: 1, line: 'At war since Russia’s invasion of 2022' }],
};

export const longSummary: PageSummary = {
	title:
		'Live: European leaders gather in London after the Oval Office quarrel as Kyiv waits to hear whether American intelligence and arms will flow again this week',
	host: 'international-edition.longnewspapername.co.uk',
	actors: [
		{
			id: 'office-of-the-president-of-ukraine',
			name: 'Interministerial Coordination Commission for Wiederaufbaufinanzierungsangelegenheiten',
			type: 'organisation',
			count: 1204,
			line: 'Parliamentary body for reconstruction, critical minerals and transatlantic affairs, as of 4 Mar 2025',
		},
		{ ...known.zelenskyy, count: 99 },
	],
	issues: [{ ...known.cyberStandDown, count: 1, line: 'Reported order to US Cyber Command, early March 2025' }],
	places: [],
};
