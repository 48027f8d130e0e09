// `npm test` and `npm run demo` begin here: set up what is missing, then go on under the project's own Node.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { neededBrowsers, SetUpError, setUp } from './lib/set-up.mjs';

const [task, ...args] = process.argv.slice(2);
try {
	const browsers = neededBrowsers(task, args);
	// Not import.meta.dirname, which Node has only since 20.11.
	process.chdir(fileURLToPath(new URL('..', import.meta.url)));
	setUp(browsers);
	const bin = path.resolve('node_modules/.bin');
	const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` };
	const { status } = spawnSync('node', [`tools/${task}.ts`, ...args], {
		stdio: 'inherit',
		env,
		shell: process.platform === 'win32',
	});
	process.exitCode = status ?? 1;
} catch (error) {
	if (!(error instanceof SetUpError)) throw error;
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 2;
}
