/** An article in the reader's own few colours, as Windows' contrast themes give them. */
import { expect, test } from 'vitest';
import { ARTICLE_URL, sampleArticle } from '../../tools/lib/extension.ts';
import { wear } from '../../tools/lib/looks.ts';
import { marksOn, waitForCard, waitForMarks } from '../../tools/lib/page-probe.ts';
import { withExtension } from './support/browser.ts';

const browser = withExtension();

test('mentions that are not marked look like any text, and still open their cards', async () => {
	const page = await browser.extension.open(ARTICLE_URL, { body: sampleArticle() });
	await wear(page, 'forced');
	await page.reload();
	await waitForMarks(page, 20);
	const seen = (await marksOn(page)).map(({ text, highlight }) => `${highlight} ${text}`);
	expect(seen).toContain('backstory-person Donald Trump');
	expect(seen.filter((one) => one.startsWith('backstory-quiet'))).toEqual([]);
	const putin = await page.evaluate(() => {
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		let last: Range | undefined;
		while (texts.nextNode()) {
			const { data } = texts.currentNode as Text;
			const at = data.lastIndexOf('Putin');
			if (at < 0) continue;
			last = document.createRange();
			last.setStart(texts.currentNode, at);
			last.setEnd(texts.currentNode, at + 5);
		}
		last?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
		const { x, y, width, height } = last?.getBoundingClientRect() ?? new DOMRect();
		return { x: x + width / 2, y: y + height / 2 };
	});
	await page.mouse.move(putin.x - 3, putin.y);
	await page.mouse.move(putin.x, putin.y, { steps: 3 });
	expect((await waitForCard(browser.extension, page))?.entity).toBe('vladimir-putin');
});
