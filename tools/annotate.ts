/** `npm run annotate`: prints the mentions in text and HTML files as one JSON array. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { annotate } from '../core/match/annotate.ts';
import { compilePack } from '../core/pack/compile.ts';
import { type Knowledge, openPack } from '../core/pack/knowledge.ts';
import { parsePack } from '../core/pack/parse.ts';
import { bundledSeeds, runCommand, UsageError } from './lib/cli.ts';
import { htmlToText } from './lib/html-text.ts';
import { readSeedFolder } from './lib/seed-folder.ts';
import { textBlocks } from './lib/text-blocks.ts';

const USAGE = `usage: npm run --silent annotate -- [--pack FILE] [--text] [--explain] FILE…
       FILE is .txt or .html, or - for standard input; --text prints the extracted text instead`;

await runCommand('annotate', () => {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			pack: { type: 'string' },
			text: { type: 'boolean' },
			explain: { type: 'boolean' },
			help: { type: 'boolean', short: 'h' },
		},
	});
	if (values.help) return void process.stdout.write(`${USAGE}\n`);
	if (positionals.length === 0) throw new UsageError(`name a file\n${USAGE}`);
	const inputs = positionals.map((file) => ({ file, text: readText(file) }));
	if (values.text) return void process.stdout.write(inputs.map(({ text }) => text).join('\n'));
	const knowledge = openPack(values.pack ? parsePack(readFileSync(values.pack, 'utf8')) : bundledPack());
	const results = inputs.map(({ file, text }) => ({ file, ...describe(knowledge, text, values.explain ?? false) }));
	process.stdout.write(`${JSON.stringify(results, null, 1)}\n`);
});

function readText(file: string): string {
	const raw = readFileSync(file === '-' ? 0 : file, 'utf8');
	const isHtml = /\.x?html?$/i.test(file) || (file === '-' && /^\s*<(!doctype|html|\?xml)/i.test(raw));
	return isHtml ? htmlToText(raw) : raw;
}

function bundledPack() {
	const { pack, problems } = compilePack(readSeedFolder(bundledSeeds()));
	const [first] = problems;
	if (!pack) throw new UsageError(`seeds do not compile: ${first?.file}:${first?.line}: ${first?.message}`);
	return pack;
}

function describe(knowledge: Knowledge, text: string, explain: boolean) {
	const blocks = textBlocks(text);
	const { mentions, rejections } = annotate(
		knowledge,
		blocks.map((block) => block.text),
	);
	const place = ({ block, start, end }: { block: number; start: number; end: number }) => {
		const offset = blocks[block]?.offset ?? 0;
		return { start: offset + start, end: offset + end, text: text.slice(offset + start, offset + end) };
	};
	return {
		mentions: mentions.map(({ entity: id, alias, why, ally: _, ...span }) => {
			const entity = knowledge.entities.get(id);
			return { ...place(span), entity: id, name: entity?.name, type: entity?.type, alias, why };
		}),
		...(explain && { rejected: rejections.map(({ alias, why, ...span }) => ({ ...place(span), alias, why })) }),
	};
}
