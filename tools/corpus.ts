/** `npm run test:corpus`: visits every page of the corpus in both browsers, where `npm test` visits a third of them in Firefox. Needs both builds: `npm run zip`. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
	'vitest',
	['run', '--project', 'chromium', '--project', 'firefox', 'tests/e2e/corpus.test.ts'],
	{
		stdio: 'inherit',
		shell: process.platform === 'win32',
		env: { ...process.env, BACKSTORY_CORPUS: '1' },
	},
);
process.exitCode = status ?? 1;
