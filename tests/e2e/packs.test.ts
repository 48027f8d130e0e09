/** Packs of the reader's own: added from files, switched, put in order, saved, removed, and refused. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { compilePack } from '../../core/pack/compile.ts';
import { parsePack } from '../../core/pack/parse.ts';
import type { Pack } from '../../core/pack/schema.ts';
import { hover, marksOn, need, sleep, waitForCard, waitForMarks } from '../../tools/lib/page-probe.ts';
import { openPopup } from '../../tools/lib/surfaces.ts';
import { changeStored, forgetPacks, switchedOn, tellOfPacks } from './support/packs.ts';
import { press, pressNamed, said, until, withSettingsPage } from './support/settings-page.ts';

const { open, browser } = withSettingsPage();

const HARBOUR = pack(`
pack: { id: harbour, title: The harbour of Alderbrook, shortTitle: Harbour, description: Who wants the quay., language: en }
sources:
  - { id: gazette, title: Quay to be built, publisher: Alderbrook Gazette, published: "2026-03-10", kind: report, language: en, paragraphs: 3 }
entities:
  - { id: ada-quill, type: person, name: Ada Quill, description: Harbour master of Alderbrook., cite: gazette#1, aliases: [Ada Quill] }
  - { id: new-quay, type: topic, name: The new quay, description: A quay for larger ships., cite: gazette#1, aliases: [new quay, { text: NATO, case: exact }] }
statements:
  - { id: wants, about: [ada-quill, new-quay], text: Quill wants the quay by 2028., kind: claim, by: ada-quill, cite: gazette#2 }
`);
const ARTICLE = 'https://www.bbc.com/news/articles/harbour';
const TEXT = `<!doctype html><meta charset="utf-8"><meta property="og:type" content="article"><title>Quay</title>
<h1>Ada Quill and the new quay</h1>
<p>Ada Quill, the harbour master, told Donald Trump of the new quay, which NATO may use one day, she said.</p>`;

function pack(yaml: string): Pack {
	const { pack: compiled, problems } = compilePack([{ name: 'pack.yaml', text: yaml }]);
	if (!compiled) throw new Error(JSON.stringify(problems));
	return compiled;
}

const folder = mkdtempSync(path.join(tmpdir(), 'backstory-packs-'));

async function add(page: Page, text: string, name = 'harbour.json'): Promise<void> {
	const file = path.join(folder, name);
	writeFileSync(file, text);
	const input = (await need(page, '.bs-drop input[type=file]')) as ElementHandle<HTMLInputElement>;
	await input.uploadFile(file);
}

const titles = (page: Page) =>
	page.$$eval('.bs-pack > label', (labels) => labels.map(({ textContent }) => textContent));
const names = async (page: Page) =>
	[...new Set((await marksOn(page)).map(({ text }) => text))].sort((a, b) => (a < b ? -1 : 1));

/** What the extension keeps in its database, by store. */
const kept = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<string[][]>((resolve, reject) => {
				const opening = indexedDB.open('backstory');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const db = opening.result;
					const tx = db.transaction([...db.objectStoreNames]);
					const keys = [...db.objectStoreNames].map((name) => tx.objectStore(name).getAllKeys());
					tx.oncomplete = () => {
						db.close();
						resolve(keys.map(({ result }) => result.map(String)));
					};
				};
			}),
	);

const bundledOnly = [['ukraine-2025'], ['ukraine-2025'], []];

forgetPacks(browser);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('is added from a file; its names are found, its facts say whose they are', async () => {
	const page = await open();
	const article = await browser.extension.open(ARTICLE, { body: TEXT });
	await until(() => names(article), ['Donald Trump', 'NATO']);
	await add(page, JSON.stringify(HARBOUR));
	await until(() => said(page), '“The harbour of Alderbrook” is added and switched on.');
	expect((await titles(page)).at(-1)).toBe('The harbour of Alderbrook');
	await until(() => names(article), ['Ada Quill', 'Donald Trump', 'NATO', 'new quay']);
	await hover(article, 'Ada Quill');
	const card = await waitForCard(browser.extension, article);
	expect(card?.text).toContain('Quill wants the quay by 2028.');
	expect(card?.text).toContain('Alderbrook Gazette, 10 Mar 2026 · Harbour');
	const popup = await openPopup(browser.extension);
	await popup.type('[role=combobox]', 'ada quil');
	await need(popup, '[role=option][data-entity=ada-quill]');
	await popup.close();
	await article.close();
});

test('is switched off and on, and removed when that was meant', async () => {
	const page = await open();
	await add(page, JSON.stringify(HARBOUR));
	await until(() => said(page), '“The harbour of Alderbrook” is added and switched on.');
	const article = await browser.extension.open(ARTICLE, { body: TEXT });
	await until(() => names(article), ['Ada Quill', 'Donald Trump', 'NATO', 'new quay']);
	await press(page, '.bs-pack:nth-child(2) input');
	await until(() => names(article), ['Donald Trump', 'NATO']);
	await press(page, '.bs-pack:nth-child(1) input');
	await until(() => names(article), []);
	await press(page, '.bs-pack:nth-child(2) input');
	await until(() => names(article), ['Ada Quill', 'NATO', 'new quay']);
	await press(page, '.bs-pack:nth-child(1) input');
	await until(() => names(article), ['Ada Quill', 'Donald Trump', 'NATO', 'new quay']);
	await pressNamed(page, 'Remove: The harbour of Alderbrook');
	await need(page, '.bs-withheld');
	await pressNamed(page, 'Keep');
	await until(() => page.$('.bs-withheld'), null);
	expect(await titles(page)).toHaveLength(2);
	await pressNamed(page, 'Remove: The harbour of Alderbrook');
	await need(page, '.bs-withheld');
	await press(page, '.bs-withheld button');
	await until(() => said(page), '“The harbour of Alderbrook” is removed.');
	await until(() => names(article), ['Donald Trump', 'NATO']);
	expect(await kept(page)).toEqual(bundledOnly);
	await article.close();
});

test('is switched off at the same moment as another: both are off', async () => {
	const page = await open();
	await add(page, JSON.stringify(HARBOUR));
	await until(() => said(page), '“The harbour of Alderbrook” is added and switched on.');
	const pressAll = () =>
		page.$$eval('.bs-pack input', (boxes) => {
			for (const box of boxes) (box as HTMLInputElement).click();
		});
	for (const on of [false, true, false]) {
		await pressAll();
		await until(() => page.evaluate(switchedOn), [on, on]);
		await until(() => page.$$eval('.bs-pack input:checked', (boxes) => boxes.length), on ? 2 : 0);
	}
});

test('shows where it differs from another, and goes first when moved up', async () => {
	const page = await open();
	await add(page, JSON.stringify(HARBOUR));
	await until(
		() => page.$eval('.bs-conflicts summary', ({ textContent }) => textContent).catch(() => ''),
		'1 name means something else in another pack',
	);
	const claims = () =>
		page.$eval('.bs-pack:last-child .bs-conflicts tr', (row) =>
			[...row.querySelectorAll('th, p')].map(({ textContent }) => textContent),
		);
	expect(await claims()).toEqual(['NATO', 'NATO (Minerals deal 2025)', 'The new quay (Harbour)']);
	const article = await browser.extension.open(ARTICLE, { body: TEXT });
	const whose = async () => {
		await hover(article, 'NATO');
		const card = await waitForCard(browser.extension, article);
		await article.keyboard.press('Escape');
		await article.mouse.move(1, 1);
		return card?.text.includes('A quay for larger ships') ? 'harbour' : 'bundled';
	};
	await waitForMarks(article, 5);
	expect(await whose()).toBe('bundled');
	await pressNamed(page, 'Move up: The harbour of Alderbrook');
	await until(async () => (await titles(page))[0], 'The harbour of Alderbrook');
	await sleep(500);
	await waitForMarks(article, 5);
	expect(await whose()).toBe('harbour');
	await article.close();
});

test('is saved as it was given, as JSON and as JSON-LD', async () => {
	const page = await open();
	await add(page, JSON.stringify(HARBOUR));
	await until(() => said(page), '“The harbour of Alderbrook” is added and switched on.');
	await page.evaluate(() => {
		const saved: Promise<string>[] = [];
		Object.assign(globalThis, { saved });
		URL.createObjectURL = (blob) => {
			saved.push((blob as Blob).text());
			return '#';
		};
		HTMLAnchorElement.prototype.click = () => {};
	});
	const save = async (at: number, button: string) => {
		await page.$$eval(
			'.bs-pack:last-child button',
			(buttons, name) => buttons.find(({ textContent }) => textContent === name)?.click(),
			button,
		);
		await until(() => page.evaluate(() => (globalThis as never as { saved: unknown[] }).saved.length), at + 1);
		return page.evaluate((index) => (globalThis as never as { saved: Promise<string>[] }).saved[index] ?? '', at);
	};
	const { gazetteer: _, ...bare } = HARBOUR;
	expect(parsePack(await save(0, 'Save as JSON'))).toEqual(bare);
	const linked = JSON.parse(await save(1, 'Save as JSON-LD'));
	expect(JSON.stringify(linked)).toContain('urn:backstory:harbour:entity:ada-quill');
});

test('that is damaged where it is kept is left out, and the others are there', async () => {
	const page = await open();
	await add(page, JSON.stringify(HARBOUR));
	await until(() => said(page), '“The harbour of Alderbrook” is added and switched on.');
	const damage = async (values: Parameters<typeof changeStored>[0]) => {
		await page.evaluate(changeStored, values);
		await page.evaluate(tellOfPacks);
	};
	const article = await browser.extension.open(ARTICLE, { body: TEXT });
	await until(() => names(article), ['Ada Quill', 'Donald Trump', 'NATO', 'new quay']);
	// Names are compiled anew.
	await damage([
		['names', 'harbour', { wordHashes: 5 }],
		['names', 'ukraine-2025', 'nothing'],
	]);
	await until(() => names(article), ['Ada Quill', 'Donald Trump', 'NATO', 'new quay']);
	await damage([['packs', 'harbour', { entities: 'none' }]]);
	await until(() => names(article), ['Donald Trump', 'NATO']);
	await damage([['packs', 'harbour', { ...HARBOUR, statements: [7] }]]);
	await until(() => names(article), ['Donald Trump', 'NATO']);
	await damage([['entries', 'harbour', { id: 'harbour', on: true }]]);
	await until(() => names(article), ['Donald Trump', 'NATO']);
	const popup = await openPopup(browser.extension);
	await popup.type('[role=combobox]', 'hegseth');
	await need(popup, '[role=option][data-entity=pete-hegseth]');
	await popup.close();
	await article.close();
});

describe('a file that is no good', () => {
	const damaged = (change: object) => JSON.stringify({ ...HARBOUR, ...change });

	test.each([
		['no JSON', 'hello', 'this is not a pack: the file is not JSON'],
		['a pack cut short', JSON.stringify(HARBOUR).slice(0, -9), 'this is not a pack: the file is not JSON'],
		[
			'a wrong type',
			damaged({ entities: [{ ...HARBOUR.entities[0], type: 'hero' }] }),
			/^this pack is damaged at entities\.0\.type: /,
		],
		['letters that look alike', damaged({ title: 'The h\u0430rbour' }), /letters from two alphabets that look alike$/],
		[
			'the id of the bundled pack',
			damaged({ id: 'ukraine-2025' }),
			/^its id “ukraine-2025” belongs to a pack that comes with Backstory/,
		],
	])('is refused in one sentence, and nothing of it is kept: %s', async (_, text, why) => {
		const page = await open();
		const before = await kept(page);
		await add(page, text);
		await until(async () => (await said(page)) !== '', true);
		const [, words = ''] = /^The pack was not added: (.*)\.$/.exec(await said(page)) ?? [];
		expect(words).toMatch(why);
		expect(await kept(page)).toEqual(before);
	});

	test('is refused for its size before it is read', async () => {
		const page = await open();
		await add(page, 'x'.repeat(100_000_001), 'huge.json');
		await until(
			() => said(page),
			'The pack was not added: the file is larger than 100 MB, the most that a pack may have.',
		);
		rmSync(path.join(folder, 'huge.json'));
	});
});

/** A pack of 100,000 names. */
function large(): string {
	const entities = Array.from({ length: 20_000 }, (_, at) => ({
		...HARBOUR.entities[0],
		id: `person-${at}`,
		aliases: Array.from({ length: 5 }, (_, form) => ({
			text: `Ada Quill ${at} ${form} Of Alderbrook`,
			case: 'capital',
		})),
		relations: [],
	}));
	const { gazetteer: _, ...bare } = HARBOUR;
	return JSON.stringify({ ...bare, id: 'large', entities: [...HARBOUR.entities, ...entities] });
}

describe('an import that is broken off', () => {
	test('shows how far it is, and leaves nothing when it is called off', async () => {
		const page = await open();
		const before = await kept(page);
		await add(page, large(), 'large.json');
		await until(async () => (await page.$eval('progress', ({ value }) => value).catch(() => 0)) > 0.1, true);
		await pressNamed(page, 'Cancel');
		await until(() => page.$('progress'), null);
		expect(await titles(page)).toHaveLength(1);
		await sleep(1000);
		expect(await kept(page)).toEqual(before);
	});

	test('leaves nothing when the page is closed', async () => {
		const page = await open();
		const before = await kept(page);
		await add(page, large(), 'large.json');
		await need(page, 'progress');
		// Firefox never reports the load of such a page.
		await page.goto(browser.extension.url('welcome.html'), { timeout: 3000 }).catch(() => {});
		await sleep(3000);
		expect(await kept(page)).toEqual(before);
	});
});

// Firefox's driver does not reach into workers.
test.runIf(inject('browserName') === 'chromium')('says so when the disk is full, and keeps nothing of it', async () => {
	const page = await open();
	const before = await kept(page);
	const full = new Promise<void>((resolve, reject) => {
		page.once('workercreated', (worker) => {
			worker
				.evaluate(() => {
					const { put } = IDBObjectStore.prototype;
					let written = 0;
					IDBObjectStore.prototype.put = function (...args) {
						if (++written > 1) throw new DOMException('the disk is full', 'QuotaExceededError');
						return put.apply(this, args);
					};
				})
				.then(resolve, reject);
		});
	});
	await add(page, large(), 'large.json');
	await full;
	await until(
		() => said(page),
		'The browser has no room for this pack. Nothing has changed. Make room, then try again.',
	);
	expect(await kept(page)).toEqual(before);
});
