/** The texts of the listing keep to what the stores take, and say the same in every language. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import config from '../../wxt.config.ts';

/** Most letters, of the store that takes fewest. */
const LONGEST = { name: 45, title: 50, summary: 132, description: 10_000, singlePurpose: 1_000, permission: 1_000 };
/** Edge wants more than a sentence. */
const SHORTEST_DESCRIPTION = 250;

interface Texts {
	readonly name: string;
	readonly title: string;
	readonly summary: string;
	readonly description: string;
	readonly privacy: Readonly<Record<string, string>>;
	readonly permissions: Readonly<Record<string, string>>;
	readonly captions: Readonly<Record<string, string>>;
}

const LANGUAGES = readdirSync('public/_locales');
const textsIn = (language: string): Texts => parse(readFileSync(`store/${language}.yaml`, 'utf8'));
const english = textsIn('en');

describe.each(LANGUAGES)('the listing in %s', (language) => {
	const texts = textsIn(language);
	const catalogue = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));

	it('is no longer than the stores allow, and no shorter', () => {
		for (const key of ['name', 'title', 'summary', 'description'] as const)
			expect(texts[key].length, key).toBeLessThanOrEqual(LONGEST[key]);
		expect(texts.privacy.singlePurpose?.length).toBeLessThanOrEqual(LONGEST.singlePurpose);
		for (const [name, text] of Object.entries(texts.permissions))
			expect(text.length, name).toBeLessThanOrEqual(LONGEST.permission);
		expect(texts.description.length).toBeGreaterThanOrEqual(SHORTEST_DESCRIPTION);
	});

	it('has the name and the summary of the manifest', () => {
		expect(texts.name).toBe(catalogue.extensionName.message);
		expect(texts.summary).toBe(catalogue.extensionDescription.message);
	});

	it('says all that the English one says', () => {
		for (const part of ['privacy', 'permissions', 'captions'] as const) {
			expect(Object.keys(texts[part])).toEqual(Object.keys(english[part]));
			for (const text of Object.values(texts[part])) expect(text.trim().length).toBeGreaterThan(10);
		}
		const paragraphs = (text: string) => text.trim().split('\n\n').length;
		expect(paragraphs(texts.description)).toBe(paragraphs(english.description));
	});

	it('gives a reason for each permission of the manifest, and for the sites', () => {
		const { manifest } = config;
		if (typeof manifest !== 'function') throw new Error('the manifest is made for each browser');
		const env = { browser: 'chrome', command: 'build', mode: 'production', manifestVersion: 3 } as const;
		const { permissions = [] } = manifest(env) as { permissions?: string[] };
		expect(new Set(Object.keys(texts.permissions))).toEqual(new Set([...permissions, 'hosts']));
	});
});

describe('the pictures of the listing', () => {
	const picture = (name: string) => readFileSync(`store/images/${name}`);
	const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];
	/** Of a PNG's head: red, green and blue without alpha. */
	const OPAQUE = 2;

	const sizes: readonly [name: string, width: number, height: number][] = [
		...readdirSync('store/images/en').map((name): [string, number, number] => [`en/${name}`, 1280, 800]),
		['promo-small.png', 440, 280],
		['promo-marquee.png', 1400, 560],
	];
	it.each(sizes)('%s has the size that the stores take, and no alpha channel', (name, width, height) => {
		const png = picture(name);
		expect(sizeOf(png)).toEqual([width, height]);
		expect(png[25]).toBe(OPAQUE);
	});

	it('show every surface that has a caption, light and dark', () => {
		const names = readdirSync('store/images/en');
		for (const [index, surface] of Object.keys(english.captions).entries())
			for (const look of ['light', 'dark']) expect(names).toContain(`${index + 1}-${surface}-${look}.png`);
		expect(sizeOf(picture('logo.png'))).toEqual([300, 300]);
	});
});
