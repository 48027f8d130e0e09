/** Reads `coverage.yaml`: what a look at the coverage of a pack may pass over, each with its reason. */
import * as v from 'valibot';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Problem, SeedFile } from './seed-files.ts';

const text = (message: string) => v.pipe(v.string(message), v.trim(), v.minLength(1, message));

const CoverageListSchema = v.strictObject({
	/** Lower-case words that stand for an issue: each place where one stands must be a mention. */
	issues: v.optional(v.array(text('an issue is a word')), []),
	ignore: v.optional(
		v.array(
			v.strictObject({
				text: text('“text” is what to pass over: words of a document, or a paragraph such as report#3'),
				why: text('“why” is empty: say why it may be passed over'),
			}),
		),
		[],
	),
});

export type CoverageList = v.InferOutput<typeof CoverageListSchema>;

export const EMPTY_LIST: CoverageList = { issues: [], ignore: [] };

const NO_MAPPING = 'the file is a mapping with the lists issues and ignore';

/** With any problem the list is empty, and all problems are told. */
export function readCoverageList(file: SeedFile): { list: CoverageList; problems: Problem[] } {
	const lines = new LineCounter();
	const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
	const problem = (at: number, message: string): Problem => ({
		file: file.name,
		line: lines.linePos(at).line,
		message,
	});
	if (document.errors.length > 0) {
		const problems = document.errors.map(({ pos, message }) => problem(pos[0], `not valid YAML: ${message}`));
		return { list: EMPTY_LIST, problems };
	}
	const content = document.toJS() ?? {};
	if (Array.isArray(content)) return { list: EMPTY_LIST, problems: [problem(0, NO_MAPPING)] };
	const result = v.safeParse(CoverageListSchema, content);
	if (result.success) return { list: result.output, problems: [] };
	return {
		list: EMPTY_LIST,
		problems: result.issues.map((issue) => {
			const path = (issue.path ?? []).map(({ key }) => key);
			return problem(placeOf(path), describe(path, issue));
		}),
	};

	/** Where the thing stands that a path leads to, or the nearest around it. */
	function placeOf(path: readonly unknown[]): number {
		for (let depth = path.length; depth > 0; depth--) {
			const node = document.getIn(path.slice(0, depth), true);
			if (isNode(node) && node.range) return node.range[0];
		}
		return 0;
	}
}

function describe(path: readonly unknown[], issue: v.BaseIssue<unknown>): string {
	if (issue.type !== 'strict_object') return issue.message;
	if (issue.expected === 'never') return `“${path.at(-1)}” is not a known key here`;
	if (issue.received === 'undefined') return `“${path.at(-1)}” is missing`;
	return path.length === 0 ? NO_MAPPING : 'write { text: …, why: … }';
}
