/** The contract of `npm run annotate`. */
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { runTool, statusBefore, TOOL_MS } from '../support/run-tool.ts';
import { entity, packOf } from '../support/seeds.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

vi.setConfig({ testTimeout: TOOL_MS });

interface Mention {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly entity: string;
}

interface Result {
	readonly file: string;
	readonly mentions: readonly Mention[];
	readonly rejected?: readonly Omit<Mention, 'entity'>[];
}

const write = temporaryFolder();
const pack = write(
	'small.json',
	JSON.stringify(
		packOf(`entities:
${entity('joe-biden', 'person', 'Joe Biden, Biden')}
${entity('kyiv', 'place', '(Kyiv|Kiev)')}
`),
	),
);
const TEXT = '🙂 Joe Biden’s trip to Kyiv.\r\n\r\nKiev greeted Biden\nand Hunter Biden.\n';
const story = write('story.txt', TEXT);
const html = write(
	'story.html',
	`<!doctype html><html><head><title>Kyiv</title><script>var a = "Joe Biden";</script></head>
<body><nav>Kyiv</nav><p>Joe <b>Bi</b>den\n   went to <a href="#">Kyiv</a>.</p><p hidden>Kyiv</p><p>Biden left.</p></body></html>`,
);

const annotate = (args: readonly string[], input?: string): Result[] => {
	const { code, out, err } = runTool('annotate', args, input);
	expect(err).toBe('');
	expect(code).toBe(0);
	return JSON.parse(out);
};
const found = ({ mentions }: Result) => mentions.map(({ text, entity: id }) => `${text}=${id}`);

describe('annotate', () => {
	it('prints one array with the mentions of each file', () => {
		const [result, ...rest] = annotate(['--pack', pack, story]);
		expect(rest).toEqual([]);
		expect(Object.keys(result ?? {})).toEqual(['file', 'mentions']);
		expect(result?.file).toBe(story);
		expect(result?.mentions).toEqual([
			{
				start: 3,
				end: 12,
				text: 'Joe Biden',
				entity: 'joe-biden',
				name: 'joe-biden',
				type: 'person',
				alias: 'Joe Biden',
				why: 'full name',
			},
			{
				start: 23,
				end: 27,
				text: 'Kyiv',
				entity: 'kyiv',
				name: 'kyiv',
				type: 'place',
				alias: '(Kyiv|Kiev)',
				why: 'full name',
			},
			{
				start: 32,
				end: 36,
				text: 'Kiev',
				entity: 'kyiv',
				name: 'kyiv',
				type: 'place',
				alias: '(Kyiv|Kiev)',
				why: 'full name',
			},
			{
				start: 45,
				end: 50,
				text: 'Biden',
				entity: 'joe-biden',
				name: 'joe-biden',
				type: 'person',
				alias: 'Biden',
				why: expect.stringMatching(/^named in full/),
			},
		]);
	});

	it('gives offsets into the input, in UTF-16 units', () => {
		const [result] = annotate(['--pack', pack, story]);
		for (const { start, end, text } of result?.mentions ?? []) expect(TEXT.slice(start, end)).toBe(text);
	});

	it('explains what it refused when asked', () => {
		const [result] = annotate(['--pack', pack, '--explain', story]);
		expect(result?.rejected).toEqual([
			{ start: 62, end: 67, text: 'Biden', alias: 'Biden', why: 'another first name stands in front: Hunter' },
		]);
	});

	it('reads HTML as its extracted text, which --text prints', () => {
		const { out: text, code } = runTool('annotate', ['--text', html]);
		expect(code).toBe(0);
		expect(text).toBe('Joe Biden went to Kyiv.\n\nBiden left.\n');
		const [result] = annotate(['--pack', pack, html]);
		expect(result && found(result)).toEqual(['Joe Biden=joe-biden', 'Kyiv=kyiv', 'Biden=joe-biden']);
		for (const mention of result?.mentions ?? []) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
	});

	it('reads standard input as text or, if it looks so, as HTML', () => {
		expect(annotate(['--pack', pack, '-'], 'In Kyiv.')).toMatchObject([
			{ file: '-', mentions: [{ start: 3, text: 'Kyiv' }] },
		]);
		const [result] = annotate(['--pack', pack, '-'], '<!DOCTYPE html><body><p>Ky<i>iv</i></p><code>Kyiv</code>');
		expect(result).toMatchObject({ mentions: [{ start: 0, end: 4, text: 'Kyiv' }] });
		expect(result?.mentions).toHaveLength(1);
	});

	it('keeps files apart, in the order given', () => {
		const other = write('other.txt', 'Then Biden left.');
		const results = annotate(['--pack', pack, other, story]);
		expect(results.map(({ file }) => file)).toEqual([other, story]);
		expect(results.map(({ mentions }) => mentions.length)).toEqual([0, 4]);
	});

	it('takes files as seen from where npm was called, and names them as they were given', () => {
		const folder = path.dirname(story);
		const given = ['story.txt', path.join('..', path.basename(folder), 'story.html')];
		const { code, out, err } = runTool('annotate', ['--pack', 'small.json', ...given], '', folder);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		const results: Result[] = JSON.parse(out);
		expect(results.map(({ file }) => file)).toEqual(given);
		expect(results.map(({ mentions }) => mentions.length)).toEqual([4, 3]);
		const missing = runTool('annotate', ['--pack', 'small.json', 'nothing.txt'], '', folder);
		expect(missing).toEqual({ code: 2, out: '', err: 'annotate: no such file or folder: nothing.txt\n' });
	});

	it('uses the bundled pack wherever npm was called', () => {
		const { code, out, err } = runTool('annotate', ['-'], 'President Donald Trump', path.dirname(story));
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(JSON.parse(out)).toMatchObject([{ mentions: [{ entity: 'donald-trump' }] }]);
	});

	it.skipIf(process.platform === 'win32')('ends quietly when nobody reads on', () => {
		const long = write('long.txt', TEXT.repeat(20_000));
		expect(statusBefore('head -c 1', 'annotate', '--pack', pack, '--text', long)).toBe('0\n');
	});

	it('finds nothing in nothing', () => {
		expect(annotate(['--pack', pack, '-'], '')).toEqual([{ file: '-', mentions: [] }]);
	});

	it('uses the bundled pack unless told otherwise', () => {
		const [result] = annotate(['-'], 'US President Donald Trump met Volodymyr Zelenskyy in Washington.');
		expect(result && found(result)).toEqual(
			expect.arrayContaining(['Donald Trump=donald-trump', 'Volodymyr Zelenskyy=volodymyr-zelenskyy']),
		);
	});
});

describe('annotate fails with one line and exit code 2', () => {
	const missing = path.join(path.dirname(story), 'nothing.txt');
	it.each([
		['a missing file', [missing], `no such file or folder: ${missing}`],
		['one missing among others', ['--pack', pack, story, missing], `no such file or folder: ${missing}`],
		['a folder', [path.dirname(story)], 'folder'],
		['a missing pack', ['--pack', missing, story], `no such file or folder: ${missing}`],
		['a pack that is no JSON', ['--pack', story, story], 'this is not a pack: the file is not JSON'],
		[
			'a pack that is none',
			['--pack', write('other.json', '{}'), story],
			'this is not a pack: “format” must be backstory-pack',
		],
		[
			'a damaged pack',
			['--pack', write('damaged.json', JSON.stringify({ ...packOf('{}'), entities: [{}] })), story],
			'this pack is damaged at entities.0',
		],
		['an unknown option', ['--loud', story], '--loud'],
	])('on %s', (_, args, message) => {
		const { code, out, err } = runTool('annotate', args);
		expect(code).toBe(2);
		expect(out).toBe('');
		expect(err).toMatch(/^annotate: [^\n]+\n$/);
		expect(err).toContain(message);
	});

	it('and says how to call it when no file is named', () => {
		const { code, out, err } = runTool('annotate', []);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain('usage: npm run --silent annotate');
	});
});
