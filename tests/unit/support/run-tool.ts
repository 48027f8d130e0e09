/** Runs a command-line tool as a reader would, under the project's own Node. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const WINDOWS = process.platform === 'win32';

/** Time that a tool may take on a busy machine. */
export const TOOL_MS = 60_000;

export interface Ran {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

/** The project's own Node. */
const NODE = path.join(ROOT, 'node_modules/.bin', WINDOWS ? 'node.cmd' : 'node');

/** @param calledFrom the folder in which npm was called, as npm tells the tool. */
export function runTool(name: 'annotate' | 'pack', args: readonly string[], input = '', calledFrom = ROOT): Ran {
	const { status, stdout, stderr } = spawnSync(NODE, [`tools/${name}.ts`, ...args], {
		cwd: ROOT,
		env: { ...process.env, INIT_CWD: calledFrom },
		input,
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
		shell: WINDOWS,
	});
	return { code: status, out: stdout, err: stderr };
}

/** What a tool says on standard error, and then its exit code, when a shell pipes it to another command. */
export function statusBefore(reader: string, name: 'annotate' | 'pack', ...args: readonly string[]): string {
	const script = `{ "$@"; echo $? >&2; } | ${reader}`;
	const { stderr } = spawnSync('/bin/sh', ['-c', script, 'sh', NODE, `tools/${name}.ts`, ...args], {
		cwd: ROOT,
		env: { ...process.env, INIT_CWD: ROOT },
		encoding: 'utf8',
	});
	return stderr;
}
