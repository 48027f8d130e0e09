/**
 * `npm run fuzz`: pages and packs that nobody would write, read by what reads real ones, without a browser and in one.
 * Ends with what failed, and the seed that makes it again.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { BATCH, KINDS } from './fuzz/batch.ts';
import { fuzzBrowser } from './fuzz/browser.ts';
import type { BatchNews, BatchOrder } from './fuzz/in-worker.ts';
import { runBatches } from './fuzz/pool.ts';
import { runCommand, UsageError } from './lib/cli.ts';

const SEEDS = path.resolve(import.meta.dirname, '../seeds');
const MOST = 10_000_000;

/** @throws UsageError when it is no whole number from 0. */
function whole(name: string, text: string): number {
	const value = Number(text);
	if (!/^\d+$/.test(text) || value > MOST) throw new UsageError(`--${name} is a whole number up to ${MOST}`);
	return value;
}

await runCommand('fuzz', async () => {
	const { values } = parseArgs({
		options: {
			pages: { type: 'string', default: '8000' },
			packs: { type: 'string', default: '8000' },
			browser: { type: 'string', default: '300' },
			seed: { type: 'string', default: String(Math.floor(Math.random() * MOST)) },
		},
	});
	const wanted = { pages: whole('pages', values.pages), packs: whole('packs', values.packs) };
	const seed = whole('seed', values.seed);
	const stop = new AbortController();
	process.once('SIGINT', () => stop.abort());
	process.stdout.write(`seed ${seed}\n`);
	const began = performance.now();
	const orders = KINDS.flatMap((kind): BatchOrder[] =>
		Array.from({ length: Math.ceil(wanted[kind] / BATCH) }, (_, at) => ({
			kind,
			seed: seed + at,
			cases: Math.min(BATCH, wanted[kind] - at * BATCH),
		})),
	);
	const done = {
		pages: { cases: 0, telling: 0, slowestMs: 0 },
		packs: { cases: 0, telling: 0, slowestMs: 0 },
	};
	const failures: string[] = [];
	await runBatches(orders, SEEDS, stop.signal, (news: BatchNews) => {
		const sum = done[news.kind];
		sum.cases += news.cases;
		sum.telling += news.telling;
		sum.slowestMs = Math.max(sum.slowestMs, news.slowestMs);
		say(`${done.pages.cases} of ${wanted.pages} pages, ${done.packs.cases} of ${wanted.packs} packs`);
		if (news.failure === undefined) return;
		const again = KINDS.map((kind) => `--${kind} ${kind === news.kind ? news.cases : 0}`).join(' ');
		failures.push(`${news.failure}\nAgain: npm run fuzz -- --seed ${news.seed} ${again} --browser 0`);
	});
	let inBrowser = 0;
	const fragments = whole('browser', values.browser);
	if (fragments > 0 && failures.length === 0 && !stop.signal.aborted) {
		const failure = await fuzzBrowser(fragments, seed, stop.signal, (count) => {
			inBrowser = count;
			say(`${count} of ${fragments} pages in Chromium`);
		});
		if (failure)
			failures.push(`${failure}\nAgain: npm run fuzz -- --seed ${seed} --pages 0 --packs 0 --browser ${fragments}`);
	}
	const seconds = ((performance.now() - began) / 1000).toFixed(0);
	const { pages, packs } = done;
	say('');
	process.stdout.write(
		`${pages.cases} pages, ${pages.telling} of them with a mention, the slowest ${Math.ceil(pages.slowestMs)} ms\n` +
			`${packs.cases} packs, ${packs.telling} of them taken, the slowest ${Math.ceil(packs.slowestMs)} ms\n` +
			`${inBrowser} pages in Chromium\n` +
			`${stop.signal.aborted ? 'called off after ' : ''}${seconds} s, ${failures.length} failed\n`,
	);
	for (const failure of failures) process.stdout.write(`\n${failure}\n`);
	if (failures.length > 0) process.exitCode = 1;
	else if (stop.signal.aborted) process.exitCode = 130;
});

/** One line that is written over; where nobody watches, none. */
function say(text: string): void {
	if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}
