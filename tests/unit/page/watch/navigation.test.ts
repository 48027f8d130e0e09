import { describe, expect, it, vi } from 'vitest';
import { watchNavigation } from '../../../../page/watch/navigation.ts';

/** A window at an address, and how to send it elsewhere. */
function windowAt(address: string) {
	const navigation = new EventTarget();
	let url = new URL(address);
	const window = {
		get location() {
			return url;
		},
		navigation,
	} as unknown as Window;
	const go = (to: string) => {
		url = new URL(to, url);
		navigation.dispatchEvent(new Event('currententrychange'));
	};
	return { window, go };
}

describe('navigation within a page', () => {
	it('is told once for each new address', () => {
		const { window, go } = windowAt('https://news.example/a');
		const seen: string[] = [];
		watchNavigation(window, () => seen.push(window.location.href), new AbortController().signal);
		for (const to of ['/b', '/b', '/b?page=2', '/b?page=2#top', '/a']) go(to);
		expect(seen).toEqual(['https://news.example/b', 'https://news.example/b?page=2', 'https://news.example/a']);
	});

	it('is not told after the signal', () => {
		const { window, go } = windowAt('https://news.example/a');
		const stop = new AbortController();
		const onNavigate = vi.fn();
		watchNavigation(window, onNavigate, stop.signal);
		stop.abort();
		go('/b');
		expect(onNavigate).not.toHaveBeenCalled();
	});
});
