import { describe, expect, it } from 'vitest';
import {
	allows,
	EVERY_SITE,
	isOff,
	patternOf,
	siteFromText,
	siteOf,
	siteOfPattern,
	switched,
} from '../../../core/sites.ts';

describe('a site', () => {
	it('is a host without www', () => {
		expect(siteOf('www.bbc.com')).toBe('bbc.com');
		expect(siteOf('news.bbc.co.uk')).toBe('news.bbc.co.uk');
	});

	it.each([
		['lemonde.fr', 'lemonde.fr'],
		[' https://www.lemonde.fr/international/ ', 'lemonde.fr'],
		['WWW.LeMonde.FR/a?b#c', 'lemonde.fr'],
		['http://blog.example.org:8080', 'blog.example.org'],
		['https://bücher.example/neu', 'xn--bcher-kva.example'],
	])('is read out of %j', (text, site) => {
		expect(siteFromText(text)).toBe(site);
	});

	it.each(['', 'bbc', 'localhost', '127.0.0.1', '[::1]', 'two words', '*.com', 'chrome://settings', 'file:///a.b'])(
		'is not found in %j',
		(text) => {
			expect(siteFromText(text)).toBeUndefined();
		},
	);
});

describe('sites switched off', () => {
	it('are off with all below them, and nothing else is', () => {
		const off = ['bbc.com', 'edition.cnn.com'];
		expect(['bbc.com', 'www.bbc.com', 'news.bbc.com', 'edition.cnn.com'].map((host) => isOff(off, host))).toEqual(
			Array(4).fill(true),
		);
		expect(['notbbc.com', 'bbc.com.example', 'cnn.com'].map((host) => isOff(off, host))).toEqual(Array(3).fill(false));
	});

	it('are listed once each, in order', () => {
		expect(switched(['nytimes.com'], 'www.bbc.com', false)).toEqual(['bbc.com', 'nytimes.com']);
		expect(switched(['bbc.com'], 'bbc.com', false)).toEqual(['bbc.com']);
	});

	it('let a page be read again, whatever kept it off', () => {
		expect(switched(['bbc.com', 'news.bbc.com', 'nytimes.com'], 'news.bbc.com', true)).toEqual(['nytimes.com']);
		expect(switched(['bbc.com', 'news.bbc.com'], 'bbc.com', true)).toEqual(['news.bbc.com']);
	});
});

describe('match patterns', () => {
	it('are of a site, and a site is of them', () => {
		expect(patternOf('bbc.com')).toBe('*://*.bbc.com/*');
		expect([patternOf('bbc.com'), 'https://www.bbc.com/*', EVERY_SITE, 'file:///*'].map(siteOfPattern)).toEqual([
			'bbc.com',
			'bbc.com',
			undefined,
			undefined,
		]);
	});

	it('say what may be read', () => {
		expect(allows([patternOf('bbc.com')], 'news.bbc.com')).toBe(true);
		expect(allows([patternOf('bbc.com')], 'abbc.com')).toBe(false);
		expect(allows(['https://www.bbc.com/*'], 'bbc.com')).toBe(true);
		expect(allows([EVERY_SITE], 'example.org')).toBe(true);
		expect(allows(['<all_urls>'], 'example.org')).toBe(true);
		expect(allows([], 'example.org')).toBe(false);
	});
});
