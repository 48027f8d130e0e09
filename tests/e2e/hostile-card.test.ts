/** Pages that want the card for themselves: to open, read, move, restyle or work it. None may. */
import { afterEach, describe, expect, test } from 'vitest';
import { cardIn, hover, marksOn, sleep, waitForCard, waitForMarks } from '../../tools/lib/page-probe.ts';
import { expectCard, leaveCard, MARKS, openAttack, openCard } from './support/attack.ts';
import { withExtension } from './support/browser.ts';
import type { Visit } from './support/visit.ts';

const browser = withExtension();
let visit: Visit;
const attack = async (...args: Parameters<typeof openAttack> extends [unknown, ...infer Rest] ? Rest : never) => {
	visit = await openAttack(browser.extension, ...args);
	return visit.page;
};

/** Whatever a page does, nothing of ours throws or speaks. */
afterEach(() => expect(visit.said).toEqual([]));

describe('a page cannot open a card', () => {
	test.each<[string, (x: number, y: number) => void]>([
		[
			'by moves of the pointer that it makes up',
			(x, y) => {
				const init = { clientX: x, clientY: y, bubbles: true, composed: true, pointerType: 'mouse' };
				for (const type of ['pointerover', 'pointermove', 'mousemove', 'mouseover']) {
					document.elementFromPoint(x, y)?.dispatchEvent(new PointerEvent(type, init));
				}
			},
		],
		[
			'by taps that it makes up',
			(x, y) => {
				const init = { clientX: x, clientY: y, bubbles: true, composed: true, pointerType: 'touch' };
				for (const type of ['pointerdown', 'pointerup', 'click']) {
					document.elementFromPoint(x, y)?.dispatchEvent(new PointerEvent(type, init));
				}
			},
		],
		[
			'by keys that it makes up',
			() => {
				for (const key of ['m', 'Enter', 'Alt']) {
					const init = { key, altKey: true, shiftKey: true, bubbles: true };
					document.dispatchEvent(new KeyboardEvent('keydown', init));
				}
			},
		],
	])('%s', async (_, imitate) => {
		const page = await attack('');
		await waitForMarks(page, MARKS);
		// With the card's code there, and before it is.
		for (const round of ['before', 'after']) {
			const [mark] = await marksOn(page);
			const box = mark?.rects[0] ?? { x: 0, y: 0, width: 0, height: 0 };
			await page.evaluate(imitate, box.x + box.width / 2, box.y + box.height / 2);
			await sleep(700);
			expect(await cardIn(browser.extension, page), round).toBeUndefined();
			expect(await page.evaluate(() => document.querySelector('backstory-root')), round).toBeNull();
			if (round === 'before') await page.mouse.move(700, 500, { steps: 3 });
			await sleep(200);
		}
		await openCard(browser.extension, page);
	});
});

describe('a page cannot work an open card', () => {
	test.each<[string, () => void]>([
		[
			'by keys that it makes up',
			() => {
				for (const target of [document, document.body, document.querySelector('backstory-root')]) {
					target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
				}
			},
		],
		[
			'by presses that it makes up',
			() => {
				for (const type of ['pointerdown', 'mousedown', 'click', 'scroll']) {
					document.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: 900, clientY: 600 }));
				}
				document.body.click();
			},
		],
		[
			'by presses in a root that it came by',
			() => {
				// Firefox gives away the root of a text that is found; Chromium the element around it.
				(window as unknown as { find(text: string): boolean }).find('President of the United States');
				const found = getSelection()?.anchorNode?.getRootNode() ?? document;
				for (const button of (found as ParentNode).querySelectorAll<HTMLElement>('button, summary')) button.click();
			},
		],
		[
			'by a pointer that it makes leave',
			() => {
				const init = { clientX: 900, clientY: 600, bubbles: true, composed: true };
				document.dispatchEvent(new PointerEvent('pointermove', init));
				document.documentElement.dispatchEvent(new PointerEvent('pointerleave', init));
				document.querySelector('backstory-root')?.dispatchEvent(new PointerEvent('pointerleave', init));
				window.dispatchEvent(new PageTransitionEvent('pagehide'));
			},
		],
	])('%s', async (_, imitate) => {
		const page = await attack('');
		const card = await openCard(browser.extension, page);
		await page.evaluate(imitate);
		await sleep(700);
		await expectCard(browser.extension, page, card);
	});
});

describe('a page cannot read the card', () => {
	// But for `window.find`: see docs/browser-bugs.md.
	test('through the element, its events, a selection or a copy', async () => {
		const page = await attack(`
			window.seen = [];
			for (const type of ['beforetoggle', 'toggle', 'focusin', 'pointerover', 'pointermove', 'click', 'scroll'])
				window.addEventListener(type, (event) => {
					for (const one of event.composedPath()) if (one instanceof ShadowRoot) seen.push(type);
				}, true);
			const attach = Element.prototype.attachShadow;
			Element.prototype.attachShadow = function (options) {
				seen.push('attachShadow');
				return attach.call(this, { ...options, mode: 'open', serializable: true });
			};`);
		const card = await openCard(browser.extension, page);
		// What the page itself does not say.
		const secret = card.text.split('\n').find((line) => /^[A-Za-z ]{12,}$/.test(line) && !line.includes('Donald'));
		expect(secret).toBeDefined();
		await page.mouse.move(card.box.x + 40, card.box.y + 60, { steps: 4 });
		const got = await page.evaluate((line) => {
			const root = document.querySelector('backstory-root') as HTMLElement;
			document.getSelection()?.selectAllChildren(document.documentElement);
			return {
				inside: root.shadowRoot,
				children: root.childNodes.length,
				texts: [root.textContent, root.innerText, document.documentElement.innerText, String(getSelection())]
					.join(' ')
					.includes(line),
				html: document.documentElement.getHTML({ serializableShadowRoots: true }).includes(line),
				clone: (root.cloneNode(true) as Element).shadowRoot,
				animations: document.getAnimations().length,
				at: document.elementFromPoint(root.getBoundingClientRect().x + 60, 200)?.shadowRoot ?? null,
				seen: (window as unknown as { seen: string[] }).seen,
			};
		}, secret as string);
		expect(got).toEqual({
			inside: null,
			children: 0,
			texts: false,
			html: false,
			clone: null,
			animations: 0,
			at: null,
			seen: [],
		});
	});

	test('by defining the element, before or after it is there', async () => {
		const define = `customElements.define('backstory-root', class extends HTMLElement {
			constructor() {
				super();
				window.inner = this.attachInternals();
				try { this.attachShadow({ mode: 'open' }); } catch {}
			}
		});`;
		for (const first of [true, false]) {
			const page = await attack(first ? define : '');
			const card = await openCard(browser.extension, page);
			if (!first) await page.evaluate(define);
			const got = await page.evaluate(() => {
				const { inner } = window as unknown as { inner?: ElementInternals };
				return { inner: inner?.shadowRoot?.textContent, open: document.querySelector('backstory-root')?.shadowRoot };
			});
			expect(got, first ? 'before' : 'after').toEqual({ inner: undefined, open: null });
			await expectCard(browser.extension, page, card);
			await page.close();
		}
	});

	test('by fonts that tell which letters they are asked for', async () => {
		const families = ['Charter', 'Georgia', 'Cambria', 'Noto Serif', 'Segoe UI', 'Roboto', 'system-ui', 'serif'];
		const faces = families.flatMap((family) =>
			['J', 'Q', 'a', 'e', '¶'].map(
				(letter, index) => `@font-face { font-family: "${family}"; src: url("/leak/${family}/${index}");
				unicode-range: U+${letter.charCodeAt(0).toString(16)} }`,
			),
		);
		const page = await attack('', { head: `<style>${faces.join('\n')} body { font-family: monospace }</style>` });
		await openCard(browser.extension, page);
		await sleep(300);
		expect(visit.asked.filter((address) => address.includes('leak'))).toEqual([]);
	});
});

describe('a page cannot restyle or move the card', () => {
	const STYLES: [string, string][] = [
		[
			'by rules for its element',
			`backstory-root, html > :not(head, body) {
				display: none !important; opacity: 0 !important; left: 300px !important; transform: scale(2) !important;
				filter: blur(9px) !important; font: 40px serif !important; color: red !important; zoom: 2 !important;
				visibility: hidden !important; direction: rtl !important; pointer-events: none !important;
				transition: all 99s !important; clip-path: inset(50%) !important; width: 5px !important }`,
		],
		[
			'by rules for what it inherits from',
			`html { direction: rtl; visibility: hidden; font: 40px monospace; letter-spacing: 9px; text-transform: uppercase;
				color: red; cursor: none; line-height: 4; word-spacing: 40px; text-align: right; user-select: none }
			main { visibility: visible; direction: ltr; font: 16px serif; letter-spacing: 0; text-transform: none; text-align: left }`,
		],
		[
			'by the names of its custom properties',
			`html, backstory-root { --bs-paper: red !important; --bs-ink: red !important; --bs-text: 40px serif !important;
				--bs-name: 60px serif !important; --bs-4: 90px !important; --bs-scheme: dark !important }`,
		],
		[
			'by registering them',
			`@property --bs-paper { syntax: "<color>"; inherits: false; initial-value: red }
			@property --bs-scheme { syntax: "*"; inherits: false; initial-value: dark }
			@property --bs-4 { syntax: "<length>"; inherits: false; initial-value: 90px }`,
		],
		[
			'by giving fonts the names of its fonts',
			`@font-face { font-family: "Charter"; src: local("DejaVu Sans Mono") }
			@font-face { font-family: "Georgia"; src: local("DejaVu Sans Mono") }
			@font-face { font-family: "Noto Serif"; src: local("DejaVu Sans Mono") }`,
		],
	];
	test.each(STYLES)('%s', async (_, css) => {
		const page = await attack('', { more: '<style id="attack" media="not all"></style>' });
		const plain = await openCard(browser.extension, page);
		await leaveCard(browser.extension, page);
		await page.evaluate((rules) => {
			const style = document.querySelector('#attack') as HTMLStyleElement;
			style.textContent = rules;
			style.media = 'all';
		}, css);
		const card = await openCard(browser.extension, page);
		expect({ ...card.box, y: 0, x: 0 }).toEqual({ ...plain.box, y: 0, x: 0 });
		expect([card.text, card.background]).toEqual([plain.text, plain.background]);
		const text = (await marksOn(page)).find((mark) => mark.text === 'Donald Trump')?.rects[0];
		expect(Math.abs(card.box.y - (text?.y ?? 0) - (text?.height ?? 0))).toBeLessThan(12);
	});

	test('by what it draws around it', async () => {
		const page = await attack('', {
			head: `<style>backstory-root::before, backstory-root::after { content: "Yes"; position: fixed; inset: 0; display: block }
				backstory-root::backdrop { background: red; display: block; position: fixed; inset: 0 }</style>`,
		});
		await openCard(browser.extension, page);
		const drawn = await page.evaluate(() =>
			['::before', '::after', '::backdrop'].map(
				(part) => getComputedStyle(document.querySelector('backstory-root') as Element, part).display,
			),
		);
		expect(drawn).toEqual(['none', 'none', 'none']);
		expect(await page.evaluate(() => document.elementFromPoint(5, 5)?.localName)).not.toBe('backstory-root');
	});

	test.each<[string, (root: HTMLElement) => void]>([
		[
			'by attributes',
			(root) => {
				for (const [name, value] of [
					['style', 'left:300px;opacity:0;zoom:2'],
					['class', 'bs-unseen'],
					['dir', 'rtl'],
					['lang', 'ar'],
				])
					root.setAttribute(name as string, value as string);
			},
		],
		[
			'by animations',
			(root) =>
				void root.animate([{ transform: 'translate(300px)', opacity: 0, left: '300px' }], {
					duration: 1,
					fill: 'forwards',
				}),
		],
		['by what it puts into it', (root) => root.append('Yes', document.createElement('p'))],
		['by a shadow root of its own', (root) => void root.attachShadow({ mode: 'open' })],
	])('%s', async (_, act) => {
		const page = await attack('');
		const card = await openCard(browser.extension, page);
		const root = await page.$('backstory-root');
		await root?.evaluate((element, source) => {
			try {
				new Function('root', `(${source})(root)`)(element);
			} catch (error) {
				if ((error as Error).name !== 'NotSupportedError') throw error;
			}
		}, act.toString());
		await sleep(300);
		await expectCard(browser.extension, page, card);
	});
});

describe('the card’s element', () => {
	test('comes back at the next hover when the page takes it away, and leaves nothing open meanwhile', async () => {
		const page = await attack('');
		const card = await openCard(browser.extension, page);
		await page.evaluate(() => document.querySelector('backstory-root')?.remove());
		await sleep(400);
		expect(await cardIn(browser.extension, page)).toBeUndefined();
		await page.mouse.move(700, 560);
		await sleep(400);
		expect(await openCard(browser.extension, page)).toEqual(card);
	});

	test.each<[string, (root: HTMLElement) => void]>([
		['hides it', (root) => root.hidePopover()],
		['makes it no popover', (root) => root.removeAttribute('popover')],
		[
			'moves it to another document',
			(root) => {
				const frame = document.body.appendChild(document.createElement('iframe'));
				frame.contentDocument?.body.append(root);
			},
		],
		['moves it to another place', (root) => document.querySelector('main')?.append(root)],
	])('is as it was at the next hover when the page %s', async (_, act) => {
		const page = await attack('');
		const card = await openCard(browser.extension, page);
		const root = await page.$('backstory-root');
		await root?.evaluate((element, source) => new Function('root', `(${source})(root)`)(element), act.toString());
		await page.mouse.move(700, 560);
		await sleep(900);
		expect(await openCard(browser.extension, page)).toEqual(card);
		expect(await page.evaluate(() => document.querySelector('backstory-root')?.parentElement?.localName)).toBe('html');
	});

	test('is never there twice: clones and namesakes do nothing', async () => {
		const page = await attack('');
		const card = await openCard(browser.extension, page);
		await page.evaluate(() => {
			const root = document.querySelector('backstory-root') as HTMLElement;
			const clone = document.documentElement.appendChild(root.cloneNode(true) as HTMLElement);
			clone.showPopover();
			document.documentElement.append(document.createElement('backstory-root'));
		});
		await sleep(200);
		await expectCard(browser.extension, page, card);
		expect(
			await page.evaluate(() => {
				const roots = [...document.querySelectorAll('backstory-root')] as HTMLElement[];
				for (const fake of roots.slice(1)) fake.remove();
				return roots.map(({ innerText }) => innerText);
			}),
		).toEqual(['', '', '']);
		await leaveCard(browser.extension, page);
		expect(await page.$('backstory-root')).toBeNull();
	});

	test('need not be there: a page that takes it away each time only has no cards', async () => {
		const page = await attack(`
			window.taken = 0;
			new MutationObserver(() => {
				for (const root of document.querySelectorAll('backstory-root')) { root.remove(); taken++; }
			}).observe(document, { childList: true, subtree: true });
			window.addEventListener('beforetoggle', (event) => event.preventDefault(), true);`);
		await waitForMarks(page, MARKS);
		for (const name of ['Donald Trump', 'Ukraine', 'minerals deal']) {
			await hover(page, name);
			await sleep(600);
			expect(await cardIn(browser.extension, page)).toBeUndefined();
		}
		// Once for each name at most: nobody fights.
		expect(await page.evaluate(() => (window as unknown as { taken: number }).taken)).toBeLessThanOrEqual(3);
	});

	test('need not be there: a page whose definition of it does harm', async () => {
		const page = await attack(`customElements.define('backstory-root', class extends HTMLElement {
			connectedCallback() { this.remove(); }
		});`);
		await waitForMarks(page, MARKS);
		await hover(page, 'Donald Trump');
		await sleep(700);
		expect(await cardIn(browser.extension, page)).toBeUndefined();
		expect(await page.evaluate(() => document.querySelector('backstory-root'))).toBeNull();
	});
});

test('text that changes under an open card closes it or keeps it, and nothing throws', async () => {
	const page = await attack('');
	await openCard(browser.extension, page);
	await page.evaluate(() => {
		const text = document.querySelector('main p')?.firstChild as Text;
		text.data = 'Donald T';
	});
	await sleep(300);
	await page.evaluate(() => document.querySelector('main')?.replaceChildren());
	await waitForCard(browser.extension, page, false);
});
