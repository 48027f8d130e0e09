import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** End-to-end tests are the same files for both browsers; the project's name says which to start. */
const inBrowser = (name: 'chromium' | 'firefox') => ({
	test: {
		name,
		include: ['tests/e2e/**/*.test.ts'],
		testTimeout: 30_000,
		hookTimeout: 60_000,
		fileParallelism: false,
		provide: { browserName: name, accept: process.argv.includes('--update') },
	},
});

export default defineConfig({
	test: {
		projects: [
			{
				plugins: [preact()],
				test: { name: 'unit', testTimeout: 30_000, include: ['tests/{unit,seeds,architecture}/**/*.test.{ts,tsx}'] },
			},
			inBrowser('chromium'),
			inBrowser('firefox'),
		],
	},
});
