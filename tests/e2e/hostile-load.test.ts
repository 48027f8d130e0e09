/** Pages that would wear Backstory out, or have it wear them out. It steps back instead, and says so. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { cardIn, hover, marksOn, need, sleep, waitForCard, waitForMarks } from '../../tools/lib/page-probe.ts';
import { openPopup } from '../../tools/lib/surfaces.ts';
import { MARKS, openAttack, openCard, TEXT } from './support/attack.ts';
import { browserName, withExtension } from './support/browser.ts';
import type { Visit } from './support/visit.ts';

const browser = withExtension();
let visit: Visit;
const attack = async (...args: Parameters<typeof openAttack> extends [unknown, ...infer Rest] ? Rest : never) => {
	visit = await openAttack(browser.extension, ...args);
	return visit.page;
};

afterEach(() => expect(visit.said).toEqual([]));

/** Longest that a page's own work may wait because of ours, in milliseconds, on a busy machine. */
const LONGEST_WAIT_MS = 1500;

/** Begins to measure how long the page's own work has to wait. Ended by {@link longestWait}. */
const measureWaits = (page: Page) =>
	page.evaluate(() => {
		const state = { longest: 0, last: performance.now() };
		Object.assign(window, { waits: state });
		const channel = new MessageChannel();
		channel.port1.onmessage = () => {
			const now = performance.now();
			state.longest = Math.max(state.longest, now - state.last);
			state.last = now;
			setTimeout(() => channel.port2.postMessage(0), 4);
		};
		channel.port2.postMessage(0);
	});
const longestWait = (page: Page) =>
	page.evaluate(() => (window as unknown as { waits: { longest: number } }).waits.longest);

/** Opens the popup over a page, and waits until it says so. */
async function popupSaying(page: Page, text: string): Promise<Page> {
	await page.bringToFront();
	const popup = await openPopup(browser.extension);
	if (browserName === 'firefox') await page.bringToFront();
	await popup.waitForFunction((wanted) => document.body.textContent?.includes(wanted), { timeout: 10_000 }, text);
	return popup;
}

test('forms whose fields stand in place of their own properties are read like others, and end', async () => {
	const nested = ['parentNode', 'parentElement', 'nextSibling', 'firstChild', 'lastChild', 'host', 'shadowRoot'];
	const fields = ['matches', 'closest', 'nodeType', 'localName', 'isConnected'].map((name) => `<input name=${name}>`);
	const page = await attack('', {
		more: `<form>${nested.map((name) => `<fieldset name=${name}>`).join('')}<p id="in">Donald Trump and Emmanuel Macron
			spoke of Ukraine.</p>${'</fieldset>'.repeat(nested.length)}${fields.join('')}</form>`,
	});
	const marked = async (wanted: string) => {
		for (let tries = 0; tries < 100; tries++) {
			if ((await marksOn(page)).some(({ text }) => text === wanted)) return;
			await sleep(50);
		}
		throw new Error(`${wanted} is not marked`);
	};
	await marked('Emmanuel Macron');
	// What comes later finds its place by climbing.
	await page.evaluate(() => document.getElementById('in')?.append(' Marco Rubio and Keir Starmer did too.'));
	await marked('Keir Starmer');
	await hover(page, 'Emmanuel Macron');
	await waitForCard(browser.extension, page);
});

describe('very large pages', () => {
	test('a million nodes of every kind do not hold the page up for long', async () => {
		const page = await attack('', { more: '<div id="many" style="display:none"></div>' });
		await waitForMarks(page, MARKS);
		await page.evaluate(() => {
			const all = document.createDocumentFragment();
			for (let i = 0; i < 150_000; i++) {
				const word = document.createElement('p');
				const button = document.createElement('button');
				word.append('x1');
				button.append('x');
				all.append(word, button, document.createElement('x-a'), document.createElement('b'), ' ');
			}
			document.querySelector('#many')?.append(all);
		});
		await sleep(50);
		await measureWaits(page);
		await sleep(3000);
		expect(await longestWait(page)).toBeLessThan(LONGEST_WAIT_MS);
		expect((await marksOn(page)).length).toBe(MARKS);
		await openCard(browser.extension, page);
	});

	test('are read in their first part, and the popup says so', async () => {
		const page = await attack('', {
			more: `<div>${'<p>Nothing is known of all of this, and it goes on for long, and then for longer.</p>'.repeat(40_000)}</div><p id="last">Marco Rubio</p>`,
		});
		await waitForMarks(page, MARKS);
		await (await popupSaying(page, 'This page is very long: Backstory read the first part.')).close();
		expect((await marksOn(page)).map(({ text }) => text)).not.toContain('Marco Rubio');
	});
});

describe('shadow roots without end', () => {
	test.each<[string, () => void]>([
		[
			'inside each other',
			() => {
				let at: Element | ShadowRoot = document.querySelector('main') as Element;
				for (let depth = 0; depth < 300; depth++) {
					const host = document.createElement('x-deep');
					at.append(host);
					at = host.attachShadow({ mode: 'open' });
					at.append('Marco Rubio ');
				}
			},
		],
		[
			'beside each other, more at each moment',
			() => {
				const main = document.querySelector('main') as Element;
				const more = () => {
					for (let i = 0; i < 300; i++) {
						const host = document.createElement('x-wide');
						host.attachShadow({ mode: 'open' }).append('Marco Rubio ');
						main.append(host);
					}
				};
				let rounds = 0;
				const timer = setInterval(() => (rounds++ < 12 ? more() : clearInterval(timer)), 100);
			},
		],
	])('%s', async (_, act) => {
		const page = await attack('');
		await waitForMarks(page, MARKS);
		await page.evaluate(act);
		await waitForMarks(page, MARKS + 8);
		await measureWaits(page);
		await sleep(2500);
		expect(await longestWait(page)).toBeLessThan(LONGEST_WAIT_MS);
		const { length } = await marksOn(page);
		expect(length).toBeLessThanOrEqual(MARKS + 1_000);
		await openCard(browser.extension, page);
	});
});

describe('changes without end', () => {
	test('are read ever more rarely, then no more, and the popup says so; reading can be resumed', async () => {
		const page = await attack('', { more: '<article style="display:none"></article>' });
		await waitForMarks(page, MARKS);
		const began = performance.now();
		await page.evaluate((text) => {
			const article = document.querySelector('article') as Element;
			// A book of text, another one each time.
			const change = () => {
				const paragraph = document.createElement('p');
				paragraph.textContent = `${text} ${String(Math.random()).repeat(2_400)}`;
				article.replaceChildren(...Array.from({ length: 54 }, () => paragraph.cloneNode(true)));
			};
			Object.assign(window, { timer: setInterval(change, 150) });
		}, TEXT);
		await page.waitForFunction(() => ![...CSS.highlights.keys()].some((name) => name.startsWith('backstory-')), {
			polling: 100,
			timeout: 90_000,
		});
		expect(performance.now() - began).toBeGreaterThan(3000);
		expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
		await page.evaluate(() => clearInterval((window as unknown as { timer: number }).timer));
		const popup = await popupSaying(page, 'This page changes without end');
		await (await need(popup, '.bs-notice button')).evaluate((button) => (button as HTMLElement).click());
		await waitForMarks(page, MARKS);
		await popup.close();
	}, 120_000);

	test('of the address alone do no harm, and the page is read once it rests', async () => {
		const page = await attack('');
		await waitForMarks(page, MARKS);
		await page.evaluate(async () => {
			for (let i = 0; i < 60; i++) {
				history.replaceState({}, '', `?turn=${i}`);
				await new Promise((resolve) => setTimeout(resolve, 50));
			}
		});
		await waitForMarks(page, MARKS);
		await openCard(browser.extension, page);
	});

	test('of text under the pointer’s way never open a card on other words', async () => {
		const page = await attack('');
		await openCard(browser.extension, page);
		await page.evaluate(() => {
			(document.querySelector('main p')?.firstChild as Text).data =
				'Nobody at all has ever heard of any of this, or of them.';
		});
		await page.mouse.move(700, 560);
		await sleep(1200);
		expect(await marksOn(page)).toEqual([]);
		await page.mouse.move(30, 28, { steps: 3 });
		await sleep(700);
		expect(await cardIn(browser.extension, page)).toBeUndefined();
	});
});

describe('the page’s highlights', () => {
	test('cleared by the page, are back with the next text that is read', async () => {
		const page = await attack('');
		await waitForMarks(page, MARKS);
		await page.evaluate(() => {
			CSS.highlights.clear();
			document.adoptedStyleSheets = [];
			const more = document.createElement('p');
			more.textContent = 'Marco Rubio spoke of Ukraine.';
			document.querySelector('main')?.append(more);
		});
		await waitForMarks(page, MARKS + 2);
		await openCard(browser.extension, page, 'Marco Rubio');
	});

	test('taken by the page for its own, open nothing', async () => {
		const page = await attack('', { more: '<p id="own">These words are of no use to anybody.</p>' });
		await waitForMarks(page, MARKS);
		const at = await page.evaluate(() => {
			const text = document.querySelector('#own')?.firstChild as Text;
			const range = document.createRange();
			range.setStart(text, 0);
			range.setEnd(text, 11);
			for (const highlight of CSS.highlights.values()) highlight.add(range);
			const { x, y, width, height } = range.getBoundingClientRect();
			return { x: x + width / 2, y: y + height / 2 };
		});
		await page.mouse.move(at.x - 3, at.y);
		await page.mouse.move(at.x, at.y, { steps: 3 });
		await sleep(900);
		expect(await cardIn(browser.extension, page)).toBeUndefined();
	});
});

describe('a page that changes what its scripts are made of', () => {
	/** Has the page note each use of a function of the platform, from its first script on. */
	const PATCH = `
		window.used = [];
		const skip = new Set(['constructor', 'caller', 'callee', 'arguments']);
		const patch = (object, name) => {
			for (const key of Object.getOwnPropertyNames(object)) {
				const found = Object.getOwnPropertyDescriptor(object, key);
				if (skip.has(key) || !found.configurable) continue;
				for (const part of ['value', 'get', 'set']) {
					const original = found[part];
					if (typeof original !== 'function') continue;
					found[part] = function (...args) { used.push(name + '.' + key); return Reflect.apply(original, this, args); };
				}
				Object.defineProperty(object, key, found);
			}
		};
		for (const name of ['EventTarget', 'Node', 'Element', 'HTMLElement', 'Document', 'CharacterData', 'Text', 'ShadowRoot', 'TreeWalker',
			'MutationObserver', 'StaticRange', 'Range', 'Highlight', 'HighlightRegistry', 'CSSStyleSheet', 'AbortController', 'AbortSignal',
			'Event', 'PointerEvent', 'History', 'DOMTokenList', 'NodeList', 'CSSStyleDeclaration', 'DOMRect']) patch(window[name].prototype, name);`;

	test('is not asked by us: its own versions are never used', async () => {
		const page = await attack(PATCH);
		await sleep(900);
		const used = () => page.evaluate(() => (window as unknown as { used: string[] }).used.splice(0));
		expect(await used()).toEqual([]);
		const [mark] = await marksOn(page);
		const { x = 0, y = 0 } = mark?.rects[0] ?? {};
		await used();
		await page.mouse.move(x + 10, y + 5);
		await page.mouse.move(x + 20, y + 8, { steps: 3 });
		await waitForCard(browser.extension, page);
		expect(await used()).toEqual([]);
	});

	test('cannot make anything of ours throw by the names of its forms', async () => {
		const names = ['body', 'querySelector', 'querySelectorAll', 'documentElement', 'contentType', 'createElement'];
		const more = [...names, 'addEventListener', 'adoptedStyleSheets', 'implementation', 'createTreeWalker', 'title']
			.map((name) => `<form name="${name}"><input name="${name}"></form><img name="${name}" alt="">`)
			.join('');
		const page = await attack('', { more });
		await sleep(1200);
		await page.mouse.move(30, 28, { steps: 4 });
		await sleep(700);
		expect(visit.said).toEqual([]);
	});
});

test('a page that defies Trusted Types and all inline content shows cards like any other', async () => {
	const page = await attack('', {
		headers: {
			'content-security-policy':
				"default-src 'none'; img-src *; style-src 'none'; script-src 'nonce-x'; require-trusted-types-for 'script'; trusted-types 'none'",
		},
	});
	// The policy also forbids the script that an attack would be.
	visit.said.length = 0;
	const card = await openCard(browser.extension, page);
	expect([card.box.width, card.background]).toEqual([360, 'rgb(255, 255, 255)']);
	await hover(page, 'Ukraine');
	await waitForCard(browser.extension, page);
});
