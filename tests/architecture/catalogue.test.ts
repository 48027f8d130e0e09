/** The words of the interface: what is asked for exists, and what exists is asked for. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DisputeSchema, EntitySchema, PositionSchema, SourceSchema, StatementSchema } from '../../core/pack/schema.ts';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { filesIn, ROOT, SHIPPED, withoutComments } from './sources.ts';

const messages: Readonly<Record<string, { readonly message: string; readonly description?: string }>> = catalogue;
const KEYS = Object.keys(messages);
const PLURAL = /_(zero|one|two|few|many|other)$/;

const code = [
	...filesIn(SHIPPED, /\.(tsx?|html)$/).filter(({ name }) => !name.endsWith('fixtures.ts')),
	{ name: 'wxt.config.ts', text: readFileSync(path.join(ROOT, 'wxt.config.ts'), 'utf8') },
];

interface Use {
	readonly file: string;
	/** A key, or a template for keys. */
	readonly key: string;
}

const uses: readonly Use[] = code.flatMap(({ name, text }) => {
	const literals = withoutComments(text).matchAll(/\b(?:t|translate|getMessage|lookUp)\(\s*(?:'([^']+)'|`([^`]+)`)/g);
	const manifest = text.matchAll(/__MSG_(\w+?)__/g);
	return [...literals, ...manifest].map(([, key, template]) => ({ file: name, key: key ?? template ?? '' }));
});

/** Whether a catalogue's key answers to a key or template in the code. */
function answers(use: string, key: string): boolean {
	const pattern = use
		.split(/\$\{[^}]*\}/)
		.map(RegExp.escape)
		.join('\\w+');
	return new RegExp(`^${pattern}$`).test(key) || new RegExp(`^${pattern}$`).test(key.replace(PLURAL, ''));
}

describe('message catalogue', () => {
	it('has every key that the code asks for', () => {
		expect(uses.length).toBeGreaterThan(50);
		const missing = uses.filter(({ key }) => !KEYS.some((known) => answers(key, known)));
		expect(missing.map(({ file, key }) => `${file}: ${key}`)).toEqual([]);
	});

	it('has no key that nothing asks for', () => {
		expect(KEYS.filter((known) => !uses.some(({ key }) => answers(key, known)))).toEqual([]);
	});

	it.each([
		['type', EntitySchema.entries.type.options],
		['statement', StatementSchema.entries.kind.options],
		['stance', PositionSchema.entries.stance.options],
		['dispute', DisputeSchema.entries.kind.options],
		['source', SourceSchema.entries.kind.options],
	])('has a word for every %s of a pack', (stem, options) => {
		expect(options.map((option) => `${stem}_${option}`).filter((key) => !(key in messages))).toEqual([]);
	});

	it('has “one” and “other” for every plural, and title and text for every notice', () => {
		for (const key of KEYS.filter((known) => PLURAL.test(known))) {
			const stem = key.replace(PLURAL, '');
			expect(messages, key).toHaveProperty(`${stem}_one`);
			expect(messages, key).toHaveProperty(`${stem}_other`);
		}
		for (const key of KEYS.filter((known) => known.startsWith('notice_'))) {
			const stem = key.replace(/_(title|text)$/, '');
			expect(messages, key).toHaveProperty(`${stem}_title`);
			expect(messages, key).toHaveProperty(`${stem}_text`);
		}
	});

	it('has a text and a description for translators under every key', () => {
		for (const [key, { message, description }] of Object.entries(messages)) {
			expect(message.trim(), key).not.toBe('');
			expect(description?.trim() ?? '', key).not.toBe('');
		}
	});

	it('explains every placeholder', () => {
		for (const [key, { message, description }] of Object.entries(messages)) {
			for (const [placeholder] of message.matchAll(/\$\d/g)) expect(description, key).toContain(placeholder);
		}
	});

	it('keeps to what browsers and stores allow', () => {
		for (const key of KEYS) expect(key).toMatch(/^[A-Za-z0-9_]+$/);
		expect(catalogue.extensionDescription.message.length).toBeLessThanOrEqual(132);
		expect(Intl.getCanonicalLocales(catalogue.locale.message)).toEqual([catalogue.locale.message]);
	});
});
