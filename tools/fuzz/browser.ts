/** Pages of any make in Chromium with the built extension: whatever they hold, they stay as they are. */
import assert from 'node:assert/strict';
import path from 'node:path';
import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { compilePack } from '../../core/pack/compile.ts';
import { type Installed, installExtension } from '../lib/extension.ts';
import { waitForCard } from '../lib/page-probe.ts';
import { readSeedFolder } from '../lib/seed-folder.ts';
import { anyText, formsOf } from './texts.ts';
import { anyTree, type Branch, grow } from './trees.ts';

const ADDRESS = 'https://www.bbc.com/news/articles/fuzz';
/** Pages shown in one document: one that changes more often is read ever less often. */
const A_DOCUMENT = 20;
/** Of so many pages, the card is opened on one. */
const A_CARD = 5;
const NAME = 'Emmanuel Macron';
const READ_MS = 15_000;

/** What is held against what it was must not move by itself: nothing in the part that changes has a size outside it. */
const DOCUMENT = `<!doctype html><html lang="en"><head><meta property="og:type" content="article"><title>Fuzz</title>
<link rel="icon" href="data:,">
<style>html { overflow-anchor: none } body { min-height: 5000px } #made { height: 1500px; overflow: auto }
#last { position: fixed; top: 120px; left: 20px; margin: 0; background: white; z-index: 1000000 }</style></head>
<body><main><article><h1>Anything</h1><p id="first">It begins here.</p><button id="hold">Hold</button>
<div id="made"></div><p id="last"></p></article></main></body></html>`;

interface Driver {
	/** Shows a page, and changes it while it is being read. */
	show(tree: string, name: string, seed: number): Promise<void>;
	/** Whether all that was shown last has been read. */
	isRead(): boolean;
	/** What is no longer as it was left. */
	differences(): string[];
}

/** Runs in the page, once for each document. */
function drive(growIn: typeof grow): void {
	const byId = (id: string) => document.getElementById(id) as HTMLElement;
	let left: string[] = [];
	const write = (node: Node, lines: string[]): void => {
		const { localName, attributes, shadowRoot } = node as Element;
		if (localName === 'backstory-root') return;
		const names = [...(attributes ?? [])].map(({ name, value }) => `${name}=${value}`);
		lines.push(`${node.nodeName} ${names} ${node.nodeValue ?? ''}`);
		if (shadowRoot) write(shadowRoot, lines);
		for (const child of node.childNodes) write(child, lines);
		lines.push('/');
	};
	const look = (): string[] => {
		const lines: string[] = [];
		write(document, lines);
		const selection = getSelection();
		lines.push(`focus ${document.activeElement?.id}`, `scroll ${scrollX} ${scrollY} ${byId('made').scrollTop}`);
		// By its ends: its text depends on what has been laid out.
		const ends = [selection?.anchorNode, selection?.focusNode].map((node) => node?.nodeName + (node as Element)?.id);
		lines.push(`selection ${ends} ${selection?.anchorOffset} ${selection?.focusOffset}`);
		lines.push(`globals ${Object.getOwnPropertyNames(window).filter((name) => /backstory/i.test(name))}`);
		return lines;
	};
	const driver: Driver = {
		async show(tree, name, seed) {
			const made = byId('made');
			let state = seed;
			const upTo = (most: number) => {
				state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
				return (state >> 8) % (most + 1);
			};
			made.replaceChildren();
			growIn(made, [JSON.parse(tree)], document);
			byId('last').textContent = name;
			byId('hold').focus({ preventScroll: true });
			getSelection()?.setBaseAndExtent(made, 0, made, made.childNodes.length);
			scrollTo({ top: upTo(900), behavior: 'instant' });
			made.scrollTo({ top: upTo(200), behavior: 'instant' });
			for (let times = upTo(3); times > 0; times--) {
				await new Promise((resolve) => setTimeout(resolve, upTo(400)));
				const all = [...made.querySelectorAll('*')];
				const some = all[upTo(all.length)];
				const other = all[upTo(all.length)];
				const way = upTo(4);
				if (!some) made.append('Vladimir Putin');
				else if (way === 0) some.remove();
				else if (way === 1) some.append('met Vladimir Putin');
				else if (way === 2) some.toggleAttribute('hidden');
				else if (way === 3) some.replaceChildren(...some.childNodes, some.cloneNode(true));
				else if (other && !some.contains(other)) other.append(some);
			}
			// Scrolled as far as what is left allows.
			made.scrollTop += 0;
			left = look();
		},
		isRead: () => {
			for (const [name, ranges] of CSS.highlights as unknown as Map<string, Set<StaticRange>>) {
				if (!name.startsWith('backstory-')) continue;
				for (const { startContainer } of ranges) if (startContainer === byId('last').firstChild) return true;
			}
			return false;
		},
		differences: () => {
			const now = look();
			const at = now.findIndex((line, index) => line !== left[index]);
			return at < 0 && now.length === left.length ? [] : [`${left[at]}`, `${now[at]}`];
		},
	};
	Object.defineProperty(window, 'driver', { value: driver });
}

/** @param onCount told how many pages have been read. @returns what went wrong, if anything did. */
export async function fuzzBrowser(
	pages: number,
	seed: number,
	signal: AbortSignal,
	onCount: (count: number) => void,
): Promise<string | undefined> {
	const { pack } = compilePack(readSeedFolder(path.resolve(import.meta.dirname, '../../seeds')));
	if (!pack) throw new Error('the seeds do not compile');
	const trees = fc.sample(anyTree(anyText(formsOf(pack)), true), { seed, numRuns: pages });
	const extension = await installExtension('chromium');
	const said = await listenToBackground(extension);
	let page: Page | undefined;
	let at = 0;
	try {
		for (; at < pages && !signal.aborted; at++) {
			if (at % A_DOCUMENT === 0) {
				await page?.close();
				page = await openDocument(extension, said);
			}
			await checkTree(extension, page as Page, trees[at] as Branch, at, seed);
			assert.deepEqual(said, [], 'errors were written');
			assert.deepEqual(extension.strayRequests, [], 'something was asked for');
			onCount(at + 1);
		}
		return undefined;
	} catch (error) {
		return `${(error as Error).message}\nin page ${at} of Chromium: ${JSON.stringify(trees[at])}`;
	} finally {
		await extension.close();
	}
}

async function openDocument(extension: Installed, said: string[]): Promise<Page> {
	const page = await extension.open(ADDRESS, { body: DOCUMENT });
	page.on('pageerror', (error) => said.push(String(error)));
	page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
	await page.bringToFront();
	await page.evaluate(`(${drive})(${grow})`);
	return page;
}

/** @returns what the background writes of errors, as it comes. */
async function listenToBackground({ browser, url }: Installed): Promise<string[]> {
	const said: string[] = [];
	const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(url('')));
	const session = await target.createCDPSession();
	session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
		said.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
	);
	await session.send('Runtime.enable');
	return said;
}

async function checkTree(extension: Installed, page: Page, tree: Branch, at: number, seed: number): Promise<void> {
	// As JSON within JSON: on the way to the browser half characters would be lost.
	await page.evaluate(
		(json, name, number) => (window as unknown as { driver: Driver }).driver.show(json, name, number),
		JSON.stringify(tree),
		`${NAME} ${at}`,
		seed + at,
	);
	await page.waitForFunction(() => (window as unknown as { driver: Driver }).driver.isRead(), {
		polling: 20,
		timeout: READ_MS,
	});
	const differences = () => page.evaluate(() => (window as unknown as { driver: Driver }).driver.differences());
	assert.deepEqual(await differences(), [], 'the page is not as it was');
	if (at % A_CARD !== 0) return;
	await page.mouse.move(60, 128);
	await page.mouse.move(64, 130);
	await waitForCard(extension, page);
	assert.deepEqual(await differences(), [], 'the page is not as it was while a card is open');
	await page.keyboard.press('Escape');
	await page.mouse.move(600, 500);
	await waitForCard(extension, page, false);
	assert.deepEqual(await differences(), [], 'the page is not as it was after a card');
}
