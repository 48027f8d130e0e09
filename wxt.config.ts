import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { matchPatterns, type Outlet, readOutlets } from './core/outlets.ts';
import { toTable } from './core/pack/columns.ts';
import { compilePack } from './core/pack/compile.ts';
import type { Problem } from './core/pack/seed-files.ts';
import { shippedPack } from './core/pack/shipped.ts';
import { EVERY_SITE } from './core/sites.ts';
import { cardTokens } from './tools/lib/card-tokens.ts';
import { fewChunks } from './tools/lib/few-chunks.ts';
import { minifyAgain } from './tools/lib/minify-again.ts';
import { readabilityModule } from './tools/lib/readability-module.ts';
import { readSeedFolder } from './tools/lib/seed-folder.ts';
import { tighten } from './tools/lib/tight-zip.ts';
import { withoutInnerHtml } from './tools/lib/without-inner-html.ts';

/** Mistakes in the seeds listed at once. */
const MOST_PROBLEMS = 20;
const PACK_FILE = 'generated/pack.json';
const OUTLETS_FILE = 'seeds/outlets.yaml';
const OUTLET_NAMES_FILE = 'generated/outlets.txt';

/** Compiles the seeds to the file that the extension bundles. @throws with file and line of each mistake. */
function writePack(): void {
	const { pack, problems } = compilePack(readSeedFolder('seeds'));
	if (!pack) throw new Error(listed('seeds do not compile', problems));
	const text = JSON.stringify(toTable([shippedPack(pack)]));
	const fingerprint = createHash('sha256').update(text).digest('hex').slice(0, 16);
	write(PACK_FILE, `{"fingerprint":"${fingerprint}","pack":${text}}`);
}

/** Writes country and name of each outlet, a line each, in the order in which the manifest has their sites. */
function writeOutletNames(): void {
	write(
		OUTLET_NAMES_FILE,
		outlets()
			.map(({ country, name }) => country + name)
			.join('\n'),
	);
}

function write(file: string, text: string): void {
	mkdirSync('generated', { recursive: true });
	if (read(file) !== text) writeFileSync(file, text);
}

function read(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}

/** The news sites on which to run. @throws with file and line of each mistake. */
function outlets(): Outlet[] {
	const { outlets, problems } = readOutlets({ name: OUTLETS_FILE, text: readFileSync(OUTLETS_FILE, 'utf8') });
	if (problems.length > 0) throw new Error(listed('the list of outlets cannot be read', problems));
	return outlets;
}

function listed(heading: string, problems: readonly Problem[]): string {
	const lines = problems.slice(0, MOST_PROBLEMS).map(({ file, line, message }) => `${file}:${line}: ${message}`);
	if (problems.length > MOST_PROBLEMS) lines.push(`… and ${problems.length - MOST_PROBLEMS} more`);
	return `${heading}:\n${lines.join('\n')}`;
}

export default defineConfig({
	modules: ['@wxt-dev/webextension-polyfill'],
	manifestVersion: 3,
	imports: false,
	// tools/release.ts makes the source archive: from what belongs to the project, and the same each time.
	zip: { zipSources: false },
	hooks: {
		'config:resolved': () => {
			writePack();
			writeOutletNames();
		},
		'zip:extension:done': (_wxt, file) => tighten(file),
		'build:manifestGenerated': ({ config }, manifest) => {
			// Safari does not always start a service worker again; a page for events it does.
			if (config.browser === 'safari')
				manifest.background = { scripts: ['background.js'], type: 'module', persistent: false } as never;
		},
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
			const update = async (file: string) => {
				const name = path.relative('seeds', file).replaceAll('\\', '/');
				if (name.startsWith('../') || !/\.ya?ml$/.test(name)) return;
				try {
					if (path.resolve(file) !== path.resolve(OUTLETS_FILE)) return writePack();
					// The manifest is made from it, and that only when the server starts.
					outlets();
					wxt.logger.info(`${OUTLETS_FILE} changed, restarting…`);
					await server.restart();
				} catch (error) {
					wxt.logger.error((error as Error).message);
				}
			};
			server.watcher.add('seeds');
			for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, (file) => void update(file));
		},
	},
	manifest: ({ browser, command }) => {
		const matches = matchPatterns(outlets());
		const chromium = browser !== 'firefox' && browser !== 'safari';
		return {
			name: '__MSG_extensionName__',
			description: '__MSG_extensionDescription__',
			default_locale: 'en',
			minimum_chrome_version: chromium ? '140' : undefined,
			permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', ...(chromium ? ['sidePanel'] : [])],
			host_permissions: matches,
			// For sites that the reader adds, and for every site: asked for where they choose it.
			optional_host_permissions: [EVERY_SITE],
			content_scripts: [{ matches, js: ['gate.js'], run_at: 'document_idle' }],
			action: { default_title: '__MSG_extensionName__' },
			...(browser !== 'safari' && { omnibox: { keyword: 'bs' } }),
			// Letters that neither browser keeps: Firefox's menus come first with Alt, with Shift or not, and Chromium gives an
			// extension none of its own keys, such as Alt+Shift+B, N and W, and says nothing.
			commands: {
				_execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
				...(browser !== 'safari' && {
					'toggle-panel': { suggested_key: { default: 'Alt+Shift+Y' }, description: '__MSG_commandTogglePanel__' },
				}),
				'next-mention': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandNextMention__' },
				'previous-mention': { description: '__MSG_commandPreviousMention__' },
				'toggle-site': { description: '__MSG_commandToggleSite__' },
				'look-up-selection': { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_commandLookUp__' },
			},
			// While developing, the pages talk to the development server for reloads.
			...(command === 'build' && {
				content_security_policy: {
					extension_pages:
						"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
				},
			}),
			// A page's text reaches the background copied, not written out as JSON and read again: Chrome from 148 on.
			...(chromium && { message_serialization: 'structured_clone' }),
			...(browser === 'firefox' && {
				browser_specific_settings: {
					gecko: {
						id: 'backstory@backstory.example',
						strict_min_version: '150.0',
						data_collection_permissions: { required: ['none'] },
					},
				},
			}),
			...(browser === 'safari' && { browser_specific_settings: { safari: { strict_min_version: '18.0' } } }),
		};
	},
	vite: ({ command, browser }) => ({
		plugins: [
			preact(),
			...(command === 'build'
				? [cardTokens(), withoutInnerHtml(), readabilityModule(), fewChunks(), minifyAgain()]
				: [fewChunks()]),
		],
		build: {
			target: 'es2023',
			cssTarget: browser === 'safari' ? ['safari18'] : ['chrome140', 'firefox150'],
			modulePreload: false,
			chunkSizeWarningLimit: 1000,
		},
	}),
});
