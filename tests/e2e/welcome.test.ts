import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { launch } from '../../tools/lib/browsers.ts';
import { builtFolder, comingPage } from '../../tools/lib/extension.ts';
import { cardInOwn, hover, marksOn, need, sleep } from '../../tools/lib/page-probe.ts';
import { openWelcome } from '../../tools/lib/surfaces.ts';
import { axeFinds } from './support/axe.ts';
import { browserName, withExtension } from './support/browser.ts';

// Firefox then grants what is asked for without a question that no driver can answer.
const browser = withExtension({ 'extensions.webextOptionalPermissionPrompts': false });
let opened: Page | undefined;

async function open(): Promise<Page> {
	opened = await openWelcome(browser.extension);
	await opened.setViewport({ width: 1280, height: 800 });
	await opened.bringToFront();
	return opened;
}

const until = async (page: Page, entity: string | undefined) => {
	for (let tries = 0; tries < 60 && (await cardInOwn(page)) !== entity; tries++) await sleep(50);
	expect(await cardInOwn(page)).toBe(entity);
};

afterEach(async () => {
	await opened?.close();
	opened = undefined;
});

test('opens once after install, and not after an update', async () => {
	const own = await launch(browserName);
	try {
		await own.installExtension(builtFolder(browserName));
		const addresses = async () =>
			Promise.all((await own.pages()).map((page) => page.evaluate(() => location.href).catch(() => '')));
		const welcomes = async () => (await addresses()).filter((address) => address.endsWith('/welcome.html')).length;
		for (let tries = 0; tries < 100 && (await welcomes()) === 0; tries++) await sleep(100);
		await sleep(500);
		expect(await welcomes()).toBe(1);
		const pages = await own.pages();
		for (const page of pages) {
			const address = await page.evaluate(() => location.href).catch(() => '');
			if (!address.endsWith('/welcome.html')) continue;
			await page
				.evaluate(() => (globalThis as unknown as { chrome: typeof chrome }).chrome.runtime.reload())
				.catch(() => {});
		}
		await sleep(2000);
		expect(await welcomes()).toBe(0);
	} finally {
		await own.close();
	}
});

describe('the welcome page', () => {
	test('has a sample whose names are marked, and only there; a hover opens their cards', async () => {
		const page = await open();
		const texts = (await marksOn(page)).map(({ text }) => text);
		expect(texts).toEqual(expect.arrayContaining(['Keir Starmer', 'minerals deal', 'NATO', 'Ukraine']));
		const outside = await page.evaluate(() => {
			const sample = document.querySelector('#sample');
			return [...CSS.highlights.values()].some((ranges) =>
				[...ranges].some(({ startContainer }) => !sample?.contains(startContainer)),
			);
		});
		expect(outside).toBe(false);
		await hover(page, 'Keir Starmer');
		await until(page, 'keir-starmer');
		await page.mouse.move(4, 4);
		await until(page, undefined);
	});

	test('can be tried by keyboard: cards open one after another, and Escape leads back', async () => {
		const page = await open();
		const button = await need(page, '.bs-try button');
		await button.focus();
		// Firefox takes a moment to let a tab that has come to the front have the keyboard.
		for (let tries = 0; tries < 5 && !(await cardInOwn(page)); tries++) {
			await page.keyboard.press('Enter');
			await sleep(400);
		}
		const first = await cardInOwn(page);
		expect(first).toBe('keir-starmer');
		expect(await page.evaluate(() => document.activeElement?.localName)).toBe('backstory-root');
		await page.keyboard.press('Escape');
		await until(page, undefined);
		expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
		await page.keyboard.press('Enter');
		await until(page, 'coalition-of-the-willing');
	});

	test.runIf(browserName === 'firefox')('offers every site, and says when it is allowed', async () => {
		const page = await open();
		await (await need(page, '.bs-every-site button')).click();
		await page.waitForFunction(() => !document.querySelector('.bs-every-site button'));
		expect(await page.$eval('.bs-every-site', ({ textContent }) => textContent)).toMatch(/^Backstory may read/);
		await page.evaluate(() =>
			(globalThis as unknown as { chrome: typeof chrome }).chrome.permissions.remove({ origins: ['*://*/*'] }),
		);
		await need(page, '.bs-every-site button');
	});

	test('fits one screen, and a narrow one without sideways scrolling', async () => {
		const page = await open();
		const size = () =>
			page.evaluate(() => {
				const { scrollWidth, scrollHeight } = document.documentElement;
				return { over: scrollHeight - innerHeight, aside: scrollWidth - innerWidth };
			});
		expect(await size()).toEqual({ over: 0, aside: 0 });
		await page.setViewport({ width: 360, height: 740 });
		expect((await size()).aside).toBeLessThanOrEqual(0);
	});

	test('leads to the settings', async () => {
		const page = await open();
		await (await need(page, '.bs-promises > button')).evaluate((element) => (element as HTMLElement).click());
		const settings = await comingPage(browser.extension.browser, browser.extension.url('options.html'));
		await need(settings, 'h1');
		await settings.close();
	});

	test('has nothing that axe finds wrong', async () => {
		const page = await open();
		expect(await axeFinds(page, 'page')).toEqual([]);
	});
});
