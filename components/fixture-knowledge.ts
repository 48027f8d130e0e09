/** Sources and entities that the fixtures share: facts of February and March 2025, in our own words. */
import type { CardSource, EntityRef } from '../core/card/model.ts';

export const airCover: CardSource = {
	id: 'air-cover',
	title: 'Report on US air cover for a peacekeeping force in return for minerals',
	titleIsOurs: true,
	published: '2025-02',
	kind: 'report',
};

export const armistice: CardSource = {
	id: 'armistice',
	title: 'Report on the armistice talks, three years after the invasion',
	titleIsOurs: true,
	publisher: 'WaL',
	published: '2025-02',
	kind: 'report',
};

export const wyatt: CardSource = {
	id: 'wyatt',
	title: 'A US backstop for European peacekeepers as protection of US citizens',
	titleIsOurs: true,
	author: 'Derrick Wyatt',
	published: '2025-03',
	kind: 'opinion',
};

export const weakSignals: CardSource = {
	id: 'weak-signals',
	title: 'Opinion on the Trump-Putin call and what Washington ruled out in advance',
	titleIsOurs: true,
	published: '2025-02',
	kind: 'opinion',
};

export const armsPause: CardSource = {
	id: 'arms-pause',
	title: 'Report on resuming US arms and intelligence if Kyiv signs the minerals deal',
	titleIsOurs: true,
	published: '2025-03',
	kind: 'report',
};

export const general: CardSource = {
	id: 'general',
	title: 'General knowledge added by the editors, not from the documents',
	titleIsOurs: true,
	published: '2025-03',
	kind: 'general',
};

const person = (id: string, name: string): EntityRef => ({ id, name, type: 'person' });
const topic = (id: string, name: string): EntityRef => ({ id, name, type: 'topic' });

export const hegseth = person('pete-hegseth', 'Pete Hegseth');
export const zelenskyy = person('volodymyr-zelenskyy', 'Volodymyr Zelenskyy');
export const trump = person('donald-trump', 'Donald Trump');
export const vance = person('jd-vance', 'JD Vance');
export const bessent = person('scott-bessent', 'Scott Bessent');
export const stefanishyna = person('olha-stefanishyna', 'Olha Stefanishyna');
export const starmer = person('keir-starmer', 'Keir Starmer');
export const nato: EntityRef = { id: 'nato', name: 'NATO', type: 'organisation' };
export const membership = topic('ukraine-nato-membership', 'Ukraine’s NATO membership');
export const peacekeepers = topic('peacekeeping-force', 'Peacekeeping force');
export const usTroops = topic('us-troops-in-ukraine', 'US troops in Ukraine');
export const guarantees = topic('security-guarantees', 'Security guarantees for Ukraine');
export const elections = topic('elections-in-ukraine', 'Elections in Ukraine');
export const cyberStandDown = topic('cyber-stand-down', 'Order to stop US cyber operations against Russia');
export const mineralsDeal: EntityRef = {
	id: 'us-ukraine-minerals-deal',
	name: 'US–Ukraine minerals deal',
	type: 'agreement',
};
export const rareEarths: EntityRef = { id: 'rare-earths', name: 'Rare earths', type: 'resource' };
