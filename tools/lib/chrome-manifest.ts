/** What is wrong with a Chromium manifest, by those who know its keys: the API's types, and the browser itself. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installExtension } from './extension.ts';

/** The types let any other key pass; here none may. */
const KNOWN_KEYS = 'type Known<T> = { [K in keyof T as string extends K ? never : K]: T[K] };\n';
const WINDOWS = process.platform === 'win32';

/** Complaints of `@types/chrome`, which follows Chromium's own description of the manifest. */
export function typeProblems(manifest: object): string[] {
	const folder = mkdtempSync(path.join(tmpdir(), 'backstory-manifest-'));
	try {
		writeFileSync(
			path.join(folder, 'manifest.ts'),
			`${KNOWN_KEYS}export const manifest: Known<chrome.runtime.ManifestV3> = ${JSON.stringify(manifest, null, '\t')};\n`,
		);
		const tsc = path.resolve('node_modules/.bin', WINDOWS ? 'tsc.cmd' : 'tsc');
		const types = path.resolve('node_modules/@types');
		const options = ['--noEmit', '--strict', '--skipLibCheck', '--typeRoots', types, '--types', 'chrome'];
		const { stdout, error } = spawnSync(tsc, [...options, 'manifest.ts'], {
			cwd: folder,
			encoding: 'utf8',
			shell: WINDOWS,
		});
		if (error) throw error;
		return stdout.split('\n').filter((line) => /^manifest\.ts.*error/.test(line) || line.startsWith('error'));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

type Manager = {
	updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
	reload(id: string, options: { failQuietly: boolean }): Promise<unknown>;
	getExtensionInfo(id: string): Promise<{ manifestErrors: { message: string }[] }>;
};

/** What Chromium shows as errors of the manifest on its page of extensions, for a folder with another manifest. */
export async function browserProblems(built: string, manifest: object): Promise<string[]> {
	const folder = mkdtempSync(path.join(tmpdir(), 'backstory-manifest-'));
	cpSync(built, folder, { recursive: true });
	writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
	const extension = await installExtension('chromium', { folder });
	try {
		const page = await extension.browser.newPage();
		await page.goto('chrome://extensions');
		return await page.evaluate(
			async (id) => {
				const manager = (chrome as unknown as { developerPrivate: Manager }).developerPrivate;
				// Chromium keeps complaints only for developers, and from when it loads the extension again.
				await manager.updateProfileConfiguration({ inDeveloperMode: true });
				await manager.reload(id, { failQuietly: true });
				await new Promise((resolve) => setTimeout(resolve, 1000));
				return (await manager.getExtensionInfo(id)).manifestErrors.map(({ message }) => message);
			},
			new URL(extension.url('')).host,
		);
	} finally {
		await extension.close();
		rmSync(folder, { recursive: true, force: true });
	}
}
