/**
 * Builds the extension into a folder of the bench's own, with source maps beside the scripts. Run as a process
 * of its own, as `own-build.ts FOLDER`: the build prints what it likes and leaves its settings behind.
 */
import path from 'node:path';
import { build } from 'wxt';

const [folder = ''] = process.argv.slice(2);

await build({
	root: path.resolve(import.meta.dirname, '../..'),
	browser: 'chrome',
	outDir: folder,
	vite: () => ({ build: { sourcemap: 'hidden' } }),
});
