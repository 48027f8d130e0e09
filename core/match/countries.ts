/** The countries that the platform knows by name. */

let countries: Set<string> | undefined;

/** Whether the platform knows a country of that English name, given in lower case. */
export function isCountry(name: string): boolean {
	countries ??= new Set(countryNames());
	return countries.has(name);
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** English names of all regions with a two-letter code; those with an addition also without it. */
function countryNames(): string[] {
	const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
	return LETTERS.flatMap((a) => LETTERS.map((b) => names.of(a + b) ?? ''))
		.flatMap((name) => [name, ...name.split(/ - | \(|\)| & /)])
		.filter((name) => name !== '')
		.map((name) => name.toLowerCase());
}
