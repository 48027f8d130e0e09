/** Nothing leaves the browser: all of its traffic goes to a recorder, through everything that a reader does. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	ARTICLE_URL,
	type Installed,
	installExtension,
	openOwnPage,
	sampleArticle,
} from '../../tools/lib/extension.ts';
import { followInCard, hover, need, sleep, waitForCard, waitForMarks } from '../../tools/lib/page-probe.ts';
import { openPanel, openPopup } from '../../tools/lib/surfaces.ts';
import { browserName } from './support/browser.ts';
import { type RecordingProxy, startRecordingProxy, throughProxy } from './support/recording-proxy.ts';

type Api = { chrome: typeof chrome };

/** Where browsers go of their own accord. */
const BROWSERS_OWN =
	/(^|\.)(mozilla\.(org|com|net)|firefox\.com|mozgcp\.net|google\.com|googleapis\.com|gstatic\.com|gvt1\.com):\d+$/;

/** Asked for in the first test; Firefox tries again later. */
const HEARD = 'heard.example';

let proxy: RecordingProxy | undefined;
let extension: Installed | undefined;

beforeAll(async () => {
	proxy = await startRecordingProxy();
	extension = await installExtension(browserName, throughProxy(browserName, proxy.port));
});

afterAll(async () => {
	await extension?.close();
	await proxy?.close();
});

test('the recorder hears of a request that a page makes', async () => {
	const page = await extension?.browser.newPage();
	await page?.goto(`http://${HEARD}/`, { timeout: 5000 }).catch(() => {});
	expect(proxy?.asked).toContain(HEARD);
	await page?.close();
});

test('nothing is asked for from install to settings, and nothing of what was read is kept', async () => {
	if (!extension || !proxy) throw new Error('the browser has not started');
	const before = proxy.asked.length;
	const own = (file: string) => openOwnPage(extension?.browser as never, (extension as Installed).url(file));
	const welcome = await own('welcome.html');
	await waitForMarks(welcome, 10);
	await welcome.close();
	const article = await extension.open(ARTICLE_URL, { body: sampleArticle() });
	await waitForMarks(article, 30);
	await hover(article, 'Emmanuel Macron');
	await waitForCard(extension, article);
	await followInCard(extension, article, ['Keir Starmer']);
	await article.keyboard.press('Escape');
	const panel = await openPanel(extension);
	await need(panel, 'main');
	await panel.close();
	const popup = await openPopup(extension);
	await popup.type('[role=combobox]', 'hegset');
	await (await need(popup, '[role=option][data-entity=pete-hegseth]')).evaluate((option) =>
		(option as HTMLElement).click(),
	);
	await need(popup, 'article[data-entity=pete-hegseth]');
	await popup.close();
	const options = await own('options.html');
	await need(options, '.bs-pack');
	await options.close();
	const notes = await own('notes.html#entity=nato');
	await need(notes, 'textarea');
	await notes.close();
	await sleep(1000);
	// The browser connects to the article's host ahead of the request, which the driver answers: see the next line.
	const articleHost = new URL(ARTICLE_URL).host;
	const asked = proxy.asked
		.slice(before)
		.filter((host) => !BROWSERS_OWN.test(host) && !host.startsWith(articleHost) && host !== HEARD);
	expect(asked).toEqual([]);
	expect(extension.strayRequests).toEqual([]);

	const kept = await extension.inExtension(async () => {
		const { storage } = (globalThis as unknown as Api).chrome;
		const { local, sync, session } = storage;
		const all = [await local.get(null), await sync.get(null), await session.get(null)];
		const databases = (await indexedDB.databases()).map(({ name }) => name);
		return { text: JSON.stringify(all), keys: all.map((area) => Object.keys(area)), databases };
	});
	expect(kept.databases).toEqual(['backstory']);
	expect(kept.keys).toEqual([[], [], ['recent']]);
	expect(kept.text).not.toContain('bbc.com');
	expect(kept.text).not.toMatch(/Macron|minerals/i);
});
