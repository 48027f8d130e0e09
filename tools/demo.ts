/**
 * `npm run demo`: builds Backstory and opens a browser with it on a sample article. Without a display,
 * or with `--headless`, it prints what was found and saves pictures instead. `--browser firefox` takes Firefox.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from './lib/browsers.ts';
import { ARTICLE_URL, installExtension, sampleArticle } from './lib/extension.ts';
import { takePictures } from './lib/pictures.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);

const { name, headless, folder } = options();

say('Building Backstory…');
const build = spawnSync('wxt', ['build', '--browser', name === 'firefox' ? 'firefox' : 'chrome'], {
	encoding: 'utf8',
	shell: process.platform === 'win32',
});
if (build.status !== 0) {
	process.stderr.write(`${build.stdout}${build.stderr}\nThe build failed; what is above says why.\n`);
	process.exit(1);
}
await (headless ? showPictures() : showBrowser());

async function showPictures(): Promise<void> {
	say(`No display: reading the sample article in headless ${name}…`);
	mkdirSync(folder, { recursive: true });
	const { pictures, marks, card } = await takePictures(name, folder);
	const counts = new Map<string, number>();
	for (const { text } of marks) counts.set(text, (counts.get(text) ?? 0) + 1);
	say(`\nMarked in the article: ${marks.length} mentions`);
	say([...counts].map(([text, count]) => (count > 1 ? `${text} (${count})` : text)).join(', '));
	say(`\nThe card for Pete Hegseth:\n${card.replace(/^/gm, '  ')}`);
	say(`\nPictures:\n${pictures.map((picture) => `  ${path.resolve(picture)}`).join('\n')}`);
}

async function showBrowser(): Promise<void> {
	const extension = await installExtension(name, { headless: false });
	await extension.open(ARTICLE_URL, { body: sampleArticle() });
	say('Backstory is reading a sample article. Hover an underlined name; the toolbar button opens the popup.');
	say('Close the browser to end.');
	await new Promise<void>((resolve) => extension.browser.once('disconnected', () => resolve()));
}

/** What was asked for; a word that is not understood ends the demo with one line. */
function options(): { name: BrowserName; headless: boolean; folder: string } {
	try {
		const { values } = parseArgs({
			options: {
				browser: { type: 'string', default: 'chromium' },
				headless: { type: 'boolean', default: !hasDisplay() },
				output: { type: 'string', short: 'o' },
			},
		});
		const { browser, headless, output } = values;
		if (browser !== 'chromium' && browser !== 'firefox')
			throw new Error(`--browser is chromium or firefox, not ${browser}`);
		return { name: browser, headless, folder: output ?? path.join('.output', 'demo', browser) };
	} catch (error) {
		process.stderr.write(`demo: ${(error as Error).message.split('\n')[0]}\n`);
		process.exit(2);
	}
}

function hasDisplay(): boolean {
	return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
