/** `npm run bench`: measures how fast names are found and what that costs a page, beside others doing the same. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundledPack, plainNames } from './bench/bundled-names.ts';
import { bundle } from './bench/bundles.ts';
import { benchMarking } from './bench/dom-bench.ts';
import { atEnd } from './bench/ending.ts';
import { benchPagesInFirefox } from './bench/firefox-bench.ts';
import { thisMachine } from './bench/machine.ts';
import { benchMatchers } from './bench/matcher-bench.ts';
import { benchAddedPacks } from './bench/packs-bench.ts';
import { benchPagesInChromium } from './bench/page-bench.ts';
import { benchPages } from './bench/pages.ts';
import { growthPlot, markdownReport, type Results, terminalReport } from './bench/report.ts';
import type { Effort, MatcherResults, PageResults, Say } from './bench/results.ts';
import { benchSurfaces } from './bench/surfaces-bench.ts';
import { runCommand, UsageError } from './lib/cli.ts';

const USAGE = `usage: npm run bench -- [options]
       --quick          few rounds: does it work?
       --only PART      matcher: finding names, by size of pack; page: extensions on whole pages;
                        surfaces: hover to card, popup, search; added: packs added by the reader
       --out FOLDER     where to write benchmarks.md and images/benchmark-growth.svg;
                        docs unless the run is quick or partial
       --help           this text`;

const PARTS = ['matcher', 'page', 'surfaces', 'added'];
const ROUNDS = 7;
const QUICK_ROUNDS = 3;
const PICTURE = 'images/benchmark-growth.svg';

function options(): { quick: boolean; only: string | undefined; out: string | undefined } {
	const { values } = parsed();
	if (values.help) {
		process.stdout.write(`${USAGE}\n`);
		process.exit();
	}
	const { quick = false, only, out } = values;
	if (only !== undefined && !PARTS.includes(only)) throw new UsageError(`--only is ${PARTS.join(', ')}\n${USAGE}`);
	return { quick, only, out };
}

function parsed() {
	try {
		return parseArgs({
			options: {
				quick: { type: 'boolean' },
				only: { type: 'string' },
				out: { type: 'string' },
				help: { type: 'boolean', short: 'h' },
			},
		});
	} catch (error) {
		throw new UsageError(`${(error as Error).message.split('\n')[0]}\n${USAGE}`);
	}
}

const began = performance.now();

/** One line a step, with the seconds since the beginning. */
const say: Say = (text) => {
	process.stderr.write(`${String(Math.round((performance.now() - began) / 1000)).padStart(4)} s  ${text}\n`);
};

const STEPS = new URL('./bench/in-page/steps.ts', import.meta.url);

async function matcherResults(folder: string, effort: Effort): Promise<MatcherResults> {
	const inNode = await benchMatchers(folder, effort, say);
	await bundle(STEPS, folder, 'steps.js');
	const packs = inNode.compiled.map(({ pack }) => pack);
	const inPages = await benchMarking(folder, path.join(folder, 'steps.js'), packs, effort, say);
	return { ...inNode, rows: [...inNode.rows, ...inPages] };
}

async function pageResults(folder: string, effort: Effort): Promise<PageResults> {
	const pack = bundledPack();
	const names = plainNames(pack);
	const pages = benchPages(names);
	await bundle(STEPS, folder, 'steps.js');
	const chromium = await benchPagesInChromium(folder, pages, names, effort, say);
	const firefox = await benchPagesInFirefox(path.join(folder, 'steps.js'), pages, pack, names, effort, say);
	return {
		pages: firefox.pages,
		chromium: chromium.rows,
		firefox: firefox.rows,
		hotSpots: chromium.hotSpots,
		peerNames: names.length,
		browsers: { chromium: chromium.version, firefox: firefox.version },
	};
}

function write(results: Results, folder: string): void {
	mkdirSync(path.join(folder, path.dirname(PICTURE)), { recursive: true });
	writeFileSync(path.join(folder, 'benchmarks.md'), markdownReport(results, PICTURE));
	if (results.matchers) writeFileSync(path.join(folder, PICTURE), growthPlot(results.matchers));
	say(`written to ${path.relative('', folder) || '.'}`);
}

await runCommand('bench', async () => {
	const { quick, only, out } = options();
	// Before anything is built: the tools that this one uses expect to be in the project's folder.
	const target = out === undefined ? undefined : path.resolve(out);
	process.chdir(path.resolve(import.meta.dirname, '..'));
	const folder = mkdtempSync(path.join(os.tmpdir(), 'backstory-bench-'));
	atEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
	// Browsers keep their profiles in the system's temporary folder, and leave them when they are ended at once.
	for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
	const effort: Effort = { quick, rounds: quick ? QUICK_ROUNDS : ROUNDS };
	const asked = (part: string) => only === undefined || only === part;
	const results: Results = {
		machine: thisMachine(),
		effort,
		...(asked('matcher') && { matchers: await matcherResults(folder, effort) }),
		...(asked('page') && { pages: await pageResults(folder, effort) }),
		...(asked('surfaces') && { surfaces: await benchSurfaces(folder, effort, say) }),
		...(asked('added') && { added: await benchAddedPacks(folder, effort, say) }),
	};
	process.stdout.write(terminalReport(results));
	const whole = !quick && only === undefined;
	if (target ?? whole) write(results, target ?? path.resolve('docs'));
});
