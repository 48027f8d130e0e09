/** Words that say something about the name next to them. All folded to lower case. */

/** Before a surname: an office, a form of address or a word of the language, not another first name. */
export const NOT_A_FIRST_NAME = new Set(
	`mr mrs ms miss dr sr mm señor sir lord lady dame prof professor president presidents vice premier prime minister chancellor
	secretary senator sen rep representative congressman congresswoman governor gov general gen lt lieutenant colonel
	col major sgt sergeant captain admiral ambassador envoy adviser advisor spokesman spokeswoman spokesperson chief
	director mayor chairman chair king queen prince princess pope former ex late foreign defense defence treasury state
	national security us uk eu russian ukrainian american british french turkish chinese european republican
	democrat democratic tory labour leader tsar boss deputy acting special candidate nominee incumbent tycoon
	billionaire pro anti the a an and or but nor so yet for of in on at by to from with without against between among
	over under about after before during since until as if when while where whether because although though than that
	which who whom whose what why how this these those both either neither each every all some no not only even just
	still also again now then here there is are was were be been being has have had do does did will would can could
	may might must shall should said says told asked calls called meets met sees saw hears heard tells wants urges
	blasts slams warns lets let make makes made give gives gave take takes took get gets got keep keeps show shows
	like unlike per via versus vs including despite given whatever whoever however meanwhile instead later earlier
	today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april
	june july august september october november december watch live analysis opinion exclusive breaking read more
	photo image video his her their its our my your once too amid around beyond inside outside near onto upon off out
	up down back away perhaps maybe ask indeed thus hence finally often sometimes never always soon suddenly nobody
	everyone everybody someone somebody anyone one two blame remember forget trust thank thanks please`.split(/\s+/),
);

/**
 * Before a surname, at the beginning of a sentence or of a heading: short titles, words for a ruler, and what
 * newspapers set before a headline. None of them is a name.
 */
export const NO_NAME = new Set(
	`pres sec secs messrs messr vp pm un ap afp tv dc gop secstate secdef potus veep team comrade dictator tyrant strongman
	warlord despot monsieur madame herr frau citizen world politics news sports business top fact fake behind unless
	everything nothing something anything everyone first last next angry furious lapdog puppet such plus did were whereas lest except besides nevertheless nonetheless afterwards afterward meantime
	reuters bloomberg stop`.split(/\s+/),
);

/** Behind a surname, with a capital: an office, a body or a time, not the rest of a name. */
export const AFTER_A_SURNAME = new Set(
	`white house administration cabinet justice department departments republican republicans democrat democrats treasury
	pentagon doctrine era presidency day effect rally state defense defence doj fbi gop government foreign minister
	secretary regime team tv transition campaign supporters tariffs tariff he she it they we i you world says vows
	interior commerce labor energy education health homeland supreme court inauguration derangement syndrome`.split(
		/\s+/,
	),
);

/** After a surname: makes it somebody else. */
export const SUFFIX = new Set(['jr', 'junior', 'sr', 'senior', 'ii', 'iii', 'iv']);

/** After a name: makes it a building, a firm, a place. */
export const OF_A_LONGER_NAME = new Set(
	`tower towers organization organisation foundation university college school hotel hotels plaza street avenue road
	boulevard county township airport bridge park center centre institute library museum hospital stadium arena
	corporation corp inc ltd group holdings industries club resort golf casino casinos island beach creek
	lake river mountain hills valley mills cereal cereals media winery vineyard shuttle castle coin sneakers bible steaks nft`.split(
		/\s+/,
	),
);

/** Relatives, one of each. */
const KIN = 'wife husband widow daughter son sister brother mother father niece nephew cousin'.split(' ');

/** Beside a name: somebody is named as a relative. */
export const RELATIVES: ReadonlySet<string> = new Set(KIN);

/** After a surname, often without a capital: those who bear it, or what they own. */
export const FAMILY_OR_FIRM = new Set([
	...KIN,
	...`family families sons daughters child children kid kids sibling siblings brothers sisters cousins heir heirs clan
	dynasty twins household company companies corporation business businesses firm firms hotel hotels property properties
	resort resorts casino casinos tower towers`.split(/\s+/),
]);

/** In front of a full name: trades that nobody of our people is in. */
export const ANOTHER_TRADE = new Set(
	`coach goalkeeper goalie quarterback linebacker cornerback pitcher catcher striker midfielder winger
	batsman bowler jockey referee umpire cyclist swimmer golfer sprinter guitarist drummer singer rapper pianist
	composer painter sculptor novelist poet playwright chef baker butcher farmer plumber electrician carpenter teacher
	headteacher nurse dentist surgeon pharmacist firefighter trooper sheriff constable detective coroner pastor
	bishop midwife librarian councillor cllr alderman machinist mechanic welder trucker roofer cashier accountant
	postman locksmith`.split(/\s+/),
);
