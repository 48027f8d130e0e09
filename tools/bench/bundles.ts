/** Scripts for browsers, made from modules of ours. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Bundles a module into one script that runs at once.
 * @param values put in for free names, as JSON.
 */
export async function bundle(
	module: URL,
	folder: string,
	file: string,
	values: Readonly<Record<string, unknown>> = {},
): Promise<void> {
	await build({
		configFile: false,
		root: folder,
		logLevel: 'error',
		define: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)])),
		build: {
			outDir: folder,
			emptyOutDir: false,
			target: 'es2023',
			lib: {
				entry: fileURLToPath(module),
				formats: ['iife'],
				name: path.basename(file, '.js').replace(/\W/g, '_'),
				fileName: () => file,
			},
		},
	});
}
