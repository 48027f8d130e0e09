/** What the project says of itself leads somewhere, and its forms can be read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const FOLDERS = ['.', '.github', 'docs', 'docs/decisions', 'store', 'examples/harbour-accord'];
const documents = FOLDERS.flatMap((folder) =>
	readdirSync(folder)
		.filter((name) => name.endsWith('.md'))
		.map((name) => path.posix.join(folder, name)),
);

/** As GitHub makes the anchor of a heading. */
const anchorOf = (heading: string) =>
	heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N} _-]/gu, '')
		.replaceAll(' ', '-');

function anchorsIn(file: string): Set<string> {
	return new Set([...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading ?? '')));
}

describe('the documents', () => {
	it.each(documents)('%s has no link that leads nowhere', (file) => {
		const text = readFileSync(file, 'utf8').replace(/^```[\s\S]*?^```/gm, '');
		const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
		const dead = links.filter((link) => {
			if (/^(https?:|mailto:)/.test(link)) return false;
			const [target, anchor] = link.split('#');
			const linked = target ? path.join(path.dirname(file), target) : file;
			return !existsSync(linked) || (anchor !== undefined && !anchorsIn(linked).has(anchor));
		});
		expect(dead).toEqual([]);
	});

	it('name the npm scripts that there are', () => {
		const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
		const named = documents.flatMap((file) =>
			[...readFileSync(file, 'utf8').matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, script]) => script),
		);
		expect(named.length).toBeGreaterThan(20);
		expect(named.filter((script) => !(String(script) in scripts))).toEqual([]);
	});
});

describe('GitHub’s files', () => {
	const read = (file: string) => parse(readFileSync(file, 'utf8'));

	it('run in CI what anybody runs', () => {
		const { jobs } = read('.github/workflows/ci.yml');
		const runs = Object.values<{ steps: { run?: string }[] }>(jobs).flatMap(({ steps }) => steps.map(({ run }) => run));
		expect(runs).toContain('bash .ci/run');
	});

	it.each(readdirSync('.github/ISSUE_TEMPLATE').filter((name) => name !== 'config.yml'))('%s is a form', (name) => {
		const { name: title, description, body } = read(`.github/ISSUE_TEMPLATE/${name}`);
		expect(title && description).toBeTruthy();
		const ids = body.map(({ id }: { id: string }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { type, attributes } of body) {
			expect(['textarea', 'input', 'dropdown', 'checkboxes']).toContain(type);
			expect(attributes.label).toMatch(/\w/);
			if (type === 'dropdown' || type === 'checkboxes') expect(attributes.options.length).toBeGreaterThan(0);
		}
	});
});
