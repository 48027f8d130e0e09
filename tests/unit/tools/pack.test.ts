/** The contract of `npm run pack`. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { parsePack } from '../../../core/pack/parse.ts';
import { runTool, statusBefore, TOOL_MS } from '../support/run-tool.ts';
import { entity, HEAD, packOf } from '../support/seeds.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

vi.setConfig({ testTimeout: TOOL_MS });

const write = temporaryFolder();
const ENTITIES = `entities:\n${entity('one', 'person', 'One')}`;
const seeds = path.dirname(write('seeds/pack.yaml', HEAD));
write('seeds/entities/people.yaml', ENTITIES);
write('seeds/outlets.yaml', 'outlets: []');
write('seeds/coverage.yaml', 'ignore: []');

describe('pack', () => {
	it('--json prints the bundled pack', () => {
		const { code, out, err } = runTool('pack', ['--json']);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(parsePack(out).entities.length).toBeGreaterThan(25);
	});

	it('build compiles a folder and all below it, check finds it valid', () => {
		const file = path.join(seeds, 'built.json');
		const built = runTool('pack', ['build', seeds, '-o', file]);
		expect(built).toMatchObject({ code: 0, out: '' });
		expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(packOf(ENTITIES));
		const checked = runTool('pack', ['check', file]);
		expect(checked).toMatchObject({ code: 0, err: '' });
		expect(checked.out).toBe(`${file}: 1 entities, 0 statements, 0 positions, 0 events, 0 disputes; valid\n`);
	});

	it('check takes a folder of YAML too', () => {
		const checked = runTool('pack', ['check', seeds]);
		expect(checked).toMatchObject({ code: 0, err: '' });
		expect(checked.out).toBe(`${seeds}: 1 entities, 0 statements, 0 positions, 0 events, 0 disputes; valid\n`);
		const folder = path.dirname(write('wrong/pack.yaml', HEAD.replace('"2025-02-14"', '"2025-02-30"')));
		const wrong = runTool('pack', ['check', folder]);
		expect(wrong).toMatchObject({ code: 2, out: '' });
		expect(wrong.err).toContain('pack.yaml:4: report: published: there is no such day: 2025-02-30');
	});

	it('takes paths as seen from where npm was called', () => {
		const folder = path.dirname(seeds);
		const [name, file] = [path.basename(seeds), path.join('seeds', 'here.json')];
		const built = runTool('pack', ['build', name, '-o', file], '', folder);
		expect(built).toMatchObject({ code: 0, err: expect.stringContaining(`${file}: 1 entities`) });
		expect(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))).toEqual(packOf(ENTITIES));
		const bundled = runTool('pack', ['--json'], '', folder);
		expect(bundled).toEqual(runTool('pack', ['--json']));
		expect(bundled).toMatchObject({ code: 0, err: '' });
	});

	it.skipIf(process.platform === 'win32')('ends quietly when nobody reads on', () => {
		expect(statusBefore('head -c 1', 'pack', '--json')).toBe('0\n');
	});

	it('verify holds a folder against its documents, known by their fingerprints', () => {
		const text = 'First words.\nSecond words.\n';
		const documents = path.dirname(write('documents/any-name.txt', text));
		const folder = path.dirname(write('verified/pack.yaml', HEAD.replace(/sources:[\s\S]*/, '')));
		const fingerprint = createHash('sha256').update(text).digest('hex');
		write(
			'verified/sources.yaml',
			`sources:\n  - { id: doc, title: A document, published: "2025", kind: report, language: en, paragraphs: 2, fingerprint: ${fingerprint} }\n`,
		);
		const cite = (quote: string) =>
			write(
				'verified/all.yaml',
				`entities:\n  - { id: one, type: person, name: One, description: For tests., aliases: [One], cite: 'doc#2 "${quote}"' }\n`,
			);

		cite('second words');
		expect(runTool('pack', ['verify', folder, '--sources', documents])).toMatchObject({ code: 0, err: '' });
		const file = cite('first words');
		const wrong = runTool('pack', ['verify', folder, '--sources', documents]);
		expect(wrong).toMatchObject({ code: 2, out: '' });
		expect(wrong.err).toContain(`${path.relative(process.cwd(), file)}:2: one: “first words” does not stand in doc#2`);
	});
});

describe('pack coverage', () => {
	const text = 'Then One met Pike.\nIt rained all day long.\n';
	const documents = path.dirname(write('covered/documents/any-name.txt', text));
	const folder = path.dirname(write('covered/seeds/pack.yaml', HEAD.replace(/sources:[\s\S]*/, '')));
	const fingerprint = createHash('sha256').update(text).digest('hex');
	write(
		'covered/seeds/all.yaml',
		`sources:
  - { id: doc, title: A document, published: "2025", kind: report, language: en, paragraphs: 2, fingerprint: ${fingerprint} }
entities:
  - { id: one, type: place, name: One, description: For tests., aliases: [One], cite: doc#1 }
`,
	);
	const run = (...more: string[]) => runTool('pack', ['coverage', folder, '--sources', documents, ...more]);
	const list = (yaml: string) => write('covered/seeds/coverage.yaml', yaml);

	it('ends with code 1 on what is neither covered nor passed over, and with 0 without', () => {
		list('');
		const { code, out, err } = run();
		expect({ code, err }).toEqual({ code: 1, err: '' });
		expect(out).toContain('  #2   0: nothing cites it\n  name “Pike” in #1: no alias reaches it\n');
		expect(out).toContain('  doc: 1 of 2 paragraphs cited, 1 name, issue or entity unreached, 2 faults\n');
		list('ignore: [{ text: Pike, why: a fish }, { text: "doc#2", why: the weather }]');
		expect(run()).toMatchObject({ code: 0, out: expect.stringMatching(/\nall covered\n$/), err: '' });
	});

	it('--json prints the same as JSON, with the same exit code', () => {
		list('ignore: [{ text: Pike, why: a fish }]');
		const { code, out } = run('--json');
		expect(code).toBe(1);
		expect(JSON.parse(out)).toMatchObject({
			faults: 1,
			unused: [],
			documents: [{ id: 'doc', title: 'A document', names: [{ text: 'Pike', paragraphs: [1], ignored: 'a fish' }] }],
		});
	});

	it('fails with code 2 when a document is missing or its list is not in order', () => {
		const file = list('ignore: [{ text: Pike }]');
		expect(run()).toMatchObject({ code: 2, out: '' });
		expect(run().err).toContain(`${path.relative(process.cwd(), file)}:1: “why” is missing`);
		list('');
		const missing = runTool('pack', ['coverage', folder, '--sources', folder]);
		expect(missing).toEqual({
			code: 2,
			out: '',
			err: `pack: ${folder} has no document with the fingerprint of doc\n`,
		});
	});
});

describe('pack export --json-ld', () => {
	it('prints a folder or a compiled pack alike, or writes it to a file', () => {
		const built = write('exported/pack.json', JSON.stringify(packOf(ENTITIES)));
		const printed = runTool('pack', ['export', '--json-ld', seeds]);
		expect(printed).toMatchObject({ code: 0, err: '' });
		expect(JSON.parse(printed.out)).toMatchObject({ '@context': 'https://schema.org' });
		expect(printed.out).toContain('"urn:backstory:small:entity:one"');
		expect(runTool('pack', ['export', '--json-ld', built])).toEqual(printed);
		const file = write('exported/pack.jsonld', '');
		expect(runTool('pack', ['export', '--json-ld', '-o', file, built])).toMatchObject({ code: 0, out: '' });
		expect(readFileSync(file, 'utf8')).toBe(printed.out);
	});
});

describe('pack fails with exit code 2', () => {
	const notJson = write('text.json', 'text');
	const damaged = write('damaged.json', JSON.stringify(packOf(ENTITIES)).replace('"person"', '"hero"'));
	it.each([
		['a missing file', ['check', 'nothing.json'], 'no such file or folder: nothing.json'],
		['a missing folder', ['build', 'nothing', '-o', 'x.json'], 'no such file or folder: nothing'],
		['a file that is no pack', ['check', notJson], 'this is not a pack: the file is not JSON'],
		['a damaged pack', ['check', damaged], 'this pack is damaged at entities.0.type'],
		[
			'a place that cannot be written',
			['build', seeds, '-o', path.join(seeds, 'no/where.json')],
			'no such file or folder',
		],
		['missing sources', ['verify', seeds, '--sources', 'nothing'], 'no such file or folder: nothing'],
	])('and one line on %s', (_, args, message) => {
		const { code, out, err } = runTool('pack', args);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toMatch(/^pack: [^\n]+\n$/);
		expect(err).toContain(message);
	});

	it('and file, line and what to do for each mistake in a folder', () => {
		const folder = path.dirname(write('wrong/pack.yaml', HEAD));
		const file = write(
			'wrong/people.yaml',
			`${ENTITIES}  - { id: two, type: person, name: Two, description: For tests., cite: report#9, aliases: [] }\n`,
		);
		const { code, err } = runTool('pack', ['build', folder, '-o', path.join(folder, 'x.json')]);
		const name = path.relative(process.cwd(), file);
		expect(code).toBe(2);
		expect(err).toBe(
			`pack: ${folder} does not compile: 2 problems\n${name}:3: two: report has 4 paragraphs, not 9\n${name}:3: two: “Two” has no alias, so nothing would find it; add at least its name\n`,
		);
	});

	it.each([[[]], [['grow']], [['build', seeds]], [['check']], [['verify']], [['coverage']], [['export']]])(
		'and says how to call it after %j',
		(args) => {
			const { code, out, err } = runTool('pack', args);
			expect({ code, out }).toEqual({ code: 2, out: '' });
			expect(err).toContain('usage: npm run --silent pack');
		},
	);
});
