/** What of a page is text to read, judged by element names and attributes alone: no layout. */

import { elementAround, matches } from './tree.ts';

const INLINE = new Set(
	`a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark q rb ruby s small span strike strong sub sup
	time tt u var wbr`.split(/\s+/),
);

const SKIPPED = new Set(
	`script style noscript template textarea input select option optgroup datalist button code pre kbd samp svg math
	canvas iframe frame frameset object embed video audio head title meta link nav map progress meter rp rt backstory-root`.split(
		/\s+/,
	),
);

const SKIPPED_ROLES = [
	'navigation',
	'search',
	'textbox',
	'combobox',
	'menu',
	'menubar',
	'toolbar',
	'button',
	'tablist',
];

/** Attributes that have an element passed over, whatever its name. */
const SKIPPED_ATTRIBUTES = [
	'[hidden]',
	'[contenteditable]:not([contenteditable="false"])',
	...SKIPPED_ROLES.map((role) => `[role="${role}"]`),
].join();

/** What a block may not hold if its text is to be taken as one. */
export const NOT_PLAIN = `:not(${[...INLINE].join()}),${SKIPPED_ATTRIBUTES}`;

/** Whether a name may run from the element's outside to its inside: it begins no new block. */
export function isInline(element: Element): boolean {
	return INLINE.has(element.localName);
}

/** Whether the element and all in it is passed over: code, form fields, editors, navigation, hidden parts. */
export function isSkipped(element: Element): boolean {
	const name = element.localName;
	if (SKIPPED.has(name)) return true;
	// The foot of a story belongs to it.
	if (name === 'footer' && !element.closest('article, blockquote')) return true;
	// The browser takes long over many selectors: which of them it is, is asked only where one of three attributes is.
	return matches(element, '[hidden],[contenteditable],[role]') && matches(element, SKIPPED_ATTRIBUTES);
}

/** The nearest element around a place that begins a block, or undefined where the place is passed over. */
export function readableBlockAround(element: Element): Element | undefined {
	let block: Element | undefined;
	for (let at: Element | null = element; at; at = elementAround(at)) {
		if (isSkipped(at)) return undefined;
		if (!block && !isInline(at)) block = at;
	}
	return block;
}
