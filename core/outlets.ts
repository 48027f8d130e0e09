/** The news sites on which Backstory may run, from `seeds/outlets.yaml`. */
import * as v from 'valibot';
import { isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { Problem, SeedFile } from './pack/seed-files.ts';
import { patternOf } from './sites.ts';

const text = (pattern: RegExp, message: string) => v.pipe(v.string(message), v.regex(pattern, message));

const OutletSchema = v.strictObject({
	name: text(/\S/, 'a name is a text of at least one letter'),
	domain: text(/^([a-z0-9-]+\.)+[a-z]{2,}$/, 'a domain is bare and lower-case, such as bbc.com'),
	country: text(/^[A-Z]{2}$/, 'a country is two capitals, such as GB'),
	language: text(/^[a-z]{2,3}$/, 'a language is an ISO 639 code, such as en'),
});

const KEYS = Object.keys(OutletSchema.entries).join(', ');
const NOT_A_LIST = '“outlets” must be a list: start each outlet with a dash';

const OutletsSchema = v.strictObject({
	outlets: v.pipe(v.array(OutletSchema, NOT_A_LIST), v.minLength(1, '“outlets” is empty: add at least one outlet')),
});

export type Outlet = v.InferOutput<typeof OutletSchema>;

/** Reads a list of outlets. With any problem there are no outlets, and all problems are listed. */
export function readOutlets({ name: file, text }: SeedFile): { outlets: Outlet[]; problems: Problem[] } {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const problems: Problem[] = document.errors.map(({ pos, message }) => ({
		file,
		line: lines.linePos(pos[0]).line,
		message: `not valid YAML: ${message}`,
	}));
	visit(document, {
		Alias: (_, { source, range }) => {
			const line = lines.linePos(range?.[0] ?? 0).line;
			problems.push({ file, line, message: `“*${source}” is read as a YAML alias; put the text in quotes` });
		},
	});
	if (problems.length > 0) return { outlets: [], problems };

	/** The line of what a path leads to, or of the nearest thing around it. */
	const lineOf = (path: readonly unknown[]): number => {
		for (let depth = path.length; depth > 0; depth--) {
			const node = document.getIn(path.slice(0, depth), true);
			if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
		}
		return 1;
	};
	const result = v.safeParse(OutletsSchema, document.toJS());
	if (!result.success) {
		for (const issue of result.issues) {
			const path = (issue.path ?? []).map(({ key }) => key);
			problems.push({ file, line: lineOf(path), message: describe(path, issue) });
		}
		return { outlets: [], problems };
	}
	const { outlets } = result.output;
	const seen = new Map<string, number>();
	for (const [index, { domain }] of outlets.entries()) {
		const first = seen.get(domain);
		const line = lineOf(['outlets', index, 'domain']);
		if (first === undefined) seen.set(domain, line);
		else problems.push({ file, line, message: `${domain} stands on line ${first} already; remove one` });
	}
	return { outlets: problems.length > 0 ? [] : outlets, problems };
}

function describe(path: readonly unknown[], issue: v.BaseIssue<unknown>): string {
	const inOutlet = path.length > 1;
	if (issue.type === 'strict_object' && path.length > 0) {
		const key = path.at(-1);
		if (issue.expected === 'never')
			return `“${key}” is not a known key here; ${inOutlet ? `an outlet has ${KEYS}` : 'the file has only outlets'}`;
		if (issue.received === 'undefined') return `“${key}” is missing; add it`;
		return `an outlet is a mapping with ${KEYS}`;
	}
	return issue.type === 'strict_object' ? 'the file is a mapping with one list, outlets' : issue.message;
}

/** Match patterns for an outlet's domain and all below it. */
export function matchPatterns(outlets: readonly Outlet[]): string[] {
	return outlets.map(({ domain }) => patternOf(domain));
}
