/**
 * Everything that must hold before a change lands: format and lint, types, dead code, unit tests, both
 * builds, both browsers, size budget, store lint. Ends with one line, `N passed, N failed`.
 *
 * With `BACKSTORY_SOURCES` naming a folder of the documents behind the seeds, every citation is held
 * against them as well, and every paragraph and name of theirs must be covered.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { type Outcome, runSteps, type Step } from './lib/steps.ts';

/** As seen from the project: a whole path might have blanks, which the shell on Windows would part. */
const REPORTS = '.output/reports';
const SOURCES = process.env.BACKSTORY_SOURCES;
/** Steps that run at once: the suite is made for two cores. */
const WIDTH = 2;

const CHROMIUM = 'build for Chromium';
const FIREFOX = 'build for Firefox';
const SAFARI = 'build for Safari';

const STEPS: readonly Step[] = [
	{ name: CHROMIUM, command: ['wxt', 'zip', '--browser', 'chrome'] },
	{ name: SAFARI, command: ['wxt', 'build', '--browser', 'safari'], needs: [CHROMIUM] },
	{ name: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
	{ name: FIREFOX, command: ['wxt', 'zip', '--browser', 'firefox'], needs: [CHROMIUM] },
	{ name: 'types', command: ['tsc', '--noEmit'], needs: [CHROMIUM] },
	vitest('chromium', [CHROMIUM, SAFARI]),
	vitest('unit', [CHROMIUM]),
	vitest('firefox', [FIREFOX]),
	{ name: 'dead code', command: ['knip'], needs: [CHROMIUM] },
	{ name: 'size budget', command: ['size-limit'], needs: [CHROMIUM] },
	{
		name: 'store lint',
		command: ['addons-linter', '--warnings-as-errors', '--output', 'text', '.output/firefox-mv3'],
		needs: [FIREFOX],
	},
	{
		name: 'same bytes from the source archive',
		command: ['node', 'tools/release.ts', '--rebuild', 'chrome'],
		needs: [CHROMIUM],
	},
	...(SOURCES
		? [
				{ name: 'seeds agree with their sources', command: ['node', 'tools/pack.ts', 'verify', '--sources', SOURCES] },
				{ name: 'seeds cover their sources', command: ['node', 'tools/pack.ts', 'coverage', '--sources', SOURCES] },
			]
		: []),
];

function vitest(project: string, needs: readonly string[]): Step {
	const report = `${REPORTS}/${project}.json`;
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	return { name: `tests: ${project}`, report, needs, command: ['vitest', 'run', '--project', project, ...reporters] };
}

function tell({ step, ok, output, seconds, passed, failed }: Outcome): void {
	const count = step.report ? ` (${passed} passed, ${failed} failed)` : '';
	process.stdout.write(`${ok ? 'ok  ' : 'FAIL'} ${step.name}${count} ${seconds.toFixed(1)} s\n`);
	if (!ok) process.stdout.write(`${output.trimEnd().replace(/^/gm, '     ')}\n`);
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const outcomes = await runSteps(STEPS, WIDTH, tell);
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
