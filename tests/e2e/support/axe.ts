/** What axe finds wrong with a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type WithAxe = { axe: { run(context: Document, options: unknown): Promise<AxeResults> } };

/** Brings axe into a page. */
export async function bringAxe(page: Page): Promise<void> {
	await page.evaluate(source);
}

/** @param off rules that do not hold for what is shown. @returns each violation with the elements that it is of. */
export async function violationsOn(page: Page, off: readonly string[] = []): Promise<string[]> {
	return page.evaluate(async (names) => {
		const rules = Object.fromEntries(names.map((name) => [name, { enabled: false }]));
		const { axe } = globalThis as unknown as WithAxe;
		const { violations } = await axe.run(document, { rules, resultTypes: ['violations'] });
		return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
	}, off);
}
