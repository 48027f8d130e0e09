/** One browser with the extension for a test file; its pages are closed after each test. */
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import type { BrowserName } from '../../../tools/lib/browsers.ts';
import { type Installed, installExtension } from '../../../tools/lib/extension.ts';

declare module 'vitest' {
	interface ProvidedContext {
		browserName: BrowserName;
		/** Whether pictures are taken as the new standard rather than compared. */
		accept: boolean;
	}
}

export const browserName = inject('browserName');

/** Starts the browser before the file's tests. @param preferences for Firefox. The returned object is filled in by then. */
export function withExtension(preferences: Record<string, unknown> = {}): { get extension(): Installed } {
	let installed: Installed | undefined;
	beforeAll(async () => {
		installed = await installExtension(browserName, { preferences });
	});
	afterEach(async () => {
		for (const page of (await installed?.browser.pages()) ?? []) {
			if (/^https?:/.test(page.url())) await page.close();
		}
	});
	afterAll(() => installed?.close());
	return {
		get extension() {
			if (!installed) throw new Error('the browser has not started');
			return installed;
		},
	};
}
