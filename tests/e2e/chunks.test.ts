/** What the built pages load before they show anything. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { builtFolder } from '../../tools/lib/extension.ts';
import { browserName } from './support/browser.ts';

const read = (file: string) => readFileSync(path.join(builtFolder(browserName), file), 'utf8');

/** The scripts that a page needs before its own runs: what it names, and all that those import outright. */
function scriptsOf(page: string): Map<string, string> {
	const found = new Map<string, string>();
	const take = (file: string) => {
		if (found.has(file)) return;
		const text = read(file);
		found.set(file, text);
		for (const [, from] of text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.\.?\/[^"']+)["']/g)) {
			take(path.posix.join(path.posix.dirname(file), from as string));
		}
	};
	for (const [, source] of read(page).matchAll(/<script[^>]*\ssrc="\/([^"]+)"/g)) take(source as string);
	return found;
}

/** What only the bundled pack says. */
const PACK = 'Capital of Russia; the name often stands for its leadership';

test.each(['popup.html', 'options.html', 'welcome.html'])('%s is there before the pack is', (page) => {
	const scripts = scriptsOf(page);
	expect(scripts.size).toBeGreaterThan(2);
	expect([...scripts].filter(([, text]) => text.includes(PACK)).map(([file]) => file)).toEqual([]);
});

test('the background has the pack, and no views', () => {
	const texts = ['background.js'].flatMap((file) => [
		read(file),
		...[...read(file).matchAll(/\bfrom\s*["']\.\/([^"']+)["']/g)].map(([, from]) => read(from as string)),
	]);
	expect(texts.some((text) => text.includes(PACK))).toBe(true);
	expect(texts.some((text) => text.includes('bs-card'))).toBe(false);
});
