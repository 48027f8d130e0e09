import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './sources.ts';

it('core is sound where there is no DOM, no extension and no Node', () => {
	const windows = process.platform === 'win32';
	const compiler = path.join(ROOT, 'node_modules/.bin', windows ? 'tsc.cmd' : 'tsc');
	const { status, stdout } = spawnSync(compiler, ['-p', 'tests/architecture/core-alone'], {
		cwd: ROOT,
		encoding: 'utf8',
		shell: windows,
	});
	expect(stdout).toBe('');
	expect(status).toBe(0);
}, 60_000);
