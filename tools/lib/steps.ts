/** Runs named steps side by side, each as soon as those it needs have passed. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const WINDOWS = process.platform === 'win32';

export interface Step {
	readonly name: string;
	readonly command: readonly string[];
	/** Names of steps that must have passed before. */
	readonly needs?: readonly string[];
	/** Where the step leaves vitest's JSON report; its tests then count one by one. */
	readonly report?: string;
}

export interface Outcome {
	readonly step: Step;
	readonly ok: boolean;
	readonly output: string;
	readonly seconds: number;
	/** Tests, or 1 for a step without a report. */
	readonly passed: number;
	readonly failed: number;
}

/**
 * @param width how many steps run at once; they are started in the order given.
 * @param onDone is told of each step as it ends. A step whose needs failed counts as failed without running.
 */
export async function runSteps(
	steps: readonly Step[],
	width: number,
	onDone: (outcome: Outcome) => void,
): Promise<Outcome[]> {
	const outcomes: Outcome[] = [];
	const waiting = [...steps];
	const running = new Set<Promise<void>>();
	const done = (name: string) => outcomes.find(({ step }) => step.name === name);
	const finish = (outcome: Outcome) => {
		outcomes.push(outcome);
		onDone(outcome);
	};
	while (waiting.length > 0 || running.size > 0) {
		for (const step of [...waiting]) {
			const needs = (step.needs ?? []).map(done);
			if (needs.some((outcome) => outcome?.ok === false)) {
				waiting.splice(waiting.indexOf(step), 1);
				finish({
					step,
					ok: false,
					output: `not run: it needs ${step.needs?.join(', ')}`,
					seconds: 0,
					passed: 0,
					failed: 1,
				});
			} else if (running.size < width && needs.every((outcome) => outcome?.ok)) {
				waiting.splice(waiting.indexOf(step), 1);
				const run: Promise<void> = runStep(step).then((outcome) => {
					running.delete(run);
					finish(outcome);
				});
				running.add(run);
			}
		}
		if (running.size > 0) await Promise.race(running);
	}
	return outcomes;
}

async function runStep(step: Step): Promise<Outcome> {
	const [command = '', ...args] = step.command;
	const began = performance.now();
	const { code, output } = await new Promise<{ code: number; output: string }>((resolve) => {
		const child = spawn(command, WINDOWS ? args.map(quoted) : args, {
			stdio: ['ignore', 'pipe', 'pipe'],
			shell: WINDOWS,
			env: { ...process.env, NO_COLOR: '1' },
		});
		let output = '';
		child.stdout.on('data', (chunk) => {
			output += chunk;
		});
		child.stderr.on('data', (chunk) => {
			output += chunk;
		});
		child.on('error', (error) => resolve({ code: 1, output: output + error.message }));
		child.on('close', (code) => resolve({ code: code ?? 1, output }));
	});
	const counts = step.report ? countsOf(step.report) : undefined;
	const ok = code === 0 && (!step.report || (counts !== undefined && counts.passed > 0 && counts.failed === 0));
	const seconds = (performance.now() - began) / 1000;
	if (!counts) return { step, ok, output, seconds, passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
	return { step, ok, output, seconds, passed: counts.passed, failed: ok ? 0 : Math.max(1, counts.failed) };
}

/** For the shell on Windows, which parts arguments at blanks. */
function quoted(arg: string): string {
	return /\s/.test(arg) ? `"${arg}"` : arg;
}

function countsOf(report: string): { passed: number; failed: number } | undefined {
	try {
		const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
		return { passed: Number(numPassedTests), failed: Number(numFailedTests) };
	} catch {
		return undefined;
	}
}
