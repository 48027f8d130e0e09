import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { parse } from 'yaml';
import { matchPatterns, parseOutlets } from './core/outlets.ts';
import { compilePack } from './core/pack/compile.ts';
import { readSeedFolder } from './tools/lib/seed-folder.ts';

/** Mistakes in the seeds listed at once. */
const MOST_PROBLEMS = 20;
const PACK_FILE = 'generated/pack.json';

/** Compiles the seeds to the file that the extension bundles. @throws with file and line of each mistake. */
function writePack(): void {
	const { pack, problems } = compilePack(readSeedFolder('seeds'));
	if (!pack) {
		const lines = problems.slice(0, MOST_PROBLEMS).map(({ file, line, message }) => `${file}:${line}: ${message}`);
		if (problems.length > MOST_PROBLEMS) lines.push(`… and ${problems.length - MOST_PROBLEMS} more`);
		throw new Error(`seeds do not compile:\n${lines.join('\n')}`);
	}
	mkdirSync('generated', { recursive: true });
	const text = JSON.stringify(pack);
	if (read(PACK_FILE) !== text) writeFileSync(PACK_FILE, text);
}

function read(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}

const outlets = () => matchPatterns(parseOutlets(parse(readFileSync('seeds/outlets.yaml', 'utf8'))));

export default defineConfig({
	modules: ['@wxt-dev/webextension-polyfill'],
	manifestVersion: 3,
	imports: false,
	hooks: {
		'config:resolved': () => writePack(),
		// What the catalogues say to translators need not be shipped.
		'build:publicAssets': (_wxt, assets) => {
			for (const [index, asset] of assets.entries()) {
				if (!asset.relativeDest.endsWith('messages.json') || !('absoluteSrc' in asset)) continue;
				const catalogue: Record<string, { message: string }> = JSON.parse(readFileSync(asset.absoluteSrc, 'utf8'));
				const lean = Object.entries(catalogue).map(([key, { message }]) => [key, { message }]);
				assets[index] = { relativeDest: asset.relativeDest, contents: JSON.stringify(Object.fromEntries(lean)) };
			}
		},
		'server:started': (wxt, server) => {
			server.watcher.add('seeds');
			server.watcher.on('change', (file) => {
				if (!/seeds\/.*\.ya?ml$/.test(file.replaceAll('\\', '/'))) return;
				try {
					writePack();
				} catch (error) {
					wxt.logger.error((error as Error).message);
				}
			});
		},
	},
	manifest: ({ browser, command }) => {
		const matches = outlets();
		return {
			name: '__MSG_extensionName__',
			description: '__MSG_extensionDescription__',
			default_locale: 'en',
			minimum_chrome_version: browser === 'firefox' ? undefined : '125',
			permissions: [
				'activeTab',
				'contextMenus',
				'scripting',
				'storage',
				...(browser === 'firefox' ? [] : ['sidePanel']),
			],
			host_permissions: matches,
			content_scripts: [{ matches, js: ['gate.js'], run_at: 'document_idle' }],
			action: { default_title: '__MSG_extensionName__' },
			commands: {
				_execute_action: { suggested_key: { default: 'Alt+Shift+B' } },
				'toggle-panel': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandTogglePanel__' },
				'look-up-selection': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandLookUp__' },
			},
			// While developing, the pages talk to the development server for reloads.
			...(command === 'build' && {
				content_security_policy: {
					extension_pages:
						"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
				},
			}),
			...(browser === 'firefox' && {
				browser_specific_settings: {
					gecko: {
						id: 'backstory@backstory.example',
						strict_min_version: '140.0',
						data_collection_permissions: { required: ['none'] },
					},
				},
			}),
		};
	},
	vite: () => ({
		plugins: [preact()],
		build: {
			target: 'es2023',
			cssTarget: ['chrome125', 'firefox140'],
			modulePreload: false,
			chunkSizeWarningLimit: 1000,
		},
	}),
});
