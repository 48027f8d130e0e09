/** English words that may stand with a capital and name nothing. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that begin a sentence without being a name. */
export const SENTENCE_OPENERS = set(`
	a about above according across after again against ago all almost alone along also although always am amid among an
	and another any anyone anything are around as aside asked at away back be because been before behind being below
	beside besides best between beyond both but by can could despite did do does doing down during each earlier either
	else even ever every everyone everything few finally first for former from further get give given go had half has
	have having he hence her here hers him his how however i if in indeed inside instead into is it its itself just last
	late later least less let like look made make many may maybe me meanwhile might more moreover most much must my near
	neither never new next no nobody none nor not nothing now of off on once one only or other others otherwise our out
	over own part per perhaps please rather recent reports said same say says second see seen several she should since so some
	someone something soon still such take than thanks that the their them then there therefore these they third this
	those though three through throughout thus till to today together told tomorrow too toward towards two under unless
	until up upon us very want was we well were what whatever when whenever where whereas whether which while who whom
	whose why will with within without would yeah yes yesterday yet you your
`);

/** Articles, days, months and forms of address. */
export const SET_ASIDE = set(`
	a an the
	monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
	january february march april may june july august september october november december
	jan feb mar apr jun jul aug sep sept oct nov dec
	i i’m i’ve i’ll i’d i'm i've i'll i'd mr mrs ms mx dr sir dame lord lady
`);

/** Words of offices: they stand before names, and name nobody alone. */
export const TITLES = set(`
	president presidents vice vice-president prime minister ministers deputy secretary secretaries chancellor premier
	envoy envoys ambassador adviser advisor advisers advisors governor senator senators congressman congresswoman
	representative speaker chairman chairwoman chair chief director commissioner commander general colonel captain mayor
	king queen prince princess pope professor leader spokesman spokeswoman spokesperson
`);

/** Words that say which office, and belong to the title beside them. */
export const OFFICES = set(`
	state defence defense treasury foreign interior finance national security special economy justice trade affairs
	under acting general press
`);
