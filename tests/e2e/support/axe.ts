/** axe, run the same way on every surface. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2, levels A and AA, and what axe's makers hold for good practice besides. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules for whole pages; a view by itself has no landmark and no first heading of its own. */
const OF_PAGES = ['region', 'page-has-heading-one', 'landmark-one-main'];

/**
 * What axe finds on a page as it is now: one line for each rule, with the elements that break it.
 *
 * @param what whether it is a page, or one view without the page around it.
 */
export async function axeFinds(page: Page, what: 'page' | 'view'): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
	const options: RunOptions = {
		runOnly: { type: 'tag', values: TAGS },
		rules: Object.fromEntries(what === 'view' ? OF_PAGES.map((rule) => [rule, { enabled: false }]) : []),
		resultTypes: ['violations'],
	};
	return page.evaluate(async (given) => {
		const { axe } = globalThis as unknown as { axe: { run(on: Document, given: RunOptions): Promise<AxeResults> } };
		const { violations, passes } = await axe.run(document, given);
		if (passes.length === 0) throw new Error('axe has looked at nothing');
		return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
	}, options);
}
