/**
 * Sites, as readers switch and add them: a host without `www.` stands for itself and all below it. Browsers know
 * them as match patterns.
 */

/** Every page of the web. */
export const EVERY_SITE = '*://*/*';

/** The name under which a site is switched: its host without `www.`. */
export function siteOf(host: string): string {
	return host.replace(/^www\./, '');
}

/** Whether a host is a site, or below it. */
export function covers(site: string, host: string): boolean {
	return host === site || host.endsWith(`.${site}`);
}

/** Whether pages of a host are not to be read. */
export function isOff(offSites: readonly string[], host: string): boolean {
	return offSites.some((site) => covers(site, siteOf(host)));
}

/** The sites that are off once a host is switched. Switched on, whatever kept it off is on too. */
export function switched(offSites: readonly string[], host: string, on: boolean): string[] {
	const site = siteOf(host);
	if (on) return offSites.filter((off) => !covers(off, site));
	return offSites.includes(site) ? [...offSites] : [...offSites, site].sort((a, b) => a.localeCompare(b, 'en'));
}

/** The site that a reader means by an address or a part of one; undefined where it is none on the web. */
export function siteFromText(text: string): string | undefined {
	const typed = text.trim();
	let host: string;
	try {
		host = new URL(/^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`).hostname;
	} catch {
		return undefined;
	}
	const site = siteOf(host);
	return /^([a-z0-9-]+\.)+[a-z][a-z0-9-]+$/.test(site) ? site : undefined;
}

/** The match pattern of a site and all below it, with http and https. */
export function patternOf(site: string): string {
	return `*://*.${site}/*`;
}

/** The site that a match pattern is for; undefined for every site, and for pages that are not on the web. */
export function siteOfPattern(pattern: string): string | undefined {
	const host = /^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1];
	return host && siteOf(host);
}

/** Whether a match pattern is of the whole web. */
export function isEverySite(pattern: string): boolean {
	return pattern === EVERY_SITE || pattern === '<all_urls>';
}

/** Whether match patterns that a browser grants let Backstory read a host. */
export function allows(granted: readonly string[], host: string): boolean {
	return granted.some((pattern) => {
		if (isEverySite(pattern)) return true;
		const site = siteOfPattern(pattern);
		return site !== undefined && covers(site, siteOf(host));
	});
}
