/** The pages of the corpus, each after a structure that is met on news sites, and what answers their requests. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Rolldown } from 'vite';

const FOLDER = path.resolve(import.meta.dirname, 'corpus');
const HOST = 'https://www.bbc.com';

/** What is in the frames of pages that have some. */
const FRAME = '<!doctype html><title>Frame</title><p>Vladimir Putin in a frame of this site</p>';

/** What a page may not do that says so. */
const POLICIES: Readonly<Record<string, string>> = {
	'strict-policy':
		"default-src 'none'; script-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
};

export interface CorpusPage {
	readonly name: string;
	readonly url: string;
	readonly body: string;
	readonly type: string;
	readonly headers: Readonly<Record<string, string>>;
	/** The structure that it has. */
	readonly imitates: string;
	/** The words that are marked on it, once it rests, in alphabetical order. */
	readonly marks: readonly string[];
	/** Whether cards open on it. */
	readonly hasCards: boolean;
}

export interface Answer {
	readonly body: string;
	readonly type?: string;
	readonly headers?: Readonly<Record<string, string>>;
}

/** All pages, in the order of their names. @throws when one does not say what it imitates. */
export function corpusPages(): CorpusPage[] {
	return readdirSync(FOLDER)
		.filter((file) => /\.x?html$/.test(file))
		.sort()
		.map((file) => {
			const body = readFileSync(path.join(FOLDER, file), 'utf8');
			const { name, ext } = path.parse(file);
			const [, imitates, marks, none] = /<!--\s*imitates: (.+)\nmarks:(.*)\n(cards: none.*\n)?-->/.exec(body) ?? [];
			if (!imitates || marks === undefined) throw new Error(`${file} does not say what it imitates`);
			const policy = POLICIES[name];
			return {
				name,
				url: `${HOST}/news/articles/${name}`,
				body,
				type: ext === '.xhtml' ? 'application/xhtml+xml' : 'text/html; charset=utf-8',
				headers: policy ? { 'content-security-policy': policy } : {},
				imitates,
				hasCards: !none,
				marks: marks
					.split('|')
					.map((mark) => mark.trim())
					.filter((mark) => mark !== ''),
			};
		});
}

/** What answers a page's requests: itself, its scripts, its frames. */
export function answersTo(
	page: Pick<CorpusPage, 'url' | 'body' | 'type' | 'headers'>,
	scripts: ReadonlyMap<string, string>,
) {
	return (address: string): Answer | undefined => {
		if (address === page.url) return page;
		if (address === `${HOST}/frame.html`) return { body: FRAME };
		const script = scripts.get(address.replace(`${HOST}/scripts/`, ''));
		return script === undefined ? undefined : { body: script, type: 'text/javascript' };
	};
}

/** The applications that pages run, each bundled with its framework, by file name. */
export async function corpusScripts(): Promise<Map<string, string>> {
	const folder = path.join(FOLDER, 'scripts');
	const scripts = new Map<string, string>();
	for (const file of readdirSync(folder)) {
		const { name } = path.parse(file);
		const output = (await build({
			configFile: false,
			logLevel: 'error',
			define: { 'process.env.NODE_ENV': '"development"' },
			build: {
				write: false,
				minify: false,
				lib: { entry: path.join(folder, file), formats: ['iife'], name: 'page' },
			},
		})) as Rolldown.RolldownOutput[];
		scripts.set(`${name}.js`, output[0]?.output[0].code ?? '');
	}
	return scripts;
}
