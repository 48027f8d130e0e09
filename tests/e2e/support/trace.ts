/** All of a page that Backstory must leave as it is, written down so that two visits can be compared. */
import type { Page } from 'puppeteer-core';

interface Probe {
	/** What happened, in order: events, changes of the DOM. */
	readonly log: string[];
	/** Takes the log up to now. */
	take(): Promise<string[]>;
	/** The page as it is now, one thing a line. */
	write(): string[];
}

/** Runs in a page before its own scripts. Uses nothing that these may change later. */
export function record(): void {
	const ROOT = 'backstory-root';
	const log: string[] = [];
	const where = (node: Node | null): string => {
		const steps: string[] = [];
		for (let at = node; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
			const index = at.parentNode ? [...at.parentNode.childNodes].indexOf(at as ChildNode) : 0;
			steps.unshift(`${at.nodeName}${index}`);
		}
		return steps.join('/');
	};
	const isOurs = (node: Node | null) => node?.nodeName.toLowerCase() === ROOT;

	const TYPES =
		`click dblclick mousedown mouseup keydown keyup beforeinput input change submit reset focusin focusout copy paste
		toggle beforetoggle close cancel popstate hashchange securitypolicyviolation dragstart contextmenu`.split(/\s+/);
	for (const type of TYPES) {
		addEventListener(
			type,
			(event) => {
				if (isOurs(event.target as Node)) return;
				const { key = '', button = '' } = event as KeyboardEvent & MouseEvent;
				log.push(`${type} ${key}${button} ${where(event.target instanceof Node ? event.target : null)}`);
			},
			true,
		);
	}
	const sides = ({ addedNodes, removedNodes }: MutationRecord) =>
		[addedNodes, removedNodes].map((nodes) => [...nodes].filter((node) => !isOurs(node)).map((node) => node.nodeName));
	const observer = new MutationObserver((records) => {
		for (const change of records) {
			const [added = [], removed = []] = sides(change);
			const onlyOurs = change.type === 'childList' && added.length + removed.length === 0;
			if (onlyOurs || isOurs(change.target)) continue;
			log.push(`${change.type} ${change.attributeName ?? ''} ${change.target.nodeName} +${added} -${removed}`);
		}
	});
	const watch = (root: Node) =>
		observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
	watch(document);

	const attributesOf = (element: Element) =>
		[...element.attributes].map(({ name, value }) => ` ${name}="${value}"`).join('');
	const stateOf = (element: Element) => {
		const field = element as HTMLInputElement & HTMLSelectElement & HTMLDialogElement;
		const state: unknown[] = [];
		if (/^(input|textarea|select)$/i.test(element.localName)) {
			state.push(field.value, field.checked, field.indeterminate, field.selectedIndex);
			try {
				state.push(field.selectionStart, field.selectionEnd);
			} catch {
				// It has none.
			}
		}
		if (element.scrollTop || element.scrollLeft)
			state.push('scroll', Math.round(element.scrollTop), Math.round(element.scrollLeft));
		if (element.localName === 'dialog') state.push(field.open, element.matches(':modal'));
		return state.length > 0 ? ` {${state}}` : '';
	};
	const sheetsOf = (root: Document | ShadowRoot) =>
		root.adoptedStyleSheets.filter(
			(sheet) => ![...sheet.cssRules].some(({ cssText }) => cssText.includes('::highlight(backstory-')),
		).length;
	const writeNode = (node: Node, depth: number, lines: string[]): void => {
		if (isOurs(node)) return;
		const indent = ' '.repeat(depth);
		if (node.nodeType !== 1) {
			lines.push(`${indent}${node.nodeName} ${node.nodeValue ?? ''}`);
			if (node.nodeType === 9 || node.nodeType === 11) lines.push(`${indent}sheets ${sheetsOf(node as Document)}`);
		} else {
			const element = node as HTMLIFrameElement;
			lines.push(`${indent}<${element.nodeName}${attributesOf(element)}>${stateOf(element)}`);
			if (element.shadowRoot) writeNode(element.shadowRoot, depth + 1, lines);
			if (/^i?frame$/i.test(element.localName) && element.contentDocument)
				writeNode(element.contentDocument, depth + 1, lines);
		}
		for (const child of node.childNodes) writeNode(child, depth + 1, lines);
	};
	const probe: Probe = {
		log,
		async take() {
			// Records of changes come a moment after them.
			await new Promise((resolve) => setTimeout(resolve));
			// How often a page draws itself anew while it scrolls, what of it first, and when a popover tells, is up to the moment.
			const all = log.splice(0);
			const isChange = (entry: string) => /^(attributes|characterData|childList|toggle) /.test(entry);
			const events = all.filter((entry) => !isChange(entry));
			// A dialog tells that it has closed, and loses the focus when it is next drawn: whichever is sooner.
			for (const [at, entry] of events.entries())
				if (entry.startsWith('close ') && events[at + 1]?.startsWith('focusout '))
					events.splice(at, 2, events[at + 1] as string, entry);
			return [...events, ...[...new Set(all.filter(isChange))].sort((a, b) => (a < b ? -1 : 1))];
		},
		write() {
			const lines: string[] = [];
			writeNode(document, 0, lines);
			const selection = getSelection();
			const active: string[] = [];
			for (let at = document.activeElement; at; at = at.shadowRoot?.activeElement ?? null) active.push(where(at));
			lines.push(
				`selection ${where(selection?.anchorNode ?? null)} ${selection?.anchorOffset} ${where(selection?.focusNode ?? null)} ${selection?.focusOffset} ${selection}`,
				`focus ${active}`,
				`scroll ${Math.round(scrollX)} ${Math.round(scrollY)}`,
				`size ${document.documentElement?.scrollWidth} ${document.documentElement?.scrollHeight}`,
				`history ${history.length} ${history.state && Object.keys(history.state)} ${location.href} ${document.title}`,
				`highlights ${[...CSS.highlights].filter(([name]) => !name.startsWith('backstory-')).map(([name, { size }]) => name + size)}`,
				`globals ${Object.getOwnPropertyNames(window).filter((name) => /backstory/i.test(name))}`,
			);
			return lines;
		},
	};
	Object.defineProperty(window, 'probe', { value: probe });
}

type WithProbe = Window & typeof globalThis & { probe: Probe; resting?: Promise<unknown> };

/** Waits until a page has done all that it does of itself. */
export async function rest(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await (window as unknown as WithProbe).resting;
		await new Promise((resolve) => setTimeout(resolve, 50));
	});
}

/** The page as it is, and what has happened on it since this was last asked. */
export async function traceOf(page: Page): Promise<{ now: string[]; happened: string[] }> {
	return page.evaluate(async () => {
		const { probe } = window as unknown as WithProbe;
		const happened = await probe.take();
		return { now: probe.write(), happened };
	});
}

/** Where a text is on the page, in the middle of its first line, in viewport coordinates; undefined where none can see it. */
export async function placeOf(page: Page, text: string): Promise<{ x: number; y: number } | undefined> {
	const found = await page.evaluate((wanted) => {
		const roots: Node[] = [document.documentElement];
		for (let at = roots.shift(); at; at = roots.shift()) {
			const walker = document.createTreeWalker(at, NodeFilter.SHOW_ALL);
			for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
				if ((node as Element).shadowRoot) roots.push((node as Element).shadowRoot as ShadowRoot);
				const from = node.nodeType === 3 ? (node as Text).data.indexOf(wanted) : -1;
				if (from < 0 || !node.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
				const range = document.createRange();
				range.setStart(node, from);
				range.setEnd(node, from + wanted.length);
				const [box] = range.getClientRects();
				if (!box) continue;
				const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
				const top = (node.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
				if (top && (top.contains(node.parentElement) || node.parentElement.contains(top))) return [x, y];
			}
		}
		return null;
	}, text);
	return found ? { x: found[0] as number, y: found[1] as number } : undefined;
}
