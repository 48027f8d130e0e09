/**
 * `npm run release`: makes all that is handed to the stores, with the source archive that gives the same bytes.
 * `-- --verify` then rebuilds from that archive in another folder, from `npm ci` on, and compares.
 * `-- --rebuild chrome` only compares one archive that is there, and takes the packages that are there: the test run does.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand, UsageError } from './lib/cli.ts';
import { rebuild, sha256 } from './lib/rebuild.ts';
import { git, writeSourceArchive } from './lib/source-archive.ts';

/** Browsers whose stores take an archive. Safari's takes an app, which is made from the folder of its build. */
const STORES = ['chrome', 'edge', 'firefox'] as const;
const SUMS = '.output/SHA256SUMS';

const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
const SOURCES = archive('sources');

const say = (text: string) => process.stdout.write(`${text}\n`);

await runCommand('release', async () => {
	process.chdir(path.resolve(import.meta.dirname, '..'));
	const { values } = parseArgs({ options: { verify: { type: 'boolean' }, rebuild: { type: 'string' } } });
	mkdirSync('.output', { recursive: true });
	if (values.rebuild) {
		await writeSourceArchive('.', SOURCES);
		return compare([archive(values.rebuild)], { packages: 'node_modules' });
	}
	const changed = git('.', 'status', '--porcelain').trim();
	if (changed) throw new UsageError(`what is released must be committed; these files are not:\n${changed}`);
	for (const browser of STORES) wxt('zip', browser);
	wxt('build', 'safari');
	if (sha256(archive('edge')) !== sha256(archive('chrome')))
		throw new Error('the archives for Chrome and Edge differ, though docs/browsers.md says that they are the same');
	await writeSourceArchive('.', SOURCES);
	const made = [...STORES.map(archive), SOURCES];
	const sums = made.map((file) => `${sha256(file)}  ${path.basename(file)}`).join('\n');
	writeFileSync(SUMS, `${sums}\n`);
	say(`${sums}\n${SUMS} has these sums; .output/safari-mv3 is what Safari's app is made from.`);
	if (values.verify) await compare(STORES.map(archive), {});
});

function archive(browser: string): string {
	return `.output/backstory-${version}-${browser}.zip`;
}

function wxt(verb: 'zip' | 'build', browser: string): void {
	say(`Building for ${browser}…`);
	const { status, stdout, stderr } = spawnSync('wxt', [verb, '--browser', browser], {
		encoding: 'utf8',
		shell: process.platform === 'win32',
	});
	if (status === 0) return;
	process.stderr.write(`${stdout}${stderr}`);
	throw new Error(`the build for ${browser} failed`);
}

/** Ends with exit code 1 when an archive comes out with other bytes. */
async function compare(archives: readonly string[], options: { packages?: string }): Promise<void> {
	say('Rebuilding from the source archive in another folder…');
	const rebuilt = await rebuild(SOURCES, archives, options);
	for (const { name, sha256: now, expected } of rebuilt) {
		say(now === expected ? `same   ${name}` : `OTHER  ${name}: ${expected} here, ${now} rebuilt`);
	}
	if (rebuilt.some(({ sha256: now, expected }) => now !== expected)) process.exitCode = 1;
}
