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

export function runTool(name: 'annotate' | 'pack', args: readonly string[], input = ''): Ran {
	const node = path.join(ROOT, 'node_modules/.bin', WINDOWS ? 'node.cmd' : 'node');
	const { status, stdout, stderr } = spawnSync(node, [`tools/${name}.ts`, ...args], {
		cwd: ROOT,
		input,
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
		shell: WINDOWS,
	});
	return { code: status, out: stdout, err: stderr };
}
