/** `npm run soak`: hours of reading in minutes, in the built extension for Chromium; says whether memory stays flat. */
import { parseArgs } from 'node:util';
import { runCommand } from './lib/cli.ts';
import { installExtension } from './lib/extension.ts';
import { SOAK_ARGS, slopeOf, soak, type Weight } from './lib/soak.ts';

/** Samples at the beginning that count nothing: caches fill. */
const WARM_UP = 3;

await runCommand('soak', async () => {
	const { values } = parseArgs({
		options: { pages: { type: 'string', default: '400' }, posts: { type: 'string', default: '600' } },
	});
	const extension = await installExtension('chromium', { args: SOAK_ARGS });
	try {
		const plan = { navigations: Number(values.pages), posts: Number(values.posts), samples: 20 };
		const { reading, blog, teardown } = await soak(extension, plan, (text) => process.stderr.write(`${text}\n`));
		process.stdout.write(`\n${table('pages', reading)}\n${table('posts', blog)}\n`);
		for (const key of ['nodes', 'listeners'] as const)
			process.stdout.write(
				`${key} after being read and left alone ${teardown.after[key]}, never read ${teardown.never[key]}\n`,
			);
	} finally {
		await extension.close();
	}
});

function table(what: string, weights: readonly Weight[]): string {
	const rows = (['page', 'background', 'nodes', 'listeners'] as const).map((key) => {
		const values = weights.slice(WARM_UP).map((weight) => weight[key]);
		const { slope, error } = slopeOf(values);
		const first = values[0] ?? Number.NaN;
		const inBytes = key === 'page' || key === 'background';
		const shown = (value: number) => (inBytes ? `${(value / 1024).toFixed(1)} kB` : value.toFixed(2));
		const verdict =
			Math.abs(slope) <= 2 * error || Math.abs(slope * values.length) < first * 0.01 ? 'flat' : 'not flat';
		return `${key.padEnd(12)}${shown(first).padStart(14)}${shown(values.at(-1) ?? Number.NaN).padStart(14)}${`${shown(slope)} ± ${shown(2 * error)}`.padStart(26)}  ${verdict}`;
	});
	return `${what.padEnd(12)}${'first'.padStart(14)}${'last'.padStart(14)}${'slope a sample'.padStart(26)}\n${rows.join('\n')}\n`;
}
