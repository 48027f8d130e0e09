/** The countries of the world, as far as the platform names them, and what their people are called. */

/** Countries that arm, host, mediate or merely report a war of others: their names say nothing of where it is. */
const BYSTANDERS = new Set(
	`US GB FR DE IT ES PL PT NL BE LU DK NO SE FI IS EE LV LT CZ SK HU AT CH IE SI HR BG RO GR MT TR CA AU CN AE SA QA GG
	MC AQ`.split(/\s+/),
);
/** Capitals, peoples and armed groups that news names in place of a country; the platform knows none of them. */
const ELSEWHERE = `tehran damascus beirut baghdad kabul jerusalem pyongyang seoul taipei caracas islamabad delhi khartoum
	kinshasa kigali baku yerevan tbilisi pristina belgrade sanaa tripoli manila nicosia sarajevo mogadishu juba
	lebanese palestinian palestinians congolese afghan afghans thai korean koreans filipino taiwanese kurdish kurds
	kosovan serbian cypriot gaza kurdistan hamas hezbollah houthi houthis taliban isis pkk m23 korea congo`;
/** Peoples of the pack’s places whose names are made otherwise. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
	france: ['french'],
	'united kingdom': ['british', 'english', 'scottish', 'welsh'],
	türkiye: ['turkish', 'turks'],
	poland: ['polish'],
};
const ENDINGS = ['n', 'an', 'ian', 'i', 'ese'];
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

let countries: ReadonlySet<string> | undefined;
let elsewhere: ReadonlySet<string> | undefined;

/** Whether the platform knows a country of that English name, given in lower case. */
export function isCountry(name: string): boolean {
	countries ??= new Set(regions().flatMap(([, name]) => forms(name)));
	return countries.has(name);
}

/** Whether a name, in lower case, puts a passage into a country that is no mere bystander of wars. */
export function isScene(name: string): boolean {
	elsewhere ??= new Set([...ELSEWHERE.split(/\s+/), ...scenes()]);
	return elsewhere.has(name);
}

let foreign: ReadonlySet<string> | undefined;

/** Whether a name, in lower case, is that of any country or of its people, but for those given. */
export function isForeign(name: string, but: ReadonlySet<string>): boolean {
	foreign ??= new Set(regions().flatMap(([, name]) => forms(name).flatMap((form) => [form, ...peopleOf(form)])));
	return foreign.has(name) && !but.has(name);
}

/** Countries whose parliament is called a congress. */
const WITH_A_CONGRESS = `argentina bolivia brazil chile colombia ecuador guatemala honduras india mexico nepal paraguay peru
	philippines spain uruguay venezuela`;
let congresses: ReadonlySet<string> | undefined;

/** Whether a name, in lower case, is that of a country with a congress, or of its people. */
export function hasCongress(name: string): boolean {
	congresses ??= new Set([
		...WITH_A_CONGRESS.split(/\s+/).flatMap((country) => [country, ...peopleOf(country)]),
		...'lima caracas bogota brasilia delhi santiago quito montevideo spanish filipino mexican'.split(' '),
		...['buenos aires', 'mexico city', 'la paz'],
	]);
	return congresses.has(name);
}

/** Names of all countries but the bystanders’, and of their people. A country has several codes, but one name. */
function scenes(): string[] {
	const names = (isBystander: boolean) =>
		regions().flatMap(([code, name]) => (BYSTANDERS.has(code) === isBystander ? forms(name) : []));
	const bystanders = new Set(names(true));
	return names(false).flatMap((name) => (bystanders.has(name) ? [] : [name, ...peopleOf(name)]));
}

/** What the people of a place may be called: “Iran” gives “iranian”, “Syria” “syrian”, and the rest are listed. */
export function peopleOf(place: string): readonly string[] {
	const irregular = IRREGULAR[place];
	if (irregular || place.includes(' ')) return irregular ?? [];
	const stem = place.replace(/e$|[aeiou]$/, '');
	const names = ENDINGS.flatMap((ending) => [place + ending, stem + ending]);
	return names.flatMap((name) => [name, `${name}s`]);
}

/** All regions with a two-letter code and an English name. */
function regions(): [code: string, name: string][] {
	const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
	return LETTERS.flatMap((a) =>
		LETTERS.flatMap((b): [string, string][] => {
			const name = names.of(a + b);
			return name ? [[a + b, name]] : [];
		}),
	);
}

/** A name in lower case; one with an addition also without it. */
function forms(name: string): string[] {
	return [name, ...name.split(/ - | \(|\)| & /)].filter((form) => form !== '').map((form) => form.toLowerCase());
}
