import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../../tools/lib/html-text.ts';

describe('text of HTML', () => {
	it.each([
		['paragraphs are parted by a blank line', '<p>One</p><p>Two</p>', 'One\n\nTwo\n'],
		['white space is collapsed', '<p>One\n\t two&nbsp;three</p>', 'One two\u00a0three\n'],
		['entities are read', '<p>Fish &amp; chips&#8217;s</p>', 'Fish & chips’s\n'],
		['a whole document is read from its body', '<html><head><title>No</title></head><body>Yes</body></html>', 'Yes\n'],
		[
			'scripts, styles and navigation are not',
			'<nav>No</nav><p>Yes</p><script>no()</script><style>a{}</style>',
			'Yes\n',
		],
		['unclosed elements are borne with', '<p>One<p>Two<b>three', 'One\n\nTwothree\n'],
		['so is nothing', '', '\n'],
	])('%s', (_, html, text) => {
		expect(htmlToText(html)).toBe(text);
	});
});
