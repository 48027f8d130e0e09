/** The news sites on which Backstory may run, from `seeds/outlets.yaml`. */
import * as v from 'valibot';

const OutletSchema = v.strictObject({
	name: v.pipe(v.string(), v.minLength(1)),
	domain: v.pipe(v.string(), v.regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, 'a domain is bare and lower-case, such as bbc.com')),
	country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country is two capitals, such as GB')),
	language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'a language is an ISO 639 code, such as en')),
});

const OutletsSchema = v.strictObject({ outlets: v.pipe(v.array(OutletSchema), v.minLength(1)) });

export type Outlet = v.InferOutput<typeof OutletSchema>;

/** Checks a parsed outlets file. @throws Error that names the entry and what to do. */
export function parseOutlets(data: unknown): Outlet[] {
	const result = v.safeParse(OutletsSchema, data);
	if (!result.success) {
		const [issue] = result.issues;
		throw new Error(`outlets.yaml: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
	}
	const { outlets } = result.output;
	const twice = outlets.find(({ domain }, index) => outlets.findIndex((other) => other.domain === domain) !== index);
	if (twice) throw new Error(`outlets.yaml: ${twice.domain} is listed twice; remove one`);
	return outlets;
}

/** Match patterns for an outlet's domain and all below it. */
export function matchPatterns(outlets: readonly Outlet[]): string[] {
	return outlets.map(({ domain }) => `*://*.${domain}/*`);
}
