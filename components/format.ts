/** Dates as exact as they are known: 2025 | 2025-02 | 2025-02-12. */

const PRECISIONS: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
	4: { year: 'numeric' },
	7: { year: 'numeric', month: 'short' },
	10: { year: 'numeric', month: 'short', day: 'numeric' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs more than using it, and a card holds twenty dates. */
function formatOf(locale: string, length: number): Intl.DateTimeFormat {
	const key = locale + length;
	const known = formats.get(key);
	if (known) return known;
	const made = new Intl.DateTimeFormat(locale, { ...PRECISIONS[length], timeZone: 'UTC' });
	formats.set(key, made);
	return made;
}

/** `2025-02-12` as "12 Feb 2025", `2025-02` as "Feb 2025", `2025` as "2025". */
export function formatDate(date: string, locale: string): string {
	return formatOf(locale, date.length).format(new Date(date));
}

/** From and to as one span, as exact as the less exact of the two: "Feb–Mar 2025". */
export function formatPeriod(from: string, to: string, locale: string): string {
	const length = Math.min(from.length, to.length);
	return formatOf(locale, length).formatRange(new Date(from.slice(0, length)), new Date(to.slice(0, length)));
}

/** Milliseconds as seconds: "0.3 seconds". */
export function formatSeconds(milliseconds: number, locale: string): string {
	const format = new Intl.NumberFormat(locale, {
		style: 'unit',
		unit: 'second',
		unitDisplay: 'long',
		maximumFractionDigits: 1,
	});
	return format.format(milliseconds / 1000);
}

/** Names of languages or countries by their codes, as a list would write them: with a capital. */
export function namesOf(type: 'language' | 'region', locale: string): (code: string) => string {
	const names = new Intl.DisplayNames(locale, { type });
	return (code) => {
		const name = names.of(code) ?? code;
		return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
	};
}
