import path from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

export default defineConfig({
	root: import.meta.dirname,
	publicDir: '../../public',
	plugins: [preact()],
	server: { host: '127.0.0.1' },
	preview: { host: '127.0.0.1' },
	build: {
		outDir: path.resolve(import.meta.dirname, '../../.output/gallery'),
		emptyOutDir: true,
		cssTarget: ['chrome140', 'firefox150'],
	},
});
